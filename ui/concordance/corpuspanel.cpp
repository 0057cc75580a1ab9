#include "concordance/corpuspanel.h"

#include "common/icons.h"
#include "concordance/bulkpage.h"
#include "concordance/concordancepage.h"
#include "concordance/consistencypage.h"

#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

CorpusPanel::CorpusPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_concordance(new ConcordancePage(this))
    , m_consistency(new ConsistencyPage(this))
    , m_bulks(new BulkPage(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_concordance, tr("Concordance"));
    m_tabs->addTab(m_consistency, tr("Consistency"));
    m_tabs->addTab(m_bulks, tr("Bulk edits"));
    auto *const close = new QToolButton(this);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this panel"));
    close->setAccessibleName(tr("Close"));
    m_tabs->setCornerWidget(close);
    connect(close, &QToolButton::clicked, this, &CorpusPanel::closed);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { Q_EMIT pageShown(m_tabs->currentWidget()); });
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setMinimumHeight(fontMetrics().height() * 9);
    hide();
}

void CorpusPanel::addPage(QWidget *page, const QString &name)
{
    m_tabs->addTab(page, name);
}

void CorpusPanel::show(QWidget *page)
{
    m_tabs->setCurrentWidget(page);
    QWidget::show();
    Q_EMIT pageShown(page);
}

} // namespace Galley
