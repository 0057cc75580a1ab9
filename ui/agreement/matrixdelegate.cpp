#include "agreement/matrixdelegate.h"

#include "agreement/matrixmodel.h"
#include "theme/contrast.h"
#include "theme/theme.h"

#include <QPainter>

namespace Galley {

namespace {

constexpr double strongest = 0.75; // share of the hue in the fullest ground

const QColor disagreeing(0xd9, 0x7a, 0x1e);

QColor groundOf(const Theme &theme, const QModelIndex &index)
{
    const QVariant share = index.data(MatrixModel::ShareRole);
    if (!share.isValid())
        return theme.ground;
    const QColor hue = index.data(MatrixModel::AgreesRole).toBool() ? theme.focus : disagreeing;
    const double strength = std::clamp(std::abs(share.toDouble()), 0.0, 1.0);
    return tint(theme.ground, hue, strongest * strength, contrast(theme.text, theme.ground) / textContrast);
}

} // namespace

void MatrixDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(MatrixModel::AgreesRole).toBool())
        option->font.setWeight(QFont::DemiBold);
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Theme theme = Theme::fromPalette(item.palette);
    const QRect cell = item.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->fillRect(cell, groundOf(theme, index));
    if (index.data(MatrixModel::ShareRole).toDouble() < 0)
        painter->fillRect(cell, QBrush(mixed(theme.ground, theme.text, 0.3), Qt::BDiagPattern));
    painter->setFont(item.font);
    painter->setPen(index.data(MatrixModel::LeadsRole).toBool() ? theme.text : theme.faint);
    painter->drawText(cell.adjusted(3, 0, -3, 0), Qt::AlignCenter | Qt::TextSingleLine,
                      QFontMetrics(item.font).elidedText(item.text, Qt::ElideRight, cell.width() - 6));
    if (item.state & (QStyle::State_HasFocus | QStyle::State_Selected)) {
        painter->setPen(QPen(theme.focus, item.state & QStyle::State_HasFocus ? 2 : 1));
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace Galley
