#pragma once

#include <QString>

class QPainter;
class QRect;

namespace Galley {

// In a window from right to left, the text in the direction of its first letter, whatever stands around it:
// an English title or a date stays as it is in an Arabic line. Elsewhere as it is.
[[nodiscard]] QString isolated(const QString &text);

// One line in the direction of the text, shortened at its end, at the side where the lines of a window of
// this direction begin. A text that runs the other way in a window from left to right begins at the right.
void drawLine(QPainter &painter, const QRect &place, const QString &text, Qt::LayoutDirection window);

} // namespace Galley
