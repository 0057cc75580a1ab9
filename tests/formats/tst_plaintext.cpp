#include "formats/plaintext.h"

#include "exchange/recognition.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWholeFile();
    void readsTheRealArticle();
    void refusesWhatIsNoArticle_data();
    void refusesWhatIsNoArticle();
    void refusesAHugeFileUnread();
    void isRecognised_data();
    void isRecognised();

private:
    QString write(const QString &name, const QByteArray &bytes);
    static Document read(const QString &path);

    QTemporaryDir m_folder;
};

QString TestPlainText::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

Document TestPlainText::read(const QString &path)
{
    const Result<std::shared_ptr<const Source>> source = Source::of(path);
    if (!source) {
        Document refused;
        refused.broken = true;
        refused.problems = {source.error()};
        return refused;
    }
    const Result<std::unique_ptr<FormatReader>> reader = PlainText().reader(everythingIn(*source));
    std::optional<Document> document = reader ? (*reader)->next() : std::nullopt;
    if (!document || (*reader)->next())
        qFatal("a text file is one article");
    return *document;
}

void TestPlainText::keepsTheWholeFile()
{
    const QByteArray text("date 2024-04-12 April 12, 2024\r\n\r\nNiamey waits\r\nBy Jane Doe\r\n\r\nNIAMEY "
                          "(Own) \xE2\x80\x94 The army came.\r\n\r\n");
    const Document document = read(write(QStringLiteral("niamey.v2.txt"), QByteArray("\xEF\xBB\xBF" + text)));
    QVERIFY(document.problems.isEmpty() && !document.broken);
    const Article &article = document.article;
    QCOMPARE(article.text.string().toUtf8(), text);
    QCOMPARE(article.externalId, QStringLiteral("niamey.v2"));
    QCOMPARE(article.title, QStringLiteral("Niamey waits"));
    QCOMPARE(article.published, QStringLiteral("2024-04-12"));
    QCOMPARE(article.byline, QStringLiteral("Jane Doe"));
    QCOMPARE(article.dateline, QStringLiteral("NIAMEY (Own)"));
    QCOMPARE(article.encoding, QStringLiteral("UTF-8-BOM"));
    QCOMPARE(article.sha256, article.text.sha256());
}

void TestPlainText::readsTheRealArticle()
{
    const QString folder = qEnvironmentVariable("GALLEY_ARTICLES");
    if (folder.isEmpty())
        QSKIP("GALLEY_ARTICLES is not set");
    const QString path = folder + QStringLiteral("/niamey-2024-04-12.txt");
    const Document document = read(path);
    QVERIFY(document.problems.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(document.article.text.string().toUtf8(), file.readAll());
    QCOMPARE(document.article.externalId, QStringLiteral("niamey-2024-04-12"));
    QCOMPARE(document.article.published, QStringLiteral("2024-04-12"));
    QCOMPARE(document.article.title,
             QStringLiteral("Russian instructors and military equipment arrived in Niamey"));
}

void TestPlainText::refusesWhatIsNoArticle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n\t\r\n");
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("a program") << QByteArray("\x7F"
                                             "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                             16);
    QTest::newRow("noise") << QByteArray("\x01\x02\xFF\xFE\0\x05\x90\x81", 8);
}

void TestPlainText::refusesWhatIsNoArticle()
{
    QFETCH(const QByteArray, bytes);
    const QString path = write(QStringLiteral("x.txt"), bytes);
    const Document document = read(path);
    QVERIFY(document.broken);
    QCOMPARE(document.problems.size(), 1);
    QVERIFY(!document.problems.front().message.isEmpty());
    QCOMPARE(document.problems.front().place.file, path);
}

void TestPlainText::refusesAHugeFileUnread()
{
    QFile file(m_folder.filePath(QStringLiteral("huge.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200LL * 1000 * 1000)); // sparse
    file.close();
    const Document document = read(file.fileName());
    QVERIFY(document.broken);
    QCOMPARE(document.problems.value(0).kind, Error::Kind::Unsupported);
    QVERIFY(document.problems.value(0).message.contains(QStringLiteral("200")));
}

void TestPlainText::isRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    const QString text = QStringLiteral("text");
    const QString jsonl = QStringLiteral("galley-jsonl");
    QTest::newRow("a text file") << QStringLiteral("a.txt") << QByteArray("Niger.") << text;
    QTest::newRow("a text without suffix") << QStringLiteral("article") << QByteArray("Niger.") << text;
    QTest::newRow("Galley JSONL whatever its name")
        << QStringLiteral("a.txt") << QByteArray("{\"format\":\"galley/1\",\"id\":\"a\"}") << jsonl;
    QTest::newRow("Galley JSONL with a mark")
        << QStringLiteral("a") << QByteArray("\xEF\xBB\xBF{\"id\":\"a\",\"format\":\"galley/1\"}") << jsonl;
    QTest::newRow("a broken line, by its name")
        << QStringLiteral("a.jsonl") << QByteArray("{\"form") << jsonl;
    QTest::newRow("a text that starts with a brace")
        << QStringLiteral("a.txt") << QByteArray("{sic} he said") << text;
    QTest::newRow("an empty file, by its name") << QStringLiteral("a.txt") << QByteArray() << text;
}

void TestPlainText::isRecognised()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, format);
    const auto source = Source::of(write(name, bytes));
    const Recognised found = source ? recognise(**source) : Recognised{.problems = {source.error()}};
    QCOMPARE(found.parts.isEmpty() ? QString() : found.parts.front().format->id(), format);
    QCOMPARE(found.problems.isEmpty(), !format.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
