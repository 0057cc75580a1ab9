#include "review/adjudication/precedents.h"

#include "reviewproject.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString Text = u"Army units moved. The army said so."_s; // 0-4 and 22-26

// An article where ann and ben differ about the first word, decided.
ArticleId decided(ReviewProject &project, const QString &id, const QString &text, const QString &ann,
                  const QString &ben, const Choice &choice)
{
    const ArticleId article = project.addArticle(id, text);
    project.addSet(article, u"ann"_s, ann);
    project.addSet(article, u"ben"_s, ben);
    ReviewArticle review = project.load(article);
    Choice own = choice;
    if (choice.kind == Decision::Kind::Take)
        own.version = versionOf(u"ann"_s, review.clusters.first(), review);
    if (!project.decide(review, 0, own))
        qFatal("not decided");
    return article;
}

Precedents lookUp(ReviewProject &project, const ReviewArticle &review, int limit = 20)
{
    return *precedents(*project.store, review.clusters.first(), review.context({}, {}), limit);
}

} // namespace

class TestPrecedents : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void decisionsOnTheSameStringAndConfusionAreCounted()
    {
        ReviewProject project;
        const Choice take;
        const Choice none{.kind = Decision::Kind::TakeNone};
        decided(project, u"1"_s, u"army here"_s, u"org 0-4"_s, u"per 0-4"_s, take);
        decided(project, u"2"_s, u"ARMY here"_s, u"org 0-4"_s, u"loc 0-4"_s, take);
        decided(project, u"3"_s, u"Army here"_s, u"org 0-4"_s, u"loc 0-4"_s, none);
        decided(project, u"4"_s, u"Navy here"_s, u"per 0-4"_s, u"org 0-4"_s, take);
        decided(project, u"5"_s, u"Army here"_s, u"per 0-4"_s, u"org 0-4"_s,
                {.kind = Decision::Kind::Postpone});
        const ArticleId article = project.addArticle(u"6"_s, Text);
        project.addSet(article, u"ann"_s, u"org 0-4"_s);
        project.addSet(article, u"ben"_s, u"per 0-4"_s);
        const ReviewArticle review = project.load(article);
        const Precedents found = lookUp(project, review);
        QCOMPARE(found.ofString, QList<PrecedentCount>({{{u"org"_s}, 2}, {{}, 1}}));
        QCOMPARE(found.ofConfusion, QList<PrecedentCount>({{{u"org"_s}, 1}, {{u"per"_s}, 1}}));
        QStringList examples;
        for (const Precedent &example : found.examples)
            examples += example.externalId + (example.sameString ? u"="_s : u"~"_s);
        examples.sort();
        QCOMPARE(examples, QStringList({u"1="_s, u"2="_s, u"3="_s, u"4~"_s}));
        QCOMPARE(lookUp(project, review, 2).examples.size(), 2);
    }

    void thePlaceItselfIsNoPrecedent()
    {
        ReviewProject project;
        const ArticleId article = project.addArticle(u"1"_s, Text);
        project.addSet(article, u"ann"_s, u"org 0-4, org 22-26"_s);
        project.addSet(article, u"ben"_s, u"per 0-4, per 22-26"_s);
        ReviewArticle review = project.load(article);
        QVERIFY(project.decide(review, 0, {.version = 0}));
        QVERIFY(lookUp(project, review).examples.isEmpty());
        QVERIFY(project.decide(review, 1, {.version = 1}));
        const Precedents found = lookUp(project, review);
        QCOMPARE(found.examples.size(), 1);
        QCOMPARE(found.examples.first().decision.place, (Range{22, 26}));
        QCOMPARE(found.examples.first().article, article);
    }
};

QTEST_GUILESS_MAIN(TestPrecedents)
#include "tst_precedents.moc"
