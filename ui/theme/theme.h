#pragma once

#include "schema/schema.h"

#include <QColor>
#include <QPalette>

namespace Galley {

// How a label looks on the theme's ground.
struct LabelColors
{
    QColor bar;  // as the schema has it, made visible on the ground (≥ 3:1; high contrast: 4:1)
    QColor tint; // ground under the text; all text of an article has ≥ 7:1 on it
    QColor ink;  // for the label's name on the ground, ≥ 7:1

    bool operator==(const LabelColors &) const = default;
};

// The colours of everything that is read, derived from a palette, so that light, dark and high contrast
// follow it. What contrast text has beyond 7:1 is shared out: a half, as a factor, may be taken by an
// article's own colours (dates, quotations), the other half by tints under them, so that both together keep
// 7:1.
struct Theme
{
    bool dark = false;
    bool highContrast = false;
    double textRatio = 7; // on the ground, for text that may stand on tints
    QColor ground;        // paper of the article
    QColor text;
    QColor quiet;     // date lines in an article; keeps 7:1 on tints
    QColor faint;     // secondary text outside of articles; ≥ 4.5:1, in high contrast 7:1
    QColor selection; // ground of selected text
    QColor selectedText;
    QColor focus; // frame of the focused span, caret
    QColor relation;
    QColor hit;      // ground of text that a search found; text on it has ≥ 7:1
    QColor hitFrame; // ≥ 3:1

    bool operator==(const Theme &) const = default;

    [[nodiscard]] static Theme fromPalette(const QPalette &palette);

    // A label that the schema does not have (or a colour it does not give) is grey.
    [[nodiscard]] LabelColors colors(const Label *label) const;
};

// The ground where several tints lie over one another: their mean in light, so that it keeps what contrast
// text has on each of them.
[[nodiscard]] QRgb meanTint(const QList<QRgb> &tints);

} // namespace Galley
