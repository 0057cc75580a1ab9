#include "exchange/problemsview.h"

#include "exchange/formparts.h"
#include "exchange/problemsmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace Galley {

ProblemsView::ProblemsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemsModel({}, this))
    , m_table(new QTableView(this))
    , m_whole(new QLabel(this))
{
    m_table->setModel(m_model);
    prepareTable(m_table, tr("Problems"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setWordWrap(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_whole->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemsView::showCurrent);
}

void ProblemsView::setProblems(const QList<Error> &problems)
{
    m_model->setProblems(problems);
    m_table->resizeColumnToContents(ProblemsModel::File);
    m_table->resizeColumnToContents(ProblemsModel::Line);
    const int most = fontMetrics().averageCharWidth() * 40;
    m_table->setColumnWidth(ProblemsModel::File, std::min(most, m_table->columnWidth(ProblemsModel::File)));
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showCurrent();
}

QString ProblemsView::asText() const
{
    return m_model->asText();
}

void ProblemsView::showCurrent()
{
    m_whole->setText(m_model->whole(m_table->currentIndex().row()));
}

} // namespace Galley
