#include "annotation/edit.h"

#include "annotation/editjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

// An edit in JSON: {"action":…,"changes":[…]}. Each change is an object with one of the keys "span",
// "relation", "comment", "decision", "field" or "state", which tells what changed, and "before" and "after"
// where there are such.
namespace {

template <typename T>
QJsonObject changeToJson(const QString &kind, const std::optional<T> &before, const std::optional<T> &after)
{
    QJsonObject object{{kind, (before ? *before : *after).id}};
    if (before)
        object[u"before"_s] = toJsonObject(*before);
    if (after)
        object[u"after"_s] = toJsonObject(*after);
    return object;
}

struct Writer
{
    QJsonObject operator()(const SpanChange &change) const
    {
        return changeToJson(u"span"_s, change.before, change.after);
    }

    QJsonObject operator()(const RelationChange &change) const
    {
        return changeToJson(u"relation"_s, change.before, change.after);
    }

    QJsonObject operator()(const CommentChange &change) const
    {
        return changeToJson(u"comment"_s, change.before, change.after);
    }

    QJsonObject operator()(const DecisionChange &change) const
    {
        return changeToJson(u"decision"_s, change.before, change.after);
    }

    QJsonObject operator()(const FieldChange &change) const
    {
        QJsonObject object{{u"field"_s, change.field}};
        if (!change.before.isUndefined())
            object[u"before"_s] = change.before;
        if (!change.after.isUndefined())
            object[u"after"_s] = change.after;
        return object;
    }

    QJsonObject operator()(const StateChange &change) const
    {
        return {
            {u"state"_s, true}, {u"before"_s, wordFor(change.before)}, {u"after"_s, wordFor(change.after)}};
    }
};

std::unexpected<Error> broken(const QString &detail)
{
    return fail(
        Error::Kind::Corrupt,
        QCoreApplication::translate("Edit", "A journal entry cannot be read. Run a check of the project."),
        detail);
}

// Reads "before" and "after" with the reader of one value; at least one must be there.
template <typename T>
Result<Change> readPair(const QJsonObject &object, Result<T> (*read)(const QJsonObject &))
{
    std::optional<T> before;
    std::optional<T> after;
    for (const auto &[key, target] : {std::pair{u"before"_s, &before}, std::pair{u"after"_s, &after}}) {
        if (!object.contains(key))
            continue;
        Result<T> value = read(object[key].toObject());
        if (!value)
            return std::unexpected(value.error());
        *target = *std::move(value);
    }
    if (!before && !after)
        return broken(u"a change without before and after"_s);
    if constexpr (std::is_same_v<T, Span>)
        return SpanChange{std::move(before), std::move(after)};
    else if constexpr (std::is_same_v<T, Comment>)
        return CommentChange{std::move(before), std::move(after)};
    else if constexpr (std::is_same_v<T, Decision>)
        return DecisionChange{std::move(before), std::move(after)};
    else
        return RelationChange{std::move(before), std::move(after)};
}

Result<Change> changeFromJson(const QJsonObject &object)
{
    if (object.contains("span"_L1))
        return readPair<Span>(object, &spanFromJson);
    if (object.contains("relation"_L1))
        return readPair<Relation>(object, &relationFromJson);
    if (object.contains("comment"_L1))
        return readPair<Comment>(object, &commentFromJson);
    if (object.contains("decision"_L1))
        return readPair<Decision>(object, &decisionFromJson);
    if (object.contains("field"_L1))
        return FieldChange{object["field"_L1].toString(), object["before"_L1], object["after"_L1]};
    const auto before = setStateFrom(object["before"_L1].toString());
    const auto after = setStateFrom(object["after"_L1].toString());
    if (!object.contains("state"_L1) || !before || !after)
        return broken(u"a change of no known kind"_s);
    return StateChange{*before, *after};
}

struct Inverter
{
    Change operator()(const SpanChange &change) const { return SpanChange{change.after, change.before}; }

    Change operator()(const RelationChange &change) const
    {
        return RelationChange{change.after, change.before};
    }

    Change operator()(const CommentChange &change) const
    {
        return CommentChange{change.after, change.before};
    }

    Change operator()(const DecisionChange &change) const
    {
        return DecisionChange{change.after, change.before};
    }

    Change operator()(const FieldChange &change) const
    {
        return FieldChange{change.field, change.after, change.before};
    }

    Change operator()(const StateChange &change) const { return StateChange{change.after, change.before}; }
};

} // namespace

Edit inverse(const Edit &edit)
{
    Edit result{edit.action, {}};
    result.changes.reserve(edit.changes.size());
    for (auto change = edit.changes.crbegin(); change != edit.changes.crend(); ++change)
        result.changes.append(std::visit(Inverter{}, *change));
    return result;
}

QByteArray toJson(const Edit &edit)
{
    QJsonArray changes;
    for (const Change &change : edit.changes)
        changes.append(std::visit(Writer{}, change));
    return QJsonDocument(QJsonObject{{u"action"_s, edit.action}, {u"changes"_s, changes}})
        .toJson(QJsonDocument::Compact);
}

Result<Edit> editFromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return broken(parseError.errorString());
    Edit edit{document["action"_L1].toString(), {}};
    const QJsonArray changes = document["changes"_L1].toArray();
    for (const QJsonValue &value : changes) {
        Result<Change> change = changeFromJson(value.toObject());
        if (!change)
            return std::unexpected(change.error());
        edit.changes.append(*std::move(change));
    }
    return edit;
}

} // namespace Galley
