#include "review/adjudication/policy.h"

#include "clustersample.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decidesAPlace_data();
    void decidesAPlace();
    void theFirstThatChoosesCounts();
    void isWrittenAndRead_data();
    void isWrittenAndRead();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

namespace {

struct Case
{
    const char *name;
    const char *work;
    const char *chosen;
};

void rows(const char *policy, const QList<Case> &cases)
{
    for (const auto &[name, work, chosen] : cases)
        QTest::addRow("%s: %s", policy, name)
            << QString::fromLatin1(policy) << QString::fromLatin1(work) << QString::fromLatin1(chosen);
}

void votes()
{
    rows("unanimous",
         {{"all marked the same", "a: per 0-5 | b: per 0-5", "take a,b"},
          {"one alone agrees with nobody", "a: per 0-5", "open"},
          {"one of three differs", "a: per 0-5 | b: per 0-5 | c:", "open"},
          {"attributes count", "a: per{x} 0-5 | b: per 0-5", "open"}});
    rows("majority",
         {{"two of three are a majority", "a: per 0-5 | b: org 0-5 | c: per 0-5", "take a,c"},
          {"two of three that marked nothing are one", "a: per 0-5 | b: | c:", "take b,c"},
          {"one of two is none", "a: per 0-5 | b:", "open"},
          {"two against two are a tie", "a: per 0-5 | b: per 0-5 | c: org 0-5 | d: org 0-5", "open"},
          {"three versions are a tie", "a: per 0-5 | b: org 0-5 | c:", "open"},
          {"one alone is no majority", "a: per 0-5", "open"},
          {"who overlaps with what is in, and with another span, is outvoted",
           "a: per 0-5 | b: per 0-5 | c: per 0-6", "take a,b"},
          {"each span is voted on, when several stand there",
           "a: org 0-9, loc 0-2 | b: org 0-9 | c: org 0-9, per 5-9", "take b"},
          {"a combination that nobody made",
           "a: org 0-9, loc 0-2 | b: org 0-9, per 5-9 | c: org 0-9, loc 0-2, per 5-9, x 3-4",
           "org 0-9; loc 0-2; per 5-9"},
          {"two disagree about what more is there: open",
           "a: org 0-9, loc 0-2 | b: org 0-9, per 0-2 | c: org 0-9", "open"},
          {"relations tell versions apart", "a^: per 0-5 | b: per 0-5 | c: per 0-5", "take b,c"},
          {"relations alone can be a tie", "a^: per 0-5 | b: per 0-5", "open"}});
    rows("k-of-n:2",
         {{"two of four are enough when asked for", "a: per 0-5 | b: per 0-5 | c: | d:", "take a,b"},
          {"two and two of four stay a tie", "a: per 0-5 | b: per 0-5 | c: org 0-5 | d: org 0-5", "open"},
          {"three before two of five", "a: per 0-5 | b: org 0-5 | c: org 0-5 | d: per 0-5 | e: org 0-5",
           "take b,c,e"},
          {"enough marked nothing", "a: per 0-5 | b: | c:", "take b,c"}});
    rows("k-of-n:1",
         {{"one is enough", "a: per 0-5 | b:", "take a"},
          {"one is enough, but two differ", "a: per 0-5 | b: org 0-5", "open"}});
    rows("k-of-n:3", {{"too few annotators", "a: per 0-5 | b: per 0-5", "open"}});
    rows(
        "k-of-n:2",
        {{"all of them", "a: per 0-5 | b: per 0-5", "take a,b"},
         {"each loses alone, so nothing is right", "a: per 0-2 | b: org 3-5 | c:", "take c"},
         {"nobody marked nothing, and yet nothing has two", "a: per 0-2 | b: org 3-5 | c: loc 6-7", "none"}});
}

void unionsAndIntersections()
{
    rows("union",
         {{"whatever anybody marked", "a: per 0-5 | b: org 0-5 | c:", "all"},
          {"one has it all", "a: per 0-5 | b:", "take a"},
          {"of one alone, too", "a: per 0-5", "take a"},
          {"the relations of all", "a^: per 0-5 | b: per 0-5", "all"}});
    rows("intersection",
         {{"what all marked", "a: per 0-5, org 0-2 | b: per 0-5, loc 3-4", "per 0-5"},
          {"what all marked is one's version", "a: per 0-5, org 0-2 | b: per 0-5", "take b"},
          {"nothing that all marked", "a: per 0-5 | b: org 0-5", "none"},
          {"nothing, as one says", "a: per 0-5 | b:", "take b"},
          {"of one alone: open", "a: per 0-5", "open"},
          {"relations alone: open", "a^: per 0-5 | b: per 0-5", "open"}});
}

void annotators()
{
    rows("annotator:b",
         {{"one annotator wins", "a: per 0-5 | b: org 0-5", "take b"},
          {"he wins with nothing, too", "a: per 0-5 | b:", "take b"}});
    rows("annotator:z", {{"he has no set there", "a: per 0-5 | b:", "open"}});
    rows("annotator:b:name/org", {{"his label", "a: per 0-5 | b: org 0-5", "take b"}});
    rows("annotator:b:name/per", {{"another's, which is his matter", "a: per 0-5 | b: org 0-5", "take b"}});
    rows("annotator:b:name/loc", {{"not his label", "a: per 0-5 | b: org 0-5", "open"}});
    rows("annotator:b:other/org",
         {{"another layer's label of the same name", "a: per 0-5 | b: org 0-5", "open"}});
}

void boundaries()
{
    rows("longest:2", {{"the longest", "a: per 0-5 | b: per 0-7 | c: per 1-5", "take b"}});
    rows("shortest:2", {{"the shortest", "a: per 0-5 | b: per 0-7 | c: per 1-5", "take c"}});
    rows("most-frequent:2",
         {{"the most frequent", "a: per 0-5 | b: per 0-7 | c: per 0-5", "take a,c"},
          {"none is the most frequent", "a: per 0-5 | b: per 0-7", "open"}});
    rows("longest:1",
         {{"further apart", "a: per 0-5 | b: per 0-7", "open"},
          {"each boundary counts for itself", "a: per 1-5 | b: per 0-6", "take b"}});
    rows("longest:2",
         {{"each from each", "a: per 0-5 | b: per 2-5 | c: per 4-5", "open"},
          {"equally long", "a: per 0-5 | b: per 1-6", "open"},
          {"equally long, and one is more frequent", "a: per 0-5 | b: per 1-6 | c: per 1-6", "take b,c"},
          {"two are equally long, the third is longer", "a: per 0-5 | b: per 1-6 | c: per 0-6", "take c"},
          {"another label", "a: per 0-5 | b: org 0-6", "open"},
          {"other attributes", "a: per{x} 0-5 | b: per 0-6", "open"},
          {"one marked nothing", "a: per 0-5 | b: per 0-6 | c:", "open"}});
    rows("longest:9", {{"one marked two", "a: per 0-5 | b: per 0-2, per 3-5", "open"}});
    rows("longest:1", {{"pieces are compared one by one", "a: per 0-2+4-6 | b: per 0-3+4-6", "take b"}});
    rows("longest:9", {{"pieces against a whole", "a: per 0-2+4-6 | b: per 0-6", "open"}});
    rows("longest:2", {{"agreement is none of its business", "a: per 0-5 | b: per 0-5", "open"}});
}

} // namespace

void TestPolicy::decidesAPlace_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("work");
    QTest::addColumn<QString>("chosen");
    votes();
    unionsAndIntersections();
    annotators();
    boundaries();
}

void TestPolicy::decidesAPlace()
{
    QFETCH(const QString, policy);
    QFETCH(const QString, work);
    QFETCH(const QString, chosen);
    const ClusterSample sample(work);
    const auto read = policyFrom(policy);
    QVERIFY(read);
    const std::optional<Choice> choice = choose(*read, sample.cluster, {sample.article, sample.names});
    QCOMPARE(sample.textOf(choice), chosen);
    if (choice)
        QCOMPARE(choice->policy, policy);
}

void TestPolicy::theFirstThatChoosesCounts()
{
    const ClusterSample sample(u"a: per 0-5 | b: per 0-6"_s);
    const PolicyContext context{sample.article, sample.names};
    const QList<Policy> policies{UnanimousPolicy(), BoundaryPolicy{BoundaryPolicy::Prefer::Shortest, 1},
                                 UnionPolicy()};
    const std::optional<Choice> choice = choose(policies, sample.cluster, context);
    QCOMPARE(sample.textOf(choice), u"take a"_s);
    QCOMPARE(choice->policy, u"shortest:1"_s);
    QVERIFY(!choose(QList<Policy>{}, sample.cluster, context));
}

void TestPolicy::isWrittenAndRead_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QString>("text");
    const auto add = [](const QString &text, const Policy &policy) {
        QTest::newRow(qUtf8Printable(text)) << policy << text;
    };
    add(u"unanimous"_s, UnanimousPolicy());
    add(u"majority"_s, MajorityPolicy());
    add(u"k-of-n:3"_s, VotesPolicy{3});
    add(u"union"_s, UnionPolicy());
    add(u"intersection"_s, IntersectionPolicy());
    add(u"annotator:ann"_s, AnnotatorPolicy{u"ann"_s, {}, {}});
    add(u"annotator:team: ann"_s, AnnotatorPolicy{u"team: ann"_s, {}, {}});
    add(u"annotator:team: ann:actor/state"_s, AnnotatorPolicy{u"team: ann"_s, u"actor"_s, u"state"_s});
    add(u"longest:3"_s, BoundaryPolicy{BoundaryPolicy::Prefer::Longest, 3});
    add(u"shortest:1"_s, BoundaryPolicy{BoundaryPolicy::Prefer::Shortest, 1});
    add(u"most-frequent:20"_s, BoundaryPolicy{BoundaryPolicy::Prefer::MostFrequent, 20});
    add(u"reliability"_s, ReliabilityPolicy());
    add(u"reliability:0.95"_s, ReliabilityPolicy{0.95});
}

void TestPolicy::isWrittenAndRead()
{
    QFETCH(const Policy, policy);
    QFETCH(const QString, text);
    QCOMPARE(textOf(policy), text);
    const auto read = policyFrom(text);
    QVERIFY(read);
    QVERIFY(*read == policy);
}

void TestPolicy::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("an unknown one") << u"minority"_s << u"minority"_s;
    QTest::newRow("nothing") << QString() << u"majority"_s;
    QTest::newRow("no k") << u"k-of-n"_s << u"k-of-n"_s;
    QTest::newRow("a k of 0") << u"k-of-n:0"_s << u"above 0"_s;
    QTest::newRow("a k that is no number") << u"k-of-n:two"_s << u"above 0"_s;
    QTest::newRow("no annotator") << u"annotator:"_s << u"annotator:ann"_s;
    QTest::newRow("no label") << u"annotator:ann:actor/"_s << u"LABEL"_s;
    QTest::newRow("no characters") << u"longest"_s << u"longest:2"_s;
    QTest::newRow("negative characters") << u"shortest:-1"_s << u"shortest:2"_s;
    QTest::newRow("a confidence above 1") << u"reliability:1.5"_s << u"0.5"_s;
    QTest::newRow("something behind one that takes nothing") << u"majority:2"_s << u"majority"_s;
}

void TestPolicy::refusesWhatIsNone()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const auto read = policyFrom(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(read.error().message.contains(said), qUtf8Printable(read.error().message));
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
