#include "formats/tables/spantables.h"

#include "formats/tables/csvcells.h"
#include "formats/tables/csvrows.h"
#include "formats/traps.h"

#include <QBuffer>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const SpanTables Tables;

// The rows of a table as they are read again, protection taken away; the first are the columns' names.
QList<QStringList> rowsOf(const QByteArray &bytes, char separator = ',')
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    CsvRows rows(std::move(buffer), {}, separator);
    QList<QStringList> result;
    while (const std::optional<Result<QList<QByteArray>>> row = rows.next()) {
        QStringList cells;
        for (const QByteArray &cell : row->value())
            cells.append(unprotectedCell(QString::fromUtf8(cell)));
        result.append(cells);
    }
    return result;
}

QByteArray fileOf(const Traps::Written &written, const QString &name)
{
    for (const auto &[file, bytes] : written.files) {
        if (file == name)
            return bytes;
    }
    return {};
}

QString cell(const QList<QStringList> &rows, qsizetype row, const QString &column)
{
    return rows.value(row).value(rows.value(0).indexOf(column));
}

} // namespace

class TestSpanTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void protectsCells_data();
    void protectsCells();
    void quotesCells_data();
    void quotesCells();
    void writesEverySpan();
    void writesEveryRelation();
    void letsNothingBeAFormula();
    void obeysItsSettings();
    void writesTheSameBytesAgain();
};

void TestSpanTables::protectsCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("safe");
    QTest::newRow("a word") << u"Niger"_s << u"Niger"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a formula") << u"=HYPERLINK(\"x\")"_s << u"'=HYPERLINK(\"x\")"_s;
    QTest::newRow("a plus") << u"+33"_s << u"'+33"_s;
    QTest::newRow("a dash") << u"-1"_s << u"'-1"_s;
    QTest::newRow("an at sign") << u"@own"_s << u"'@own"_s;
    QTest::newRow("a tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("a carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("a line feed") << u"\n=1"_s << u"'\n=1"_s;
    QTest::newRow("a full-width sign") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
    QTest::newRow("an apostrophe") << u"'tis"_s << u"''tis"_s;
    QTest::newRow("a sign within") << u"a=b"_s << u"a=b"_s;
}

void TestSpanTables::protectsCells()
{
    QFETCH(const QString, cell);
    QTEST(protectedCell(cell), "safe");
    QCOMPARE(unprotectedCell(protectedCell(cell)), cell);
}

void TestSpanTables::quotesCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"Niger"_s << QByteArray("Niger");
    QTest::newRow("quotation marks") << u"say \"no\""_s << QByteArray("\"say \"\"no\"\"\"");
    QTest::newRow("a separator that is not used") << u"a;b"_s << QByteArray("\"a;b\"");
    QTest::newRow("line ends") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
    QTest::newRow("blanks at an end") << u" a"_s << QByteArray("\" a\"");
    QTest::newRow("letters beyond ASCII") << u"é\U0001F468"_s << QByteArray("\xC3\xA9\xF0\x9F\x91\xA8");
}

void TestSpanTables::quotesCells()
{
    QFETCH(const QString, cell);
    QFETCH(const QByteArray, written);
    QCOMPARE(csvRow({cell, u"x"_s}, ','), written + ",x\r\n");
}

void TestSpanTables::writesEverySpan()
{
    const QList<ExportDocument> documents = Traps::documents();
    const Traps::Written written = Traps::write(Tables, documents);
    const QByteArray bytes = fileOf(written, u"spans.csv"_s);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                             "article,annotator,span,layer,label,begin,end,segments,quote,"));
    const QList<QStringList> rows = rowsOf(bytes);
    qsizetype at = 0;
    for (const ExportDocument &document : documents) {
        for (const AnnotationSet &set : document.sets) {
            for (qsizetype i = 0; i < set.spanCount(); ++i) {
                ++at;
                QCOMPARE(cell(rows, at, u"article"_s), document.article.externalId);
                QCOMPARE(cell(rows, at, u"annotator"_s), set.annotator.name);
                QList<Range> segments;
                for (const QString &segment : cell(rows, at, u"segments"_s).split(u' '))
                    segments.append(
                        {segment.section(u':', 0, 0).toLongLong(), segment.section(u':', 1).toLongLong()});
                QCOMPARE(cell(rows, at, u"quote"_s), document.article.text.quote(segments));
                QCOMPARE(cell(rows, at, u"begin"_s).toLongLong(), segments.front().begin);
                QCOMPARE(cell(rows, at, u"end"_s).toLongLong(), segments.back().end);
            }
        }
    }
    QCOMPARE(rows.size(), at + 1);
    QVERIFY(at > 10);
}

void TestSpanTables::writesEveryRelation()
{
    const QList<ExportDocument> documents = Traps::documents();
    const QList<QStringList> rows = rowsOf(fileOf(Traps::write(Tables, documents), u"relations.csv"_s));
    qsizetype relations = 0;
    for (const ExportDocument &document : documents) {
        for (const AnnotationSet &set : document.sets)
            relations += set.relationCount();
    }
    QCOMPARE(rows.size(), relations + 1);
    QVERIFY(relations > 0);
    const QList<QStringList> spans = rowsOf(fileOf(Traps::write(Tables, documents), u"spans.csv"_s));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        bool found = false;
        for (qsizetype j = 1; j < spans.size(); ++j)
            found = found ||
                (cell(spans, j, u"span"_s) == cell(rows, i, u"from"_s) &&
                 cell(spans, j, u"annotator"_s) == cell(rows, i, u"annotator"_s) &&
                 cell(spans, j, u"quote"_s) == cell(rows, i, u"from_quote"_s));
        QVERIFY(found);
    }
}

void TestSpanTables::letsNothingBeAFormula()
{
    ExportDocument document = Traps::marked(u"He wrote =cmd|' /C calc'!A0 there"_s, u"=cmd|' /C calc'!A0"_s);
    document.article.title = u"@SUM(1)"_s;
    const Traps::Written written = Traps::write(Tables, {document}, {{u"text"_s, true}});
    QCOMPARE(written.files.size(), 5);
    for (const auto &[name, bytes] : written.files) {
        const QList<QByteArray> lines = bytes.split('\n');
        for (const QByteArray &line : lines) {
            for (const QByteArray &value : line.split(','))
                QVERIFY2(!QByteArrayView("=+-@\t").contains(value.trimmed().append(' ').front()),
                         line.constData());
        }
    }
    QCOMPARE(cell(rowsOf(fileOf(written, u"spans.csv"_s)), 1, u"quote"_s), u"=cmd|' /C calc'!A0"_s);
    QCOMPARE(cell(rowsOf(fileOf(written, u"articles.csv"_s)), 1, u"title"_s), u"@SUM(1)"_s);
    QVERIFY(written.losses.isEmpty());
}

void TestSpanTables::obeysItsSettings()
{
    const QList<ExportDocument> documents = Traps::documents();
    const SchemaSet schemas({Traps::schema()});
    const Traps::Written json =
        Traps::write(Tables, documents, {{u"attributes"_s, u"json"_s}, {u"separator"_s, u"tab"_s}}, &schemas);
    const QList<QStringList> tabbed = rowsOf(fileOf(json, u"spans.tsv"_s), '\t');
    QVERIFY(tabbed.size() > 10 && tabbed[0].size() == 14);
    QCOMPARE(json.losses.count(u"text"), documents.size());
    const Traps::Written columns =
        Traps::write(Tables, documents, {{u"separator"_s, u"semicolon"_s}}, &schemas);
    const QList<QStringList> rows = rowsOf(fileOf(columns, u"spans.csv"_s), ';');
    qsizetype declared = 0;
    for (const Layer &layer : Traps::schema().layers)
        declared += layer.attributes.size();
    QVERIFY(declared > 0);
    QCOMPARE(rows[0].size(), 14 + declared);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows[0].size());
    bool any = false;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        for (qsizetype column = 13; column < 13 + declared; ++column)
            any = any || !rows[i][column].isEmpty();
    }
    QVERIFY(any);
    const ExportDocument marked = Traps::marked(u"-1 degree"_s, u"-1"_s);
    const Traps::Written plain = Traps::write(Tables, {marked}, {{u"protect"_s, false}});
    QVERIFY(fileOf(plain, u"spans.csv"_s).contains(",-1,"));
}

void TestSpanTables::writesTheSameBytesAgain()
{
    const QList<ExportDocument> documents = Traps::documents();
    QCOMPARE(Traps::write(Tables, documents).files, Traps::write(Tables, documents).files);
}

QTEST_GUILESS_MAIN(TestSpanTables)
#include "tst_spantables.moc"
