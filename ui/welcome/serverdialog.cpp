#include "welcome/serverdialog.h"

#include "storage/projectaddress.h"
#include "welcome/addresshint.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

ServerDialog::ServerDialog(const QString &last, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_hint(new AddressHint(this))
{
    setWindowTitle(tr("Open a project on a server"));
    build(last);
    judge();
}

void ServerDialog::build(const QString &last)
{
    m_address->setText(last.isEmpty() ? u"postgresql://"_s : last);
    m_address->setClearButtonEnabled(true);
    auto *const title = new QLabel(tr("&Address of the project"), this);
    title->setBuddy(m_address);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ServerDialog::finish);
    connect(m_address, &QLineEdit::textChanged, this, &ServerDialog::judge);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_address);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

void ServerDialog::judge()
{
    const QString address = m_address->text().trimmed();
    const bool fits = m_hint->judge(address);
    m_address->setAccessibleDescription(m_hint->text());
    m_open->setEnabled(fits && isServerAddress(address) && !projectName(address).isEmpty());
}

void ServerDialog::finish()
{
    Q_EMIT chosen(m_address->text().trimmed());
    accept();
}

} // namespace Galley
