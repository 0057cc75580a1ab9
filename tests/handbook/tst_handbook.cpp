#include "handbook/handbooksearch.h"
#include "handbook/markdowntext.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class TestHandbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChapterIsInTheContents();
    void everyLinkLeadsSomewhere();
    void everyLinkOfTheReadmeLeadsSomewhere();
    void everyPictureIsThereAndEveryPictureIsShown();
    void everyChapterSaysSomething();
    void everyCodeBlockOfAFileIsThatFile();
    void everyDialogHasAPlace();
    void anchorsAreThoseOfGitHub_data();
    void anchorsAreThoseOfGitHub();
    void sectionsAreTextWithoutMarkup();
    void linksResolve();
    void codeIsNeitherHeadingNorLink();
    void readersGetNeitherCommentsNorKbd();
    void searchFindsSectionsWithAllWords();
    void searchPutsHeadingsFirst();
    void searchFindsNothingForNothing();
    void aMissingFolderIsAnEmptyHandbook();

private:
    [[nodiscard]] static QString sources() { return QStringLiteral(GALLEY_SOURCE_DIR); }

    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

void TestHandbook::everyChapterIsInTheContents()
{
    const Handbook handbook;
    QStringList names;
    for (const HandbookChapter &chapter : handbook.chapters())
        names.append(chapter.name + u".md"_s);
    names.sort();
    QCOMPARE(names, QDir(Handbook::builtIn()).entryList({u"*.md"_s}, QDir::Files, QDir::Name));
}

void TestHandbook::everyLinkLeadsSomewhere()
{
    const Handbook handbook;
    int links = 0;
    for (const HandbookChapter &chapter : handbook.chapters()) {
        for (const QString &link : MarkdownText::links(chapter.markdown)) {
            ++links;
            QVERIFY2(handbook.resolve(link, chapter.name) || link.startsWith("https://"_L1),
                     qPrintable(chapter.name + u": "_s + link));
        }
    }
    QVERIFY(links > 20);
}

void TestHandbook::everyLinkOfTheReadmeLeadsSomewhere()
{
    QFile readme(sources() + u"/README.md"_s);
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString markdown = QString::fromUtf8(readme.readAll());
    for (const QString &link : MarkdownText::links(markdown) + MarkdownText::pictures(markdown))
        QVERIFY2(QFile::exists(sources() + u'/' + link), qPrintable(link));
}

void TestHandbook::everyPictureIsThereAndEveryPictureIsShown()
{
    const Handbook handbook;
    QStringList shown;
    for (const HandbookChapter &chapter : handbook.chapters()) {
        for (const QString &picture : MarkdownText::pictures(chapter.markdown)) {
            QVERIFY2(QFile::exists(handbook.folder() + u'/' + picture),
                     qPrintable(chapter.name + u": "_s + picture));
            shown.append(picture.section(u'/', 1));
        }
    }
    shown.sort();
    QCOMPARE(shown,
             QDir(handbook.folder() + u"/pictures"_s).entryList({u"*.png"_s}, QDir::Files, QDir::Name));
}

void TestHandbook::everyChapterSaysSomething()
{
    const Handbook handbook;
    QSet<QString> titles;
    for (const HandbookChapter &chapter : handbook.chapters()) {
        QCOMPARE(chapter.sections.first().level, 1);
        titles.insert(chapter.title);
        QSet<QString> anchors;
        for (const HandbookSection &section : chapter.sections) {
            QVERIFY2(!anchors.contains(section.anchor), qPrintable(chapter.name + u'#' + section.anchor));
            anchors.insert(section.anchor);
        }
    }
    QCOMPARE(titles.size(), handbook.chapters().size());
}

void TestHandbook::everyCodeBlockOfAFileIsThatFile()
{
    int files = 0;
    const Handbook handbook;
    for (const HandbookChapter &chapter : handbook.chapters()) {
        for (const MarkdownText::CodeBlock &block : MarkdownText::codeBlocks(chapter.markdown)) {
            if (block.file.isEmpty())
                continue;
            QFile file(sources() + u'/' + block.file);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(block.file));
            QCOMPARE(block.text, QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    // All of the plugin that is built against an installed Galley.
    QCOMPARE(files, QDir(sources() + u"/tests/plugins/outside"_s).entryList(QDir::Files).size());
}

void TestHandbook::everyDialogHasAPlace()
{
    QFile topics(sources() + u"/ui/window/handbookcoordinator.cpp"_s);
    QVERIFY(topics.open(QIODevice::ReadOnly));
    const QByteArray known = topics.readAll();
    QDirIterator headers(sources() + u"/ui"_s, {u"*dialog.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    static const QRegularExpression dialog(u"class (\\w+) : public QDialog"_s);
    const QSet<QString> plain{u"AboutDialog"_s, u"ProblemsDialog"_s}; // which say all there is to say
    while (headers.hasNext()) {
        QFile header(headers.next());
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QString name = dialog.match(QString::fromUtf8(header.readAll())).captured(1);
        QVERIFY2(name.isEmpty() || plain.contains(name) ||
                     known.contains(QString(u'"' + name + u'"').toUtf8()),
                 qPrintable(name));
    }
}

void TestHandbook::anchorsAreThoseOfGitHub_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("words are joined by hyphens") << u"Find and fix"_s << u"find-and-fix"_s;
    QTest::newRow("signs are left out") << u"“Not saved”, and why"_s << u"not-saved-and-why"_s;
    QTest::newRow("letters of every script stay") << u"Что это"_s << u"что-это"_s;
    QTest::newRow("code has no marks") << u"The `id`"_s << u"the-id"_s;
}

void TestHandbook::anchorsAreThoseOfGitHub()
{
    QFETCH(QString, heading);
    QFETCH(QString, anchor);
    QCOMPARE(MarkdownText::anchorOf(heading), anchor);
}

void TestHandbook::sectionsAreTextWithoutMarkup()
{
    const QList<HandbookSection> sections =
        MarkdownText::sections(u"# A **b**\n\nSee [this](x.md), `code` and <kbd>&lt;</kbd>.\n\n"
                               "![a picture](p.png)\n<!-- no -->\n## C\n| D | E |\n| --- | --- |\n- f\n"_s);
    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections[0].title, u"A b"_s);
    QCOMPARE(sections[0].text, u"See this, code and <. a picture"_s);
    QCOMPARE(sections[1].level, 2);
    QCOMPARE(sections[1].text, u"D E f"_s);
}

void TestHandbook::linksResolve()
{
    QTemporaryDir folder;
    write(folder, u"index.md"_s, "# I\n[a](a.md) [b](b.md#two) [gone](gone.md)\n");
    write(folder, u"a.md"_s, "# A\n## One\n");
    write(folder, u"b.md"_s, "# B\n## Two\n");
    const Handbook handbook(folder.path());
    QCOMPARE(handbook.chapter(u"b"_s)->title, u"B"_s);
    QCOMPARE(handbook.resolve(u"b.md#two"_s, u"a"_s), (HandbookPlace{u"b"_s, u"two"_s}));
    QCOMPARE(handbook.resolve(u"#one"_s, u"a"_s), (HandbookPlace{u"a"_s, u"one"_s}));
    QCOMPARE(handbook.resolve(u"b.md"_s, u"a"_s), (HandbookPlace{u"b"_s, {}}));
    QVERIFY(!handbook.resolve(u"b.md#one"_s, u"a"_s));
    QVERIFY(!handbook.resolve(u"other.md"_s, u"a"_s));
    QVERIFY(!handbook.resolve(u"https://example.org/x"_s, u"a"_s));
}

void TestHandbook::codeIsNeitherHeadingNorLink()
{
    const QString markdown = u"# A\n<!-- file: x/y -->\n```sh\n# no heading [l](m.md)\n```\n[n](o.md)\n"_s;
    QCOMPARE(MarkdownText::sections(markdown).size(), 1);
    QCOMPARE(MarkdownText::links(markdown), QStringList{u"o.md"_s});
    const QList<MarkdownText::CodeBlock> blocks = MarkdownText::codeBlocks(markdown);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0].language, u"sh"_s);
    QCOMPARE(blocks[0].file, u"x/y"_s);
    QCOMPARE(blocks[0].text, u"# no heading [l](m.md)\n"_s);
}

void TestHandbook::readersGetNeitherCommentsNorKbd()
{
    QCOMPARE(MarkdownText::readable(u"Press <kbd>&lt;</kbd> or <kbd>A</kbd><!-- x -->\n```\n<kbd>\n```"_s),
             u"Press `<` or `A`\n```\n<kbd>\n```\n"_s);
}

void TestHandbook::searchFindsSectionsWithAllWords()
{
    QTemporaryDir folder;
    write(folder, u"index.md"_s, "# I\n[a](a.md)\n");
    write(folder, u"a.md"_s, "# A\nRed.\n## Blue\nA BIG red house.\n## Green\nRed house again.\n");
    const QList<HandbookHit> hits = searchHandbook(Handbook(folder.path()), u" big  hous "_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].place, (HandbookPlace{u"a"_s, u"blue"_s}));
    QCOMPARE(hits[0].chapter, u"A"_s);
    QCOMPARE(hits[0].context, u"A BIG red house."_s);
    QCOMPARE(searchHandbook(Handbook(folder.path()), u"red"_s).size(), 3);
    QCOMPARE(searchHandbook(Handbook(folder.path()), u"yellow"_s).size(), 0);
}

void TestHandbook::searchPutsHeadingsFirst()
{
    const Handbook handbook;
    QCOMPARE(searchHandbook(handbook, u"splits"_s).value(0).place,
             (HandbookPlace{u"data-engineers"_s, u"splits"_s}));
    QCOMPARE(searchHandbook(handbook, u"sign-off"_s).value(0).place,
             (HandbookPlace{u"reviewers"_s, u"sign-off"_s}));
}

void TestHandbook::searchFindsNothingForNothing()
{
    QVERIFY(searchHandbook(Handbook(), u"  "_s).isEmpty());
}

void TestHandbook::aMissingFolderIsAnEmptyHandbook()
{
    const Handbook handbook(u"/nowhere"_s);
    QCOMPARE(handbook.chapters().size(), 1);
    QVERIFY(!handbook.section({u"index"_s, {}}));
    QVERIFY(searchHandbook(handbook, u"a"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestHandbook)
#include "tst_handbook.moc"
