#include "common/linesdelegate.h"

#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace Galley {

namespace {

constexpr int margin = 8;
constexpr int gap = 3;
constexpr int leadSize = 14;

// At the side where the text begins.
void write(QPainter *painter, QRect line, const QFont &font, const QColor &color, const QString &text)
{
    const Qt::Alignment side = text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(line, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

LinesDelegate::LinesDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QIcon LinesDelegate::leadOf(const QModelIndex &) const
{
    return {};
}

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *const style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QColor strong = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor weak = selected ? strong : Theme::fromPalette(item.palette).faint;
    QRect line = item.rect.adjusted(margin, margin, -margin, 0);
    line.setHeight(item.fontMetrics.height());
    if (const QIcon lead = leadOf(index); !lead.isNull()) {
        lead.paint(painter, {line.left(), line.top(), leadSize, line.height()}, Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
        line.setLeft(line.left() + leadSize + margin);
    }
    painter->save();
    write(painter, line, titleFont(item.font), strong, item.text);
    for (const int role : fainterLines()) {
        line.translate(0, line.height() + gap);
        write(painter, line, item.font, weak, index.data(role).toString());
    }
    painter->restore();
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = 1 + int(fainterLines().size());
    return {120, lines * option.fontMetrics.height() + (lines - 1) * gap + 2 * margin};
}

} // namespace Galley
