#include "common/bidi.h"

#include <QGuiApplication>
#include <QPainter>

namespace Galley {

QString isolated(const QString &text)
{
    constexpr QChar firstStrong(0x2068);
    constexpr QChar end(0x2069);
    return text.isEmpty() || !QGuiApplication::isRightToLeft() ? text : firstStrong + text + end;
}

void drawLine(QPainter &painter, const QRect &place, const QString &text, Qt::LayoutDirection window)
{
    const Qt::LayoutDirection own = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    const bool isRight = window == Qt::RightToLeft || own == Qt::RightToLeft;
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(own);
    painter.drawText(place,
                     int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute) |
                         Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    painter.setLayoutDirection(before);
}

} // namespace Galley
