#pragma once

#include "article/textstyle.h"
#include "schema/schemaset.h"

#include <vector>

namespace Galley {

// The names of relation types as arcs carry them, with their widths, measured once.
class RelationNames
{
public:
    RelationNames() = default;
    RelationNames(const SchemaSet &schemas, const TextStyle &style);

    // A type that no schema has shows its id.
    [[nodiscard]] int indexOf(const QString &type);

    [[nodiscard]] const QString &name(int index) const { return m_names[std::size_t(index)]; }

    // "supplied by ×3, operated by" for types with their numbers.
    [[nodiscard]] QString joined(const std::vector<int> &types) const;
    [[nodiscard]] qreal widthOf(const QString &text) const;

private:
    QFont m_font;
    QStringList m_ids;
    std::vector<QString> m_names;
};

} // namespace Galley
