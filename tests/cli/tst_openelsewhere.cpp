#include "galleyrun.h"

#include "storage/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

// A project that is open in this program, as in a window, while another program works with it.
class TestOpenElsewhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theOtherTakesNothingAwayWhenItIsDone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.galley"_s);
        QVERIFY(Store::create(path));
        Result<std::unique_ptr<Store>> writer = Store::open(path);
        QVERIFY(writer);
        Result<std::unique_ptr<Store>> reader = Store::open(path);
        QVERIFY(reader);

        QVERIFY(add(**writer, u"a1"_s));
        QCOMPARE(articles(path), 1);
        QVERIFY(add(**writer, u"a2"_s));
        QCOMPARE((*reader)->articleCount().value_or(0), 2);
        QCOMPARE(articles(path), 2);
        reader->reset();
        QVERIFY(add(**writer, u"a3"_s));
        QCOMPARE(articles(path), 3);
        writer->reset();
        QCOMPARE(articles(path), 3);
    }

private:
    static bool add(Store &store, const QString &id)
    {
        Article article;
        article.externalId = id;
        article.text = *ArticleText::fromString(u"The army."_s);
        return store.addArticle(article).has_value();
    }

    static int articles(const QString &path)
    {
        return galley({u"stats"_s, path, u"--json"_s}).object().value("articles"_L1).toInt();
    }
};

QTEST_GUILESS_MAIN(TestOpenElsewhere)
#include "tst_openelsewhere.moc"
