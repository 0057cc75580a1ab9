#pragma once

#include "annotation/edit.h"
#include "storage/labelnames.h"

namespace Galley {

// Carries an edit over to the rows of a set, and counts what that does to the set's own row. Call within a
// transaction: what fails leaves the changes before it.
class EditRows
{
public:
    EditRows(Database &database, SetId set)
        : m_database(database)
        , m_labels(database)
        , m_set(set)
    {}

    [[nodiscard]] Result<void> apply(const Edit &edit);
    [[nodiscard]] Result<void> insert(const Span &span);
    [[nodiscard]] Result<void> insert(const Relation &relation);
    [[nodiscard]] Result<void> insert(const Comment &comment);
    [[nodiscard]] Result<void> insert(const Decision &decision);
    [[nodiscard]] Result<void> setField(const QString &name,
                                        const QJsonValue &value); // undefined: removes it

    // What the edits so far add up to.
    qint64 spansAdded = 0;
    qint64 relationsAdded = 0;
    SpanId greatestSpan = 0;
    RelationId greatestRelation = 0;
    CommentId greatestComment = 0;
    DecisionId greatestDecision = 0;
    std::optional<SetState> state;

private:
    [[nodiscard]] Result<void> applyChange(const SpanChange &change);
    [[nodiscard]] Result<void> applyChange(const RelationChange &change);
    [[nodiscard]] Result<void> applyChange(const CommentChange &change);
    [[nodiscard]] Result<void> applyChange(const DecisionChange &change);
    [[nodiscard]] Result<void> applyChange(const FieldChange &change);
    [[nodiscard]] Result<void> applyChange(const StateChange &change);
    [[nodiscard]] Result<void> update(const Span &span);
    [[nodiscard]] Result<void> update(const Relation &relation);
    [[nodiscard]] Result<void> onlyOne(const Result<qint64> &rows) const;

    Database &m_database;
    LabelNames m_labels;
    SetId m_set;
};

} // namespace Galley
