#include "concordance/bulkpage.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "concordance/bulkmodel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

BulkPage::BulkPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new BulkModel(this))
    , m_list(new QTreeView(this))
    , m_undo(new QPushButton(themedIcon(u"undo"_s), tr("Take back"), this))
    , m_pages(new QStackedLayout)
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Edits of many articles"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(BulkModel::What, QHeaderView::Stretch);
    auto *const empty = new EmptyState(this);
    empty->setButtonsVisible(false);
    empty->setText(tr("No edits of many articles yet"),
                   tr("What is done to the ticked lines of a search is listed here and can be taken back."));
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);
    auto *const foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_undo);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addLayout(m_pages, 1);
    layout->addLayout(foot);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BulkPage::enable);
    connect(m_list, &QTreeView::activated, this, &BulkPage::act);
    connect(m_undo, &QPushButton::clicked, this, &BulkPage::act);
    setRows({});
}

void BulkPage::setRows(const QList<BulkRow> &rows)
{
    const int current = std::max(0, m_list->currentIndex().row());
    m_model->setRows(rows);
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_list->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1), 0));
    enable();
}

void BulkPage::setEditable(bool editable, const QString &why)
{
    m_isEditable = editable;
    m_whyNot = why;
    enable();
}

void BulkPage::enable()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isUndone = current.isValid() && m_model->row(current.row()).undone;
    m_undo->setText(isUndone ? tr("Do again") : tr("Take back"));
    m_undo->setIcon(themedIcon(isUndone ? u"redo"_s : u"undo"_s));
    m_undo->setToolTip(!m_isEditable  ? m_whyNot
                           : isUndone ? tr("Do this again in all its articles")
                                      : tr("Take this back in all its articles"));
    m_undo->setEnabled(current.isValid() && m_isEditable);
}

void BulkPage::act()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_isEditable)
        return;
    const BulkRow &row = m_model->row(current.row());
    if (row.undone)
        Q_EMIT redoRequested(row.id);
    else
        Q_EMIT undoRequested(row.id);
}

} // namespace Galley
