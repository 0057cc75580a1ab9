#pragma once

#include "schema/labelref.h"
#include "schema/schema.h"

#include <QMap>

namespace Galley {

// What becomes of what was marked with a label.
struct LabelRule
{
    enum class Way {
        Undecided,
        Move,   // to another label: renamed, merged, or of another layer
        Split,  // by the value of an attribute; what has none of the values goes where Move would
        Retire, // stays, and nothing new is marked so
        Remove, // with its relations
    };

    LabelRef label;
    Way way = Way::Undecided;
    LabelRef to = {};                    // of Split: empty is "stays", if the label does
    QString attribute = {};              // of Split
    QMap<QString, LabelRef> values = {}; // of Split: option ids, or "true"/"false"

    bool operator==(const LabelRule &) const = default;
};

// What becomes of the values of an attribute, or of a field.
struct ValueRule
{
    enum class Way { Keep, Rename, Remove };

    QString layer; // empty: a field of the document
    QString name;
    Way way = Way::Keep;
    QString to = {};                    // of Rename
    QMap<QString, QString> values = {}; // option ids and what they become; others stay. Not for Remove.

    bool operator==(const ValueRule &) const = default;
};

// What becomes of relations of a type: of one that is gone, or of those whose ends it no longer allows.
struct RelationRule
{
    enum class Way {
        Undecided,
        Move,   // to another type
        Retire, // of a type that is gone: stays as it is, and nothing new is related so
        Allow,  // of ends: the type allows them again
        Remove,
    };

    QString type;
    Way way = Way::Undecided;
    QString to = {};

    bool operator==(const RelationRule &) const = default;
};

// How what was annotated with a schema goes over to another version of it.
struct MigrationPlan
{
    QList<LabelRule> labels;
    QList<ValueRule> values;
    QList<RelationRule> relations; // of types that are gone
    QList<RelationRule> orphans;   // whose ends a type does not allow; Remove, too, where an end is removed

    // Null: nothing is said.
    [[nodiscard]] const LabelRule *label(const LabelRef &label) const;
    [[nodiscard]] const ValueRule *value(QStringView layer, QStringView name) const;
    [[nodiscard]] const RelationRule *relation(QStringView type) const;
    [[nodiscard]] const RelationRule *orphan(QStringView type) const;

    bool operator==(const MigrationPlan &) const = default;
};

// A rule for every label and relation type that is gone, decided where the new version says what it was
// formerly, or has the same name, and one for each value that is gone and has a namesake. What is given goes
// before.
[[nodiscard]] MigrationPlan suggestPlan(const Schema &before, const Schema &after,
                                        const MigrationPlan &given = {});

// Former names that the new labels get, so that older exports are understood, and what is retired; relations'
// ends that are allowed again are given, by type.
[[nodiscard]] Schema schemaAfter(const Schema &before, Schema after, const MigrationPlan &plan,
                                 const QMap<QString, QList<std::pair<LabelRef, LabelRef>>> &allowed = {});

// "2.10.0" is newer than "2.9.1".
[[nodiscard]] bool isNewer(const QString &version, const QString &than);

} // namespace Galley
