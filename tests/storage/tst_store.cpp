#include "storage/store.h"

#include "storage/fullset.h"

using namespace Galley;
using namespace Samples;

// What every driver must do. What only SQLite has is tested in tst_projectfile, and sets in tst_storesets.
class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsArticlesUnchanged_data();
    void keepsArticlesUnchanged();
    void refusesASecondArticleOfTheSameId();
    void refusesATextThatIsNotItsHash();
    void keepsSchemasAndReplacesThem();
    void findsAnnotatorsByName();
    void takesBackWhatFails();
    void nestsTransactions();
    void countsForStatistics();
    void countsTheTimeOfPeopleArticlesAndMarks();
    void listsTheNamesThatAnAttributeHas();
    void findsWordsInTexts();
    void linksVersionsOfAnArticle();
};

void TestStore::keepsArticlesUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"One line.\n"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("CRLF and spaces at the end") << u"One\r\nTwo  \r\n\r\n"_s;
    QTest::newRow("emoji family, combining marks, Arabic, Chinese")
        << u"👨‍👩‍👧‍👦 e\u0301 العربية 中文"_s;
    QTest::newRow("byte order mark inside") << u"a\uFEFFb"_s;
}

void TestStore::keepsArticlesUnchanged()
{
    QFETCH(QString, text);
    const Project project;
    Article article = Samples::article(u"a"_s, text);
    article.byline = u"By A. Writer"_s;
    article.dateline = u"NIAMEY"_s;
    article.url = u"https://example.org/a?b=c"_s;
    article.encoding = u"UTF-8-BOM"_s;
    article.id = must(project.store->addArticle(article));
    article.sha256 = article.text.sha256();

    QCOMPARE(must(project.store->article(article.id)), article);
    QCOMPARE(must(project.store->findArticle(u"a"_s)), article.id);
    QCOMPARE(must(project.store->findArticle(u"b"_s)), std::nullopt);
    QCOMPARE(must(project.store->articleCount()), 1);
    QCOMPARE(project.store->article(article.id + 1).error().kind, Error::Kind::NotFound);
}

void TestStore::refusesASecondArticleOfTheSameId()
{
    const Project project;
    std::ignore = project.add(u"a"_s);
    const auto again = project.store->addArticle(article(u"a"_s, u"Another text."_s));
    QCOMPARE(again.error().kind, Error::Kind::AlreadyExists);
    QVERIFY(again.error().message.contains(u"“a”"_s));
    QCOMPARE(project.store->addArticle(article({})).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(must(project.store->articleCount()), 1);
}

void TestStore::refusesATextThatIsNotItsHash()
{
    const Project project;
    Article article = Samples::article(u"a"_s);
    article.sha256 = QString(64, u'0');
    QCOMPARE(project.store->addArticle(article).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(must(project.store->articleCount()), 0);
}

void TestStore::keepsSchemasAndReplacesThem()
{
    const Project project;
    Schema second = schema();
    second.id = u"another"_s;
    must(project.store->putSchema(second));
    Schema first = schema();
    first.version = u"1.1.0"_s;
    must(project.store->putSchema(first));
    QCOMPARE(must(project.store->schemas()), SchemaSet({first, second}));
}

void TestStore::findsAnnotatorsByName()
{
    const Project project;
    const Annotator bob = must(project.store->annotator(u"bob"_s, Annotator::Kind::Model));
    QVERIFY(bob.id > 0);
    QCOMPARE(must(project.store->annotator(u"bob"_s)), bob);
    const Annotator ann = must(project.store->annotator(u"ann"_s));
    QCOMPARE(must(project.store->annotators()), QList({ann, bob}));
    QCOMPARE(project.store->annotator(u"  "_s).error().kind, Error::Kind::InvalidInput);
}

void TestStore::takesBackWhatFails()
{
    const Project project;
    const auto failed = project.store->transaction([&]() -> Result<void> {
        std::ignore = project.add(u"a"_s);
        return fail(Error::Kind::InvalidInput, u"no"_s);
    });
    QCOMPARE(failed.error().message, u"no"_s);
    QCOMPARE(must(project.store->articleCount()), 0);
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, std::ignore = project.store->transaction([&]() -> Result<void> {
        std::ignore = project.add(u"a"_s);
        throw std::bad_alloc();
    }));
    QCOMPARE(must(project.store->articleCount()), 0);
    std::ignore = project.add(u"a"_s);
    QCOMPARE(must(project.store->articleCount()), 1);
}

void TestStore::nestsTransactions()
{
    const Project project;
    must(project.store->transaction([&]() -> Result<void> {
        std::ignore = project.add(u"a"_s);
        const auto inner = project.store->transaction([&]() -> Result<void> {
            std::ignore = project.add(u"b"_s);
            return fail(Error::Kind::InvalidInput, u"no"_s);
        });
        if (inner)
            return fail(Error::Kind::Io, u"the inner one was kept"_s);
        std::ignore = project.add(u"c"_s);
        return {};
    }));
    QVERIFY(must(project.store->findArticle(u"a"_s)));
    QVERIFY(!must(project.store->findArticle(u"b"_s)));
    QVERIFY(must(project.store->findArticle(u"c"_s)));
}

void TestStore::countsForStatistics()
{
    const Project project;
    const ArticleId article = project.add(u"a"_s);
    std::ignore = project.add(u"b"_s);
    std::ignore =
        must(project.store->addSet(fullSet(article, must(project.store->article(article)).text), u"x"_s));
    std::ignore = must(project.store->ensureSet(article, must(project.store->annotator(u"bob"_s))));

    const ProjectStats stats = must(project.store->stats());
    QCOMPARE(stats.articles, 2);
    QCOMPARE(stats.spans, 4);
    QCOMPARE(stats.relations, 1);
    QCOMPARE(stats.spanCounts,
             QList<LabelCount>({{u"ann"_s, u"actor"_s, u"army"_s, 3}, {u"ann"_s, u"claim"_s, u"fact"_s, 1}}));
    QCOMPARE(stats.relationCounts, QList<LabelCount>({{u"ann"_s, {}, u"meets"_s, 1}}));
    QCOMPARE(stats.setCounts,
             QList<SetCount>({{u"ann"_s, Annotator::Kind::Human, SetState::Done, 1, 4, 1},
                              {u"bob"_s, Annotator::Kind::Human, SetState::New, 1, 0, 0}}));
}

void TestStore::countsTheTimeOfPeopleArticlesAndMarks()
{
    const Project project;
    const auto work = [&](const QString &id, const Annotator &who, const QList<qint64> &marks,
                          qint64 active) {
        const ArticleId article = project.add(id);
        const ArticleText text = must(project.store->article(article)).text;
        QList<Span> spans;
        for (const qint64 ms : marks) {
            spans.append(span(spans.size() + 1, text, {{0, 5}}));
            spans.last().activeMs = ms;
        }
        AnnotationSet set = must(AnnotationSet::fromParts(0, article, who, SetState::Done, spans, {}, {}));
        set.activeMs = active;
        std::ignore = must(project.store->addSet(set, u"x"_s));
    };
    work(u"a"_s, ann(), {1000, 3000, 0}, 9000);
    work(u"b"_s, ann(), {8000}, 20'000);
    work(u"c"_s, ann(), {0, 0}, 0); // from before times were kept
    work(u"d"_s, {.name = u"bob"_s}, {}, 500);
    work(u"e"_s, {.name = u"old"_s}, {0}, 0);

    const ProjectStats stats = must(project.store->stats());
    QCOMPARE(stats.timeRows,
             QList<TimeRow>({{u"ann"_s, u"a"_s, 9000, 2, 4000},
                             {u"ann"_s, u"b"_s, 20'000, 1, 8000},
                             {u"bob"_s, u"d"_s, 500, 0, 0}}));
    QCOMPARE(stats.timeCounts,
             QList<TimeCount>({{u"ann"_s, 29'000, 2, 3, 4000, 3000}, {u"bob"_s, 500, 1, 0, 0, 0}}));
}

void TestStore::listsTheNamesThatAnAttributeHas()
{
    const Project project;
    const ArticleId article = project.add(u"a"_s);
    const ArticleText text = must(project.store->article(article)).text;
    const auto named = [&](SpanId id, Range range, const QJsonObject &attributes, const QString &layer) {
        Span made = span(id, text, {range}, layer, layer == "actor"_L1 ? u"army"_s : u"fact"_s);
        made.attributes = attributes;
        return made;
    };
    const QString name = u"canon.ical-name"_s;
    const QList<Span> spans{named(1, {0, 5}, {{name, u"Niger \"N\""_s}}, u"actor"_s),
                            named(2, {0, 5}, {{name, u"Niger \"N\""_s}, {u"x"_s, true}}, u"actor"_s),
                            named(3, {8, 12}, {{name, u"Niger \"N\""_s}}, u"actor"_s),
                            named(4, {8, 12}, {{name, 7}}, u"actor"_s),
                            named(5, {8, 12}, {{u"other"_s, u"Chad"_s}}, u"actor"_s),
                            named(6, {8, 12}, {{name, u"A claim"_s}}, u"claim"_s)};
    std::ignore = must(project.store->addSet(
        must(AnnotationSet::fromParts(0, article, ann(), SetState::Done, spans, {}, {})), u"x"_s));
    QCOMPARE(must(project.store->nameUses(u"actor"_s, name, 10)),
             QList<NameUse>({{u"Niger \"N\""_s, text.quote({{0, 5}}), 2},
                             {u"Niger \"N\""_s, text.quote({{8, 12}}), 1}}));
    QCOMPARE(must(project.store->nameUses(u"actor"_s, name, 1)).size(), 1);
    QCOMPARE(must(project.store->nameUses(u"actor"_s, u"none"_s, 10)), QList<NameUse>());
}

void TestStore::findsWordsInTexts()
{
    const Project project;
    const ArticleId first = must(project.store->addArticle(article(u"a"_s, u"Des hélicoptères à Niamey"_s)));
    const ArticleId second = must(project.store->addArticle(article(u"b"_s, u"niamey niamey niamey"_s)));
    QCOMPARE(must(project.store->search(u"NIAMEY"_s, 10)), QList({second, first}));
    QCOMPARE(must(project.store->search(u"helicopteres"_s, 10)), QList({first}));
    QCOMPARE(must(project.store->search(u"\"à niamey\""_s, 10)), QList({first}));
    QCOMPARE(must(project.store->search(u"niamey"_s, 1)), QList({second}));
    QCOMPARE(must(project.store->search(u"tank"_s, 10)), QList<ArticleId>());
    QCOMPARE(project.store->search(u"\"niamey"_s, 10).error().kind, Error::Kind::InvalidInput);
}

void TestStore::linksVersionsOfAnArticle()
{
    Project project;
    std::ignore = project.add(u"a"_s);
    Article second = article(u"a@2"_s, u"Another text."_s);
    second.supersedes = u"a"_s;
    second.version = u"2"_s;
    second.embargoed = u"2024-04-12T18:00:00Z"_s;
    second.licence = u"CC0-1.0"_s;
    const ArticleId id = must(project.store->addArticle(second));
    second.id = id;
    second.sha256 = second.text.sha256();
    QCOMPARE(must(project.store->article(id)), second);
    second.externalId = u"b"_s;
    second.supersedes = u"missing"_s;
    QCOMPARE(project.store->addArticle(second).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
