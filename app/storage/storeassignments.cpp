#include "storage/store.h"

#include "storage/assignmentrows.h"
#include "storage/database.h"
#include "storage/permission.h"

#include <QTimeZone>

#include <algorithm>

// Who is to work on what.
namespace Galley {

namespace {

Result<QList<Assignment>> assignmentsFrom(Statement rows)
{
    QList<Assignment> assignments;
    while (rows.next())
        assignments.append({.article = rows.integer(0),
                            .annotator = rows.integer(1),
                            .by = rows.string(2),
                            .at = QDateTime::fromMSecsSinceEpoch(rows.integer(3), QTimeZone::UTC),
                            .due = dueFromColumn(rows.string(4))});
    return rows.result(std::move(assignments));
}

const QByteArray Columns = "SELECT article_id, annotator_id, assigned_by, at, due FROM assignment ";

// Does the same for each of many, in one transaction, and adds up the rows that it changed.
template <typename Value, typename Work>
Result<qint64> forEach(Store &store, const QList<Value> &values, const Work &work)
{
    qint64 rows = 0;
    const Result<void> done = store.transaction([&]() -> Result<void> {
        if (auto may = checkRole(store.database(), Role::Manager); !may)
            return may;
        for (const Value &value : values) {
            const Result<qint64> changed = work(value);
            if (!changed)
                return std::unexpected(changed.error());
            rows += *changed;
        }
        return {};
    });
    return done.transform([&] { return rows; });
}

// Rows of one annotator stand together.
void add(QList<AssignmentCount> &counts, const Statement &row)
{
    if (counts.isEmpty() || counts.last().annotator != row.integer(0))
        counts.append({.annotator = row.integer(0)});
    AssignmentCount &count = counts.last();
    count.assigned += row.integer(2);
    count.overdue += row.integer(3);
    count.states[size_t(setStateFrom(row.string(1)).value_or(SetState::New))] += row.integer(2);
}

} // namespace

Result<qint64> Store::assign(const QList<Assignment> &assignments)
{
    if (auto writable = checkWritable(); !writable)
        return std::unexpected(std::move(writable).error());
    return forEach(*this, assignments, [this](const Assignment &one) {
        return m_database->execute("INSERT INTO assignment(article_id, annotator_id, assigned_by, at, due) "
                                   "VALUES($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
                                   one.article, one.annotator, one.by, one.at.toMSecsSinceEpoch(),
                                   dueToColumn(one.due));
    });
}

Result<qint64> Store::unassign(const QList<AssignmentKey> &keys)
{
    if (auto writable = checkWritable(); !writable)
        return std::unexpected(std::move(writable).error());
    return forEach(*this, keys, [this](const AssignmentKey &key) {
        return m_database->execute("DELETE FROM assignment WHERE annotator_id = $1 AND article_id = $2",
                                   key.annotator, key.article);
    });
}

Result<qint64> Store::setDue(const QList<AssignmentKey> &keys, const QDate &due)
{
    if (auto writable = checkWritable(); !writable)
        return std::unexpected(std::move(writable).error());
    return forEach(*this, keys, [&](const AssignmentKey &key) {
        return m_database->execute(
            "UPDATE assignment SET due = $1 WHERE annotator_id = $2 AND article_id = $3", dueToColumn(due),
            key.annotator, key.article);
    });
}

Result<QList<Assignment>> Store::assignments(ArticleId article)
{
    return assignmentsFrom(
        m_database->query(Columns + "WHERE article_id = $1 ORDER BY annotator_id", article));
}

Result<QList<Assignment>> Store::assignmentsOf(qint64 annotator)
{
    return assignmentsFrom(
        m_database->query(Columns + "WHERE annotator_id = $1 ORDER BY article_id", annotator));
}

Result<QList<AssignmentKey>> Store::assignmentKeys()
{
    QList<AssignmentKey> keys;
    Statement rows = m_database->query(
        "SELECT article_id, annotator_id FROM assignment ORDER BY article_id, annotator_id");
    while (rows.next())
        keys.append({rows.integer(0), rows.integer(1)});
    return rows.result(std::move(keys));
}

Result<QList<AssignmentKey>> Store::openAssignments(qint64 annotator)
{
    QList<AssignmentKey> keys;
    Statement rows = m_database->query(
        "SELECT g.article_id FROM assignment g LEFT JOIN annotation_set s ON s.article_id = g.article_id AND "
        "s.annotator_id = g.annotator_id WHERE g.annotator_id = $1 AND (s.state IS NULL OR s.state = 'new') "
        "ORDER BY g.article_id",
        annotator);
    while (rows.next())
        keys.append({rows.integer(0), annotator});
    return rows.result(std::move(keys));
}

Result<QList<AssignmentCount>> Store::assignmentCounts(const QDate &today)
{
    QList<AssignmentCount> counts;
    Statement rows = m_database->query(
        "SELECT g.annotator_id, s.state, count(*), sum(CASE WHEN g.due < $1 AND (s.state IS NULL OR s.state "
        "NOT IN ('done', 'settled')) THEN 1 ELSE 0 END) FROM assignment g LEFT JOIN annotation_set s ON "
        "s.article_id = g.article_id AND s.annotator_id = g.annotator_id GROUP BY g.annotator_id, s.state "
        "ORDER BY g.annotator_id, s.state",
        today.toString(Qt::ISODate));
    while (rows.next())
        add(counts, rows);
    return rows.result(std::move(counts));
}

} // namespace Galley
