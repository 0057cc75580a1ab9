#include "palette/palettepanel.h"

#include "common/emptystate.h"
#include "palette/palettedelegate.h"

#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QTreeView>

namespace Galley {

PalettePanel::PalettePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new LabelPaletteModel(this))
    , m_tree(new QTreeView(this))
    , m_pages(new QStackedLayout(this))
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PaletteDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setAccessibleName(tr("Labels"));
    connect(m_tree, &QTreeView::clicked, this, &PalettePanel::activate);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &PalettePanel::showMenu);
    auto *const guidelines = new QShortcut(QKeySequence(QStringLiteral("Alt+Return")), m_tree);
    guidelines->setContext(Qt::WidgetShortcut);
    connect(guidelines, &QShortcut::activated, this, [this] { askForGuidelines(m_tree->currentIndex()); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *const shortcut = new QShortcut(key, m_tree);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { activate(m_tree->currentIndex()); });
    }

    auto *const empty = new EmptyState(this);
    empty->setText(tr("No labels"),
                   tr("This project carries no schema. Make a new project with a schema, or import "
                      "Galley JSONL whose schema is installed."));
    m_pages->addWidget(m_tree);
    m_pages->addWidget(empty);
}

void PalettePanel::setSchemas(const SchemaSet &schemas, const LabelKeys &keys)
{
    m_model->setSchemas(schemas, keys);
    m_tree->expandAll();
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void PalettePanel::showMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    if (!index.isValid())
        return;
    auto *const menu = new QMenu(index.data().toString(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.parent().isValid())
        connect(menu->addAction(tr("&Mark as %1").arg(index.data().toString())), &QAction::triggered, this,
                [this, at = QPersistentModelIndex(index)] { activate(at); });
    connect(menu->addAction(tr("&Guidelines of %1").arg(index.data().toString())), &QAction::triggered, this,
            [this, at = QPersistentModelIndex(index)] { askForGuidelines(at); });
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void PalettePanel::askForGuidelines(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT guidelinesRequested(index.data(LabelPaletteModel::LayerRole).toString(),
                                   index.data(LabelPaletteModel::LabelRole).toString());
}

void PalettePanel::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (!index.parent().isValid()) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return;
    }
    Q_EMIT markRequested(index.data(LabelPaletteModel::LayerRole).toString(),
                         index.data(LabelPaletteModel::LabelRole).toString());
}

} // namespace Galley
