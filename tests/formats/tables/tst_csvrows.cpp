#include "formats/tables/csvrows.h"

#include <QBuffer>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

CsvRows rowsOf(const QByteArray &bytes, char separator = ',')
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return CsvRows(std::move(buffer), Place{.file = u"t.csv"_s}, separator);
}

// "line:cell|cell" a row, "line:!" a broken one.
QStringList shown(const QByteArray &bytes, char separator = ',')
{
    CsvRows rows = rowsOf(bytes, separator);
    QStringList result;
    while (const std::optional<Result<QList<QByteArray>>> row = rows.next())
        result.append(QString::number(rows.place().line) + u':' +
                      (*row ? QString::fromUtf8((*row)->join('|')) : u"!"_s));
    return result;
}

} // namespace

class TestCsvRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsRows_data();
    void splitsRows();
    void goesOnAfterABrokenRow_data();
    void goesOnAfterABrokenRow();
    void readsRowsLongerThanItsBuffer();
    void refusesAnEndlessRow();
    void isQuickWithNothingButOpenQuotes();
    void findsTheSeparator_data();
    void findsTheSeparator();
};

void TestCsvRows::splitsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("line feeds") << QByteArray("a,b\nc,d\n") << QStringList{u"1:a|b"_s, u"2:c|d"_s};
    QTest::newRow("carriage returns and line feeds")
        << QByteArray("a,b\r\nc,d\r\n") << QStringList{u"1:a|b"_s, u"2:c|d"_s};
    QTest::newRow("carriage returns") << QByteArray("a,b\rc,d") << QStringList{u"1:a|b"_s, u"2:c|d"_s};
    QTest::newRow("no line end at the end") << QByteArray("a,b") << QStringList{u"1:a|b"_s};
    QTest::newRow("an empty last cell") << QByteArray("a,\n") << QStringList{u"1:a|"_s};
    QTest::newRow("a mark") << QByteArray("\xEF\xBB\xBF\"a\",b") << QStringList{u"1:a|b"_s};
    QTest::newRow("blank lines") << QByteArray("a,b\n\n \nc,d\n") << QStringList{u"1:a|b"_s, u"4:c|d"_s};
    QTest::newRow("quoted separators and line ends")
        << QByteArray("\"a,b\nc\",d\n\"e\"\r\n") << QStringList{u"1:a,b\nc|d"_s, u"3:e"_s};
    QTest::newRow("quotes in quotes")
        << QByteArray("\"say \"\"no\"\"\",\"\"\n") << QStringList{u"1:say \"no\"|"_s};
    QTest::newRow("quotes within a plain cell") << QByteArray("5\" gun,x\n") << QStringList{u"1:5\" gun|x"_s};
}

void TestCsvRows::splitsRows()
{
    QFETCH(const QByteArray, bytes);
    QTEST(shown(bytes), "rows");
}

void TestCsvRows::goesOnAfterABrokenRow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("text after a quote")
        << QByteArray("a,b\n\"x\"y,1\nc,d\n") << QStringList{u"1:a|b"_s, u"2:!"_s, u"3:c|d"_s};
    QTest::newRow("an open quote before quoted cells")
        << QByteArray("a,\"b\nc,\"d\"\ne,f\n") << QStringList{u"1:!"_s, u"2:c|d"_s, u"3:e|f"_s};
    QTest::newRow("a quote open to the end")
        << QByteArray("a,b\n\"c,d\ne,f\n") << QStringList{u"1:a|b"_s, u"2:!"_s, u"3:e|f"_s};
}

void TestCsvRows::goesOnAfterABrokenRow()
{
    QFETCH(const QByteArray, bytes);
    QTEST(shown(bytes), "rows");
}

void TestCsvRows::readsRowsLongerThanItsBuffer()
{
    const QByteArray text(5'000'000, 'x');
    CsvRows rows = rowsOf("1,\"" + text + "\"\n2,b\n");
    const auto row = rows.next();
    QVERIFY(row && *row);
    QCOMPARE((*row)->value(1).size(), text.size());
    QCOMPARE((*rows.next())->value(1), QByteArray("b"));
    QCOMPARE(rows.place().line, 2);
}

void TestCsvRows::refusesAnEndlessRow()
{
    CsvRows rows = rowsOf("a,\"" + QByteArray(100'000'000, 'x') + "\nb,c\n");
    const auto row = rows.next();
    QVERIFY(row && !*row);
    QCOMPARE(row->error().place.line, 1);
    const auto next = rows.next();
    QVERIFY(next && *next);
    QCOMPARE((*next)->value(1), QByteArray("c"));
    QCOMPARE(rows.place().line, 2);
}

void TestCsvRows::isQuickWithNothingButOpenQuotes()
{
    QByteArray bytes;
    for (int i = 0; i < 20000; ++i)
        bytes += "\"\"\"a\"\"\n"; // never closed: each pair is a quotation mark in the text
    QVERIFY(!shown(bytes).isEmpty());
}

void TestCsvRows::findsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<char>("separator");
    QTest::newRow("commas") << QByteArray("id,text\n1,\"a; b; c\"\n") << ',';
    QTest::newRow("semicolons, as German spreadsheets write")
        << QByteArray("id;text\n1;a, b, c\n2;d, e\n") << ';';
    QTest::newRow("tabs") << QByteArray("id\ttext\n1\ta, b; c\n") << '\t';
    QTest::newRow("one column") << QByteArray("text\nabc\n") << ',';
}

void TestCsvRows::findsTheSeparator()
{
    QFETCH(const QByteArray, head);
    QTEST(separatorOf(head), "separator");
}

QTEST_GUILESS_MAIN(TestCsvRows)
#include "tst_csvrows.moc"
