#include "schemas/migrationtree.h"

#include "common/calmcombobox.h"
#include "schemas/migrationdraft.h"

#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace Galley {

MigrationTree::MigrationTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("What is gone"), tr("Used"), tr("What becomes of it"), tr("To")});
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setAccessibleName(tr("What becomes of what is gone"));
    header()->setSectionResizeMode(Thing, QHeaderView::Stretch);
    header()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    const int width = fontMetrics().averageCharWidth() * 30;
    setColumnWidth(Way, width);
    setColumnWidth(Target, width);
}

QTreeWidgetItem *MigrationTree::section(const QString &title)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->text(Thing) == title)
            return topLevelItem(i);
    }
    auto *const item = new QTreeWidgetItem(this, {title});
    QFont face = font();
    face.setBold(true);
    item->setFont(Thing, face);
    item->setFlags(Qt::ItemIsEnabled);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

QTreeWidgetItem *MigrationTree::addRow(const QString &title, const QString &name)
{
    return new QTreeWidgetItem(section(title), {name});
}

CalmComboBox *MigrationTree::addChoice(QTreeWidgetItem *row, Column column, const QString &name)
{
    auto *const holder = new QWidget(this); // the view shows what it holds; the box may be hidden in it
    auto *const layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 1, 4, 1);
    auto *const choice = new CalmComboBox(holder);
    choice->setAccessibleName(name);
    layout->addWidget(choice);
    setItemWidget(row, column, holder);
    return choice;
}

void MigrationTree::fillLabels(CalmComboBox &choice, const MigrationDraft &draft, const LabelRef &except)
{
    choice.addItem(tr("choose a label"), QString());
    for (const Layer &layer : draft.after.layers) {
        for (const Label &label : layer.labels) {
            const LabelRef ref{layer.id, label.id};
            if (ref != except && !label.retired)
                choice.addItem(MigrationDraft::nameOf(layer, label), ref.text());
        }
    }
}

void MigrationTree::fillRelations(CalmComboBox &choice, const MigrationDraft &draft)
{
    choice.addItem(tr("choose a type"), QString());
    for (const Layer &layer : draft.after.layers) {
        for (const RelationType &type : layer.relations)
            choice.addItem(type.name, type.id);
    }
}

void MigrationTree::choose(CalmComboBox &choice, const QVariant &data)
{
    choice.setCurrentIndex(std::max(0, choice.findData(data)));
}

} // namespace Galley
