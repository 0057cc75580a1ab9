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

void row(const char *name, const QString &policy, const QString &work, const QString &chosen)
{
    QTest::newRow(name) << policy << work << chosen;
}

void votes()
{
    row("all marked the same", u"unanimous"_s, u"a: per 0-5 | b: per 0-5"_s, u"take a,b"_s);
    row("one alone agrees with nobody", u"unanimous"_s, u"a: per 0-5"_s, u"open"_s);
    row("one of three differs", u"unanimous"_s, u"a: per 0-5 | b: per 0-5 | c:"_s, u"open"_s);
    row("attributes count", u"unanimous"_s, u"a: per{x} 0-5 | b: per 0-5"_s, u"open"_s);

    row("two of three are a majority", u"majority"_s, u"a: per 0-5 | b: org 0-5 | c: per 0-5"_s,
        u"take a,c"_s);
    row("two of three that marked nothing are one", u"majority"_s, u"a: per 0-5 | b: | c:"_s, u"take b,c"_s);
    row("one of two is none", u"majority"_s, u"a: per 0-5 | b:"_s, u"open"_s);
    row("two against two are a tie", u"majority"_s, u"a: per 0-5 | b: per 0-5 | c: org 0-5 | d: org 0-5"_s,
        u"open"_s);
    row("three versions are a tie", u"majority"_s, u"a: per 0-5 | b: org 0-5 | c:"_s, u"open"_s);
    row("one alone is no majority", u"majority"_s, u"a: per 0-5"_s, u"open"_s);
    row("who overlaps with what is in, and with another span, is outvoted", u"majority"_s,
        u"a: per 0-5 | b: per 0-5 | c: per 0-6"_s, u"take a,b"_s);
    row("each span is voted on, when several stand there", u"majority"_s,
        u"a: org 0-9, loc 0-2 | b: org 0-9 | c: org 0-9, per 5-9"_s, u"take b"_s);
    row("a combination that nobody made", u"majority"_s,
        u"a: org 0-9, loc 0-2 | b: org 0-9, per 5-9 | c: org 0-9, loc 0-2, per 5-9, x 3-4"_s,
        u"org 0-9; loc 0-2; per 5-9"_s);
    row("two disagree about what more is there: open", u"majority"_s,
        u"a: org 0-9, loc 0-2 | b: org 0-9, per 0-2 | c: org 0-9"_s, u"open"_s);
    row("relations tell versions apart", u"majority"_s, u"a^: per 0-5 | b: per 0-5 | c: per 0-5"_s,
        u"take b,c"_s);
    row("relations alone can be a tie", u"majority"_s, u"a^: per 0-5 | b: per 0-5"_s, u"open"_s);

    row("two of four are enough when asked for", u"k-of-n:2"_s, u"a: per 0-5 | b: per 0-5 | c: | d:"_s,
        u"take a,b"_s);
    row("two and two of four stay a tie", u"k-of-n:2"_s,
        u"a: per 0-5 | b: per 0-5 | c: org 0-5 | d: org 0-5"_s, u"open"_s);
    row("three before two of five", u"k-of-n:2"_s,
        u"a: per 0-5 | b: org 0-5 | c: org 0-5 | d: per 0-5 | e: org 0-5"_s, u"take b,c,e"_s);
    row("enough marked nothing", u"k-of-n:2"_s, u"a: per 0-5 | b: | c:"_s, u"take b,c"_s);
    row("one is enough", u"k-of-n:1"_s, u"a: per 0-5 | b:"_s, u"take a"_s);
    row("one is enough, but two differ", u"k-of-n:1"_s, u"a: per 0-5 | b: org 0-5"_s, u"open"_s);
    row("too few annotators", u"k-of-n:3"_s, u"a: per 0-5 | b: per 0-5"_s, u"open"_s);
    row("all of them", u"k-of-n:2"_s, u"a: per 0-5 | b: per 0-5"_s, u"take a,b"_s);
    row("each loses alone, so nothing is right", u"k-of-n:2"_s, u"a: per 0-2 | b: org 3-5 | c:"_s,
        u"take c"_s);
    row("nobody marked nothing, and yet nothing has two", u"k-of-n:2"_s,
        u"a: per 0-2 | b: org 3-5 | c: loc 6-7"_s, u"none"_s);
}

void unionsAndIntersections()
{
    row("whatever anybody marked", u"union"_s, u"a: per 0-5 | b: org 0-5 | c:"_s, u"all"_s);
    row("one has it all", u"union"_s, u"a: per 0-5 | b:"_s, u"take a"_s);
    row("of one alone, too", u"union"_s, u"a: per 0-5"_s, u"take a"_s);
    row("the relations of all", u"union"_s, u"a^: per 0-5 | b: per 0-5"_s, u"all"_s);

    row("what all marked", u"intersection"_s, u"a: per 0-5, org 0-2 | b: per 0-5, loc 3-4"_s, u"per 0-5"_s);
    row("what all marked is one's version", u"intersection"_s, u"a: per 0-5, org 0-2 | b: per 0-5"_s,
        u"take b"_s);
    row("nothing that all marked", u"intersection"_s, u"a: per 0-5 | b: org 0-5"_s, u"none"_s);
    row("nothing, as one says", u"intersection"_s, u"a: per 0-5 | b:"_s, u"take b"_s);
    row("of one alone: open", u"intersection"_s, u"a: per 0-5"_s, u"open"_s);
    row("relations alone: open", u"intersection"_s, u"a^: per 0-5 | b: per 0-5"_s, u"open"_s);
}

void annotators()
{
    row("one annotator wins", u"annotator:b"_s, u"a: per 0-5 | b: org 0-5"_s, u"take b"_s);
    row("he wins with nothing, too", u"annotator:b"_s, u"a: per 0-5 | b:"_s, u"take b"_s);
    row("he has no set there", u"annotator:z"_s, u"a: per 0-5 | b:"_s, u"open"_s);
    row("his label", u"annotator:b:name/org"_s, u"a: per 0-5 | b: org 0-5"_s, u"take b"_s);
    row("another's, which is his matter", u"annotator:b:name/per"_s, u"a: per 0-5 | b: org 0-5"_s,
        u"take b"_s);
    row("not his label", u"annotator:b:name/loc"_s, u"a: per 0-5 | b: org 0-5"_s, u"open"_s);
    row("another layer's label of the same name", u"annotator:b:other/org"_s, u"a: per 0-5 | b: org 0-5"_s,
        u"open"_s);
}

void boundaries()
{
    row("the longest", u"longest:2"_s, u"a: per 0-5 | b: per 0-7 | c: per 1-5"_s, u"take b"_s);
    row("the shortest", u"shortest:2"_s, u"a: per 0-5 | b: per 0-7 | c: per 1-5"_s, u"take c"_s);
    row("the most frequent", u"most-frequent:2"_s, u"a: per 0-5 | b: per 0-7 | c: per 0-5"_s, u"take a,c"_s);
    row("none is the most frequent", u"most-frequent:2"_s, u"a: per 0-5 | b: per 0-7"_s, u"open"_s);
    row("further apart", u"longest:1"_s, u"a: per 0-5 | b: per 0-7"_s, u"open"_s);
    row("each boundary counts for itself", u"longest:1"_s, u"a: per 1-5 | b: per 0-6"_s, u"take b"_s);
    row("each from each", u"longest:2"_s, u"a: per 0-5 | b: per 2-5 | c: per 4-5"_s, u"open"_s);
    row("equally long", u"longest:2"_s, u"a: per 0-5 | b: per 1-6"_s, u"open"_s);
    row("equally long, and one is more frequent", u"longest:2"_s, u"a: per 0-5 | b: per 1-6 | c: per 1-6"_s,
        u"take b,c"_s);
    row("two are equally long, the third is longer", u"longest:2"_s,
        u"a: per 0-5 | b: per 1-6 | c: per 0-6"_s, u"take c"_s);
    row("another label", u"longest:2"_s, u"a: per 0-5 | b: org 0-6"_s, u"open"_s);
    row("other attributes", u"longest:2"_s, u"a: per{x} 0-5 | b: per 0-6"_s, u"open"_s);
    row("one marked nothing", u"longest:2"_s, u"a: per 0-5 | b: per 0-6 | c:"_s, u"open"_s);
    row("one marked two", u"longest:9"_s, u"a: per 0-5 | b: per 0-2, per 3-5"_s, u"open"_s);
    row("pieces are compared one by one", u"longest:1"_s, u"a: per 0-2+4-6 | b: per 0-3+4-6"_s, u"take b"_s);
    row("pieces against a whole", u"longest:9"_s, u"a: per 0-2+4-6 | b: per 0-6"_s, u"open"_s);
    row("agreement is none of its business", u"longest:2"_s, u"a: per 0-5 | b: per 0-5"_s, u"open"_s);
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
