#include "handbook/handbookhits.h"

#include "common/linesdelegate.h"

#include <QStandardItemModel>

namespace Galley {

namespace {

constexpr int chapterRole = Qt::UserRole + 1;
constexpr int contextRole = Qt::UserRole + 2;

class HitDelegate : public LinesDelegate
{
public:
    using LinesDelegate::LinesDelegate;

protected:
    [[nodiscard]] QList<int> fainterLines() const override { return {chapterRole, contextRole}; }
};

} // namespace

HandbookHits::HandbookHits(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new HitDelegate(this));
    setAccessibleName(tr("Found in the handbook"));
    connect(this, &QAbstractItemView::clicked, this, &HandbookHits::chooseCurrent);
    connect(this, &QAbstractItemView::activated, this, &HandbookHits::chooseCurrent);
}

void HandbookHits::setHits(const QList<HandbookHit> &hits)
{
    m_hits = hits;
    m_model->clear();
    for (const HandbookHit &hit : hits) {
        auto *const item = new QStandardItem(hit.section);
        item->setEditable(false);
        item->setData(hit.chapter, chapterRole);
        item->setData(hit.context, contextRole);
        item->setToolTip(hit.context);
        item->setData(tr("%1, %2: %3").arg(hit.section, hit.chapter, hit.context), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    setCurrentIndex(m_model->index(0, 0));
}

void HandbookHits::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    setCurrentIndex(m_model->index(std::clamp(currentIndex().row() + rows, 0, std::max(0, last)), 0));
}

void HandbookHits::chooseCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT chosen(m_hits.at(currentIndex().row()).place);
}

} // namespace Galley
