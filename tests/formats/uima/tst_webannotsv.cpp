#include "formats/uima/webannotsv.h"

#include "formats/traps.h"
#include "formats/uima/uimasamples.h"
#include "formats/uima/uimaxmi.h"

#include <QDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestWebAnnoTsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGoldenFiles();
    void readsTheSameAsXmi_data();
    void readsTheSameAsXmi();
    void readsCurationTriples_data();
    void readsCurationTriples();
    void readsGum_data();
    void readsGum();
    void readsOlderEscapes();
    void rebuildsTheText_data();
    void rebuildsTheText();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void goesOnAfterABadRow();
    void bringsBackWhatItWrites();
    void bringsBackHardPlaces_data();
    void bringsBackHardPlaces();
    void writesWhatInceptionReads();
    void declaresWhatItWrites();
    void writesTheSameBytesAgain();
    void knowsItsFiles_data();
    void knowsItsFiles();
};

namespace {

const QByteArray Header = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Span|value\n"
                          "#T_RL=webanno.custom.Relation|value|BT_webanno.custom.Span\n\n\n";

QList<Document> readOne(const QByteArray &bytes)
{
    return Traps::read(WebAnnoTsv(), {{u"a.tsv"_s, bytes}});
}

// What XMI tells and TSV does not: types of values, and of layers that the suite has renamed since.
QStringList asTsv(QStringList lines, bool custom)
{
    const QString entity = u"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"_s;
    for (QString &line : lines) {
        if (custom)
            line.replace(entity + u" NamedEntity"_s, u"webanno.custom.Span Span"_s)
                .replace(entity, u"webanno.custom.Span"_s);
        // A part of speech is written as one of its kinds.
        line.replace(u"pos.POS_NOUN"_s, u"pos.POS"_s).replace(u"intValue"_s, u"integerValue"_s);
        line.replace(u"true"_s, u"\"true\""_s).replace(u"false"_s, u"\"false\""_s);
        line.replace(QRegularExpression(u":(\\d+)([,}])"_s), u":\"\\1\"\\2"_s);
    }
    lines.sort();
    return lines;
}

ExportDocument withSpans(const QString &text, const QList<Range> &ranges)
{
    ExportDocument document;
    document.article.externalId = u"hard"_s;
    document.article.text = ArticleText::fromString(text).value();
    QList<Span> spans;
    for (const Range range : ranges) {
        Span span{.id = spans.size() + 1, .layer = u"said"_s, .label = u"source"_s, .segments = {range}};
        span.quote = document.article.text.quote(span.segments);
        spans.append(span);
    }
    document.sets = {
        AnnotationSet::fromParts(0, 0, {0, u"ann"_s, Annotator::Kind::Human}, SetState::Done, spans, {}, {})
            .value()};
    return document;
}

} // namespace

void TestWebAnnoTsv::readsTheGoldenFiles()
{
    const QList<Document> documents = Traps::read(WebAnnoTsv(), Samples::files(u"tsv"_s));
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(Samples::work(documents), Samples::golden(u"tsv.txt"_s));
    QCOMPARE(Samples::sets(documents),
             QStringList({u"niger: ann human 8"_s, u"niger: curator adjudicator 0"_s}));
}

void TestWebAnnoTsv::readsTheSameAsXmi_data()
{
    Samples::addSuite();
}

void TestWebAnnoTsv::readsTheSameAsXmi()
{
    QFETCH(QString, folder);
    const auto tsv = Samples::file(folder, u"reference.tsv"_s);
    const QList<Document> read = Traps::read(WebAnnoTsv(), {tsv});
    QCOMPARE(read.size(), 1);
    QCOMPARE(Traps::problems(read), QStringList());
    if (!QFile::exists(folder + u"/reference.xmi"))
        return;
    QList<Document> xmi =
        Traps::read(UimaXmi(), {Samples::file(folder, u"reference.xmi"_s), Samples::suiteTypes()});
    xmi.first().article.externalId = read.first().article.externalId;
    // TSV has no place between tokens, and none before or behind all of them.
    if (folder.contains("Whitespace"_L1) || folder.contains("ZeroWidthAnnotationBe"_L1)) {
        QCOMPARE(read.first().sets.first().spans.size(), xmi.first().sets.first().spans.size());
        QVERIFY(xmi.first().article.text.string().startsWith(read.first().article.text.string()));
        return;
    }
    QCOMPARE(read.first().article.text.string(), xmi.first().article.text.string());
    QCOMPARE(Samples::work(read), asTsv(Samples::work(xmi), tsv.second.contains("webanno.custom.Span|")));
}

void TestWebAnnoTsv::readsCurationTriples_data()
{
    QTest::addColumn<QString>("folder");
    const QString folder = Samples::corpus(u"formats/inception-curation"_s);
    if (folder.isEmpty())
        QSKIP("GALLEY_CORPORA names no folder of corpora");
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << QString(folder + u'/' + name);
}

void TestWebAnnoTsv::readsCurationTriples()
{
    QFETCH(QString, folder);
    Samples::Files files;
    for (const QString &name : {u"curator.tsv"_s, u"user1.tsv"_s, u"user2.tsv"_s})
        files.append({u"article/"_s + name, Samples::file(folder, name).second});
    const QList<Document> documents = Traps::read(WebAnnoTsv(), files);
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.first().article.externalId, u"article"_s);
    QCOMPARE(documents.first().sets.size(), 3);
    QCOMPARE(documents.first().sets.first().annotator.kind, Annotator::Kind::Adjudicator);
    QCOMPARE(documents.first().sets.last().annotator.name, u"user2"_s);
}

void TestWebAnnoTsv::readsGum_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = Samples::corpus(u"gum-wikinews"_s);
    if (folder.isEmpty())
        QSKIP("GALLEY_CORPORA names no folder of corpora");
    for (const QString &name : QDir(folder).entryList({u"*.tsv"_s}))
        QTest::newRow(qPrintable(name)) << QString(folder + u'/' + name);
}

// The same numbers come from tests/formats/uima/countuima.py, which knows nothing of Galley.
void TestWebAnnoTsv::readsGum()
{
    QFETCH(QString, path);
    const QFileInfo info(path);
    const QList<Document> documents =
        Traps::read(WebAnnoTsv(), {Samples::file(info.path(), info.fileName())});
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(documents.size(), 1);
    const QList<qsizetype> counted = Samples::countedByScript(path);
    if (counted.isEmpty())
        QSKIP("there is no python3 to count with");
    const IncomingSet &set = documents.first().sets.first();
    qsizetype covered = 0;
    for (const IncomingSpan &span : set.spans)
        covered += span.value.quote.size();
    QCOMPARE(QList({set.spans.size(), set.relations.size(), covered}), counted);
}

void TestWebAnnoTsv::readsOlderEscapes()
{
    const QList<Document> documents = readOne(
        "#FORMAT=WebAnno TSV 3.1\n#T_SP=webanno.custom.Span|value\n\n\n#Text=Arm\\u00e9e \\[1\\] \\\"\n"
        "1-1\t0-5\tArm\xC3\xA9"
        "e\tA\t\n1-2\t6-9\t[1]\t_\t\n1-3\t10-11\t\"\t_\t\n");
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(documents.first().article.text.string(), u"Armée [1] \""_s);
}

void TestWebAnnoTsv::rebuildsTheText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("a line end between sentences")
        << QByteArray("#Text=A.\n1-1\t0-2\tA.\t_\t_\t_\t\n\n#Text=B.\n2-1\t3-5\tB.\t_\t_\t_\t\n")
        << u"A.\nB."_s;
    QTest::newRow("nothing between sentences")
        << QByteArray("#Text=A.\n1-1\t0-2\tA.\t_\t_\t_\t\n\n#Text=B.\n2-1\t2-4\tB.\t_\t_\t_\t\n")
        << u"A.B."_s;
    QTest::newRow("more between sentences")
        << QByteArray("#Text=A.\n1-1\t0-2\tA.\t_\t_\t_\t\n\n#Text=B.\n2-1\t5-7\tB.\t_\t_\t_\t\n")
        << u"A.\n  B."_s;
    QTest::newRow("spaces before the first")
        << QByteArray("#Text=A.\n1-1\t2-4\tA.\t_\t_\t_\t\n") << u"  A."_s;
    QTest::newRow("several lines in a sentence")
        << QByteArray("#Text=A\n#Text=\n#Text=B.\n1-1\t0-1\tA\t_\t_\t_\t\n1-2\t3-5\tB.\t_\t_\t_\t\n")
        << u"A\n\nB."_s;
    QTest::newRow("CRLF") << QByteArray("#Text=A.\r\n1-1\t0-2\tA.\t_\t_\t_\t\r\n") << u"A."_s;
    QTest::newRow("a sentence without tokens")
        << QByteArray("#Text=A.\n1-1\t0-2\tA.\t_\t_\t_\t\n\n#Text=B.\n") << u"A.\nB."_s;
    QTest::newRow("no blank line between sentences")
        << QByteArray("#Text=A.\n1-1\t0-2\tA.\t_\t_\t_\t\n#Text=B.\n2-1\t3-5\tB.\t_\t_\t_\t\n")
        << u"A.\nB."_s;
    QTest::newRow("comments before a sentence")
        << QByteArray("#Sentence.id=s1\n#Other=x\n#Text=A.\n1-1\t0-2\tA.\t_\t_\t_\t\n") << u"A."_s;
}

void TestWebAnnoTsv::rebuildsTheText()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    const QList<Document> documents = readOne(Header + body);
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(documents.first().article.text.string(), text);
}

void TestWebAnnoTsv::reportsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const QByteArray text = "#Text=Army said\n";
    const QByteArray army = "1-1\t0-4\tArmy\t*\t_\t_\t\n";
    QTest::newRow("another token") << Header + text + "1-1\t0-4\tNavy\t*\t_\t_\t\n"
                                   << u"a.tsv:7: The token “Navy” is not the text from 0 to 4"_s;
    QTest::newRow("a token beyond the text") << Header + text + "1-1\t0-40\tArmy\t*\t_\t_\t\n"
                                             << u"is not the text from 0 to 40"_s;
    QTest::newRow("too few columns") << Header + text + "1-1\t0-4\tArmy\t*\n"
                                     << u"a.tsv:7: The row has 4 column(s) instead of 6."_s;
    QTest::newRow("no offsets") << Header + text + "1-1\tx\tArmy\t*\t_\t_\t\n"
                                << u"“x” is no begin and end of a token."_s;
    QTest::newRow("an end before its begin") << Header + text + "1-1\t4-0\tArmy\t*\t_\t_\t\n"
                                             << u"“4-0” is no begin and end of a token."_s;
    QTest::newRow("a token number twice")
        << Header + text + army + army << u"a.tsv:8: The token number 1-1 stands twice."_s;
    QTest::newRow("a relation from nowhere") << Header + text + "1-1\t0-4\tArmy\t*\t*\t7-7\t\n"
                                             << u"There is no annotation 7-7 to lead to."_s;
    QTest::newRow("sentences that overlap")
        << Header + text + army + "\n#Text=B\n2-1\t3-4\tB\t_\t_\t_\t\n"
        << u"a.tsv:10: The sentence begins at 3, but the text before it ends at 9"_s;
    QTest::newRow("a sentence far away")
        << Header + text + army + "\n#Text=B\n2-1\t4000000000000-4000000000001\tB\t_\t_\t_\t\n"
        << u"The sentence begins at 4000000000000"_s;
    QTest::newRow("version 2") << QByteArray("#FORMAT=WebAnno TSV 2.0\n") << u"This is WebAnno TSV 2"_s;
    QTest::newRow("something else") << QByteArray("a\tb\n") << u"does not begin with"_s;
    QTest::newRow("not UTF-8") << Header + "#Text=Arm\xE9" << u"a.tsv:6: The file is not in UTF-8"_s;
}

void TestWebAnnoTsv::reportsWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const QStringList problems = Traps::problems(readOne(bytes));
    QVERIFY2(problems.join(u'\n').contains(message), qPrintable(problems.join(u'\n')));
    QVERIFY(problems.first().startsWith("a.tsv"_L1));
}

void TestWebAnnoTsv::goesOnAfterABadRow()
{
    const QList<Document> documents =
        readOne(Header +
                "#Text=Army said so\n1-1\t0-4\tNavy\tA[1]\t_\t_\t\n1-2\t5-9\tsaid\tA[1]\t_\t_\t\n"
                "1-3\t10-12\tso\tB\t_\t_\t\n");
    QCOMPARE(Traps::problems(documents).size(), 1);
    QCOMPARE(Samples::work(documents), QStringList(u"a |  | span webanno.custom.Span B 10-12 “so”"_s));
}

void TestWebAnnoTsv::bringsBackWhatItWrites()
{
    const QList<ExportDocument> documents = Traps::documents();
    const Traps::Written written = Traps::write(WebAnnoTsv(), documents);
    QVERIFY(written.losses.isEmpty());
    const QList<Document> read = Traps::read(WebAnnoTsv(), written.files);
    QCOMPARE(Traps::problems(read), QStringList());
    QCOMPARE(Samples::work(read), Samples::work(documents));
    QCOMPARE(Samples::articles(read), Samples::articles(documents));
    for (const Document &document : read)
        QVERIFY(document.leftOut.isEmpty());
}

void TestWebAnnoTsv::bringsBackHardPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Range>>("ranges");
    QTest::newRow("an empty article") << QString() << QList<Range>{};
    QTest::newRow("a place in an empty article") << QString() << QList<Range>{{0, 0}, {0, 0}};
    QTest::newRow("white space alone") << u" \n\t "_s << QList<Range>{{1, 2}};
    QTest::newRow("white space at both ends") << u"\n Army.\n\n"_s << QList<Range>{{0, 9}, {2, 7}};
    QTest::newRow("between two words") << u"the  army"_s << QList<Range>{{3, 5}, {4, 4}, {0, 4}, {4, 9}};
    QTest::newRow("no width at every place") << u"a b"_s << QList<Range>{{0, 0}, {1, 1}, {2, 2}, {3, 3}};
    QTest::newRow("over sentences") << u"One is. Two is.\nThree is."_s << QList<Range>{{4, 20}, {0, 25}};
    QTest::newRow("parts of one token")
        << u"anti-tank"_s << QList<Range>{{0, 4}, {2, 7}, {2, 7}, {5, 9}, {4, 4}};
    QTest::newRow("signs of the format")
        << u"a_b|c->d;[1]\\*\\n\r\nx\r\u0085\u2028y\f\u0001z"_s << QList<Range>{{0, 4}, {9, 14}, {16, 25}};
}

void TestWebAnnoTsv::bringsBackHardPlaces()
{
    QFETCH(QString, text);
    QFETCH(QList<Range>, ranges);
    const QList<ExportDocument> documents{withSpans(text, ranges)};
    const QList<Document> read = Traps::read(WebAnnoTsv(), Traps::write(WebAnnoTsv(), documents).files);
    QCOMPARE(Traps::problems(read), QStringList());
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().article.text.string(), text);
    QCOMPARE(Samples::work(read), Samples::work(documents));
}

void TestWebAnnoTsv::writesWhatInceptionReads()
{
    const ExportDocument document =
        withSpans(u"The army. It left\n\n\tNiamey."_s, {{0, 8}, {4, 8}, {13, 15}});
    const Traps::Written written = Traps::write(WebAnnoTsv(), {document});
    QCOMPARE(written.files.size(), 1);
    QCOMPARE(written.files.first().first, u"hard/ann.tsv"_s);
    QByteArray bytes = written.files.first().second;
    const qsizetype own = bytes.indexOf("#Galley=");
    bytes.remove(own, bytes.indexOf('\n', own) + 1 - own);
    QCOMPARE(bytes,
             "#FORMAT=WebAnno TSV 3.3\n"
             "#T_SP=custom.galley.said|label\n"
             "\n"
             "\n"
             "#Text=The army. \n"
             "1-1\t0-3\tThe\tsource[1]\t\n"
             "1-2\t4-8\tarmy\tsource[1]|source[2]\t\n"
             "1-3\t8-9\t.\t_\t\n"
             "\n"
             "#Text=It left\n"
             "#Text=\n"
             "#Text=\\t\n"
             "2-1\t10-12\tIt\t_\t\n"
             "2-2\t13-17\tleft\t_\t\n"
             "2-2.1\t13-15\tle\tsource\t\n"
             "\n"
             "#Text=Niamey.\n"
             "3-1\t20-26\tNiamey\t_\t\n"
             "3-2\t26-27\t.\t_\t\n");
}

void TestWebAnnoTsv::declaresWhatItWrites()
{
    const Traps::Written written = Traps::write(WebAnnoTsv(), {Traps::documents().first()});
    const ReadInput input = everythingIn(Source::ofFiles({written.files.first()}));
    const Schema declared = WebAnnoTsv().reader(input).value()->declared();
    const Layer *const said = declared.layer(u"said");
    QVERIFY(said);
    QCOMPARE(said->attributes.size(), 6);
    const Schema schema = Traps::schema();
    for (const Attribute &attribute : schema.layers.first().attributes) {
        const Attribute *const found = findAttribute(*said, attribute.id);
        QVERIFY2(found, qPrintable(attribute.id));
        const bool text =
            attribute.kind == Attribute::Kind::OneOf || attribute.kind == Attribute::Kind::Entity;
        QCOMPARE(found->kind, text ? Attribute::Kind::Text : attribute.kind);
    }
}

void TestWebAnnoTsv::writesTheSameBytesAgain()
{
    const QList<ExportDocument> documents = Traps::documents();
    QCOMPARE(Traps::write(WebAnnoTsv(), documents).files, Traps::write(WebAnnoTsv(), documents).files);
}

void TestWebAnnoTsv::knowsItsFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format::Match>("match");
    QTest::newRow("3.3") << Header << Format::Match::Certain;
    QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBF" + Header) << Format::Match::Certain;
    QTest::newRow("a table") << QByteArray("id\ttext\n") << Format::Match::No;
    QTest::newRow("nothing") << QByteArray() << Format::Match::No;
}

void TestWebAnnoTsv::knowsItsFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Format::Match, match);
    QCOMPARE(WebAnnoTsv().match({u"a.tsv"_s, bytes, bytes.size()}), match);
}

QTEST_GUILESS_MAIN(TestWebAnnoTsv)

#include "tst_webannotsv.moc"
