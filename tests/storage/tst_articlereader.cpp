#include "storage/articlereader.h"

#include "samples.h"

using namespace Samples;

class TestArticleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsReadOneByOne_data();
    void readsWhatIsReadOneByOne();

private:
    // Six articles; the sets' numbers are in another order than the articles'.
    static void fill(Store &store);
};

void TestArticleReader::fill(Store &store)
{
    QList<ArticleId> ids;
    for (const QString &id : {u"c"_s, u"a"_s, u"f"_s, u"b"_s, u"e"_s, u"d"_s})
        ids += must(store.addArticle(article(id)));
    const ArticleText text = article({}).text;
    for (const qsizetype place : {4, 1, 2}) {
        for (const QString &name : {u"zoe"_s, u"ann"_s, u"bob"_s}) {
            if (name == "bob"_L1 && place == 1)
                continue;
            Span other = span(5, text, {{8, 12}, {15, 18}}, u"claim"_s, u"fact"_s);
            other.attributes = {{u"sure"_s, true}};
            const Comment comment{.id = 3, .span = 2, .place = Range{0, 4}, .author = name, .text = u"?"_s};
            auto set = must(AnnotationSet::fromParts(
                0, ids[place], {.name = name}, name == "ann"_L1 ? SetState::Done : SetState::InProgress,
                {span(2, text, {{0, 5}}), other}, {{.id = 4, .type = u"meets"_s, .from = 2, .to = 5}},
                {{u"topic"_s, name}}, 1, 1, 1, {comment}));
            set.activeMs = 70;
            std::ignore = must(store.addSet(set, u"test"_s));
        }
    }
    std::ignore = must(store.ensureSet(ids[5], must(store.annotator(u"ann"_s))));
}

void TestArticleReader::readsWhatIsReadOneByOne_data()
{
    QTest::addColumn<QList<qint64>>("ids");
    QTest::addColumn<QStringList>("annotators");
    QTest::addColumn<bool>("doneOnly");
    const QList<qint64> all{1, 2, 3, 4, 5, 6};
    QTest::newRow("neighbours") << all << QStringList() << false;
    QTest::newRow("in another order") << QList<qint64>{5, 1, 3, 2} << QStringList() << false;
    QTest::newRow("some that are not there") << QList<qint64>{0, 6, 7, 5, 900} << QStringList() << false;
    QTest::newRow("none") << QList<qint64>() << QStringList() << false;
    QTest::newRow("sets of one") << all << QStringList{u"bob"_s} << false;
    QTest::newRow("sets of two") << all << QStringList{u"bob"_s, u"zoe"_s} << false;
    QTest::newRow("sets that are done") << all << QStringList() << true;
    QTest::newRow("sets of one that are done") << all << QStringList{u"ann"_s} << true;
}

void TestArticleReader::readsWhatIsReadOneByOne()
{
    QFETCH(const QList<qint64>, ids);
    QFETCH(const QStringList, annotators);
    QFETCH(const bool, doneOnly);
    const Project project;
    Store &store = *project.store;
    fill(store);
    SetFilter filter;
    for (const QString &name : annotators)
        filter.annotators += must(store.annotator(name)).id;
    if (doneOnly)
        filter.states = {SetState::Done};

    const QList<ArticleWork> read = must(ArticleReader(store.database(), filter).read(ids));
    qsizetype at = 0;
    for (const ArticleId id : ids) {
        const auto article = store.article(id);
        if (!article)
            continue;
        QVERIFY(at < read.size());
        QCOMPARE(read[at].article, *article);
        QList<AnnotationSet> expected;
        for (const StoredSet &stored : must(store.sets(id))) {
            const AnnotationSet &set = stored.set;
            if ((annotators.isEmpty() || annotators.contains(set.annotator.name)) &&
                (!doneOnly || set.state() == SetState::Done))
                expected += set;
        }
        QCOMPARE(read[at].sets, expected);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(read[at].sets[i].id, expected[i].id);
            QCOMPARE(read[at].sets[i].activeMs, expected[i].activeMs);
            QCOMPARE(read[at].sets[i].nextSpanId(), expected[i].nextSpanId());
        }
        ++at;
    }
    QCOMPARE(read.size(), at);
}

QTEST_GUILESS_MAIN(TestArticleReader)
#include "tst_articlereader.moc"
