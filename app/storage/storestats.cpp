#include "storage/store.h"

#include "storage/database.h"

namespace Galley {

namespace {

Result<QList<LabelCount>> labelCounts(Statement rows)
{
    QList<LabelCount> counts;
    while (rows.next())
        counts.append({rows.string(0), rows.string(1), rows.string(2), rows.integer(3)});
    return rows.result(counts);
}

Result<QList<std::pair<QString, qint64>>> setStates(Database &database)
{
    QList<std::pair<QString, qint64>> states;
    Statement rows =
        database.query("SELECT state, count(*) FROM annotation_set GROUP BY state ORDER BY state");
    while (rows.next())
        states.append({rows.string(0), rows.integer(1)});
    return rows.result(states);
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
    auto spans = labelCounts(database.query(
        "SELECT n.name, l.layer, l.label, count(*) FROM span p JOIN annotation_set s ON s.id = p.set_id "
        "JOIN annotator n ON n.id = s.annotator_id JOIN label l ON l.id = p.label_id "
        "GROUP BY n.name, l.layer, l.label ORDER BY n.name, l.layer, l.label"));
    if (!spans)
        return std::unexpected(std::move(spans).error());
    auto relations = labelCounts(database.query(
        "SELECT n.name, '', r.type, count(*) FROM relation r JOIN annotation_set s ON s.id = r.set_id "
        "JOIN annotator n ON n.id = s.annotator_id GROUP BY n.name, r.type ORDER BY n.name, r.type"));
    if (!relations)
        return std::unexpected(std::move(relations).error());
    auto states = setStates(database);
    if (!states)
        return std::unexpected(std::move(states).error());
    stats.spans = total(*spans);
    stats.relations = total(*relations);
    stats.spanCounts = std::move(*spans);
    stats.relationCounts = std::move(*relations);
    stats.setStates = std::move(*states);
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
