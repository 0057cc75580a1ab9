#include "queue/articlequeuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// Answers when told to, so that tests decide what comes back when.
struct Source
{
    struct Question
    {
        ArticleQuery query;
        std::function<void(ArticleQueueModel::Page)> then;
    };

    QList<Question> questions;

    ArticleQueueModel::Fetch fetch()
    {
        return [this](const ArticleQuery &query, const std::function<void(ArticleQueueModel::Page)> &then) {
            questions.append({query, then});
        };
    }

    // The page that a store with so many articles would give.
    void answer(qsizetype question, int articles)
    {
        const auto [query, then] = questions.at(question);
        const ArticleId first = query.after ? query.after->id + 1 : 1;
        QList<ArticleRow> rows;
        for (ArticleId id = first; id <= articles && rows.size() < query.limit; ++id)
            rows.append({.id = id, .title = u"Article %1"_s.arg(id), .published = u"2025-03-14"_s});
        then(rows);
    }
};

} // namespace

class TestArticleQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_source = {};
        m_model = std::make_unique<ArticleQueueModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void readsPageByPageFromTheLastRow()
    {
        m_model->setSource(m_source.fetch(), 5);
        QCOMPARE(m_source.questions.size(), 1);
        QCOMPARE(m_source.questions.first().query.annotator, 5);
        QVERIFY(!m_source.questions.first().query.after);
        QVERIFY(!m_model->canFetchMore({})); // one question at a time
        m_source.answer(0, 450);
        QCOMPARE(m_model->rowCount(), 200);
        m_model->fetchMore({});
        QCOMPARE(m_source.questions.at(1).query.after->id, 200);
        m_source.answer(1, 450);
        m_model->fetchMore({});
        m_source.answer(2, 450);
        QCOMPARE(m_model->rowCount(), 450);
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->idAt(449), 450);
    }

    void followsWhatOthersChangeRowByRow()
    {
        m_model->setSource(m_source.fetch(), 1);
        m_source.answer(0, 5);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex last = m_model->index(4, 0);
        m_model->follow();
        QVERIFY(!m_source.questions.last().query.after);
        QList<ArticleRow> rows;
        for (const ArticleId id : {1, 2, 9, 4, 5}) // 3 is gone, 9 is new, 2 is done
            rows.append({.id = id, .title = u"Article %1"_s.arg(id), .published = u"2025-03-14"_s});
        rows[1].state = SetState::Done;
        m_source.questions.last().then(rows);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(m_model->idAt(2), 9);
        QVERIFY(last.isValid() && last.row() == 4);
    }

    void followsOnceThePageThatIsOnItsWayIsThere()
    {
        m_model->setSource(m_source.fetch(), 1);
        m_model->follow();
        QCOMPARE(m_source.questions.size(), 1);
        m_source.answer(0, 3);
        QCOMPARE(m_source.questions.size(), 2);
        m_source.answer(1, 4);
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_source.questions.size(), 2);
    }

    void dropsAnswersToOlderQuestions()
    {
        m_model->setSource(m_source.fetch(), 1);
        m_model->setFilter(u"army"_s, SetState::Done, ArticleQuery::Order::Title);
        QCOMPARE(m_source.questions.last().query.filter, u"army"_s);
        QCOMPARE(m_source.questions.last().query.state, SetState::Done);
        QCOMPARE(m_source.questions.last().query.order, ArticleQuery::Order::Title);
        m_source.answer(1, 3);
        m_source.answer(0, 100);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void dropsAnswersAfterItIsCleared()
    {
        m_model->setSource(m_source.fetch(), 1);
        m_model->clear();
        m_source.answer(0, 3);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void isNotThereAnyMoreWhenTheAnswerComes()
    {
        m_model->setSource(m_source.fetch(), 1);
        m_tester.reset();
        m_model.reset();
        m_source.answer(0, 3);
    }

    void tellsFailures()
    {
        QSignalSpy failed(m_model.get(), &ArticleQueueModel::failed);
        m_model->setSource(m_source.fetch(), 1);
        m_source.questions.first().then(fail(Error::Kind::Io, u"no disk"_s));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().message, u"no disk"_s);
        QVERIFY(!m_model->isLoading());
    }

    void showsStateAndMarksAsTextToo()
    {
        m_model->setSource(m_source.fetch(), 1);
        m_source.answer(0, 2);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->update(2, SetState::InProgress, 12);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(m_model->index(1, ArticleQueueModel::State).data().toString(), u"In progress"_s);
        QCOMPARE(m_model->index(1, ArticleQueueModel::Marks).data().toString(), u"12"_s);
        QVERIFY(
            !m_model->index(1, ArticleQueueModel::State).data(Qt::DecorationRole).value<QIcon>().isNull());
        m_model->update(2, SetState::InProgress, 12);
        m_model->update(77, SetState::Done, 1);
        QCOMPARE(changed.size(), 1);
    }

private:
    Source m_source;
    std::unique_ptr<ArticleQueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestArticleQueueModel)
#include "tst_articlequeuemodel.moc"
