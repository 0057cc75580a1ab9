#include "formats/conll/conllu.h"

#include "formats/traps.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestConlluReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void keepsWhatDocumentsSay();
    void readsEntityFields();
    void isRecognised_data();
    void isRecognised();
    void readsTheValidCases();
    void refusesTheInvalidCases_data();
    void refusesTheInvalidCases();
    void readsGum_data();
    void readsGum();

private:
    // Rows of "form misc", in columns.
    static QByteArray rows(const QString &words);
    static QString spans(const QList<Document> &documents);

    static QList<Document> read(const QByteArray &file)
    {
        return Traps::read(Conllu(), {{u"a.conllu"_s, file}});
    }
};

QByteArray TestConlluReader::rows(const QString &words)
{
    QStringList lines;
    for (const QString &word : words.split(u'\n')) {
        const QStringList parts = word.split(u' ');
        lines.append(
            QStringList{parts[0], parts[1], u"_\t_\t_\t_\t_\t_\t_"_s, parts.value(2, u"_"_s)}.join(u'\t'));
    }
    return (lines.join(u'\n') + u"\n\n"_s).toUtf8();
}

QString TestConlluReader::spans(const QList<Document> &documents)
{
    QStringList result;
    for (const Document &document : documents) {
        for (const IncomingSet &set : document.sets) {
            for (const IncomingSpan &span : set.spans)
                result.append(span.value.label + u':' + span.value.quote);
        }
    }
    return result.join(u", "_s);
}

void TestConlluReader::reads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spans");
    const auto row = [](const char *name, const QByteArray &file, const QString &text,
                        const QString &spans = {}) { QTest::newRow(name) << file << text << spans; };
    row("words and sentences", rows(u"1 A\n2 b SpaceAfter=No\n3 ."_s) + rows(u"1 C"_s), u"A b. C"_s);
    row("a paragraph", rows(u"1 A SpaceAfter=No\n2 ."_s) + "# newpar\n" + rows(u"1 C"_s), u"A.\nC"_s);
    row("spaces that are said",
        rows(u"1 A SpacesBefore=\\t\\u00a0|SpacesAfter=\\s\\s\n2 b SpacesAfter=\\r\\n\\n"_s) + "# newpar\n" +
            rows(u"1 C SpacesAfter=\\n"_s),
        u"\t\u00A0A  b\r\n\nC\n"_s);
    row("escapes", rows(u"1 A SpacesAfter=\\p\\\\\\x\n2 b"_s), u"A|\\\\xb"_s);
    row("spaces in a token", rows(u"1 100000 SpacesInToken=100\\s000\n2 b"_s), u"100 000 b"_s);
    row("a token of several words",
        rows(u"1-2 it's SpaceAfter=No\n1 it Entity=(1-thing)\n2 's Entity=(2-be)\n3 so"_s), u"it'sso"_s,
        u"thing:it, be:'s"_s);
    row("words that do not add up to their token",
        rows(u"1-2 al\n1 a\n2 el Entity=(1-thing\n3 mar Entity=1)"_s), u"al mar"_s, u"thing:al mar"_s);
    row("empty nodes", rows(u"0.1 _\n1 A Entity=(1-x\n1.1 zero Entity=(2-y)\n1.2 one\n2 b Entity=1)"_s),
        u"A b"_s, u"x:A b"_s);
    row("nested entities", rows(u"1 A Entity=(1-x(2-y)\n2 b Entity=(3-y(4-z\n3 c Entity=4)3)1)"_s),
        u"A b c"_s, u"x:A b c, y:A, z:b c, y:b c"_s);
    row("crossing entities", rows(u"1 A Entity=(1-x\n2 b Entity=(2-y\n3 c Entity=1)\n4 d Entity=2)"_s),
        u"A b c d"_s, u"x:A b c, y:b c d"_s);
    row("the same entity within itself", rows(u"1 A Entity=(1-x\n2 b Entity=(1-x)\n3 c Entity=1)"_s),
        u"A b c"_s, u"x:A b c, x:b"_s);
    row("an entity over sentences", rows(u"1 A Entity=(1-x"_s) + rows(u"1 b Entity=1)"_s), u"A b"_s,
        u"x:A b"_s);
    row("an entity in pieces",
        rows(u"1 A Entity=(e1[1/2]-x)\n2 b\n3 c Entity=(e1[2/2]-x\n4 d Entity=e1[2/2])"_s), u"A b c d"_s,
        u"x:A c d"_s);
    row("tags in IOB2", rows(u"1 A NER=B-PER\n2 b NER=I-PER\n3 c NER=B-PER\n4 d NER=O"_s), u"A b c d"_s,
        u"PER:A b, PER:c"_s);
    row("tags in IOB1",
        rows(u"1 A NER=I-PER\n2 b NER=I-PER\n3 c NER=B-PER\n4 d"_s) + rows(u"1 E NER=I-PER"_s),
        u"A b c d E"_s, u"PER:A b, PER:c, PER:E"_s);
    row("texts and other comments",
        "# text = A b.\n# some remark\n#text_en=x\n" + rows(u"1 A\n2 b SpaceAfter=No\n3 ."_s), u"A b."_s);
    row("a text on one line",
        "# text = A b c\n" + rows(u"1 A SpacesAfter=\\n\n2 b SpacesAfter=\\s\\s\n3 c"_s), u"A\nb  c"_s);
    row("a byte order mark", "\xEF\xBB\xBF# newdoc\n" + rows(u"1 A"_s), u"A"_s);
    row("letters beyond the first plane", rows(u"1 \U00010348 SpaceAfter=No\n2 b Entity=(1-x)"_s),
        u"\U00010348b"_s, u"x:b"_s);
}

void TestConlluReader::reads()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, text);
    QFETCH(const QString, spans);
    const QList<Document> documents = read(file);
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.front().article.text.string(), text);
    QCOMPARE(TestConlluReader::spans(documents), spans);
}

void TestConlluReader::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("text"); // of the rest
    const QByteArray good = rows(u"1 A"_s);
    const auto row = [&](const char *name, const QByteArray &bad, const QString &problem,
                         const QString &text) {
        QTest::newRow(name) << good + bad + good << u"a.conllu:"_s + problem << text;
    };
    row("another text", "# text = B c\n" + rows(u"1 B\n2 d"_s), u"3: The text is not that of the tokens"_s,
        u"A B d A"_s);
    row("bytes that are not UTF-8", "1\t\xFF\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
        u"3: Byte 3 of the line is not UTF-8"_s, u"A A"_s);
    row("an entity that ends only", rows(u"1 B Entity=7)"_s), u"3: The entity 7 ends and did not begin"_s,
        u"A B A"_s);
    row("an entity that begins only", rows(u"1 B Entity=(7-x"_s), u"3: The entity 7 does not end"_s,
        u"A B A"_s);
    row("an entity without its second piece", rows(u"1 B Entity=(7[1/2]-x)"_s),
        u"3: Not all pieces of the entity 7"_s, u"A B A"_s);
    row("no notation of entities", rows(u"1 B Entity=person"_s), u"3: “person” is no notation"_s, u"A B A"_s);
    row("a sentence without words", "# sent_id = 1\n\n", u"4: The sentence has no words"_s, u"A A"_s);
    row("a line of two megabytes", QByteArray(2'000'000, 'x') + "\n\n", u"3: The line has more than 1 MB"_s,
        u"A A"_s);
    row("a huge range", rows(u"1-999999999 B\n1 B"_s), u"3: The range 1-999999999 goes beyond"_s, u"A A"_s);
}

void TestConlluReader::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, problem);
    QFETCH(const QString, text);
    const QList<Document> documents = read(file);
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.front().article.text.string(), text);
    const QStringList problems = Traps::problems(documents);
    QVERIFY2(problems.value(0).startsWith(problem), qPrintable(problems.join(u'\n')));
}

void TestConlluReader::keepsWhatDocumentsSay()
{
    const QList<Document> documents =
        read("# newdoc id = a b\n# meta::title = T = 1\n# meta::sourceURL = http://x\n" + rows(u"1 A"_s) +
             "# newdoc\n" + rows(u"1 B SpacesAfter=\\n"_s) + rows(u"1 C"_s) + "# newdoc id = c\n" +
             rows(u"1 D"_s));
    QCOMPARE(documents.size(), 3);
    QCOMPARE(documents[0].article.externalId, u"a b"_s);
    QCOMPARE(documents[0].article.title, u"T = 1"_s);
    QCOMPARE(documents[0].article.url, u"http://x"_s);
    QCOMPARE(documents[1].article.externalId, u"a-2"_s);
    QCOMPARE(documents[1].article.title, QString());
    QCOMPARE(documents[1].article.text.string(), u"B\nC"_s);
    QCOMPARE(documents[1].place.line, 6);
    QCOMPARE(documents[2].article.externalId, u"c"_s);
    QCOMPARE(read(rows(u"1 A"_s)).front().article.externalId, u"a"_s);
    QVERIFY(read({}).isEmpty());
}

void TestConlluReader::readsEntityFields()
{
    const QList<Document> documents = read("# global.Entity = GRP-etype-infstat-link\n" +
                                           rows(u"1 A Entity=(1-person-new-Al-Qaeda%2C_X)\n"
                                                "2 b Entity=(2-armed%2Dgroup-_)\n3 c Entity=(1-person)"_s));
    const QList<IncomingSpan> spans = documents.front().sets.front().spans;
    QCOMPARE(spans.size(), 3);
    QCOMPARE(spans[0].value.attributes,
             (QJsonObject{{u"GRP"_s, u"1"_s}, {u"infstat"_s, u"new"_s}, {u"link"_s, u"Al-Qaeda,_X"_s}}));
    QCOMPARE(spans[1].value.label, u"armed-group"_s);
    QCOMPARE(spans[1].value.attributes, QJsonObject());
    QCOMPARE(spans[2].value.attributes, (QJsonObject{{u"GRP"_s, u"1"_s}}));
}

void TestConlluReader::isRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format::Match>("match");
    using enum Format::Match;
    QTest::newRow("by name and rows") << u"a.conllu"_s << "# x\n" + rows(u"1 A"_s) << Certain;
    QTest::newRow("by rows") << u"a.txt"_s << rows(u"1-2 A\n1 a\n2 b"_s) << Likely;
    QTest::newRow("by name") << u"a.conllu"_s << QByteArray() << Likely;
    QTest::newRow("other columns") << u"a.conll"_s << QByteArray("1\tA\tO\n") << No;
    QTest::newRow("a text") << u"a.txt"_s << QByteArray("1-2 people came.\n") << No;
}

void TestConlluReader::isRecognised()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const Format::Match, match);
    QCOMPARE(Conllu().match({name, bytes, bytes.size()}), match);
}

void TestConlluReader::readsTheValidCases()
{
    const QString folder = qEnvironmentVariable("GALLEY_CORPORA");
    if (folder.isEmpty())
        QSKIP("GALLEY_CORPORA is not set");
    const auto source = Source::of(folder + u"/formats/conllu/valid"_s);
    QVERIFY(source && source.value()->entries().size() == 5);
    const auto reader = Conllu().reader(everythingIn(*source));
    QStringList texts;
    while (const std::optional<Document> document = (*reader)->next()) {
        if (document->place.file.endsWith(u"empty-file.conllu"))
            continue; // valid, and nothing to import: every source says so
        QVERIFY2(document->problems.isEmpty(), qPrintable(document->problems.value(0).toString()));
        texts.append(document->article.text.string());
    }
    QCOMPARE(texts.join(u'|'), u"layered|This holes|Budu ředitelem od pondělí.|layered 100 000 50 000"_s);
}

void TestConlluReader::refusesTheInvalidCases_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, int line, const QString &fault) {
        QTest::newRow(name) << line << fault;
    };
    row("columns-format-minimal", 3, u"The column LEMMA begins or ends with white space"_s);
    row("duplicate-id", 5, u"this is 2, and not 1"_s);
    row("empty-head", 4, u"The column HEAD is empty"_s);
    row("extra-empty-line", 6, u"Sentences are separated by one empty line"_s);
    row("id-with-extra-0", 4, u"“01” is no ID"_s);
    row("invalid-range", 5, u"The range 2-1 ends before it begins"_s);
    row("invalid-word-interval", 5, u"“2-X” is no ID"_s);
    row("misordered-multiword", 7, u"The range 2-3 does not stand before its first word"_s);
    row("misplaced-comment-mid", 6, u"A comment stands before a sentence"_s);
    row("misplaced-empty-node-2", 7, u"The empty node 1.1 does not stand behind its word"_s);
    row("misplaced-range", 7, u"The range 2-3 does not stand before its first word"_s);
    row("missing-final-line", 4, u"An empty line must follow"_s);
    row("nan-id", 9, u"“a” is no ID"_s);
    row("nonsequential-empty-node-id", 5, u"this is 1.1, and not 1.2"_s);
    row("out-of-bounds-range", 7, u"The range 2-7 does not stand before its first word"_s);
    row("overlapping-range", 7, u"The range 3-4 overlaps another"_s);
    row("pseudo-empty-line", 5, u"The line looks empty"_s);
    row("seemingly-empty-line", 5, u"The line looks empty"_s);
    row("trailing-tab", 4, u"The line has 11 column"_s);
    row("word-id-sequence-2", 4, u"this is 1, and not 2"_s);
}

void TestConlluReader::refusesTheInvalidCases()
{
    QFETCH(const int, line);
    QFETCH(const QString, fault);
    const QString folder = qEnvironmentVariable("GALLEY_CORPORA");
    if (folder.isEmpty())
        QSKIP("GALLEY_CORPORA is not set");
    const auto source = Source::of(u"%1/formats/conllu/invalid-level1/%2.conllu"_s.arg(
        folder, QLatin1StringView(QTest::currentDataTag())));
    QVERIFY(source);
    const auto reader = Conllu().reader(everythingIn(*source));
    QList<Error> problems;
    while (const std::optional<Document> document = (*reader)->next())
        problems += document->problems;
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.front().place.line, line);
    QVERIFY2(problems.front().message.contains(fault), qPrintable(problems.front().message));
}

void TestConlluReader::readsGum_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = qEnvironmentVariable("GALLEY_CORPORA");
    const QDir dir(folder + u"/gum-wikinews"_s);
    for (const QString &name : dir.entryList({u"*.conllu"_s}))
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
    if (folder.isEmpty())
        QTest::newRow("GUM") << QString();
}

void TestConlluReader::readsGum()
{
    QFETCH(const QString, path);
    if (path.isEmpty())
        QSKIP("GALLEY_CORPORA is not set");
    const auto source = Source::of(path);
    QVERIFY(source);
    const auto reader = Conllu().reader(everythingIn(*source));
    QStringList shown;
    while (const std::optional<Document> document = (*reader)->next()) {
        QVERIFY2(document->problems.isEmpty(), qPrintable(document->problems.value(0).toString()));
        shown.append(document->article.externalId + u' ' + QString::number(document->article.text.length()) +
                     u' ' + QString::number(document->leftOut.count(u"relation")));
        QStringList spans;
        for (const IncomingSpan &span : document->sets.front().spans) {
            QCOMPARE(document->article.text.quote(span.value.segments), span.value.quote);
            spans.append(u"%1 %2 %3"_s.arg(span.value.label)
                             .arg(span.value.extent().begin)
                             .arg(span.value.extent().end));
        }
        spans.sort();
        shown += spans;
    }
    QProcess python;
    python.start(u"python3"_s,
                 {QStringLiteral(GALLEY_SOURCE_DIR) + u"/tests/formats/counts/conllu.py"_s, path});
    if (!python.waitForStarted())
        QSKIP("python3 is not installed");
    QVERIFY(python.waitForFinished());
    QCOMPARE(shown.join(u'\n'), QString::fromUtf8(python.readAllStandardOutput()).trimmed());
}

QTEST_GUILESS_MAIN(TestConlluReader)
#include "tst_conllureader.moc"
