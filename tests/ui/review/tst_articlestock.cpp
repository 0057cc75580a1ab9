#include "review/articlestock.h"

#include "../projectfixture.h"
#include "project/projectcontroller.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace Galley;
using namespace Galley::Testing;

class TestArticleStock : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // The reader had the article before the writer saved gold, and its answer comes after.
    void whatWasReadBeforeGoldWasSavedIsReadAgain()
    {
        QTemporaryDir folder;
        useOwnSettings(folder);
        const QString path = folder.filePath(u"p.galley"_s);
        makeProject(path, 1);
        ProjectController controller;
        QSignalSpy opened(&controller, &ProjectController::opened);
        controller.open(path);
        QVERIFY(opened.wait());
        Project &project = *controller.current();
        const Result<std::unique_ptr<Store>> store = Store::open(path);
        QVERIFY(store);
        Result<ReviewArticle> review = loadReview(**store, 1, {});
        QVERIFY(review);

        ArticleStock stock(project, {});
        stock.want({1});
        waitForReader(project);
        const SetId gold = review->gold.set.id;
        KeepingSink sink;
        Session session(std::move(review->gold), sink);
        QVERIFY(mark(session, {4, 8}, u"force"_s));
        QVERIFY((*store)->append(gold, sink.entries.first()));
        Q_EMIT project.outbox().saved(gold, session.revision());

        ArticleStock::Prepared prepared;
        const auto taken = [&] {
            prepared = prepared ? prepared : stock.take(1);
            return prepared != nullptr;
        };
        QTRY_VERIFY(taken());
        QCOMPARE(prepared->review.gold.revision, session.revision());
        QCOMPARE(prepared->review.gold.set.spanCount(), 1);
    }

private:
    // Nothing that it answered has been delivered yet.
    static void waitForReader(Project &project)
    {
        QSemaphore done;
        const auto work = [&done](StoreThread::StorePointer &) {
            done.release();
            return true;
        };
        project.reader().run(&project, work, [](bool) {});
        done.acquire();
    }
};

QTEST_MAIN(TestArticleStock)
#include "tst_articlestock.moc"
