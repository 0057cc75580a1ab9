#include "window/workbench.h"

#include "agreement/agreementpage.h"
#include "article/articleview.h"
#include "checks/findingspanel.h"
#include "comments/commentpanel.h"
#include "concordance/corpuspanel.h"
#include "concordance/markpanel.h"
#include "find/findbar.h"
#include "history/historypanel.h"
#include "inspector/inspector.h"
#include "palette/palettepanel.h"
#include "progress/progresspage.h"
#include "queue/queuepanel.h"
#include "schemas/guidelinespanel.h"
#include "window/actions.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// The widget that takes the keys for a pane: itself, or the first one in it that Tab reaches.
QWidget *keyTaker(QWidget *pane)
{
    QWidget *taker = pane;
    while (!(taker->focusPolicy() & Qt::TabFocus) || !taker->isEnabled() || !taker->isVisible()) {
        taker = taker->nextInFocusChain();
        if (taker == pane || !pane->isAncestorOf(taker))
            return nullptr;
    }
    return taker;
}

} // namespace

Workbench::Workbench(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_queue(new QueuePanel(this))
    , m_article(new ArticleView(this))
    , m_find(new FindBar(this))
    , m_marks(new MarkPanel(this))
    , m_findings(new FindingsPanel(this))
    , m_palette(new PalettePanel(this))
    , m_inspector(new Inspector(this))
    , m_comments(new CommentPanel(this))
    , m_history(new HistoryPanel(this))
    , m_guidelines(new GuidelinesPanel(this))
    , m_corpus(new CorpusPanel(this))
    , m_agreement(new AgreementPage(this))
    , m_progress(new ProgressPage(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
{
    m_queue->setImportAction(actions.importArticles);
    m_article->setFrameShape(QFrame::NoFrame);
    m_article->addActions({actions.remove, actions.repeat, actions.relate, actions.markEverywhere});
    m_article->setMinimumWidth(280);
    m_columns->addWidget(m_queue);
    m_columns->addWidget(makeCentre(actions));
    m_columns->addWidget(makeSide());
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    m_columns->setChildrenCollapsible(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_corpus->addPage(m_agreement, tr("Agreement"));
    m_corpus->addPage(m_progress, tr("Progress"));
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_corpus);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_rows->setChildrenCollapsible(false);
    layout->addWidget(m_rows);
}

QWidget *Workbench::makeCentre(const Actions &actions)
{
    auto *const centre = new QWidget(this);
    auto *const tools = new QToolBar(centre);
    tools->setIconSize({18, 18});
    tools->setToolButtonStyle(Qt::ToolButtonIconOnly);
    tools->addActions({actions.previousArticle, actions.nextArticle});
    tools->addSeparator();
    tools->addActions({actions.undo, actions.redo});
    tools->addSeparator();
    tools->addActions({actions.relate, actions.remove});
    // Beside the tool bar, not in it: a narrow window must not hide it.
    auto *const done = new QToolButton(centre);
    done->setDefaultAction(actions.doneAndNext);
    done->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    done->setAutoRaise(true);
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 8, 0);
    head->addWidget(tools, 1);
    head->addWidget(done);

    auto *const layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_article, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_marks);
    layout->addWidget(m_findings);
    return centre;
}

QWidget *Workbench::makeSide()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false); // their names shorten instead
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab(m_inspector, tr("Details"));
    m_tabs->addTab(m_comments, QString());
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_guidelines, tr("Guidelines"));
    nameComments(0);
    connect(m_comments, &CommentPanel::openCountChanged, this, &Workbench::nameComments);
    m_side = new QSplitter(Qt::Vertical, this);
    m_side->addWidget(m_palette);
    m_side->addWidget(m_tabs);
    m_side->setStretchFactor(0, 1);
    m_side->setStretchFactor(1, 1);
    m_side->setChildrenCollapsible(false);
    m_side->setMinimumWidth(210);
    m_queue->setMinimumWidth(180);
    return m_side;
}

void Workbench::showAgreement()
{
    showPictures(m_agreement);
}

void Workbench::showProgress()
{
    showPictures(m_progress);
}

void Workbench::showPictures(QWidget *page)
{
    m_corpus->show(page);
    const int wanted = height() * 9 / 20;
    if (m_corpus->height() < wanted)
        m_rows->setSizes({height() - wanted, wanted});
}

void Workbench::showQueue(bool visible)
{
    m_queue->setVisible(visible);
}

void Workbench::showSide(bool visible)
{
    m_side->setVisible(visible);
}

// The number of open ones stands on the tab, so that it is seen from the others.
void Workbench::nameComments(int open)
{
    m_tabs->setTabText(m_tabs->indexOf(m_comments),
                       open == 0 ? tr("Comments") : tr("Comments (%1)").arg(open));
    m_tabs->setTabToolTip(m_tabs->indexOf(m_comments), tr("%n comment(s) not resolved", nullptr, open));
}

void Workbench::showHistory()
{
    m_tabs->setCurrentWidget(m_history);
}

void Workbench::showComments()
{
    m_tabs->setCurrentWidget(m_comments);
}

void Workbench::showGuidelines()
{
    m_side->show();
    m_tabs->setCurrentWidget(m_guidelines);
}

void Workbench::showDetails()
{
    m_tabs->setCurrentWidget(m_inspector);
}

void Workbench::addPane(QWidget *pane)
{
    m_others.append(pane);
}

void Workbench::focusPane(bool forward)
{
    const QList<QWidget *> panes =
        QList<QWidget *>{m_queue, m_article, m_find, m_marks, m_findings, m_palette, m_tabs, m_corpus} +
        m_others;
    const QWidget *const from = QApplication::focusWidget();
    qsizetype at = 1; // the text, when nothing has the keys
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (from && (panes[i] == from || panes[i]->isAncestorOf(from)))
            at = i;
    }
    for (qsizetype step = 1; step < panes.size(); ++step) {
        QWidget *const pane = panes[(at + (forward ? step : panes.size() - step)) % panes.size()];
        QWidget *const taker = pane->isVisible() ? keyTaker(pane) : nullptr;
        if (taker)
            return taker->setFocus(Qt::TabFocusReason);
    }
}

void Workbench::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (!m_article->hasFocus())
        m_article->setFocus(Qt::OtherFocusReason);
    else if (m_find->isVisible())
        Q_EMIT m_find->closed();
    else
        QWidget::keyPressEvent(event);
}

void Workbench::restoreLayout()
{
    const QSettings settings;
    const int character = fontMetrics().averageCharWidth();
    if (!m_rows->restoreState(settings.value("window/rows"_L1).toByteArray()))
        m_rows->setSizes({600, fontMetrics().height() * 16});
    if (!m_columns->restoreState(settings.value("window/columns"_L1).toByteArray()))
        m_columns->setSizes({character * 36, character * 104, character * 46});
    if (!m_side->restoreState(settings.value("window/side"_L1).toByteArray()))
        m_side->setSizes({440, 460});
}

void Workbench::saveLayout() const
{
    QSettings settings;
    settings.setValue("window/rows"_L1, m_rows->saveState());
    settings.setValue("window/columns"_L1, m_columns->saveState());
    settings.setValue("window/side"_L1, m_side->saveState());
}

} // namespace Galley
