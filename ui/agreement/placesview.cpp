#include "agreement/placesview.h"

#include "agreement/leadtable.h"
#include "agreement/placedelegate.h"
#include "agreement/placesmodel.h"
#include "common/elidedlabel.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

PlacesView::PlacesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlacesModel(this))
    , m_table(new LeadTable(this))
    , m_title(new ElidedLabel(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setItemDelegateForColumn(0, new PlaceDelegate(m_table));
    m_table->setAccessibleName(tr("Places behind the number"));
    connect(m_table, &LeadTable::followed, this, [this](const QModelIndex &index) {
        Q_EMIT placeFollowed(ComparedPlace(m_model->place(index.row())));
    });
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    clear();
}

void PlacesView::begin(const QString &title, const QStringList &annotators)
{
    m_what = title;
    m_model->setAnnotators(annotators);
    fitColumns();
    m_title->setFullText(tr("%1: reading…").arg(title));
}

void PlacesView::append(const QList<ComparedPlace> &places)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_model->append(places);
    if (isFirst && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void PlacesView::end(const QString &remark)
{
    showCount(remark);
}

void PlacesView::clear()
{
    m_what.clear();
    m_model->setAnnotators({});
    fitColumns();
    m_title->setFullText(tr("A cell, a bar or a point leads to its places, which are listed here."));
}

QString PlacesView::title() const
{
    return m_title->fullText();
}

void PlacesView::showCount(const QString &remark)
{
    QString line = tr("%1: %2").arg(m_what, tr("%n place(s)", nullptr, m_model->rowCount()));
    if (!remark.isEmpty())
        line += u" · "_s + remark;
    m_title->setFullText(line);
}

void PlacesView::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, character * 15);
}

} // namespace Galley
