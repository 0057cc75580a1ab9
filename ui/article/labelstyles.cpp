#include "article/labelstyles.h"

#include "theme/contrast.h"

#include <QFontMetricsF>

namespace Galley {

namespace {

constexpr double cleanPaleness = 0.5; // share of the paper in a tint of a clean page

// Names keep the contrast of text.
LabelColors dimmed(const LabelColors &colors, const Theme &theme)
{
    return {
        readable(mixed(colors.bar, theme.ground, 0.65), theme.ground, theme.highContrast ? shapeContrast : 1),
        mixed(colors.tint, theme.ground, dimmedPaleness),
        readable(mixed(colors.ink, theme.ground, 0.45), theme.ground,
                 theme.highContrast ? textContrast : faintContrast)};
}

} // namespace

LabelStyles::LabelStyles(const SchemaSet &schemas, const TextStyle &style)
    : m_style(style)
{
    int place = 0;
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (int i = 0; i < layer.labels.size(); ++i) {
                const Label &label = layer.labels[i];
                add(layer.id, label.id, {style.theme.colors(&label), strokeFor(place, i), label.name});
            }
            ++place;
        }
    }
}

int LabelStyles::indexOf(const QString &layer, const QString &label)
{
    const auto found = m_index.constFind({layer, label});
    if (found != m_index.constEnd())
        return *found;
    return add(layer, label, {m_style.theme.colors(nullptr), Stroke::Dotted, label});
}

int LabelStyles::add(const QString &layer, const QString &label, LabelStyle style)
{
    if (m_style.density == Density::Clean)
        style.colors.tint = mixed(style.colors.tint, m_style.theme.ground, cleanPaleness);
    style.dimmed = dimmed(style.colors, m_style.theme);
    style.nameWidth = QFontMetricsF(m_style.label).horizontalAdvance(style.name);
    const int index = int(m_styles.size());
    m_styles.push_back(std::move(style));
    m_index.insert({layer, label}, index);
    return index;
}

} // namespace Galley
