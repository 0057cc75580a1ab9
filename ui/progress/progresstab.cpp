#include "progress/progresstab.h"

#include "agreement/leadtable.h"
#include "common/emptystate.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Galley {

ProgressTab::ProgressTab(QWidget *picture, const QList<TextTable::Column> &columns, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_choices(new QHBoxLayout)
    , m_table(new LeadTable(this))
    , m_model(new TextTable(columns, this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedLayout)
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_empty->setButtonsVisible(false);
    m_choices->setContentsMargins(4, 4, 4, 0);
    m_choices->setSpacing(8);
    auto *const left = new QWidget(this);
    auto *const column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_choices);
    column->addWidget(picture, 1);
    auto *const split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_table);
    split->setSizes({500, 500});
    split->setChildrenCollapsible(false);
    m_pages->addWidget(split);
    m_pages->addWidget(m_empty);
    setLayout(m_pages);
}

void ProgressTab::addChoice(const QString &name, QWidget *choice)
{
    auto *const label = new QLabel(name, this);
    label->setBuddy(choice);
    if (QLayoutItem *const last = m_choices->takeAt(m_choices->count() - 1)) // the stretch
        delete last;
    m_choices->addWidget(label);
    m_choices->addWidget(choice);
    m_choices->addStretch(1);
}

void ProgressTab::showRows(QList<TextTable::Row> rows)
{
    const bool isEmpty = rows.isEmpty();
    m_model->setRows(std::move(rows));
    m_table->resizeColumnsToContents();
    const int air = m_table->fontMetrics().averageCharWidth() * 2;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + air);
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
}

void ProgressTab::showEmpty(const QString &title, const QString &text)
{
    m_empty->setText(title, text);
}

bool ProgressTab::isEmpty() const
{
    return m_pages->currentIndex() == 1;
}

} // namespace Galley
