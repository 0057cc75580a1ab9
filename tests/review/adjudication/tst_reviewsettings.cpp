#include "review/adjudication/reviewsettings.h"

#include "review/adjudication/reviewindex.h"
#include "review/adjudication/reviewreader.h"
#include "review/adjudication/signoff.h"
#include "reviewproject.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

// What a project says of adjudicating, and that it is done.
class TestReviewSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void areTheUsualOnesAtFirst()
    {
        ReviewProject project;
        const Result<ReviewSettings> settings = reviewSettings(*project.store);
        QVERIFY(settings);
        QVERIFY(settings->agreementGoes);
        QVERIFY(settings->reasons.size() > 1);
    }

    void areKept()
    {
        ReviewProject project;
        ReviewSettings settings = *reviewSettings(*project.store);
        const QStringList usual = settings.reasons;
        settings.reasons = {u"Rule 4, “who”"_s, u"Irony"_s};
        settings.agreementGoes = false;
        QVERIFY(putReviewSettings(*project.store, settings));
        project.store.reset();
        project.store = *Store::open(project.path());
        QCOMPARE(*reviewSettings(*project.store), settings);
        settings.reasons.clear();
        QVERIFY(putReviewSettings(*project.store, settings));
        QCOMPARE(reviewSettings(*project.store)->reasons, usual);
    }

    void reasonsAreKeptTidy()
    {
        ReviewProject project;
        QVERIFY(putReviewSettings(*project.store, {.reasons = {u" Irony "_s, u""_s, u"Irony"_s, u" "_s}}));
        QCOMPARE(reviewSettings(*project.store)->reasons, QStringList{u"Irony"_s});
    }

    void aReadOnlyProjectKeepsWhatItHas()
    {
        ReviewProject project;
        const auto store = Store::open(project.path(), Store::Access::ReadOnly);
        QVERIFY(store);
        const ReviewSettings settings = *reviewSettings(**store);
        QCOMPARE(putReviewSettings(**store, settings).error().kind, Error::Kind::ReadOnly);
    }

    void eachProjectShufflesInItsOwnWay()
    {
        ReviewProject first;
        ReviewProject second;
        const quint32 seed = reviewSettings(*first.store)->seed;
        QVERIFY(seed != reviewSettings(*second.store)->seed);
        first.store.reset();
        first.store = *Store::open(first.path());
        QCOMPARE(reviewSettings(*first.store)->seed, seed);
    }

    void agreementWaitsWhereItDoesNotGoByItself()
    {
        ReviewProject project;
        fill(project);
        QCOMPARE(waiting(project), QStringList{u"missing"_s});
        setAgreement(project, false);
        QCOMPARE(waiting(project), QStringList({u"agreement"_s, u"missing"_s}));
        QCOMPARE(waiting(project, {.agreement = true}), QStringList{u"missing"_s});
        setAgreement(project, true);
        QCOMPARE(waiting(project), QStringList{u"missing"_s});
    }

    // The reader of a window stays open while somebody changes the setting.
    void aQueueThatIsReadAgainKnowsTheSetting()
    {
        ReviewProject project;
        const ArticleId article = fill(project);
        const auto reader = ReviewReader::open(*project.store);
        QVERIFY(reader);
        QCOMPARE((*reader)->read({article})->articles.first().rows.size(), 1);
        setAgreement(project, false);
        QCOMPARE((*reader)->read({article})->articles.first().rows.size(), 2);
    }

    void whatOneMarkedAloneIsNoAgreement()
    {
        ReviewProject project;
        const ArticleId article = project.addArticle(u"a1"_s);
        project.addSet(article, u"ann"_s, u"per 0-2"_s);
        setAgreement(project, false);
        QCOMPARE(waiting(project), QStringList());
    }

    void signingOffBringsAgreementOnlyWhereItGoesByItself()
    {
        ReviewProject project;
        const ArticleId article = project.addArticle(u"a1"_s);
        project.addSet(article, u"ann"_s, u"per 0-2"_s);
        project.addSet(article, u"ben"_s, u"per 0-2"_s);
        setAgreement(project, false);
        ReviewArticle review = project.load(article);
        QCOMPARE(checkSignOff(review, review.gold.set).open, 1);
        QVERIFY(!signOffEdit(review, review.gold.set, u"eve"_s, {}));
        setAgreement(project, true);
        review = project.load(article);
        QVERIFY(checkSignOff(review, review.gold.set).isReady());
        QVERIFY(signOffEdit(review, review.gold.set, u"eve"_s, {}));
    }

    void agreementThatWaitsIsDecidedLikeAnyPlace()
    {
        ReviewProject project;
        const ArticleId article = fill(project);
        setAgreement(project, false);
        ReviewArticle review = project.load(article);
        QVERIFY(project.decide(review, 0, {.kind = Decision::Kind::Take, .version = 0}));
        QCOMPARE(waiting(project), QStringList{u"missing"_s});
        QCOMPARE(project.load(article).gold.set.spanCount(), 1);
    }

private:
    // Two agree on the first place, and one has another.
    static ArticleId fill(ReviewProject &project)
    {
        const ArticleId article = project.addArticle(u"a1"_s);
        project.addSet(article, u"ann"_s, u"per 0-2, org 9-11"_s);
        project.addSet(article, u"ben"_s, u"per 0-2"_s);
        return article;
    }

    static void setAgreement(ReviewProject &project, bool goes)
    {
        ReviewSettings settings = *reviewSettings(*project.store);
        settings.agreementGoes = goes;
        QVERIFY(putReviewSettings(*project.store, settings));
    }

    static QStringList waiting(ReviewProject &project, const ReviewScope &scope = {})
    {
        const auto reader = ReviewReader::open(*project.store, scope);
        ReviewIndex index;
        if (!(*reader)->readAll([&](const ReviewChunk &chunk) { index.put(chunk); }))
            return {u"nothing could be read"_s};
        QStringList causes;
        for (const ReviewIndex::Place place : index.select({}))
            causes += wordFor(index.row(place)->cause());
        return causes;
    }
};

QTEST_GUILESS_MAIN(TestReviewSettings)
#include "tst_reviewsettings.moc"
