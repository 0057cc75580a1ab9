#include "review/reviewsettingsdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

ReviewSettingsDialog::ReviewSettingsDialog(const ReviewSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_before(settings)
    , m_reasons(new QPlainTextEdit(settings.reasons.join(u'\n'), this))
    , m_agreement(new QCheckBox(tr("Complete a&greement goes to gold by itself"), this))
{
    setWindowTitle(tr("Review settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *const label = new QLabel(tr("&Reasons to choose from, one per line:"), this);
    label->setBuddy(m_reasons);
    m_reasons->setTabChangesFocus(true);
    m_reasons->setPlaceholderText(tr("None written: the usual reasons"));
    m_reasons->setAccessibleName(tr("Reasons of decisions, one per line"));
    m_reasons->setToolTip(tr("What adjudicators choose from when they say why; other reasons stay possible"));
    m_agreement->setChecked(settings.agreementGoes);
    m_agreement->setToolTip(
        tr("What all annotators marked alike needs no decision; otherwise it waits in the "
           "queue like all places"));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_reasons, 1);
    layout->addWidget(m_agreement);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18);
}

void ReviewSettingsDialog::setReadOnly(const QString &why)
{
    m_reasons->setReadOnly(true);
    m_agreement->setEnabled(false);
    QPushButton *const ok = findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    ok->setToolTip(why);
}

ReviewSettings ReviewSettingsDialog::settings() const
{
    ReviewSettings settings = m_before;
    settings.reasons = m_reasons->toPlainText().split(u'\n');
    settings.agreementGoes = m_agreement->isChecked();
    return settings;
}

} // namespace Galley
