#pragma once

#include "schema/schemaset.h"

#include <QHash>

#include <compare>
#include <functional>

namespace Galley {

// A name for comparing: its letters and digits, case folded, without accents: "MilitaryPlatform",
// "military-platform" and "Military platform" are the same.
[[nodiscard]] QString foldedName(QStringView name);
// What stands behind the last dot, colon, slash or # of a name such as "de.example.type.NamedEntity".
[[nodiscard]] QString lastPart(const QString &name);

// A valid id for a name: "MilitaryPlatform" becomes "military-platform". The fallback when nothing in the
// name can stand in an id.
[[nodiscard]] QString idFrom(const QString &name, const QString &fallback);
// The id, or with a number behind it when it is taken.
[[nodiscard]] QString unusedId(const QString &id, const std::function<bool(const QString &)> &isTaken);

struct LabelTarget
{
    QString layer;
    QString label;

    auto operator<=>(const LabelTarget &) const = default;
};

// The labels of a project, found by whatever a file may call them.
class LabelNamesIndex
{
public:
    explicit LabelNamesIndex(const SchemaSet &schemas);

    // Of files that know layers: by id or name, then folded. Null: none, or several as good.
    [[nodiscard]] const Layer *layer(const QString &name) const;
    [[nodiscard]] static const Label *label(const Layer &layer, const QString &name);
    [[nodiscard]] static const Attribute *attribute(const QList<Attribute> &attributes, const QString &name);
    [[nodiscard]] const RelationType *relation(const QString &name) const;
    [[nodiscard]] const Attribute *field(const QString &name) const;
    // Of files that know none: as exports write it (see ExportNames), else every label that goes by that
    // name, in the order of the schemas.
    [[nodiscard]] QList<LabelTarget> labels(const QString &name) const;

private:
    const SchemaSet &m_schemas;
    QHash<QString, LabelTarget> m_exported;
};

} // namespace Galley
