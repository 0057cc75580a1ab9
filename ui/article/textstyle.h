#pragma once

#include "article/density.h"
#include "article/textsettings.h"
#include "theme/theme.h"

#include <QFont>

namespace Galley {

// What a paragraph is, as far as it looks different.
enum class TextRole : quint8 { Body, Headline, Subheading, Faint };

// Faces and measures of an article on screen, in pixels.
struct TextStyle
{
    Theme theme;
    Density density = Density::Labels;
    QFont body;
    QFont headline;
    QFont subheading;
    QFont label;          // of names under the bars
    qreal column = 0;     // width of the lines
    qreal character = 0;  // mean advance of the body face
    qreal lineHeight = 0; // of a body line with nothing under it, gap included
    qreal barHeight = 0;
    qreal laneHeight = 0;  // a bar with its name
    qreal digitWidth = 0;  // of the label face
    qreal arcRoom = 0;     // above a line with one track of arcs
    qreal trackHeight = 0; // of each track more
    qreal paragraphGap = 0;
    qreal blankHeight = 0; // of an empty line
    qreal margin = 0;      // above the first and below the last paragraph

    // Lines of as many characters as the settings say, or what the width leaves beside margins.
    [[nodiscard]] static TextStyle make(const QFont &interface, const QPalette &palette, qreal zoom,
                                        int viewportWidth, Density density = Density::Labels,
                                        const TextSettings &settings = {});

    [[nodiscard]] bool hasNames() const { return density != Density::Clean; }

    [[nodiscard]] const QFont &font(TextRole role) const;
};

} // namespace Galley
