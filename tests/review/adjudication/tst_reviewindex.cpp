#include "review/adjudication/reviewindex.h"

#include "review/adjudication/reviewreader.h"
#include "reviewproject.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Remark = ReviewRemark::Kind;

ReviewIndex indexOf(ReviewReader &reader)
{
    ReviewIndex index;
    const auto read = reader.readAll([&](const ReviewChunk &chunk) { index.put(chunk); });
    if (!read)
        qFatal("%s", qPrintable(read.error().toString()));
    return index;
}

std::unique_ptr<ReviewReader> readerOf(ReviewProject &project)
{
    return std::move(*ReviewReader::open(*project.store));
}

// "a1 0-2 missing", in the order of the query.
QStringList rowsOf(const ReviewIndex &index, const ReviewQuery &query = {})
{
    QStringList rows;
    for (const ReviewIndex::Place place : index.select(query)) {
        const ReviewRow &row = *index.row(place);
        rows += u"%1 %2-%3 %4"_s.arg(index.article(row.article)->externalId)
                    .arg(row.extent.begin)
                    .arg(row.extent.end)
                    .arg(wordFor(row.cause()));
    }
    return rows;
}

QList<std::pair<Remark, QString>> remarksOf(const ReviewIndex &index, ArticleId article)
{
    QList<std::pair<Remark, QString>> remarks;
    for (const ReviewRemark &remark : index.article(article)->remarks) {
        remarks.append({remark.kind, remark.annotator});
        if (textOf(remark).contains(u'%') || wordFor(remark.kind).isEmpty())
            qFatal("a remark says nothing");
    }
    return remarks;
}

} // namespace

class TestReviewIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void placesThatWaitAreRows()
    {
        ReviewProject project;
        const ArticleId first = project.addArticle(u"a1"_s);
        const ArticleId second = project.addArticle(u"a2"_s);
        project.addSet(first, u"ann"_s, u"per 0-2, org 9-11, loc 21-23"_s);
        project.addSet(first, u"ben"_s, u"per 0-2, loc 9-11"_s);
        project.addSet(second, u"ann"_s, u"per 0-2"_s);
        project.addSet(second, u"ben"_s, u"per 0-2"_s);
        const ReviewIndex index = indexOf(*readerOf(project));
        QCOMPARE(rowsOf(index), QStringList({u"a1 9-11 label"_s, u"a1 21-23 missing"_s}));
        QCOMPARE(index.totals(), (ReviewIndex::Totals{.articles = 2, .open = 2, .agreed = 2}));
        QCOMPARE(index.countsByCause(), (QMap<Cause, qint64>{{Cause::Label, 1}, {Cause::Missing, 1}}));
        QCOMPARE(index.article(first)->title, u"About a1"_s);
        const ReviewRow &missing = *index.row(index.select({}).last());
        QCOMPARE(missing.labels.size(), 2);
        QCOMPARE(missing.labels.first(), ReviewRow::NotMarked);
        QCOMPARE(index.names().labels.name(missing.labels.last()), u"loc"_s);
        QCOMPARE(*quotesOf(*project.store, {missing}), QStringList(u"hh"_s));
    }

    void rowsAreFilteredAndSorted_data()
    {
        QTest::addColumn<ReviewQuery>("query");
        QTest::addColumn<QStringList>("rows");
        using Order = ReviewQuery::Order;
        const QString label = u"a1 9-11 label"_s;
        const QString missing = u"a1 21-23 missing"_s;
        const QString claim = u"a2 0-2 missing"_s;
        QTest::newRow("as they stand") << ReviewQuery{} << QStringList({label, missing, claim});
        QTest::newRow("by cause") << ReviewQuery{.order = Order::Cause}
                                  << QStringList({missing, claim, label});
        QTest::newRow("by label") << ReviewQuery{.order = Order::Label}
                                  << QStringList({missing, claim, label});
        QTest::newRow("of one cause") << ReviewQuery{.causes = {Cause::Label}} << QStringList(label);
        QTest::newRow("of one layer") << ReviewQuery{.layers = {u"claim"_s}} << QStringList(claim);
        QTest::newRow("of one label") << ReviewQuery{.labels = {u"org"_s}} << QStringList(label);
        QTest::newRow("not marked") << ReviewQuery{.labels = {u""_s}} << QStringList({missing, claim});
        QTest::newRow("a label that no row has") << ReviewQuery{.labels = {u"ship"_s}} << QStringList();
        QTest::newRow("where one differs from most")
            << ReviewQuery{.annotators = {u"cid"_s}} << QStringList(claim);
        QTest::newRow("postponed ones")
            << ReviewQuery{.statuses = {ClusterStatus::Postponed}} << QStringList();
        QTest::newRow("of an article that is not there") << ReviewQuery{.articles = {77}} << QStringList();
    }

    void rowsAreFilteredAndSorted()
    {
        QFETCH(ReviewQuery, query);
        ReviewProject project;
        const ArticleId first = project.addArticle(u"a1"_s);
        const ArticleId second = project.addArticle(u"a2"_s);
        project.addSet(first, u"ann"_s, u"per 0-2, org 9-11, loc 21-23"_s);
        project.addSet(first, u"ben"_s, u"per 0-2, loc 9-11"_s);
        project.addSet(second, u"ann"_s, u""_s);
        project.addSet(second, u"ben"_s, u""_s);
        project.addSet(second, u"cid"_s, u"claim/said 0-2"_s);
        QTEST(rowsOf(indexOf(*readerOf(project)), query), "rows");
    }

    void decidedPlacesAndSignedOffArticlesLeave()
    {
        ReviewProject project;
        const ArticleId article = project.addArticle(u"a1"_s);
        project.addSet(article, u"ann"_s, u"per 0-2, org 9-11, loc 21-23"_s);
        project.addSet(article, u"ben"_s, u"org 0-2, loc 9-11"_s);
        const auto reader = readerOf(project);
        ReviewIndex index = indexOf(*reader);
        QVERIFY(reader->changedArticles()->isEmpty());

        ReviewArticle review = project.load(article); // makes the set of gold
        QVERIFY(project.decide(review, 0, {.version = 0}));
        QVERIFY(project.decide(review, 1, {.kind = Decision::Kind::Postpone}));
        QCOMPARE(*reader->changedArticles(), QList<ArticleId>{article});
        index.put(*reader->read({article}));
        QVERIFY(reader->changedArticles()->isEmpty());
        QCOMPARE(index.totals(),
                 (ReviewIndex::Totals{.articles = 1, .open = 1, .postponed = 1, .decided = 1}));
        QCOMPARE(rowsOf(index, {.statuses = {ClusterStatus::Postponed}}).size(), 1);
        ReviewIndex inMemory;
        inMemory.put(reviewedArticle(review, review.gold.set), review.names);
        QCOMPARE(rowsOf(inMemory), rowsOf(index));
        QCOMPARE(inMemory.totals(), index.totals());
        QVERIFY(index.find(article, review.clusters[1].signature));
        QVERIFY(!index.find(article, review.clusters[0].signature));

        project.append(review.gold.set.id, {u"sign-off"_s, {StateChange{SetState::New, SetState::Done}}});
        index.put(*reader->read({article}));
        QVERIFY(rowsOf(index).isEmpty());
        QCOMPARE(index.totals().signedOff, 1);
    }

    void anArticleThatChangesIsReadAlone()
    {
        ReviewProject project;
        const ArticleId first = project.addArticle(u"a1"_s);
        const ArticleId second = project.addArticle(u"a2"_s);
        for (const ArticleId article : {first, second}) {
            project.addSet(article, u"ann"_s, u"per 0-2"_s);
            project.addSet(article, u"ben"_s, u"per 0-2"_s);
        }
        const auto reader = readerOf(project);
        ReviewIndex index = indexOf(*reader);
        QVERIFY(rowsOf(index).isEmpty());
        project.addSet(second, u"zoe"_s, u"org 0-2"_s); // somebody new
        QCOMPARE(*reader->changedArticles(), QList<ArticleId>{second});
        index.put(*reader->read({second}));
        QCOMPARE(rowsOf(index), QStringList(u"a2 0-2 label"_s));
        QCOMPARE(index.totals().articles, 2);
    }

    void whatIsOddIsRemarked()
    {
        ReviewProject project;
        const ArticleId alone = project.addArticle(u"alone"_s);
        project.addSet(alone, u"ann"_s, u"per 0-2"_s);
        const ArticleId begun = project.addArticle(u"begun"_s);
        project.addSet(begun, u"ann"_s, u"per 0-2"_s, {}, SetState::InProgress);
        project.addSet(begun, u"ben"_s, {});
        QVERIFY(project.store->ensureSet(begun, {0, u"cid"_s}));
        const ArticleId gone = project.addArticle(u"gone"_s);
        project.addSet(gone, u"ann"_s, u"ship 0-2"_s);
        project.addSet(gone, u"ben"_s, u"per 0-2"_s);
        const ReviewIndex index = indexOf(*readerOf(project));
        using Remarks = QList<std::pair<Remark, QString>>;
        QCOMPARE(remarksOf(index, alone), (Remarks{{Remark::OneAnnotator, u"ann"_s}}));
        QCOMPARE(remarksOf(index, begun),
                 (Remarks{{Remark::Unfinished, u"ann"_s},
                          {Remark::EmptySet, u"ben"_s},
                          {Remark::NotBegun, u"cid"_s}}));
        QCOMPARE(remarksOf(index, gone), (Remarks{{Remark::LabelGone, u"ann"_s}}));
        QCOMPARE(index.article(gone)->remarks.first().subject, u"name/ship"_s);
        QCOMPARE(index.remarked(), QList<ArticleId>({alone, begun, gone}));
        QCOMPARE(rowsOf(index), QStringList({u"begun 0-2 missing"_s, u"gone 0-2 label"_s}));
    }

    void workOnOtherVersionsIsRemarked()
    {
        ReviewProject project;
        const ArticleId old = project.addArticle(u"v1"_s);
        Article later{.externalId = u"v2"_s, .supersedes = u"v1"_s};
        later.text = *ArticleText::fromString(u"Another text."_s);
        const ArticleId now = *project.store->addArticle(later);
        project.addSet(old, u"ann"_s, u"per 0-2"_s);
        project.addSet(now, u"ben"_s, u"per 0-2"_s);
        const ReviewIndex index = indexOf(*readerOf(project));
        for (const auto &[article, who, other] :
             {std::tuple(old, u"ben"_s, u"v2"_s), std::tuple(now, u"ann"_s, u"v1"_s)}) {
            const ReviewRemark remark = index.article(article)->remarks.last();
            QCOMPARE(remark, (ReviewRemark{Remark::OtherVersion, who, other}));
        }
        QCOMPARE(project.load(now).remarks, index.article(now)->remarks);
    }

    void modelsAndGoldAreNotCompared()
    {
        ReviewProject project;
        const ArticleId article = project.addArticle(u"a1"_s);
        project.addSet(article, u"ann"_s, u"per 0-2"_s);
        project.addSet(article, u"ben"_s, u"per 0-2"_s);
        QVERIFY(project.store->annotator(u"tagger"_s, Annotator::Kind::Model));
        QVERIFY(project.store->annotator(u"boss"_s, Annotator::Kind::Adjudicator));
        for (const auto &[name, kind] : {std::pair(u"tagger"_s, Annotator::Kind::Model),
                                         std::pair(u"boss"_s, Annotator::Kind::Adjudicator)}) {
            const auto set =
                AnnotationSet::fromParts(0, article, {0, name, kind}, SetState::InProgress, {}, {}, {});
            QVERIFY(project.store->addSet(*set, u"import"_s));
        }
        QVERIFY(rowsOf(indexOf(*readerOf(project))).isEmpty());
        const auto withModels = ReviewReader::open(*project.store, {.models = true});
        QCOMPARE(rowsOf(indexOf(**withModels)), QStringList(u"a1 0-2 missing"_s));
        QCOMPARE(project.load(article).gold.set.annotator.name, u"boss"_s);
    }

    void aReadOnlyProjectIsLookedAt()
    {
        ReviewProject project;
        const ArticleId article = project.addArticle(u"a1"_s);
        project.addSet(article, u"ann"_s, u"per 0-2"_s);
        project.addSet(article, u"ben"_s, u"org 0-2"_s);
        const auto store = Store::open(project.path(), Store::Access::ReadOnly);
        QVERIFY(store);
        const auto review = loadReview(**store, article);
        QVERIFY2(review, review ? "" : qPrintable(review.error().message));
        QCOMPARE(review->clusters.size(), 1);
        QVERIFY(review->gold.readOnly);
        QCOMPARE(review->gold.set.annotator.name, u"gold"_s);
        QCOMPARE(rowsOf(indexOf(**ReviewReader::open(**store))), QStringList(u"a1 0-2 label"_s));
        QVERIFY(!goldAmong(*project.store->annotators())); // nobody was made
    }

    void aPersonCalledGoldIsNotGold()
    {
        ReviewProject project;
        QVERIFY(project.store->annotator(u"gold"_s));
        const auto gold = goldAnnotator(*project.store);
        QVERIFY(gold);
        QCOMPARE(gold->name, u"gold 2"_s);
        QCOMPARE(gold->kind, Annotator::Kind::Adjudicator);
        QCOMPARE(*goldAnnotator(*project.store), *gold);
    }

    void manyArticlesComeInChunks()
    {
        ReviewProject project;
        QRandomGenerator random(4);
        QVERIFY(project.store->transaction([&]() -> Result<void> {
            for (int i = 0; i < 300; ++i) {
                const ArticleId article = project.addArticle(u"a%1"_s.arg(i));
                for (const QString &annotator : {u"ann"_s, u"ben"_s, u"cid"_s})
                    project.addSet(article, annotator,
                                   u"per 0-2, %1 9-11"_s.arg(random.bounded(2) ? u"org"_s : u"loc"_s));
            }
            return {};
        }));
        const auto reader = readerOf(project);
        int chunks = 0;
        qint64 seen = 0;
        ReviewIndex index;
        QVERIFY(reader->readAll(
            [&](const ReviewChunk &chunk) {
                ++chunks;
                seen += chunk.articles.size();
                QCOMPARE(chunk.done, seen);
                QCOMPARE(chunk.total, 300);
                index.put(chunk);
            },
            [](qint64, qint64) { return true; }));
        QVERIFY(chunks > 1);
        const ReviewIndex::Totals totals = index.totals();
        QCOMPARE(totals.articles, 300);
        QCOMPARE(totals.agreed + totals.open, 600);
        QCOMPARE(rowsOf(index).size(), totals.open);

        const auto stopped =
            readerOf(project)->readAll([](const ReviewChunk &) {}, [](qint64, qint64) { return false; });
        QVERIFY(!stopped);
    }
};

QTEST_GUILESS_MAIN(TestReviewIndex)
#include "tst_reviewindex.moc"
