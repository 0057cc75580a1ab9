#include "handbook/handbookcontents.h"

#include <QStandardItemModel>

namespace Galley {

namespace {

constexpr int chapterRole = Qt::UserRole + 1;
constexpr int anchorRole = Qt::UserRole + 2;
constexpr int deepest = 2; // levels of headings shown

QStandardItem *item(const QString &text, const HandbookPlace &place)
{
    auto *const made = new QStandardItem(text);
    made->setEditable(false);
    made->setToolTip(text);
    made->setData(place.chapter, chapterRole);
    made->setData(place.anchor, anchorRole);
    return made;
}

HandbookPlace placeOf(const QModelIndex &index)
{
    return {index.data(chapterRole).toString(), index.data(anchorRole).toString()};
}

} // namespace

HandbookContents::HandbookContents(const Handbook &handbook, QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    for (const HandbookChapter &chapter : handbook.chapters()) {
        QStandardItem *const top = item(chapter.title, {chapter.name, {}});
        m_model->appendRow(top);
        for (const HandbookSection &section : chapter.sections) {
            if (section.level == deepest && chapter.name != Handbook::indexName())
                top->appendRow(item(section.title, {chapter.name, section.anchor}));
        }
    }
    setModel(m_model);
    setHeaderHidden(true);
    setAccessibleName(tr("Contents"));
    setTextElideMode(Qt::ElideRight);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(placeOf(index)); });
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(placeOf(index)); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_isSetting && index.isValid() && hasFocus())
            Q_EMIT chosen(placeOf(index));
    });
}

void HandbookContents::setPlace(const HandbookPlace &place)
{
    m_isSetting = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex chapter = m_model->index(row, 0);
        if (placeOf(chapter).chapter != place.chapter)
            continue;
        expand(chapter);
        QModelIndex found = chapter;
        for (int i = 0; i < m_model->rowCount(chapter); ++i) {
            if (placeOf(m_model->index(i, 0, chapter)) == place)
                found = m_model->index(i, 0, chapter);
        }
        setCurrentIndex(found);
        scrollTo(found);
    }
    m_isSetting = false;
}

} // namespace Galley
