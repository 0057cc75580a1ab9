#pragma once

#include "annotation/comment.h"
#include "annotation/decision.h"
#include "text/error.h"

#include <QJsonValue>

#include <variant>

namespace Galley {

// Added when there is no before, removed when there is no after, changed when there are both (same id).
struct SpanChange
{
    std::optional<Span> before;
    std::optional<Span> after;

    bool operator==(const SpanChange &) const = default;
};

struct RelationChange
{
    std::optional<Relation> before;
    std::optional<Relation> after;

    bool operator==(const RelationChange &) const = default;
};

// A document-level field; undefined is "not set".
struct FieldChange
{
    QString field;
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;

    bool operator==(const FieldChange &) const = default;
};

struct StateChange
{
    SetState before = SetState::New;
    SetState after = SetState::New;

    bool operator==(const StateChange &) const = default;
};

struct CommentChange
{
    std::optional<Comment> before;
    std::optional<Comment> after;

    bool operator==(const CommentChange &) const = default;
};

struct DecisionChange
{
    std::optional<Decision> before;
    std::optional<Decision> after;

    bool operator==(const DecisionChange &) const = default;
};

using Change =
    std::variant<SpanChange, RelationChange, FieldChange, StateChange, CommentChange, DecisionChange>;

// One user action as a value: its changes happen together, in order, or not at all.
struct Edit
{
    QString action; // a stable word for what the user did ("mark", "delete", "resize", …), shown translated
    QList<Change> changes;

    bool operator==(const Edit &) const = default;
};

// Undoes the edit: every change reversed, in reverse order.
[[nodiscard]] Edit inverse(const Edit &edit);

// A compact form for the journal; keys are documented in edit.cpp. fromJson(toJson(e)) == e.
[[nodiscard]] QByteArray toJson(const Edit &edit);
[[nodiscard]] Result<Edit> editFromJson(const QByteArray &json);

} // namespace Galley
