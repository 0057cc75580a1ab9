#include "storage/timerows.h"

#include <algorithm>

namespace Galley {

namespace {

// Of an ascending list: the middle, or the mean of the two middle ones.
qint64 median(const QList<qint64> &times)
{
    const qsizetype middle = times.size() / 2;
    return times.size() % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
}

Result<QHash<QString, QList<qint64>>> markTimes(Database &database)
{
    QHash<QString, QList<qint64>> times;
    Statement rows = database.query(
        "SELECT n.name, p.active_ms FROM span p JOIN annotation_set s ON s.id = p.set_id "
        "JOIN annotator n ON n.id = s.annotator_id WHERE p.active_ms > 0 ORDER BY p.active_ms");
    while (rows.next())
        times[rows.string(0)].append(rows.integer(1));
    return rows.result(std::move(times));
}

} // namespace

Result<QList<TimeRow>> timeRows(Database &database)
{
    QList<TimeRow> times;
    Statement rows = database.query(
        "SELECT n.name, a.external_id, s.active_ms, "
        "(SELECT count(*) FROM span p WHERE p.set_id = s.id AND p.active_ms > 0), "
        "(SELECT coalesce(sum(active_ms), 0) FROM span p WHERE p.set_id = s.id) "
        "FROM annotation_set s JOIN annotator n ON n.id = s.annotator_id JOIN article a ON a.id = "
        "s.article_id "
        "WHERE s.active_ms > 0 OR EXISTS (SELECT 1 FROM span p WHERE p.set_id = s.id AND p.active_ms > 0) "
        "ORDER BY n.name, a.id");
    while (rows.next())
        times.append({rows.string(0), rows.string(1), rows.integer(2), rows.integer(3), rows.integer(4)});
    return rows.result(std::move(times));
}

Result<QList<TimeCount>> timeCountsOf(Database &database, const QList<TimeRow> &rows)
{
    const auto marks = markTimes(database);
    if (!marks)
        return std::unexpected(marks.error());
    QList<TimeCount> counts;
    for (const TimeRow &row : rows) {
        if (counts.isEmpty() || counts.last().annotator != row.annotator)
            counts.append({.annotator = row.annotator});
        TimeCount &count = counts.last();
        count.activeMs += row.activeMs;
        count.articles += row.activeMs > 0 ? 1 : 0;
        count.spans += row.spans;
        count.meanMs += double(row.spanMs);
    }
    for (TimeCount &count : counts) {
        count.meanMs = count.spans > 0 ? count.meanMs / double(count.spans) : 0;
        count.medianMs = count.spans > 0 ? median(marks->value(count.annotator)) : 0;
    }
    return counts;
}

} // namespace Galley
