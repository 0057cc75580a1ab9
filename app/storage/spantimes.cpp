#include "storage/spantimes.h"

#include "storage/database.h"
#include "storage/journalrows.h"
#include "storage/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// "times": [[milliseconds, [span, …]], …]
SpanTimes timesIn(const QByteArray &encoded)
{
    SpanTimes times;
    const QJsonArray groups = QJsonDocument::fromJson(encoded)["times"_L1].toArray();
    for (const QJsonValue &group : groups) {
        const qint64 at = group[0].toInteger();
        const QJsonArray spans = group[1].toArray();
        for (const QJsonValue &span : spans)
            times.insert(span.toInteger(), at);
    }
    return times;
}

Result<SpanTimes> importTimes(Database &database, SetId set, const JournalEntry &entry)
{
    SpanTimes times;
    Statement rows = database.query("SELECT id FROM span WHERE set_id = $1", set);
    while (rows.next())
        times.insert(rows.integer(0), entry.at.toMSecsSinceEpoch());
    if (!entry.encoded.contains("\"times\""))
        return rows.result(times);
    times.insert(timesIn(entry.encoded));
    return rows.result(times);
}

void addTimes(SpanTimes &times, const Edit &edit, qint64 at)
{
    for (const Change &change : edit.changes) {
        const auto *const span = std::get_if<SpanChange>(&change);
        if (span && span->after)
            times.insert(span->after->id, at);
    }
}

} // namespace

QByteArray encodedImport(const QString &action, const SpanTimes &times)
{
    if (times.isEmpty())
        return toJson(Edit{action, {}});
    QMap<qint64, QList<SpanId>> groups;
    for (auto time = times.begin(); time != times.end(); ++time)
        groups[*time].append(time.key());
    QJsonArray array;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        std::ranges::sort(*group);
        QJsonArray spans;
        for (const SpanId span : std::as_const(*group))
            spans.append(span);
        array.append(QJsonArray{group.key(), spans});
    }
    return QJsonDocument(
               QJsonObject{{u"action"_s, action}, {u"changes"_s, QJsonArray()}, {u"times"_s, array}})
        .toJson(QJsonDocument::Compact);
}

Result<SpanTimes> Store::spanTimes(SetId set)
{
    const Result<QList<JournalEntry>> entries = encodedJournalRows(*m_database, set);
    if (!entries)
        return std::unexpected(entries.error());
    SpanTimes times;
    for (const JournalEntry &entry : *entries) {
        if (entry.kind == JournalEntry::Kind::Import) {
            auto imported = importTimes(*m_database, set, entry);
            if (!imported)
                return imported;
            times.insert(*imported);
        } else if (const Result<Edit> edit = editFromJson(entry.encoded)) {
            addTimes(times, *edit, entry.at.toMSecsSinceEpoch());
        } else {
            return std::unexpected(edit.error());
        }
    }
    return times;
}

} // namespace Galley
