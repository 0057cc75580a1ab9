#include "storage/project.h"
#include "storage/queuesql.h"
#include "storage/samples.h"

#include <algorithm>

using namespace Galley;
using namespace Samples;

Q_DECLARE_METATYPE(Galley::ArticleQuery)

class TestQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesThroughAllInOrder_data();
    void pagesThroughAllInOrder();
    void showsTheAnnotatorsOwnStatesAndMarks();
    void filtersByState_data();
    void filtersByState();
    void filtersByWords_data();
    void filtersByWords();
    void listsWhatIsAssigned_data();
    void listsWhatIsAssigned();
    void readsPagesByIndex_data();
    void readsPagesByIndex();
    void goesOnWhereThePageBeforeEnded();

private:
    [[nodiscard]] Result<void> assignSome();
    [[nodiscard]] QList<ArticleRow> all(ArticleQuery query) const;
    [[nodiscard]] QStringList ids(const ArticleQuery &query) const;
    [[nodiscard]] QList<qint64> idsBy(const ArticleQuery &query, QueueSql::Walk walk) const;

    Project m_project;
    Annotator m_ann;
};

void TestQueue::initTestCase()
{
    m_ann = must(m_project.store->annotator(u"ann"_s));
    const QStringList titles{u"Zürich"_s, u"apple"_s, u"Apple"_s, u"Éclair"_s,
                             u"été"_s,    u"Ärger"_s, {},         u"apple"_s};
    must(m_project.store->transaction([&]() -> Result<void> {
        for (int i = 0; i < 53; ++i) {
            Article article = Samples::article(u"id-%1"_s.arg(i), u"Text %1."_s.arg(i));
            article.title = titles[i % titles.size()];
            article.published = i % 5 == 0 ? QString() : u"2024-0%1-1%2"_s.arg(1 + i % 3).arg(i % 7);
            article.source = i % 2 ? u"50%_off\\Agency"_s : u"Daily"_s;
            const ArticleId id = must(m_project.store->addArticle(article));
            if (i % 4 == 3)
                continue; // never opened
            const auto state = SetState(i % 4);
            const Span mark = span(1, article.text, {{0, 4}});
            const auto set = must(AnnotationSet::fromParts(0, id, m_ann, state, {mark}, {}, {}));
            std::ignore = must(m_project.store->addSet(set, u"x"_s));
        }
        return assignSome();
    }));
}

// Every third article to ann, with three deadlines and none; some to another.
Result<void> TestQueue::assignSome()
{
    const Annotator bob = must(m_project.store->annotator(u"bob"_s));
    QList<Assignment> assignments;
    for (const ArticleId id : must(m_project.store->articleIds(0, 100))) {
        const QDate due = id % 4 == 0 ? QDate() : QDate(2024, 5, 10 - int(id % 4));
        if (id % 3 == 0)
            assignments.append(
                {.article = id, .annotator = m_ann.id, .at = QDateTime::currentDateTimeUtc(), .due = due});
        if (id % 5 == 0)
            assignments.append({.article = id, .annotator = bob.id, .at = QDateTime::currentDateTimeUtc()});
    }
    return m_project.store->assign(assignments).transform([](qint64) {});
}

QList<ArticleRow> TestQueue::all(ArticleQuery query) const
{
    QList<ArticleRow> rows;
    while (true) {
        const QList<ArticleRow> page = must(m_project.store->articles(query));
        if (page.isEmpty())
            return rows;
        rows += page;
        query.after = page.last();
    }
}

QStringList TestQueue::ids(const ArticleQuery &query) const
{
    QStringList ids;
    for (const ArticleRow &row : all(query))
        ids += row.externalId;
    return ids;
}

QList<qint64> TestQueue::idsBy(const ArticleQuery &query, QueueSql::Walk walk) const
{
    const auto project = must(openProject(m_project.path(), false));
    const QueueSql sql(query, walk);
    Statement rows = project.database->prepare(sql.text());
    sql.bindTo(rows);
    QList<qint64> ids;
    while (rows.next())
        ids += rows.integer(0);
    return must(rows.result(ids));
}

void TestQueue::pagesThroughAllInOrder_data()
{
    QTest::addColumn<ArticleQuery::Order>("order");
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 7, 200}) {
        QTest::addRow("as added, %d at a time", limit) << ArticleQuery::Order::Added << limit;
        QTest::addRow("by date, %d at a time", limit) << ArticleQuery::Order::Published << limit;
        QTest::addRow("by title, %d at a time", limit) << ArticleQuery::Order::Title << limit;
    }
}

void TestQueue::pagesThroughAllInOrder()
{
    QFETCH(ArticleQuery::Order, order);
    QFETCH(int, limit);
    const QList<ArticleRow> rows = all({.annotator = m_ann.id, .order = order, .limit = limit});
    QList<ArticleRow> expected = all({.annotator = m_ann.id});
    QCOMPARE(expected.size(), 53);
    std::ranges::stable_sort(expected, [&](const ArticleRow &a, const ArticleRow &b) {
        if (order == ArticleQuery::Order::Published)
            return a.published < b.published;
        return order == ArticleQuery::Order::Title &&
            a.title.toCaseFolded().toUtf8() < b.title.toCaseFolded().toUtf8();
    });
    QCOMPARE(rows, expected);
}

void TestQueue::showsTheAnnotatorsOwnStatesAndMarks()
{
    const QList<ArticleRow> own = all({.annotator = m_ann.id});
    QCOMPARE(own[2].state, SetState::Done);
    QCOMPARE(own[2].spans, 1);
    QCOMPARE(own[2].length, 7);
    QCOMPARE(own[3].state, SetState::New);
    QCOMPARE(own[3].spans, 0);
    for (const ArticleRow &row : all({}))
        QCOMPARE(row.spans, 0);
}

void TestQueue::filtersByState_data()
{
    QTest::addColumn<SetState>("state");
    QTest::newRow("new, opened or not") << SetState::New;
    QTest::newRow("in progress") << SetState::InProgress;
    QTest::newRow("done") << SetState::Done;
    QTest::newRow("returned, of which there are none") << SetState::Returned;
}

void TestQueue::filtersByState()
{
    QFETCH(SetState, state);
    for (const auto order :
         {ArticleQuery::Order::Added, ArticleQuery::Order::Published, ArticleQuery::Order::Title}) {
        QList<ArticleRow> expected = all({.annotator = m_ann.id, .order = order});
        expected.removeIf([&](const ArticleRow &row) { return row.state != state; });
        QCOMPARE(all({.annotator = m_ann.id, .state = state, .order = order, .limit = 3}), expected);
        // Few sets and many are found in different ways, with the same outcome.
        const ArticleQuery query{.annotator = m_ann.id, .state = state, .order = order};
        QCOMPARE(idsBy(query, QueueSql::Walk::Articles), idsBy(query, QueueSql::Walk::Sets));
        QCOMPARE(idsBy(query, QueueSql::Walk::Articles).size(), expected.size());
    }
}

void TestQueue::filtersByWords_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("nothing") << u"   "_s << qsizetype(53);
    QTest::newRow("part of a title in another case") << u"ÜRI"_s << qsizetype(7);
    QTest::newRow("a letter composed in another way") << u"e\u0301cl"_s << qsizetype(7);
    QTest::newRow("an id") << u"id-52"_s << qsizetype(1);
    QTest::newRow("two words, one of the source") << u"daily zürich"_s << qsizetype(7);
    QTest::newRow("a date") << u"2024-03"_s << qsizetype(13);
    QTest::newRow("signs of patterns") << u"50%_"_s << qsizetype(26);
    QTest::newRow("a backslash") << u"\\agency"_s << qsizetype(26);
    QTest::newRow("what is nowhere") << u"tank"_s << qsizetype(0);
}

void TestQueue::filtersByWords()
{
    QFETCH(QString, filter);
    QFETCH(qsizetype, count);
    QCOMPARE(ids({.annotator = m_ann.id, .filter = filter, .limit = 5}).size(), count);
}

void TestQueue::listsWhatIsAssigned_data()
{
    QTest::addColumn<ArticleQuery::Order>("order");
    QTest::addColumn<std::optional<SetState>>("state");
    using Order = ArticleQuery::Order;
    for (const auto &[name, order] :
         {std::pair{"as added", Order::Added}, std::pair{"by date", Order::Published},
          std::pair{"by title", Order::Title}, std::pair{"by deadline", Order::Due}}) {
        QTest::addRow("%s", name) << order << std::optional<SetState>();
        for (const SetState state : {SetState::New, SetState::Done, SetState::Returned})
            QTest::addRow("%s, %s", name, qPrintable(wordFor(state))) << order << std::optional(state);
    }
}

void TestQueue::listsWhatIsAssigned()
{
    QFETCH(ArticleQuery::Order, order);
    QFETCH(std::optional<SetState>, state);
    const auto plain = order == ArticleQuery::Order::Due ? ArticleQuery::Order::Added : order;
    QList<ArticleRow> expected = all({.annotator = m_ann.id, .order = plain});
    expected.removeIf(
        [&](const ArticleRow &row) { return row.id % 3 != 0 || (state && row.state != *state); });
    if (order == ArticleQuery::Order::Due)
        std::ranges::stable_sort(expected, {}, [](const ArticleRow &row) {
            return row.due.isValid() ? row.due : QDate(9999, 12, 31);
        });
    for (const ArticleRow &row : std::as_const(expected))
        QVERIFY(row.assigned);
    for (const int limit : {2, 200})
        QCOMPARE(
            all({.annotator = m_ann.id, .state = state, .assigned = true, .order = order, .limit = limit}),
            expected);
    const ArticleQuery query{.annotator = m_ann.id, .state = state, .assigned = true, .order = order};
    QCOMPARE(idsBy(query, QueueSql::Walk::Articles), idsBy(query, QueueSql::Walk::Sets));
}

void TestQueue::readsPagesByIndex_data()
{
    QTest::addColumn<ArticleQuery>("query");
    QTest::addColumn<QueueSql::Walk>("walk");
    const auto sets = QueueSql::Walk::Sets;
    const auto articles = QueueSql::Walk::Articles;
    QTest::newRow("next done ones as added")
        << ArticleQuery{.annotator = 1, .state = SetState::Done, .after = ArticleRow{.id = 5}} << sets;
    const ArticleRow row{.id = 5};
    for (const auto order :
         {ArticleQuery::Order::Added, ArticleQuery::Order::Published, ArticleQuery::Order::Title}) {
        QTest::addRow("first page of order %d", int(order))
            << ArticleQuery{.annotator = 1, .order = order} << sets;
        QTest::addRow("next page of order %d", int(order))
            << ArticleQuery{.annotator = 1, .order = order, .after = row} << sets;
        QTest::addRow("next of many done ones of order %d", int(order))
            << ArticleQuery{.annotator = 1, .state = SetState::Done, .order = order, .after = row}
            << articles;
        QTest::addRow("next new ones of order %d", int(order))
            << ArticleQuery{.annotator = 1, .state = SetState::New, .order = order, .after = row} << sets;
        QTest::addRow("next filtered ones of order %d", int(order))
            << ArticleQuery{.annotator = 1, .filter = u"x"_s, .order = order, .after = row} << sets;
        QTest::addRow("next of many assigned ones of order %d", int(order))
            << ArticleQuery{.annotator = 1, .assigned = true, .order = order, .after = row} << articles;
    }
    QTest::newRow("next assigned ones by deadline")
        << ArticleQuery{.annotator = 1, .assigned = true, .order = ArticleQuery::Order::Due, .after = row}
        << sets;
    QTest::newRow("next of many done ones by deadline") << ArticleQuery{.annotator = 1,
                                                                        .state = SetState::Done,
                                                                        .assigned = true,
                                                                        .order = ArticleQuery::Order::Due,
                                                                        .after = row}
                                                        << articles;
}

// Neither a sort nor a walk over all rows stands before the first row of a page.
void TestQueue::readsPagesByIndex()
{
    if (PostgresServer::isWanted())
        QSKIP("PostgreSQL chooses its ways by how many rows there are");
    QFETCH(ArticleQuery, query);
    QFETCH(QueueSql::Walk, walk);
    const auto project = must(openProject(m_project.path(), false));
    const QueueSql sql(query, walk);
    Statement plan = project.database->prepare("EXPLAIN QUERY PLAN " + sql.text());
    sql.bindTo(plan);
    QStringList steps;
    while (plan.next())
        steps += plan.string(3);
    must(plan.finish());
    const QString whole = steps.join(u'\n');
    QVERIFY2(!whole.contains(u"TEMP B-TREE"_s), qPrintable(whole));
    QVERIFY2(whole.contains(u"SEARCH s USING"_s), qPrintable(whole));
    const bool byDue = query.order == ArticleQuery::Order::Due;
    QVERIFY2(!byDue || whole.contains(u"INDEX assignment_by_due (annotator_id=? AND (due,article_id)>"_s),
             qPrintable(whole));
    const bool byId = query.order == ArticleQuery::Order::Added || byDue;
    if (byId && query.state == SetState::Done && walk == QueueSql::Walk::Sets) {
        QVERIFY2(whole.contains(u"SEARCH s USING INDEX annotation_set_by_state"_s), qPrintable(whole));
        return;
    }
    QVERIFY2(byId || whole.contains(u" a USING INDEX article_by_"_s), qPrintable(whole));
    if (byId && query.assigned)
        return;
    QVERIFY2(!query.after || whole.contains(u"SEARCH a USING"_s), qPrintable(whole));
}

// Articles that arrive while somebody pages neither repeat nor hide any.
void TestQueue::goesOnWhereThePageBeforeEnded()
{
    const Project project;
    for (const auto &id : {u"b"_s, u"d"_s, u"f"_s})
        std::ignore = project.add(id);
    const ArticleQuery first{.order = ArticleQuery::Order::Title, .limit = 2};
    ArticleQuery second = first;
    second.after = must(project.store->articles(first)).last();
    std::ignore = project.add(u"a"_s);
    std::ignore = project.add(u"e"_s);
    const QList<ArticleRow> page = must(project.store->articles(second));
    QCOMPARE(page.size(), 2);
    QCOMPARE(page[0].externalId, u"e"_s);
    QCOMPARE(page[1].externalId, u"f"_s);
}

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
