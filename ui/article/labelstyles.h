#pragma once

#include "article/textstyle.h"
#include "schema/schemaset.h"
#include "theme/stroke.h"

#include <QHash>

#include <vector>

namespace Galley {

// Share of the paper in the ground of what is not looked at in focus mode.
constexpr double dimmedPaleness = 0.75;

struct LabelStyle
{
    LabelColors colors;
    Stroke stroke = Stroke::Solid;
    QString name;
    LabelColors dimmed; // in focus mode, of what is not looked at
    qreal nameWidth = 0;
};

// How every label of a project looks, made ready once.
class LabelStyles
{
public:
    LabelStyles() = default;
    LabelStyles(const SchemaSet &schemas, const TextStyle &style);

    // Of a label that no schema has: a grey one that shows its id, made on first use.
    [[nodiscard]] int indexOf(const QString &layer, const QString &label);

    [[nodiscard]] const LabelStyle &operator[](int index) const { return m_styles[index]; }

private:
    int add(const QString &layer, const QString &label, LabelStyle style);

    TextStyle m_style;
    std::vector<LabelStyle> m_styles;
    QHash<std::pair<QString, QString>, int> m_index;
};

} // namespace Galley
