#include "exchange/problemsdialog.h"

#include "exchange/problemsmodel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Galley {

ProblemsDialog::ProblemsDialog(const QString &summary, const QList<Error> &problems, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Problems"));
    auto *const model = new ProblemsModel(problems, this);
    auto *const title = new QLabel(summary, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *const table = new QTableView(this);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnToContents(ProblemsModel::File);
    table->resizeColumnToContents(ProblemsModel::Line);
    table->setAccessibleName(tr("Problems"));

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *const copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [model] { QGuiApplication::clipboard()->setText(model->asText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, 420);
    table->resizeRowsToContents();
}

} // namespace Galley
