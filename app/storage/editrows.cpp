#include "storage/editrows.h"

#include "storage/commentrows.h"
#include "storage/decisionrows.h"
#include "storage/rowjson.h"

#include <QCoreApplication>

namespace Galley {

namespace {

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

// The set's revision was right, so a row that is not there means that rows and journal have parted.
Result<void> EditRows::onlyOne(const Result<qint64> &rows) const
{
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows != 1)
        return damaged(m_database.address(),
                       QStringLiteral("set %1: %2 rows instead of one").arg(m_set).arg(*rows));
    return {};
}

Result<void> EditRows::apply(const Edit &edit)
{
    for (const Change &change : edit.changes) {
        if (auto done = std::visit([this](const auto &c) { return applyChange(c); }, change); !done)
            return done;
    }
    return {};
}

Result<void> EditRows::applyChange(const SpanChange &change)
{
    if (change.before && change.after)
        return update(*change.after);
    if (change.after)
        return insert(*change.after);
    --spansAdded;
    return onlyOne(
        m_database.execute("DELETE FROM span WHERE set_id = $1 AND id = $2", m_set, change.before->id));
}

Result<void> EditRows::insert(const Span &span)
{
    const auto label = m_labels.id(span.layer, span.label);
    if (!label)
        return std::unexpected(label.error());
    ++spansAdded;
    greatestSpan = std::max(greatestSpan, span.id);
    return m_database.send("INSERT INTO span(set_id, id, label_id, begins, ends, segments, quote, "
                           "attributes, note, certainty, external_id, active_ms) "
                           "VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                           m_set, span.id, *label, qint64(span.extent().begin), qint64(span.extent().end),
                           segmentsToColumn(span.segments), span.quote, objectToColumn(span.attributes),
                           unlessEmpty(span.note), span.certainty, unlessEmpty(span.externalId),
                           span.activeMs);
}

Result<void> EditRows::update(const Span &span)
{
    const auto label = m_labels.id(span.layer, span.label);
    if (!label)
        return std::unexpected(label.error());
    return onlyOne(m_database.execute(
        "UPDATE span SET label_id = $1, begins = $2, ends = $3, segments = $4, "
        "quote = $5, attributes = $6, note = $7, "
        "certainty = $8, external_id = $9, active_ms = $10 WHERE set_id = $11 AND "
        "id = $12",
        *label, qint64(span.extent().begin), qint64(span.extent().end), segmentsToColumn(span.segments),
        span.quote, objectToColumn(span.attributes), unlessEmpty(span.note), span.certainty,
        unlessEmpty(span.externalId), span.activeMs, m_set, span.id));
}

Result<void> EditRows::applyChange(const RelationChange &change)
{
    if (change.before && change.after)
        return update(*change.after);
    if (change.after)
        return insert(*change.after);
    --relationsAdded;
    return onlyOne(
        m_database.execute("DELETE FROM relation WHERE set_id = $1 AND id = $2", m_set, change.before->id));
}

Result<void> EditRows::insert(const Relation &relation)
{
    ++relationsAdded;
    greatestRelation = std::max(greatestRelation, relation.id);
    return m_database.send(
        "INSERT INTO relation(set_id, id, type, from_span, to_span, attributes, external_id) "
        "VALUES($1, $2, $3, $4, $5, $6, $7)",
        m_set, relation.id, relation.type, relation.from, relation.to, objectToColumn(relation.attributes),
        unlessEmpty(relation.externalId));
}

Result<void> EditRows::update(const Relation &relation)
{
    return onlyOne(
        m_database.execute("UPDATE relation SET type = $1, from_span = $2, to_span = $3, attributes = $4, "
                           "external_id = $5 WHERE set_id = $6 AND id = $7",
                           relation.type, relation.from, relation.to, objectToColumn(relation.attributes),
                           unlessEmpty(relation.externalId), m_set, relation.id));
}

Result<void> EditRows::applyChange(const CommentChange &change)
{
    return change.after ? insert(*change.after)
                        : onlyOne(removeComment(m_database, m_set, change.before->id));
}

Result<void> EditRows::insert(const Comment &comment)
{
    greatestComment = std::max(greatestComment, comment.id);
    return putComment(m_database, m_set, comment);
}

Result<void> EditRows::applyChange(const DecisionChange &change)
{
    return change.after ? insert(*change.after)
                        : onlyOne(removeDecision(m_database, m_set, change.before->id));
}

Result<void> EditRows::insert(const Decision &decision)
{
    greatestDecision = std::max(greatestDecision, decision.id);
    return putDecision(m_database, m_set, decision);
}

Result<void> EditRows::applyChange(const FieldChange &change)
{
    return setField(change.field, change.after);
}

Result<void> EditRows::setField(const QString &name, const QJsonValue &value)
{
    if (value.isUndefined())
        return onlyOne(m_database.execute("DELETE FROM field WHERE set_id = $1 AND name = $2", m_set, name));
    return m_database.send("INSERT INTO field(set_id, name, value) VALUES($1, $2, $3) "
                           "ON CONFLICT(set_id, name) DO UPDATE SET value = excluded.value",
                           m_set, name, valueToColumn(value));
}

Result<void> EditRows::applyChange(const StateChange &change)
{
    state = change.after;
    return {};
}

} // namespace Galley
