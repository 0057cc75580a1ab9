#include "storage/guidelines.h"
#include "storage/samples.h"

using namespace Samples;

namespace {

const LabelRef Army{u"actor"_s, u"army"_s};
const LabelRef Actors{u"actor"_s, {}};

Schema guided()
{
    Schema schema = Samples::schema();
    schema.layers[0].guidelines = u"All who act."_s;
    schema.layers[0].labels[1].guidelines = u"Soldiers."_s;
    schema.layers[0].labels[1].formerly = {{{}, u"troops"_s, u"1.0.0"_s}};
    return schema;
}

void mark(const Project &project, ArticleId article, const Annotator &who, Range range)
{
    const SessionData data = must(project.store->load(article, who));
    JournalEntry made =
        entry(data.revision + 1, Edits::mark(data.set, data.article.text, u"actor"_s, u"army"_s, {range}));
    made.annotator = who.name;
    must(project.store->append(data.set.id, made));
}

} // namespace

class TestGuidelines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProjectsGoBeforeTheSchemas();
    void followARename();
    void examplesAreChosenGoldAndFrequent();
    void examplesOfBlindWorkAreOnesOwn();
    void goAlong();
};

void TestGuidelines::theProjectsGoBeforeTheSchemas()
{
    const Project project(guided());
    QCOMPARE(must(guidelines(*project.store, Army)).text, u"Soldiers."_s);
    QCOMPARE(must(guidelines(*project.store, Actors)).text, u"All who act."_s);
    QVERIFY(must(guidelines(*project.store, {u"claim"_s, u"fact"_s})).text.isEmpty());
    must(putGuidelines(*project.store, Army, u"# Army"_s));
    QCOMPARE(must(guidelines(*project.store, Army)).text, u"# Army"_s);
    QVERIFY(must(guidelines(*project.store, Army)).isOwn);
    must(putGuidelines(*project.store, Army, u"  "_s));
    QCOMPARE(must(guidelines(*project.store, Army)).text, u"Soldiers."_s);
    QCOMPARE(putGuidelines(*project.store, {u"actor"_s, u"clown"_s}, u"x"_s).error().kind,
             Error::Kind::NotFound);
}

void TestGuidelines::followARename()
{
    Schema old = guided();
    old.layers[0].labels[1] = {.id = u"troops"_s};
    const Project project(old);
    must(putGuidelines(*project.store, {u"actor"_s, u"troops"_s}, u"Ours."_s));
    must(project.store->putSchema(guided()));
    QCOMPARE(must(guidelines(*project.store, Army)).text, u"Ours."_s);
}

void TestGuidelines::examplesAreChosenGoldAndFrequent()
{
    const Project project(guided());
    const ArticleId a = project.add(u"a"_s);
    const ArticleId b = project.add(u"b"_s);
    mark(project, a, ann(), {0, 5});
    mark(project, b, ann(), {0, 5});
    mark(project, b, ann(), {8, 12});
    mark(project, a, {.name = u"gold"_s, .kind = Annotator::Kind::Adjudicator}, {36, 40});
    must(chooseExample(*project.store, Army, u"a"_s, {23, 32}, true));
    const auto examples = must(guidelineExamples(*project.store, Army, 9));
    QStringList quotes;
    for (const GuidelineExample &example : examples)
        quotes.append(example.quote);
    QCOMPARE(quotes, (QStringList{u"President"_s, u"Chad"_s, u"Niger"_s, u"army"_s}));
    QVERIFY(examples[0].chosen);
    QCOMPARE(examples[1].annotator, u"gold"_s);
    QCOMPARE(examples[2].count, 2);
    QCOMPARE(examples[3].before, u"Niger’s "_s);
    QVERIFY(examples[3].after.startsWith(u" 🚁 met"));
    QCOMPARE(must(guidelineExamples(*project.store, Army, 2)).size(), 2);
    QCOMPARE(must(guidelineExamples(*project.store, Actors, 9)).size(), 3);
    must(chooseExample(*project.store, Army, u"a"_s, {23, 32}, false));
    QCOMPARE(must(guidelineExamples(*project.store, Army, 9)).size(), 3);
}

void TestGuidelines::examplesOfBlindWorkAreOnesOwn()
{
    const Project project(guided());
    const ArticleId a = project.add(u"a"_s);
    mark(project, a, ann(), {0, 5});
    mark(project, a, {.name = u"bob"_s}, {8, 12});
    const auto examples = must(guidelineExamples(*project.store, Army, 9, u"bob"_s));
    QCOMPARE(examples.size(), 1);
    QCOMPARE(examples[0].quote, u"army"_s);
}

void TestGuidelines::goAlong()
{
    const Project from(guided());
    const Project to(guided());
    must(putGuidelines(*from.store, Army, u"Ours."_s));
    must(from.store->putSetting(u"team.lock"_s, true));
    must(copyGuidelines(*from.store, *to.store));
    QCOMPARE(must(guidelines(*to.store, Army)).text, u"Ours."_s);
    QVERIFY(must(to.store->setting(u"team.lock"_s)).isUndefined());
}

QTEST_GUILESS_MAIN(TestGuidelines)
#include "tst_guidelines.moc"
