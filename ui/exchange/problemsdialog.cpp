#include "exchange/problemsdialog.h"

#include "exchange/problemsview.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

ProblemsDialog::ProblemsDialog(const QString &summary, const QList<Error> &problems, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Problems"));
    auto *const title = new QLabel(summary, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *const view = new ProblemsView(this);
    view->setProblems(problems);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *const copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Copy the list as text, a problem a line"));
    connect(copy, &QPushButton::clicked, this,
            [view] { QGuiApplication::clipboard()->setText(view->asText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 24);
}

} // namespace Galley
