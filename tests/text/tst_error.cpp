#include "text/error.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhereInTheOrderThatToolsRead_data();
    void saysWhereInTheOrderThatToolsRead();
};

void TestError::saysWhereInTheOrderThatToolsRead_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("text");
    QTest::newRow("nowhere") << Place{} << u"broken"_s;
    QTest::newRow("a file") << Place{.file = u"a.txt"_s} << u"a.txt: broken"_s;
    QTest::newRow("a line of a file") << Place{.file = u"a.txt"_s, .line = 3} << u"a.txt:3: broken"_s;
    QTest::newRow("a column") << Place{.file = u"a.txt"_s, .line = 3, .column = 7} << u"a.txt:3:7: broken"_s;
    QTest::newRow("an offset") << Place{.file = u"a.txt"_s, .offset = 12} << u"a.txt: broken (offset 12)"_s;
    QTest::newRow("an offset in a line")
        << Place{.file = u"a.txt"_s, .line = 3, .offset = 0} << u"a.txt:3: broken (offset 0)"_s;
}

void TestError::saysWhereInTheOrderThatToolsRead()
{
    QFETCH(Place, place);
    const Error error{.kind = Error::Kind::InvalidInput, .message = u"broken"_s, .place = place};
    QTEST(error.toString(), "text");
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
