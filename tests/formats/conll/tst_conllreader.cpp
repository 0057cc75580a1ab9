#include "formats/conll/conll.h"

#include "formats/traps.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestConllReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void refuses_data();
    void refuses();
    void dividesDocuments();
    void countsInCodePoints();
    void readsLegacyEncodings();
    void takesTheAnnotatorFromTheFile();
    void passesAHugeLine();
    void isRecognised_data();
    void isRecognised();
    void readsRealFiles_data();
    void readsRealFiles();

private:
    // "layer.label:quote" of all spans.
    static QString spans(const QList<Document> &documents);
    static QString texts(const QList<Document> &documents);
};

QString TestConllReader::spans(const QList<Document> &documents)
{
    QStringList result;
    for (const Document &document : documents) {
        for (const IncomingSet &set : document.sets) {
            for (const IncomingSpan &span : set.spans) {
                const QString layer = span.value.layer.isEmpty() ? QString() : span.value.layer + u'.';
                result.append(layer + span.value.label + u':' + span.value.quote);
            }
        }
    }
    return result.join(u", "_s);
}

QString TestConllReader::texts(const QList<Document> &documents)
{
    QStringList result;
    for (const Document &document : documents)
        result.append(document.article.text.string());
    return result.join(u"||"_s);
}

void TestConllReader::reads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spans");
    const auto row = [](const char *name, const QByteArray &file, const QString &text, const QString &spans,
                        const QJsonObject &settings = {}) {
        QTest::newRow(name) << file << settings << text << spans;
    };
    row("CoNLL-2003 in IOB1",
        "-DOCSTART- -X- O O\n\nU.N. NNP I-NP I-ORG\nhas VB I-VP O\n\nParis NN I-NP I-LOC\n",
        u"U.N. has\nParis"_s, u"ORG:U.N., LOC:Paris"_s);
    row("IOB1 with two neighbours", "A I-X\nB B-X\nC I-X\n", u"A B C"_s, u"X:A, X:B C"_s);
    row("IOB2 between tabs", "Del\tB-PER\nBosque\tI-PER\n.\tO\n\n", u"Del Bosque ."_s, u"PER:Del Bosque"_s);
    row("BIOES", "Del B-PER\nvon I-PER\nB. E-PER\nRom S-LOC\n", u"Del von B. Rom"_s,
        u"PER:Del von B., LOC:Rom"_s);
    row("BILOU", "Del B-PER\nB. L-PER\nRom U-LOC\n", u"Del B. Rom"_s, u"PER:Del B., LOC:Rom"_s);
    row("the scheme of the file, not of its beginning", "A I-X\n\nB I-X\nC B-X\nD I-X\n", u"A\nB C D"_s,
        u"X:A, X:B, X:C D"_s);
    row("a given scheme", "A X\nB X\nC O\n", u"A B C"_s, u"X:A B"_s, {{u"scheme"_s, u"plain"_s}});
    row("germeval: an index and two columns of tags",
        "#\thttp://x.org [2009]\n1\tA\tB-LOC\tO\n2\tB\tI-LOC\tB-PER\n\n#\ty\n1\tC\tO\tO\n", u"A B\nC"_s,
        u"column-3.LOC:A B, column-4.PER:B"_s);
    row("given columns", "B-X A\nO B\n", u"A B"_s, u"X:A"_s, {{u"token"_s, u"2"_s}, {u"tags"_s, u"1"_s}});
    row("named columns", "# global.columns = FORM actor claim\nA B-x O\nB O B-y\n", u"A B"_s,
        u"actor.x:A, claim.y:B"_s);
    row("a token # and a comment", "# a comment\nA O\n# O\n#B B-X\n# again a comment\n", u"A # #B"_s,
        u"X:#B"_s);
    row("a token of several words between tabs", "New York\tB-LOC\nis\tO\n", u"New York is"_s,
        u"LOC:New York"_s);
    row("CRLF and blank lines with blanks", "A B-X\r\n \t\r\n\r\nB O\r\n", u"A\nB"_s, u"X:A"_s);
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "A B-X\n",
        u"A"_s, u"X:A"_s);
    row("tags without labels", "A B\nB I\nC O\n", u"A B C"_s, u"span:A B"_s);
    row("sentences an article", "A B-X\n\nB O\n\nC B-X\n\n", u"A\nB||C"_s, u"X:A, X:C"_s,
        {{u"sentences"_s, 2}});
}

void TestConllReader::reads()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QJsonObject, settings);
    QFETCH(const QString, text);
    QFETCH(const QString, spans);
    const QList<Document> documents = Traps::read(Conll(), {{u"a.conll"_s, file}}, settings);
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(texts(documents), text);
    QCOMPARE(TestConllReader::spans(documents), spans);
}

void TestConllReader::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("spans"); // the rest is read
    const QByteArray good = "A B-X\nB I-X\n\nC B-X\n\nD B-Y\n\n";
    QTest::newRow("a stray I") << good + "E O\nF I-X\n"
                               << u"a.conll:9: “I-X” begins a span as IOB2 does not"_s
                               << u"X:A B, X:C, Y:D, X:F"_s;
    QTest::newRow("a column too few") << good + "E\nF O\n"
                                      << u"a.conll:8: The line has 1 column(s)"_s << u"X:A B, X:C, Y:D"_s;
    QTest::newRow("no tag") << good + "E FOO\n"
                            << u"a.conll:8: “FOO” is no tag of IOB2"_s << u"X:A B, X:C, Y:D"_s;
    QTest::newRow("not closed") << QByteArray("A S-X\nB B-X\nC E-X\nD S-X\n\nE B-X\n\n")
                                << u"a.conll:7: The span before “end of the sentence” is not closed"_s
                                << u"X:A, X:B C, X:D, X:E"_s;
    QTest::newRow("no token") << QByteArray("A\tB-X\n\tO\nB\tO\n") << u"a.conll:2: The line has no token"_s
                              << u"X:A"_s;
}

void TestConllReader::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, problem);
    QFETCH(const QString, spans);
    const QList<Document> documents = Traps::read(Conll(), {{u"a.conll"_s, file}});
    QCOMPARE(documents.size(), 1);
    QVERIFY(!documents.front().broken);
    QCOMPARE(TestConllReader::spans(documents), spans);
    const QStringList problems = Traps::problems(documents);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.front().startsWith(problem), qPrintable(problems.front()));
}

void TestConllReader::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QJsonObject>("settings");
    QTest::newRow("an empty file") << QByteArray() << QJsonObject();
    QTest::newRow("comments alone") << QByteArray("# a\n# b\n") << QJsonObject();
    QTest::newRow("starts alone") << QByteArray("-DOCSTART- -X- O O\n\n") << QJsonObject();
    QTest::newRow("a column") << QByteArray("A\nB\n") << QJsonObject();
    QTest::newRow("no tags") << QByteArray("A NN\nB VB\n") << QJsonObject();
    QTest::newRow("a column that is not there") << QByteArray("A B-X\n") << QJsonObject{{u"tags"_s, u"3"_s}};
    QTest::newRow("NUL") << QByteArray("A B-X\n\0 O\n", 10) << QJsonObject();
}

void TestConllReader::refuses()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QJsonObject, settings);
    const QList<Document> documents = Traps::read(Conll(), {{u"a.conll"_s, file}}, settings);
    QCOMPARE(documents.size(), 1);
    QVERIFY(documents.front().broken);
    QCOMPARE(documents.front().problems.size(), 1);
    QCOMPARE(documents.front().problems.front().place.file, u"a.conll"_s);
    QVERIFY(!documents.front().problems.front().message.isEmpty());
}

void TestConllReader::dividesDocuments()
{
    const auto ids = [](const QByteArray &file) {
        QStringList result;
        for (const Document &document : Traps::read(Conll(), {{u"news.train.conll"_s, file}}))
            result.append(document.article.externalId + u'@' + QString::number(document.place.line));
        return result.join(u' ');
    };
    QCOMPARE(ids("A O\n\nB O\n"), u"news.train@1"_s);
    QCOMPARE(ids("-DOCSTART- O\n\nA O\n\nB O\n\n-DOCSTART- -X- O\n\nC O\n"),
             u"news.train-1@3 news.train-2@9"_s);
    QCOMPARE(ids("-DOCSTART- (a (1))\n\nA O\n-DOCSTART- (b)\nC O\n-DOCSTART- (c)\n"), u"a (1)@3 b@5"_s);
    QCOMPARE(ids("# newdoc id = x y\nA O\n# newdoc\nB O\n"), u"x y@2 news.train-2@4"_s);
    QCOMPARE(
        ids("#begin document (bn/a); part 000\nA O\n#end document\n#begin document (bn/a); part 001\nB O\n"),
        u"bn/a@2 bn/a-1@5"_s);
}

void TestConllReader::countsInCodePoints()
{
    const QList<Document> documents = Traps::read(
        Conll(), {{u"a"_s, u"\U0001F468\u200D\U0001F692 B-X\n\U00010348 I-X\nä B-Y\n"_s.toUtf8()}});
    const QList<IncomingSpan> spans = documents.front().sets.front().spans;
    QCOMPARE(spans.size(), 2);
    QCOMPARE(spans[0].value.segments, (QList<Range>{{0, 5}}));
    QCOMPARE(spans[0].value.quote, u"\U0001F468\u200D\U0001F692 \U00010348"_s);
    QCOMPARE(spans[1].value.segments, (QList<Range>{{6, 7}}));
}

void TestConllReader::readsLegacyEncodings()
{
    QByteArray spanish;
    for (int i = 0; i < 20; ++i)
        spanish += "Espa\xF1"
                   "a B-LOC\nagreg\xF3 O\nel O\njefe O\nde O\nla O\nNaci\xF3n B-ORG\n. O\n\n";
    const QList<Document> documents = Traps::read(Conll(), {{u"a"_s, spanish}});
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.front().sets.front().spans.front().value.quote, u"España"_s);
    QVERIFY(documents.front().article.encoding != u"UTF-8"_s);
}

void TestConllReader::takesTheAnnotatorFromTheFile()
{
    const auto annotator = [](const QJsonObject &settings) {
        return Traps::read(Conll(), {{u"x/ann.b.conll"_s, "A B-X\n"}}, settings)
            .front()
            .sets.front()
            .annotator.name;
    };
    QCOMPARE(annotator({}), QString());
    QCOMPARE(annotator({{u"annotator"_s, u"file"_s}}), u"ann.b"_s);
}

void TestConllReader::passesAHugeLine()
{
    const QByteArray file = "A B-X\n" + QByteArray(20'000'000, 'x') + "\nB B-X\n";
    const QList<Document> documents = Traps::read(Conll(), {{u"a"_s, file}});
    QCOMPARE(documents.size(), 1);
    QCOMPARE(spans(documents), u"X:A, X:B"_s);
    QCOMPARE(documents.front().problems.size(), 1);
    QCOMPARE(documents.front().problems.front().place.line, 2);
}

void TestConllReader::isRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format::Match>("match");
    const QByteArray rows = "A NN B-X\nB NN I-X\n\nC NN O\nD NN O\nE NN O\nF NN O\n";
    using enum Format::Match;
    QTest::newRow("rows") << u"a.txt"_s << rows << Certain;
    QTest::newRow("rows behind comments and starts")
        << u"a"_s << "# x\n-DOCSTART- -X- O\n\n" + rows << Certain;
    QTest::newRow("a few rows, by name") << u"a.bio"_s << QByteArray("A O\n") << Likely;
    QTest::newRow("a few rows") << u"a.txt"_s << QByteArray("A O\n") << No;
    QTest::newRow("other columns, by name") << u"a.conll"_s << QByteArray("1\tA\t_\n") << Likely;
    QTest::newRow("an article") << u"a.txt"_s << QByteArray("Nothing here.\nOr there.\n") << No;
    QTest::newRow("CoNLL-U") << u"a.conllu"_s << QByteArray("1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n") << No;
    QTest::newRow("nothing") << u"a"_s << QByteArray() << No;
}

void TestConllReader::isRecognised()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const Format::Match, match);
    QCOMPARE(Conll().match({name, bytes, bytes.size()}), match);
    // Of a longer file, the last line at hand is none.
    QCOMPARE(Conll().match({name, bytes + "half a li", bytes.size() + 1000}), match);
}

void TestConllReader::readsRealFiles_data()
{
    QTest::addColumn<QString>("path");
    for (const char *const kind : {"", "a_", "b_"}) {
        for (const char *const part : {"dev", "test"}) {
            const QString name =
                u"nemo/%1token-single_gold_%2.bmes"_s.arg(QLatin1StringView(kind), QLatin1StringView(part));
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    QTest::newRow("europeana") << u"europeana/enp_FR.bnf.part.bio"_s;
    QTest::newRow("CoNLL-2002") << u"formats/conll/conll/2002/ner2002_test.conll"_s;
    QTest::newRow("germeval") << u"formats/conll/conll/2002/germeval2014_test.conll"_s;
    QTest::newRow("CoNLL-2003") << u"formats/conll/conll/2003/en-orig.conll"_s;
    QTest::newRow("CoNLL-2000") << u"formats/conll/conll/2000/chunk2000_test.conll"_s;
}

void TestConllReader::readsRealFiles()
{
    QFETCH(const QString, path);
    const QString folder = qEnvironmentVariable("GALLEY_CORPORA");
    if (folder.isEmpty())
        QSKIP("GALLEY_CORPORA is not set");
    const Result<std::shared_ptr<const Source>> source = Source::of(folder + u'/' + path);
    QVERIFY(source);
    const auto reader = Conll().reader(everythingIn(*source));
    QVERIFY(reader);
    QMap<QString, qint64> counts;
    qint64 tokens = 0;
    while (const std::optional<Document> document = (*reader)->next()) {
        QVERIFY2(document->problems.isEmpty(), qPrintable(document->problems.value(0).toString()));
        tokens += document->article.text.string().split(QRegularExpression(u"[ \n]"_s)).size();
        for (const IncomingSpan &span : document->sets.front().spans)
            ++counts[span.value.label];
    }
    QProcess python;
    python.start(
        u"python3"_s,
        {QStringLiteral(GALLEY_SOURCE_DIR) + u"/tests/formats/counts/tags.py"_s, source.value()->path()});
    if (!python.waitForStarted())
        QSKIP("python3 is not installed");
    QVERIFY(python.waitForFinished());
    QStringList shown{u"tokens %1"_s.arg(tokens)};
    for (auto label = counts.begin(); label != counts.end(); ++label)
        shown.append(u"%1 %2"_s.arg(label.key()).arg(label.value()));
    QCOMPARE(shown.join(u'\n'), QString::fromUtf8(python.readAllStandardOutput()).trimmed());
}

QTEST_GUILESS_MAIN(TestConllReader)
#include "tst_conllreader.moc"
