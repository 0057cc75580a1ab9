#include "review/reviewqueuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

ReviewRow row(ArticleId article, qsizetype begin, Cause cause, const QByteArray &signature)
{
    return {.article = article,
            .extent = {begin, begin + 5},
            .causes = {cause},
            .severity = 0.5,
            .labels = {ReviewRow::NotMarked, 0},
            .annotators = {0},
            .signature = signature};
}

ReviewedArticle article(ArticleId id, const QList<ReviewRow> &rows)
{
    return {.id = id, .externalId = u"a%1"_s.arg(id), .title = u"Meeting %1"_s.arg(id), .rows = rows};
}

UnitNames names()
{
    UnitNames all;
    (void)all.annotators.number(u"ann"_s);
    (void)all.layers.number(u"actor"_s);
    (void)all.labels.number(0, u"state"_s);
    return all;
}

} // namespace

class TestReviewQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsTellWhyTheyHaveToBeDecided();
    void aDecidedPlaceLeavesAndUndoBringsItBackWhereItWas();
    void rowsOfAnArticleThatIsReadAgainStay();
    void newPlacesComeInTheOrderOfArticles();
    void aFilterHoldsWhenAnArticleChanges();
    void textsAreAskedForWhenSeenAndOnce();
    void theArticlesThatComeNextAreTold();

private:
    void put(const ReviewedArticle &changed);

    ReviewIndex m_index;
    std::unique_ptr<ReviewQueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestReviewQueueModel::init()
{
    m_tester.reset();
    m_index.clear();
    m_model = std::make_unique<ReviewQueueModel>(m_index);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_index.put(article(1, {row(1, 0, Cause::Label, "1a"), row(1, 10, Cause::Missing, "1b")}), names());
    m_index.put(article(2, {row(2, 0, Cause::Boundary, "2a")}), names());
    m_model->reload();
}

void TestReviewQueueModel::put(const ReviewedArticle &changed)
{
    m_model->aboutToPut({changed.id});
    m_index.put(changed, names());
    m_model->hasPut();
}

void TestReviewQueueModel::rowsTellWhyTheyHaveToBeDecided()
{
    QCOMPARE(m_model->rowCount(), 3);
    const QModelIndex first = m_model->index(0);
    QVERIFY(first.data(ReviewQueueModel::DetailRole).toString().contains(u"Label"_s));
    QVERIFY(first.data(ReviewQueueModel::DetailRole).toString().contains(u"not marked"_s));
    QCOMPARE(first.data(ReviewQueueModel::TitleRole).toString(), u"Meeting 1"_s);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"Meeting 1"_s));
}

void TestReviewQueueModel::aDecidedPlaceLeavesAndUndoBringsItBackWhereItWas()
{
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    put(article(1, {row(1, 10, Cause::Missing, "1b")}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowOf(1, "1a"), -1);
    QCOMPARE(m_model->rowOf(1, "1b"), 0);
    put(article(1, {row(1, 0, Cause::Label, "1a"), row(1, 10, Cause::Missing, "1b")}));
    QCOMPARE(m_model->rowOf(1, "1a"), 0);
    QCOMPARE(m_model->rowOf(1, "1b"), 1);
    QCOMPARE(m_model->rowAt(1)->extent.begin, 10);
}

void TestReviewQueueModel::rowsOfAnArticleThatIsReadAgainStay()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    put(article(1, {row(1, 0, Cause::Label, "1a"), row(1, 10, Cause::Missing, "1b")}));
    QVERIFY(reset.isEmpty());
    QVERIFY(removed.isEmpty());
    QCOMPARE(m_model->rowCount(), 3);
}

void TestReviewQueueModel::newPlacesComeInTheOrderOfArticles()
{
    put(article(
        1, {row(1, 0, Cause::Label, "1a"), row(1, 5, Cause::Label, "1c"), row(1, 10, Cause::Missing, "1b")}));
    QCOMPARE(m_model->rowOf(1, "1c"), 1);
    put(article(3, {row(3, 0, Cause::Label, "3a")}));
    QCOMPARE(m_model->rowOf(3, "3a"), 4);
}

void TestReviewQueueModel::aFilterHoldsWhenAnArticleChanges()
{
    ReviewQuery query;
    query.causes = {Cause::Label};
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 1);
    put(article(2, {row(2, 0, Cause::Boundary, "2a"), row(2, 10, Cause::Label, "2b")}));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowOf(2, "2b"), 1);
}

void TestReviewQueueModel::textsAreAskedForWhenSeenAndOnce()
{
    int asked = 0;
    m_model->setQuoteSource([&](const QList<ReviewRow> &rows, const std::function<void(QStringList)> &then) {
        ++asked;
        QStringList quotes;
        for (const ReviewRow &wanted : rows)
            quotes.append(u"quote of %1"_s.arg(QString::fromLatin1(wanted.signature)));
        then(quotes);
    });
    QVERIFY(m_model->index(0).data().toString().isEmpty());
    QTRY_COMPARE(m_model->index(0).data().toString(), u"quote of 1a"_s);
    QCOMPARE(m_model->index(0).data().toString(), u"quote of 1a"_s);
    QCOMPARE(asked, 1);
}

void TestReviewQueueModel::theArticlesThatComeNextAreTold()
{
    put(article(3, {row(3, 0, Cause::Label, "3a")}));
    QCOMPARE(m_model->articlesAfter(0, 1, 4), QList<ArticleId>({2, 3}));
    QCOMPARE(m_model->articlesAfter(0, 1, 1), QList<ArticleId>({2}));
    QCOMPARE(m_model->articlesAfter(3, 3, 4, -1), QList<ArticleId>({2, 1}));
}

QTEST_MAIN(TestReviewQueueModel)
#include "tst_reviewqueuemodel.moc"
