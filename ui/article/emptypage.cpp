#include "article/emptypage.h"

#include <QPainter>

#include <algorithm>

namespace Galley {

namespace {

constexpr int widest = 420; // pixels of a line

} // namespace

void paintEmptyPage(QPainter &painter, const QRect &page, const TextStyle &style, const QString &title,
                    const QString &text)
{
    const int width = std::min(widest, page.width() - 32);
    QRect lines(page.center().x() - width / 2, page.height() * 2 / 5, width, page.height());
    constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    painter.setFont(style.subheading);
    painter.setPen(style.theme.text);
    QRect used;
    painter.drawText(lines, flags, title, &used);
    lines.setTop(used.bottom() + int(style.paragraphGap));
    painter.setFont(style.body);
    painter.setPen(style.theme.faint);
    painter.drawText(lines, flags, text);
}

} // namespace Galley
