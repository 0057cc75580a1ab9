#include "agreement/matrixview.h"

#include "agreement/matrixdelegate.h"
#include "agreement/matrixmodel.h"

#include <QEvent>
#include <QHeaderView>

namespace Galley {

MatrixView::MatrixView(QWidget *parent)
    : LeadTable(parent)
    , m_model(new MatrixModel(this))
{
    setModel(m_model);
    setItemDelegate(new MatrixDelegate(this));
    verticalHeader()->show();
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    verticalHeader()->setHighlightSections(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setHighlightSections(true);
    connect(this, &LeadTable::followed, this, &MatrixView::follow);
    fitCells();
}

void MatrixView::setMatrix(const Matrix &matrix)
{
    const QModelIndex current = currentIndex();
    const int row = std::max(0, current.row());
    const int column = std::max(0, current.column());
    m_model->setMatrix(matrix);
    fitCells();
    setCurrentIndex(
        m_model->index(std::min(row, m_model->rowCount() - 1), std::min(column, m_model->columnCount() - 1)));
}

void MatrixView::follow(const QModelIndex &index)
{
    if (index.data(MatrixModel::LeadsRole).toBool())
        Q_EMIT cellFollowed(index.row(), index.column());
}

void MatrixView::changeEvent(QEvent *event)
{
    LeadTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCells();
}

// As wide as the longest name, within limits; longer ones are shortened and tell the whole in a tooltip.
void MatrixView::fitCells()
{
    const int character = fontMetrics().averageCharWidth();
    int widest = character * 8;
    for (const QString &name : m_model->matrix().columns)
        widest = std::max(widest, fontMetrics().horizontalAdvance(name) + character * 2);
    horizontalHeader()->setDefaultSectionSize(std::min(widest, character * 16));
    int side = character * 8;
    for (const QString &name : m_model->matrix().rows)
        side = std::max(side, fontMetrics().horizontalAdvance(name) + character * 3);
    verticalHeader()->setFixedWidth(std::min(side, character * 22));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

} // namespace Galley
