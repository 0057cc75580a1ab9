#include "storage/decisionrows.h"

#include "storage/rowjson.h"

#include <QTimeZone>

namespace Galley {

namespace {

QByteArray idsToColumn(const QList<SpanId> &ids)
{
    QByteArrayList numbers;
    for (const SpanId id : ids)
        numbers.append(QByteArray::number(id));
    return '[' + numbers.join(',') + ']';
}

Result<QList<SpanId>> idsFromColumn(QByteArrayView json)
{
    return valueFromColumn(json).transform([](const QJsonValue &value) {
        QList<SpanId> ids;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &id : array)
            ids.append(id.toInteger());
        return ids;
    });
}

} // namespace

QByteArray decisionColumns()
{
    return "d.id, d.kind, d.layer, d.begins, d.ends, d.quote, d.cause, d.annotators, d.taken, d.labels, "
           "d.signature, d.spans, d.reason, d.note, d.policy, d.author, d.at";
}

Result<Decision> decisionFrom(const Database &database, const Statement &row)
{
    const auto kind = decisionKindFrom(row.string(1));
    const auto annotators = stringsFromColumn(row.bytes(7));
    const auto taken = stringsFromColumn(row.bytes(8));
    const auto labels = stringsFromColumn(row.bytes(9));
    const auto spans = idsFromColumn(row.bytes(11));
    if (!kind || !annotators || !taken || !labels || !spans)
        return damaged(database.address(), QStringLiteral("decision %1").arg(row.integer(0)));
    const qint64 at = row.integer(16);
    return Decision{.id = row.integer(0),
                    .kind = *kind,
                    .layer = row.string(2),
                    .place = {row.integer(3), row.integer(4)},
                    .quote = row.string(5),
                    .cause = row.string(6),
                    .annotators = *annotators,
                    .taken = *taken,
                    .labels = *labels,
                    .signature = row.string(10),
                    .spans = *spans,
                    .reason = row.string(12),
                    .note = row.string(13),
                    .policy = row.string(14),
                    .by = row.string(15),
                    .at = at == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC)};
}

Result<QList<Decision>> decisionRows(Database &database, SetId set)
{
    QList<Decision> decisions;
    Statement rows = database.query(
        "SELECT " + decisionColumns() + " FROM decision d WHERE d.set_id = $1 ORDER BY d.id", set);
    while (rows.next()) {
        auto decision = decisionFrom(database, rows);
        if (!decision)
            return std::unexpected(std::move(decision).error());
        decisions.append(std::move(*decision));
    }
    return rows.result(std::move(decisions));
}

Result<void> putDecision(Database &database, SetId set, const Decision &decision)
{
    return database.send(
        "INSERT INTO decision(set_id, id, kind, layer, begins, ends, quote, cause, annotators, taken, "
        "labels, signature, spans, reason, note, policy, author, at) "
        "VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) "
        "ON CONFLICT(set_id, id) DO UPDATE SET kind = excluded.kind, layer = excluded.layer, "
        "begins = excluded.begins, ends = excluded.ends, quote = excluded.quote, cause = excluded.cause, "
        "annotators = excluded.annotators, taken = excluded.taken, labels = excluded.labels, "
        "signature = excluded.signature, spans = excluded.spans, reason = excluded.reason, "
        "note = excluded.note, policy = excluded.policy, author = excluded.author, at = excluded.at",
        set, decision.id, wordFor(decision.kind), decision.layer, qint64(decision.place.begin),
        qint64(decision.place.end), decision.quote, decision.cause, stringsToColumn(decision.annotators),
        stringsToColumn(decision.taken), stringsToColumn(decision.labels), decision.signature,
        idsToColumn(decision.spans), decision.reason, decision.note, decision.policy, decision.by,
        decision.at.isValid() ? decision.at.toMSecsSinceEpoch() : 0);
}

Result<qint64> removeDecision(Database &database, SetId set, DecisionId id)
{
    return database.execute("DELETE FROM decision WHERE set_id = $1 AND id = $2", set, id);
}

} // namespace Galley
