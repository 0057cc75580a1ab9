#include "agreement/barview.h"

#include "agreement/bardelegate.h"
#include "agreement/barmodel.h"

#include <QEvent>
#include <QHeaderView>

namespace Galley {

BarView::BarView(QWidget *parent)
    : LeadTable(parent)
    , m_model(new BarModel(this))
{
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setItemDelegateForColumn(BarModel::Picture, new BarDelegate(this));
    horizontalHeader()->setSectionResizeMode(BarModel::Picture, QHeaderView::Stretch);
    connect(this, &LeadTable::followed, this, [this](const QModelIndex &index) {
        if (m_model->bar(index.row()).leads)
            Q_EMIT barFollowed(index.row());
    });
    fitColumns();
}

void BarView::setShares(bool shares)
{
    m_model->setShares(shares);
    setColumnHidden(BarModel::Interval, shares);
    setColumnHidden(BarModel::Count, shares);
}

void BarView::changeEvent(QEvent *event)
{
    LeadTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void BarView::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(BarModel::Name, character * 20);
    setColumnWidth(BarModel::Value, character * 9);
    setColumnWidth(BarModel::Interval, character * 15);
    setColumnWidth(BarModel::Count, character * 9);
}

} // namespace Galley
