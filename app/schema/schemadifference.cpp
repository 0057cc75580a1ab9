#include "schema/schemadifference.h"

#include "schema/schemajson.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using What = SchemaChange::What;
using How = SchemaChange::How;

// What a text is in other languages changes nothing that is marked.
bool isTranslation(const QString &key)
{
    return key.endsWith(u']');
}

class Comparison
{
public:
    QList<SchemaChange> changes;

    void compare(const QJsonObject &before, const QJsonObject &after)
    {
        addIfChanged({.what = What::Schema}, before, after, {u"layers"_s, u"fields"_s, u"rules"_s});
        compareLists(before["layers"_L1], after["layers"_L1], {.what = What::Layer});
        compareLists(before["fields"_L1], after["fields"_L1], {.what = What::Field});
        compareLists(before["rules"_L1], after["rules"_L1], {.what = What::Rule});
    }

private:
    // The common part of what is found: what it is, and whose.
    void compareLists(const QJsonValue &before, const QJsonValue &after, SchemaChange common)
    {
        const QJsonArray old = before.toArray();
        const QJsonArray fresh = after.toArray();
        for (const QJsonValue &entry : old) {
            common.id = entry["id"_L1].toString();
            if (const QJsonValue same = find(fresh, common.id); same.isObject())
                compareEntries(entry.toObject(), same.toObject(), common);
            else
                add(common, How::Removed);
        }
        for (const QJsonValue &entry : fresh) {
            common.id = entry["id"_L1].toString();
            if (find(old, common.id).isObject())
                continue;
            add(common, How::Added);
            compareEntries({}, entry.toObject(), common, false);
        }
    }

    void compareEntries(const QJsonObject &before, const QJsonObject &after, const SchemaChange &common,
                        bool isOld = true)
    {
        const auto within = [&](What what) {
            return common.what == What::Layer
                ? SchemaChange{.what = what, .layer = common.id}
                : SchemaChange{.what = what, .layer = common.layer, .owner = common.id};
        };
        if (isOld)
            addIfChanged(common, before, after,
                         {u"labels"_s, common.what == What::Relation ? QString() : u"attributes"_s,
                          u"relations"_s, u"options"_s});
        if (common.what == What::Layer) {
            compareLists(before["labels"_L1], after["labels"_L1], within(What::Label));
            compareLists(before["attributes"_L1], after["attributes"_L1], within(What::Attribute));
            compareLists(before["relations"_L1], after["relations"_L1], within(What::Relation));
        } else if (isOld && (common.what == What::Attribute || common.what == What::Field)) {
            compareLists(before["options"_L1], after["options"_L1], within(What::Option));
        }
    }

    void addIfChanged(SchemaChange change, const QJsonObject &before, const QJsonObject &after,
                      QStringList apart)
    {
        // An attribute's labels are a member of it like others.
        if (change.what == What::Attribute || change.what == What::Field)
            apart.removeOne(u"labels"_s);
        QStringList keys = before.keys() + after.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            if (!apart.contains(key) && !isTranslation(key) && before[key] != after[key])
                change.members.append(key);
        }
        if (!change.members.isEmpty())
            add(change, How::Changed);
    }

    void add(SchemaChange change, How how)
    {
        change.how = how;
        changes.append(std::move(change));
    }

    [[nodiscard]] static QJsonValue find(const QJsonArray &entries, const QString &id)
    {
        const auto found = std::ranges::find_if(
            entries, [&](const QJsonValue &entry) { return entry["id"_L1].toString() == id; });
        return found == entries.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*found);
    }
};

} // namespace

QList<SchemaChange> difference(const Schema &before, const Schema &after)
{
    Comparison comparison;
    comparison.compare(toJsonObject(before), toJsonObject(after));
    return comparison.changes;
}

bool needsMigration(const QList<SchemaChange> &changes)
{
    return std::ranges::any_of(changes, [](const SchemaChange &change) {
        if (change.what == What::Rule || change.what == What::Schema)
            return false;
        if (change.how == How::Changed)
            return change.members.contains(u"from"_s) || change.members.contains(u"to"_s) ||
                change.members.contains(u"kind"_s);
        return change.how == How::Removed;
    });
}

QString wordFor(SchemaChange::What what)
{
    switch (what) {
    case What::Schema:
        return u"schema"_s;
    case What::Layer:
        return u"layer"_s;
    case What::Label:
        return u"label"_s;
    case What::Attribute:
        return u"attribute"_s;
    case What::Option:
        return u"option"_s;
    case What::Relation:
        return u"relation"_s;
    case What::Field:
        return u"field"_s;
    case What::Rule:
        return u"rule"_s;
    }
    return {};
}

QString wordFor(SchemaChange::How how)
{
    switch (how) {
    case How::Added:
        return u"added"_s;
    case How::Removed:
        return u"removed"_s;
    case How::Changed:
        return u"changed"_s;
    }
    return {};
}

} // namespace Galley
