#include "window/pluginsdialog.h"

#include "common/bidi.h"
#include "window/pluginsmodel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Galley {

namespace {

QTableView *makeTable(const QList<PluginRecord> &records, QWidget *parent)
{
    auto *const table = new QTableView(parent);
    table->setModel(new PluginsModel(records, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->setAccessibleName(PluginsDialog::tr("Plugins"));
    table->resizeColumnsToContents();
    table->setColumnWidth(PluginsModel::Reason, parent->fontMetrics().averageCharWidth() * 50);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeRowsToContents();
    return table;
}

} // namespace

PluginsDialog::PluginsDialog(const QList<PluginRecord> &records, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Plugins"));
    auto *const explanation = new QLabel(this);
    explanation->setWordWrap(true);
    explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    explanation->setText(
        records.isEmpty() ? tr("No schema plugin and no *.schema.json file was found. Galley looks in:\n%1")
                                .arg(PluginRegistry::searchPath().join(u'\n'))
                          : tr("Schemas say what can be marked. To add one, put its plugin or *.schema.json "
                               "file into %1 and start Galley again.")
                                .arg(isolated(QDir::toNativeSeparators(PluginRegistry::userFolder()))));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(explanation);
    if (records.isEmpty())
        layout->addStretch(1);
    else
        layout->addWidget(makeTable(records, this), 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, 380);
}

} // namespace Galley
