#include "storage/setsof.h"

#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

class Collector
{
public:
    explicit Collector(Database &database)
        : m_database(database)
    {}

    template <typename... Values>
    [[nodiscard]] Result<void> add(const QByteArray &sets, const Values &...values)
    {
        Statement rows = m_database.query(
            "SELECT s.article_id, s.id FROM annotation_set s WHERE s.id IN (" + sets + ')', values...);
        while (rows.next())
            m_sets.insert({rows.integer(0), rows.integer(1)});
        return rows.finish();
    }

    [[nodiscard]] QList<SetId> sets() const
    {
        QList<std::pair<qint64, SetId>> ordered(m_sets.begin(), m_sets.end());
        std::ranges::sort(ordered);
        QList<SetId> result;
        for (const auto &[article, set] : std::as_const(ordered))
            result.append(set);
        return result;
    }

private:
    Database &m_database;
    QSet<std::pair<qint64, SetId>> m_sets;
};

} // namespace

Result<QList<SetId>> setsOf(Database &database, const SetMigration &migration)
{
    Collector collector(database);
    Result<void> read;
    for (const LabelRef &label : migration.labels()) {
        if (read)
            read = collector.add("SELECT p.set_id FROM span p JOIN label l ON l.id = p.label_id "
                                 "WHERE l.layer = $1 AND l.label = $2",
                                 label.layer, label.label);
    }
    for (const auto &[layer, name] : migration.attributes()) {
        if (read)
            read =
                collector.add("SELECT p.set_id FROM span p JOIN label l ON l.id = p.label_id WHERE l.layer = "
                              "$1 AND " +
                                  database.attributeSql("p.attributes", "$2", {}),
                              layer, name);
    }
    for (const QString &type : migration.relationTypes()) {
        if (read)
            read = collector.add("SELECT set_id FROM relation WHERE type = $1", type);
    }
    for (const QString &field : migration.fields()) {
        if (read)
            read = collector.add("SELECT set_id FROM field WHERE name = $1", field);
    }
    return read.transform([&] { return collector.sets(); });
}

Result<void> lockSets(Database &database, const QList<SetId> &sets)
{
    if (database.lockSql("s").isEmpty() || sets.isEmpty())
        return {};
    QByteArrayList ids;
    for (const SetId set : sets)
        ids.append(QByteArray::number(set));
    // In one order for all, so that two who wait do not wait for each other.
    Statement rows =
        database.query("SELECT s.id FROM annotation_set s WHERE s.id = ANY(CAST($1 AS BIGINT[])) "
                       "ORDER BY s.article_id, s.id" +
                           database.lockSql("s"),
                       QString::fromLatin1('{' + ids.join(',') + '}'));
    while (rows.next())
        continue;
    return rows.finish();
}

} // namespace Galley
