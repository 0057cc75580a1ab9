#include "corpuswork.h"

#include "review/adjudication/policyrun.h"
#include "review/adjudication/reviewindex.h"
#include "review/adjudication/reviewreader.h"
#include "review/agreement/agreement.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

// What real annotators did, settled as a real curator settled it.
class TestCurators : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void settlesHebrewNewsAsItsCuratorDid();
    void settlesCurationTriples_data();
    void settlesCurationTriples();

private:
    QString m_corpora;
};

namespace {

// Marks of the one that the other does not have.
QStringList without(const QStringList &marks, const QStringList &others)
{
    QStringList left;
    std::ranges::set_difference(marks, others, std::back_inserter(left));
    return left;
}

struct Counts
{
    qsizetype right = 0;
    qsizetype made = 0;
    qsizetype wanted = 0;

    void add(const QStringList &marks, const QStringList &curator)
    {
        right += marks.size() - without(marks, curator).size();
        made += marks.size();
        wanted += curator.size();
    }

    [[nodiscard]] double f1() const { return 2.0 * double(right) / double(made + wanted); }
};

QList<Span> over(const QList<Span> &spans, const Span &place)
{
    QList<Span> found;
    std::ranges::copy_if(spans, std::back_inserter(found), [&](const Span &span) {
        return span.layer == place.layer && span.extent().overlaps(place.extent());
    });
    return found;
}

// Where gold is not the curator's although each place was decided as he did, the two must have agreed on
// something else. What they did not.
QStringList unexplained(const QList<Span> &gold, const QList<Span> &a, const QList<Span> &b,
                        const QList<Span> &curator)
{
    QStringList found;
    for (const QString &mark : without(marksOf(gold), marksOf(curator))) {
        if (!marksOf(a).contains(mark) || !marksOf(b).contains(mark))
            found += u"too much: "_s + mark;
    }
    for (const Span &span : curator) {
        const QString mark = marksOf({span}).first();
        if (!marksOf(gold).contains(mark) && marksOf(over(a, span)) != marksOf(over(b, span)))
            found += u"missing: "_s + mark;
    }
    return found;
}

ReviewIndex::Totals queueOf(Store &store)
{
    ReviewIndex index;
    if (auto reader = ReviewReader::open(store, CorpusWork::scope()))
        std::ignore = (*reader)->readAll([&](const ReviewChunk &chunk) { index.put(chunk); });
    return index.totals();
}

Result<PolicyReport> takeAgreement(Store &store)
{
    return applyPolicies(store, {.scope = CorpusWork::scope(), .by = u"rev"_s});
}

} // namespace

void TestCurators::initTestCase()
{
    m_corpora = qEnvironmentVariable("GALLEY_CORPORA");
    if (m_corpora.isEmpty())
        QSKIP("GALLEY_CORPORA names no folder of corpora");
}

void TestCurators::settlesHebrewNewsAsItsCuratorDid()
{
    CorpusWork work;
    for (const auto &[annotator, prefix] :
         {std::pair(u"a"_s, u"a_"_s), {u"b"_s, u"b_"_s}, {u"curator"_s, u""_s}}) {
        for (const QString &part : {u"dev"_s, u"test"_s}) {
            const auto taken =
                work.import(annotator, m_corpora + u"/nemo/%1token-single_gold_%2.bmes"_s.arg(prefix, part),
                            u"conll"_s, {{u"sentences"_s, 20}});
            QVERIFY2(taken, taken ? "" : qPrintable(taken.error().toString()));
        }
    }
    const QList<ArticleId> articles = work.articles();
    QCOMPARE(articles.size(), 50);
    const qint64 open = queueOf(work.store()).open;
    QVERIFY(open > 100);
    const auto agreement = takeAgreement(work.store());
    QVERIFY2(agreement, agreement ? "" : qPrintable(agreement.error().toString()));
    QCOMPARE(agreement->decided + open, queueOf(work.store()).decided + queueOf(work.store()).open);

    Counts ofA;
    Counts ofB;
    Counts ofGold;
    for (const ArticleId article : articles) {
        const QList<Span> a = work.setOf(article, u"a"_s).spans();
        const QList<Span> b = work.setOf(article, u"b"_s).spans();
        const QList<Span> curator = work.setOf(article, u"curator"_s).spans();
        const auto decided = work.decideLikeCurator(article);
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().toString()));
        const QList<Span> gold = work.setOf(article, u"gold"_s).spans();
        QCOMPARE(unexplained(gold, a, b, curator), QStringList());
        ofA.add(marksOf(a), marksOf(curator));
        ofB.add(marksOf(b), marksOf(curator));
        ofGold.add(marksOf(gold), marksOf(curator));
    }
    QCOMPARE(queueOf(work.store()).open, 0);
    qInfo("%lld places; F1 against the curator: a %.4f, b %.4f, gold %.4f", open, ofA.f1(), ofB.f1(),
          ofGold.f1());
    QVERIFY(ofGold.f1() > std::max(ofA.f1(), ofB.f1()));
}

void TestCurators::settlesCurationTriples_data()
{
    QTest::addColumn<QString>("folder");
    const QString folder = m_corpora + u"/formats/inception-curation/"_s;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << QString(folder + name);
}

void TestCurators::settlesCurationTriples()
{
    QFETCH(const QString, folder);
    CorpusWork work;
    for (const auto &[annotator, file] :
         {std::pair(u"a"_s, u"user1"_s), {u"b"_s, u"user2"_s}, {u"curator"_s, u"curator"_s}}) {
        const auto taken = work.import(annotator, u"%1/%2.tsv"_s.arg(folder, file), u"webanno-tsv"_s);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().toString()));
    }
    const QList<ArticleId> articles = work.articles();
    QCOMPARE(articles.size(), 1);
    const AgreementOptions options{.annotators = {u"a"_s, u"b"_s}};
    const auto measured = measureAgreement(work.store(), options);
    QVERIFY2(measured, measured ? "" : qPrintable(measured.error().toString()));
    QCOMPARE(measured->articles, 1);
    const auto agreement = takeAgreement(work.store());
    QVERIFY2(agreement, agreement ? "" : qPrintable(agreement.error().toString()));
    const ArticleId article = articles.first();
    const auto decided = work.decideLikeCurator(article);
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().toString()));
    QCOMPARE(queueOf(work.store()).open, 0);
    const auto spansOf = [&](const QString &annotator) { return work.setOf(article, annotator).spans(); };
    const QList<Span> gold = spansOf(u"gold"_s);
    QCOMPARE(unexplained(gold, spansOf(u"a"_s), spansOf(u"b"_s), spansOf(u"curator"_s)), QStringList());
}

QTEST_GUILESS_MAIN(TestCurators)
#include "tst_curators.moc"
