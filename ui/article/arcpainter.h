#pragma once

#include "article/pagearcs.h"
#include "article/paintstate.h"

#include <QStaticText>

class QPainter;

namespace Galley {

// Draws relations over an article: all of them in the density that shows them, else those of the span that is
// looked at. The ones of that span stand out.
class ArcPainter
{
public:
    void paint(QPainter &painter, ArticlePage &page, const PaintState &state);

    void forgetStyle() { m_names.clear(); }

private:
    void paintName(QPainter &painter, const PageArcName &name, const QFont &font);

    QHash<std::pair<QString, int>, QStaticText> m_names; // by text and room
};

} // namespace Galley
