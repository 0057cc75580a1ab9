#include "exchange/choicedelegate.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QPainter>

namespace Galley {

namespace {

constexpr int manyChoices = 12; // from here on the box can be typed in
constexpr int arrowSize = 14;

QRect arrowPlace(const QRect &cell)
{
    return {cell.right() - arrowSize - 4, cell.center().y() - arrowSize / 2, arrowSize, arrowSize};
}

void makeTypable(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace

ChoiceDelegate::ChoiceDelegate(Choices choices, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_choices(std::move(choices))
{}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *const box = new QComboBox(parent);
    const QList<std::pair<QString, QString>> choices = m_choices(index);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    if (choices.size() >= manyChoices)
        makeTypable(box);
    auto *const self = const_cast<ChoiceDelegate *>(this); // editors come from const functions
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *const box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

// What was typed counts when it is one of the choices.
void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *const box = qobject_cast<QComboBox *>(editor);
    const int typed =
        box->isEditable() ? box->findText(box->currentText(), Qt::MatchFixedString) : box->currentIndex();
    if (typed >= 0)
        model->setData(index, box->itemData(typed), Qt::EditRole);
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *const style = cell.widget ? cell.widget->style() : QApplication::style();
    cell.text = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, cell.rect.width() - arrowSize - 14);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QStyleOption arrow;
    arrow.rect = arrowPlace(cell.rect);
    arrow.palette = cell.palette;
    if (cell.state & QStyle::State_Selected) {
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
            arrow.palette.setBrush(role, cell.palette.highlightedText());
    }
    arrow.state = cell.state;
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, cell.widget);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(arrowSize + 10, 6);
}

} // namespace Galley
