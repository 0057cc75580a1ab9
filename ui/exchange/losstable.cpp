#include "exchange/losstable.h"

#include "exchange/formparts.h"
#include "exchange/lossmodel.h"

#include <QHeaderView>

namespace Galley {

LossTable::LossTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new LossModel(this))
{
    setModel(m_model);
    prepareTable(this, tr("What is left out"));
    setWordWrap(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(LossModel::Count, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(LossModel::What, QHeaderView::Stretch);
}

void LossTable::setLosses(const Losses &losses)
{
    m_model->setLosses(losses);
}

} // namespace Galley
