#pragma once

#include "article/textstyle.h"

class QPainter;
class QRect;

namespace Galley {

// Says in the middle of a page why it is empty, and what to do.
void paintEmptyPage(QPainter &painter, const QRect &page, const TextStyle &style, const QString &title,
                    const QString &text);

} // namespace Galley
