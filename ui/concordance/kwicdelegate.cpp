#include "concordance/kwicdelegate.h"

#include "common/bidi.h"
#include "concordance/kwicmodel.h"
#include "theme/contrast.h"
#include "theme/stroke.h"
#include "theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int margin = 8;

QFont keyFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

// As it stands in a window from left to right.
QRect unmirroredTick(const QStyleOptionViewItem &option)
{
    const int side = styleOf(option)->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    return {option.rect.left() + margin, option.rect.center().y() - side / 2, side, side};
}

QRect tickIn(const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(option.direction, option.rect, unmirroredTick(option));
}

// The pattern that the label has in the article, too: colour alone says nothing to some.
Stroke strokeIn(const SchemaSet &schemas, const Label &label)
{
    int place = 0;
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (int i = 0; i < layer.labels.size(); ++i) {
                if (&layer.labels[i] == &label)
                    return strokeFor(place, i);
            }
            ++place;
        }
    }
    return Stroke::Dotted;
}

} // namespace

// The columns of a line: what is found begins in the same place in all of them.
struct KwicDelegate::Places
{
    QRect before;
    QRect key;
    QRect after;
    QRect note;
};

KwicDelegate::Places KwicDelegate::placesIn(const QStyleOptionViewItem &option, int keyWidth)
{
    const QRect all = option.rect.adjusted(0, 0, -margin, 0);
    const auto between = [&](int left, int right) {
        return QRect(QPoint(left, all.top()), QPoint(right, all.bottom()));
    };
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int noteWidth = std::min(all.width() / 4, option.fontMetrics.averageCharWidth() * 30);
    const int noteBegin = all.right() - noteWidth;
    const QRect text = mirrored(between(unmirroredTick(option).right() + margin, noteBegin - margin));
    const int middle = text.left() + (text.right() - text.left()) * 2 / 5;
    const int keyEnd = std::min(middle + keyWidth, text.right());
    Places places;
    places.before = between(text.left(), middle - 1);
    places.key = between(middle, keyEnd);
    places.after = between(keyEnd + 1, text.right());
    places.note = mirrored(between(noteBegin, all.right()));
    return places;
}

void KwicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    styleOf(item)->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    if (const QString heading = index.data(KwicModel::HeadingRole).toString(); heading.isEmpty()) {
        paintTick(painter, item, index);
        paintLine(painter, item, index);
    } else {
        painter->setFont(keyFont(item.font));
        painter->setPen(item.palette.color(item.state & QStyle::State_Selected ? QPalette::HighlightedText
                                                                               : QPalette::Text));
        drawLine(*painter, item.rect.adjusted(margin, 0, -margin, 0), heading, item.direction);
    }
    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        styleOf(item)->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
    painter->restore();
}

void KwicDelegate::paintTick(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionViewItem tick = option;
    tick.rect = tickIn(option);
    tick.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
    tick.state |= state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    styleOf(option)->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);
}

void KwicDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ground = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const Theme theme = Theme::fromPalette(option.palette);
    const Label *const label = m_schemas.label(index.data(KwicModel::LayerRole).toString(),
                                               index.data(KwicModel::LabelRole).toString());
    const QColor text = selected ? option.palette.color(QPalette::HighlightedText) : theme.text;
    const QColor quiet = selected ? text : theme.faint;
    const QFontMetrics bold(keyFont(option.font));
    const QString key = index.data(KwicModel::KeyRole).toString();
    const bool rightToLeft = key.isRightToLeft();
    Places places = placesIn(option, bold.horizontalAdvance(key));

    const auto draw = [&](const QRect &place, Qt::Alignment alignment, Qt::TextElideMode elide,
                          const QString &what) {
        painter->drawText(place, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(what, elide, place.width()));
    };
    painter->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter->setFont(option.font);
    painter->setPen(text);
    QString before = index.data(KwicModel::LeftRole).toString();
    QString after = index.data(KwicModel::RightRole).toString();
    if (rightToLeft)
        std::swap(before, after);
    draw(places.before, Qt::AlignRight | Qt::AlignAbsolute, rightToLeft ? Qt::ElideRight : Qt::ElideLeft,
         before);
    draw(places.after, Qt::AlignLeft | Qt::AlignAbsolute, rightToLeft ? Qt::ElideLeft : Qt::ElideRight,
         after);
    painter->setFont(keyFont(option.font));
    if (label)
        painter->setPen(selected ? text : readable(theme.colors(label).ink, ground, faintContrast));
    draw(places.key, Qt::AlignLeft | Qt::AlignAbsolute, Qt::ElideRight, key);
    if (label)
        drawStroke(*painter, QRectF(places.key.left(), places.key.bottom() - 2, places.key.width(), 2.5),
                   painter->pen().color(), strokeIn(m_schemas, *label));
    painter->setFont(option.font);
    painter->setPen(quiet);
    const QString note = index.data(KwicModel::NoteRole).toString();
    const QString title = index.data(KwicModel::TitleRole).toString();
    drawLine(*painter, places.note, note.isEmpty() ? title : note, option.direction);
}

QSize KwicDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 60, option.fontMetrics.height() + 7};
}

// A click into the box ticks; one on the line is the view's.
bool KwicDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const auto &mouse = *static_cast<QMouseEvent *>(event);
    if (mouse.button() != Qt::LeftButton ||
        !tickIn(option).adjusted(-margin, -margin, margin, margin).contains(mouse.position().toPoint()))
        return false;
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Galley
