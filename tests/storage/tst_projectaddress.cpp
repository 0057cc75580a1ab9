#include "storage/projectaddress.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestProjectAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tellsServersFromFiles_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("onServer");
        QTest::addColumn<QString>("name");
        QTest::newRow("a file") << u"corpora/News 2024.galley"_s << false << u"News 2024"_s;
        QTest::newRow("a file named as a server") << u"postgresql.galley"_s << false << u"postgresql"_s;
        QTest::newRow("a database") << u"postgresql://ann@db.example.org/news"_s << true << u"news"_s;
        QTest::newRow("a socket") << u"postgresql://ann@/news?host=/run/db"_s << true << u"news"_s;
        QTest::newRow("the other scheme") << u"postgres://db.example.org:5433/news"_s << true << u"news"_s;
        QTest::newRow("a server without a database") << u"postgresql://db.example.org"_s << true << u""_s;
    }

    void tellsServersFromFiles()
    {
        QFETCH(QString, address);
        QTEST(isServerAddress(address), "onServer");
        QTEST(projectName(address), "name");
    }
};

QTEST_GUILESS_MAIN(TestProjectAddress)
#include "tst_projectaddress.moc"
