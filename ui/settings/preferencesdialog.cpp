#include "settings/preferencesdialog.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Galley {

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Preferences"));
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setSpacing(2);
    m_titles->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_titles);
    row->addWidget(m_pages, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 125, fontMetrics().height() * 34);
}

// A page that is larger than the window can be scrolled, at 150 % and with long words, too.
void PreferencesDialog::addPage(const QString &title, QWidget *page)
{
    auto *const scroll = new QScrollArea(m_pages);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroll);
    m_titles->addItem(title);
    if (m_titles->currentRow() < 0)
        m_titles->setCurrentRow(0);
}

void PreferencesDialog::showPage(int page)
{
    m_titles->setCurrentRow(page);
    m_titles->setFocus();
}

} // namespace Galley
