#include "history/historypanel.h"

#include "common/emptystate.h"
#include "history/historymodel.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTreeView>

namespace Galley {

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_pages(new QStackedLayout(this))
{
    auto *const list = new QTreeView(this);
    list->setModel(m_model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setAllColumnsShowFocus(true);
    list->setAccessibleName(tr("History of this article"));
    QHeaderView *const header = list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    list->setColumnWidth(HistoryModel::When, character * 11);
    list->setColumnWidth(HistoryModel::Who, character * 10);
    auto *const empty = new EmptyState(this);
    empty->setText(tr("Nothing done yet"), tr("Every mark and change is listed here and can be undone."));
    m_pages->addWidget(list);
    m_pages->addWidget(empty);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPanel::showPage);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::showPage);
    showPage();
}

void HistoryPanel::setSession(Session *session)
{
    m_model->setSession(session);
}

void HistoryPanel::showPage()
{
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

} // namespace Galley
