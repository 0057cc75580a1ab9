#include "storage/store.h"

#include "storage/database.h"
#include "storage/timerows.h"

namespace Galley {

namespace {

Result<QList<LabelCount>> labelCounts(Statement rows)
{
    QList<LabelCount> counts;
    while (rows.next())
        counts.append({rows.string(0), rows.string(1), rows.string(2), rows.integer(3)});
    return rows.result(counts);
}

Result<QList<SetCount>> setCounts(Database &database)
{
    QList<SetCount> counts;
    Statement rows = database.query("SELECT n.name, n.kind, s.state, count(*), sum(s.span_count), "
                                    "sum(s.relation_count) FROM annotation_set s "
                                    "JOIN annotator n ON n.id = s.annotator_id GROUP BY n.name, n.kind, "
                                    "s.state ORDER BY n.name, s.state");
    while (rows.next())
        counts.append({rows.string(0), annotatorKindFrom(rows.string(1)).value_or(Annotator::Kind::Human),
                       setStateFrom(rows.string(2)).value_or(SetState::New), rows.integer(3), rows.integer(4),
                       rows.integer(5)});
    return rows.result(counts);
}

qint64 total(const QList<LabelCount> &counts)
{
    qint64 sum = 0;
    for (const LabelCount &count : counts)
        sum += count.count;
    return sum;
}

Result<void> countInto(ProjectStats &stats, Database &database)
{
    // Counted by numbers first: names are long to sort.
    auto spans = labelCounts(
        database.query("SELECT n.name, l.layer, l.label, sum(c.spans) FROM (SELECT label_id, set_id, "
                       "count(*) AS spans FROM span "
                       "GROUP BY label_id, set_id) c JOIN annotation_set s ON s.id = c.set_id "
                       "JOIN annotator n ON n.id = s.annotator_id JOIN label l ON l.id = c.label_id "
                       "GROUP BY n.name, l.layer, l.label ORDER BY n.name, l.layer, l.label"));
    if (!spans)
        return std::unexpected(std::move(spans).error());
    auto relations = labelCounts(database.query(
        "SELECT n.name, '', r.type, count(*) FROM relation r JOIN annotation_set s ON s.id = r.set_id "
        "JOIN annotator n ON n.id = s.annotator_id GROUP BY n.name, r.type ORDER BY n.name, r.type"));
    if (!relations)
        return std::unexpected(std::move(relations).error());
    auto sets = setCounts(database);
    if (!sets)
        return std::unexpected(std::move(sets).error());
    auto times = timeRows(database);
    if (!times)
        return std::unexpected(std::move(times).error());
    auto timeCounts = timeCountsOf(database, *times);
    if (!timeCounts)
        return std::unexpected(std::move(timeCounts).error());
    stats.timeRows = std::move(*times);
    stats.timeCounts = std::move(*timeCounts);
    stats.spans = total(*spans);
    stats.relations = total(*relations);
    stats.spanCounts = std::move(*spans);
    stats.relationCounts = std::move(*relations);
    stats.setCounts = std::move(*sets);
    return {};
}

} // namespace

Result<ProjectStats> Store::stats()
{
    ProjectStats stats;
    const auto counted = m_database->transaction(Database::Transaction::Read, [&]() -> Result<void> {
        const auto articles = articleCount();
        if (!articles)
            return std::unexpected(articles.error());
        stats.articles = *articles;
        return countInto(stats, *m_database);
    });
    return counted.transform([&] { return std::move(stats); });
}

} // namespace Galley
