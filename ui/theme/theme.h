#pragma once

#include "schema/schema.h"

#include <QColor>
#include <QPalette>

namespace Galley {

// How a label looks on the theme's ground.
struct LabelColors
{
    QColor bar;  // as the schema has it, made visible on the ground (≥ 3:1)
    QColor tint; // ground under the text; text on it has ≥ 7:1
    QColor ink;  // for the label's name on the ground, ≥ 7:1

    bool operator==(const LabelColors &) const = default;
};

// The colours of everything that is read, derived from a palette, so that light and dark follow it.
struct Theme
{
    bool dark = false;
    QColor ground; // paper of the article
    QColor text;
    QColor faint;     // date lines, secondary text; ≥ 4.5:1
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

} // namespace Galley
