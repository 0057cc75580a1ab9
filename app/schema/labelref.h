#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace Galley {

// A label of a layer, by ids.
struct LabelRef
{
    QString layer = {};
    QString label = {};

    [[nodiscard]] bool isEmpty() const { return layer.isEmpty(); }

    [[nodiscard]] QString text() const { return layer + u'/' + label; }

    // Of "layer/label".
    [[nodiscard]] static LabelRef from(const QString &text)
    {
        return {text.section(u'/', 0, 0), text.section(u'/', 1)};
    }

    auto operator<=>(const LabelRef &) const = default;
};

[[nodiscard]] inline size_t qHash(const LabelRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.layer, ref.label);
}

} // namespace Galley
