#include "formats/conll/conllu.h"

#include "formats/exportorder.h"
#include "formats/traps.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestConlluWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheGoldenFiles();
    void readsItselfAgain();
    void holdsEveryTextExactly_data();
    void holdsEveryTextExactly();
    void countsExactlyWhatIsMissing();
    void escapesLabels();
    void keepsGum_data();
    void keepsGum();

private:
    static ExportDocument asExport(const Document &document);
};

// What was read, to be written again.
ExportDocument TestConlluWriter::asExport(const Document &document)
{
    ExportDocument result;
    result.article = document.article;
    for (const IncomingSet &set : document.sets) {
        QList<Span> spans;
        for (const IncomingSpan &span : set.spans) {
            spans.append(span.value);
            spans.last().id = spans.size();
            spans.last().attributes = {};
        }
        result.sets.append(
            AnnotationSet::fromParts(0, 0, {0, u"ann"_s}, SetState::New, spans, {}, {}).value());
    }
    return result;
}

void TestConlluWriter::writesTheGoldenFiles()
{
    const Traps::Written written = Traps::write(Conllu(Conllu::Form::Folder), Traps::documents());
    QCOMPARE(written.files.size(), 3);
    for (const auto &[name, bytes] : written.files) {
        QFile golden(QStringLiteral(GALLEY_TEST_DATA "/conllu/") + name);
        if (qEnvironmentVariableIsSet("GALLEY_REFRESH_GOLDEN")) {
            QDir().mkpath(QFileInfo(golden).path());
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(bytes) == bytes.size());
            continue;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(bytes, golden.readAll());
    }
}

void TestConlluWriter::readsItselfAgain()
{
    const QList<ExportDocument> documents = Traps::documents();
    const Traps::Written written = Traps::write(Conllu(Conllu::Form::Folder), documents);
    for (const auto &file : written.files) {
        const QList<Document> read = Traps::read(Conllu(), {file}, {{u"annotator"_s, u"file"_s}});
        QVERIFY2(Traps::problems(read).isEmpty(), qPrintable(Traps::problems(read).join(u'\n')));
        QCOMPARE(read.size(), 1);
        const Article &before = documents.front().article;
        const Article &after = read.front().article;
        QCOMPARE(after.text, before.text);
        QCOMPARE(after.sha256, before.sha256);
        QCOMPARE(after.externalId, before.externalId);
        QCOMPARE(after.title, before.title);
        QCOMPARE(after.language, before.language);
        QCOMPARE(after.published, before.published);
        QCOMPARE(after.source, before.source);
        QCOMPARE(after.url, before.url);
    }
    // Every span that was not counted, in layers and pieces.
    const auto shown = [](const QList<IncomingSpan> &spans) {
        QStringList lines;
        for (const IncomingSpan &span : spans) {
            QString line = span.value.layer + u'.' + span.value.label;
            for (const Range &segment : span.value.segments)
                line += u" %1-%2"_s.arg(segment.begin).arg(segment.end);
            lines.append(line + u' ' + span.value.quote);
        }
        lines.sort();
        return lines;
    };
    const QList<Document> ann = Traps::read(Conllu(), {written.files[0]});
    QList<IncomingSpan> before = asIncoming(documents.front().sets[0]).spans;
    QStringList missing = shown(before);
    qint64 changed = 0; // "burns\n" and "Each " end with white space
    for (const QString &line : shown(ann.front().sets.front().spans))
        changed += missing.removeOne(line) ? 0 : 1;
    QCOMPARE(changed, written.losses.count(u"boundary"));
    QCOMPARE(missing.size(), written.losses.count(u"zero-width") + written.losses.count(u"boundary"));
    QCOMPARE(written.losses.count(u"boundary"), 2);
}

void TestConlluWriter::holdsEveryTextExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("spaces at both ends") << u"  a b.  "_s;
    QTest::newRow("one space at the end") << u"a b "_s;
    QTest::newRow("CRLF and blank lines") << u"a.\r\n\r\nb\rc\n"_s;
    QTest::newRow("tabs, form feeds, NUL's neighbours") << u"a\tb\fc\vd\u0001e"_s;
    QTest::newRow("spaces of Unicode") << u"a\u00A0b\u2003c\u2028d\u2029e\u0085f\u3000g\u202Fh"_s;
    QTest::newRow("marks that are not seen") << u"\uFEFFa\u200B \u200Eb\u200F.\u2066 c\u2069"_s;
    QTest::newRow("bars, backslashes, hashes") << u"a|b\\n \\s # c = d_ _ \\\\u0020"_s;
    QTest::newRow("grapheme clusters")
        << u"\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1F3\U0001F1EA e\u0301 \u0627\u0644\u062C"_s;
    QTest::newRow("numbers with spaces") << u"10\u202F000 \u20AC et 5\u00A0%"_s;
    QTest::newRow("several sentences on a line") << u"He said: \u201CNo.\u201D  She left. Then\u00A0he.It"_s;
}

void TestConlluWriter::holdsEveryTextExactly()
{
    QFETCH(const QString, text);
    const Traps::Written written = Traps::write(Conllu(), {Traps::marked(text, text.trimmed().left(1))});
    const QList<Document> read = Traps::read(Conllu(), written.files);
    QCOMPARE(Traps::problems(read), QStringList());
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.front().article.text.string(), text);
    const QByteArray bytes = written.files.front().second;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        const bool isRow = !line.isEmpty() && !line.startsWith(u'#');
        QVERIFY2(!isRow || line.count(u'\t') == 9, qPrintable(line));
    }
}

void TestConlluWriter::countsExactlyWhatIsMissing()
{
    const Losses lost = Traps::write(Conllu(Conllu::Form::Folder), Traps::documents()).losses;
    QCOMPARE(lost.count(u"overlap"), 0);
    QCOMPARE(lost.count(u"discontinuous"), 0);
    QCOMPARE(lost.count(u"whitespace"), 0);
    QCOMPARE(lost.count(u"metadata"), 0);
    QCOMPARE(lost.count(u"zero-width"), 1);
    QCOMPARE(lost.count(u"relation"), 4);
    QCOMPARE(lost.count(u"attribute"), 6);
    QCOMPARE(lost.count(u"field"), 2);
    QCOMPARE(lost.count(u"article"), 1);
    ExportDocument twoLines = Traps::marked(u"a"_s, u"a"_s);
    twoLines.article.title = u"a\nb"_s;
    twoLines.article.externalId = u" x"_s;
    QCOMPARE(Traps::write(Conllu(), {twoLines}).losses.count(u"metadata"), 2);
}

void TestConlluWriter::escapesLabels()
{
    ExportDocument document = Traps::marked(u"a b"_s, u"a b"_s);
    Span span = document.sets.front().spans().front();
    span.label = u"armed-(group)|=%[1/2],ä b"_s;
    document.sets = {AnnotationSet::fromParts(0, 0, {0, u"ann"_s}, SetState::New, {span}, {}, {}).value()};
    const QList<Document> read = Traps::read(Conllu(), Traps::write(Conllu(), {document}).files);
    QCOMPARE(Traps::problems(read), QStringList());
    QCOMPARE(read.front().sets.front().spans.front().value.label, span.label);
}

void TestConlluWriter::keepsGum_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = qEnvironmentVariable("GALLEY_CORPORA");
    const QDir dir(folder + u"/gum-wikinews"_s);
    for (const QString &name : dir.entryList({u"*.conllu"_s}))
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
    if (folder.isEmpty())
        QTest::newRow("GUM") << QString();
}

void TestConlluWriter::keepsGum()
{
    QFETCH(const QString, path);
    if (path.isEmpty())
        QSKIP("GALLEY_CORPORA is not set");
    const auto source = Source::of(path);
    QVERIFY(source);
    const auto reader = Conllu().reader(everythingIn(*source));
    const std::optional<Document> document = (*reader)->next();
    QVERIFY(document);
    const ExportDocument before = asExport(*document);
    const Traps::Written written = Traps::write(Conllu(), {before});
    const QList<Document> read = Traps::read(Conllu(), written.files);
    QCOMPARE(Traps::problems(read), QStringList());
    QCOMPARE(read.front().article.text, before.article.text);
    const auto shown = [](const AnnotationSet &set) {
        QStringList lines;
        for (const Span &span : set.spans())
            lines.append(u"%1 %2 %3"_s.arg(span.label).arg(span.extent().begin).arg(span.extent().end));
        lines.sort();
        return lines;
    };
    QCOMPARE(shown(asExport(read.front()).sets.front()), shown(before.sets.front()));
    QVERIFY(before.sets.front().spanCount() > 20);
    QCOMPARE(written.losses.count(u"boundary"), 0);
}

QTEST_GUILESS_MAIN(TestConlluWriter)
#include "tst_conlluwriter.moc"
