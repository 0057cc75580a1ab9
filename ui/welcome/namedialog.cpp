#include "welcome/namedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

NameDialog::NameDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Annotator's name"));
    auto *const edit = new QLineEdit(name, this);
    edit->selectAll();
    auto *const title = new QLabel(tr("&Who annotates?"), this);
    title->setBuddy(edit);
    auto *const explanation = new QLabel(
        tr("Marks are kept under this name, and exported with it. Under another name you see that name's own "
           "marks; those made so far stay where they are."),
        this);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(edit, &QLineEdit::textChanged, buttons, [buttons](const QString &text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.simplified().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, edit] {
        Q_EMIT chosen(edit->text().simplified());
        accept();
    });
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(edit);
    layout->addWidget(explanation);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

} // namespace Galley
