#include "palette/palettedelegate.h"

#include "common/bidi.h"
#include "palette/labelpalettemodel.h"
#include "theme/stroke.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int margin = 6;

QFont headingFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawKeyCap(QPainter *painter, const QRect &cap, const QString &key, const QPalette &palette)
{
    painter->setPen(QPen(palette.color(QPalette::Mid), 1));
    painter->setBrush(palette.color(QPalette::Button));
    painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(palette.color(QPalette::ButtonText));
    painter->drawText(cap, Qt::AlignCenter, key);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (item.state & QStyle::State_HasFocus)
        item.state |= QStyle::State_Selected; // nothing is chosen here; the keys' place must show
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.parent().isValid())
        paintLabel(painter, item, index);
    else
        paintLayer(painter, item, index);
    painter->restore();
}

void PaletteDelegate::paintLayer(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QStyle *const style = option.widget ? option.widget->style() : QApplication::style();
    if (selected)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QRect place = option.rect.adjusted(margin, 0, -margin, -2);
    painter->setFont(headingFont(option.font));
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                             : Theme::fromPalette(option.palette).faint);
    const int height = painter->fontMetrics().height();
    drawLine(*painter, place.adjusted(0, place.height() - height, 0, 0), option.text, option.direction);
}

void PaletteDelegate::paintLabel(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QStyle *const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const auto *const model = qobject_cast<const LabelPaletteModel *>(index.model());
    const Label *const label = model->schemas().label(index.data(LabelPaletteModel::LayerRole).toString(),
                                                      index.data(LabelPaletteModel::LabelRole).toString());
    const Theme theme = Theme::fromPalette(option.palette);
    const LabelColors colors = theme.colors(label);
    const int side = option.fontMetrics.height() + 2;
    const int top = option.rect.center().y() - side / 2;

    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect cap(option.rect.left() + margin, top, side + 2, side);
    QString key = index.data(LabelPaletteModel::KeyRole).toString();
    if (index.data(LabelPaletteModel::ReplacedRole).toBool())
        key += u'*';
    drawKeyCap(painter, mirrored(cap), key, option.palette);

    const QRect swatch(cap.right() + margin + 2, top + 1, side + side / 2, side - 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.tint);
    painter->drawRoundedRect(mirrored(swatch), 2, 2);
    const QRect bar(swatch.left(), swatch.bottom() - 2, swatch.width(), 3);
    drawStroke(*painter, mirrored(bar), colors.bar,
               Stroke(index.data(LabelPaletteModel::StrokeRole).toInt()));

    const QRect name(swatch.right() + margin + 3, option.rect.top(),
                     option.rect.right() - swatch.right() - 2 * margin - 3, option.rect.height());
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    drawLine(*painter, mirrored(name), option.text, option.direction);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {160, index.parent().isValid() ? line + 9 : line + 14};
}

} // namespace Galley
