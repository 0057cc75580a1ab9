#include "exchange/choicetable.h"

#include "exchange/formparts.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace Galley {

ChoiceTable::ChoiceTable(QWidget *parent)
    : QTableView(parent)
{
    prepareTable(this, {});
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == m_column)
            choose(index);
    });
}

void ChoiceTable::setChoices(int column, ChoiceDelegate::Choices choices)
{
    m_column = column;
    setItemDelegateForColumn(column, new ChoiceDelegate(std::move(choices), this));
}

void ChoiceTable::choose(const QModelIndex &index)
{
    const QModelIndex cell = index.siblingAtColumn(m_column);
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    edit(cell);
    if (auto *const box = qobject_cast<QComboBox *>(indexWidget(cell))) {
        box->showPopup();
        if (box->isEditable())
            box->lineEdit()->selectAll();
    }
}

// Enter is not for the dialog's default button while a row is there to be chosen.
void ChoiceTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2:
        if (currentIndex().isValid() && !event->modifiers().testFlag(Qt::ControlModifier)) {
            choose(currentIndex());
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Galley
