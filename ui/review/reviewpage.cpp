#include "review/reviewpage.h"

#include "checks/findingspanel.h"
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/words.h"
#include "review/adjudication/signoff.h"
#include "review/handpanel.h"
#include "review/lanesview.h"
#include "review/placepanel.h"
#include "review/reasonbar.h"
#include "review/reviewdesk.h"
#include "review/reviewqueuepanel.h"

#include <QKeyEvent>
#include <QListView>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_actions(this)
    , m_queue(new ReviewQueuePanel(this))
    , m_title(new ElidedLabel(this))
    , m_remarks(new ElidedLabel(this))
    , m_lanes(new LanesView(this))
    , m_findings(new FindingsPanel(this))
    , m_place(new PlacePanel(m_actions, this))
    , m_empty(new EmptyState(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
{
    build();
    connectActions();
    connectParts();
    setDesk(nullptr);
}

void ReviewPage::build()
{
    m_columns->addWidget(m_queue);
    m_columns->addWidget(makeCentre());
    m_columns->addWidget(m_place);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    m_columns->setChildrenCollapsible(false);
    const QSettings settings;
    const int character = fontMetrics().averageCharWidth();
    if (!m_columns->restoreState(settings.value("review/columns"_L1).toByteArray()))
        m_columns->setSizes({character * 38, character * 100, character * 48});
    m_actions.hideNames->setChecked(settings.value("review/hidenames"_L1, false).toBool());
    m_actions.shuffle->setChecked(settings.value("review/shuffle"_L1, false).toBool());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
}

QWidget *ReviewPage::makeCentre()
{
    auto *const centre = new QWidget(this);
    auto *const tools = new QToolBar(centre);
    tools->setIconSize({18, 18});
    tools->addActions({m_actions.previous, m_actions.next});
    tools->addSeparator();
    tools->addActions({m_actions.undo, m_actions.redo});
    tools->addSeparator();
    tools->addActions({m_actions.hideNames, m_actions.signOff, m_actions.reopen});
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setContentsMargins(8, 0, 8, 0);
    m_remarks->setContentsMargins(8, 0, 8, 4);
    m_remarks->setForegroundRole(QPalette::PlaceholderText);
    m_remarks->setAccessibleName(tr("What to know of this article"));
    m_empty->setButtonsVisible(false);
    auto *const text = new QWidget(centre);
    m_centre = new QStackedLayout(text);
    m_centre->addWidget(m_lanes);
    m_centre->addWidget(m_empty);
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 8, 0);
    head->addWidget(tools);
    head->addWidget(m_title, 1);
    auto *const layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_remarks);
    layout->addWidget(text, 1);
    layout->addWidget(m_findings);
    m_findings->hide();
    m_lanes->setMinimumWidth(280);
    return centre;
}

void ReviewPage::connectActions()
{
    for (int i = 0; i < m_actions.take.size(); ++i)
        connect(m_actions.take.at(i), &QAction::triggered, this, [this, i] { take(i + 1); });
    connect(m_actions.takeAll, &QAction::triggered, this,
            [this] { decide({.kind = Decision::Kind::TakeAll}); });
    connect(m_actions.takeNone, &QAction::triggered, this, &ReviewPage::takeNone);
    connect(m_actions.byHand, &QAction::triggered, this, &ReviewPage::startHand);
    connect(m_actions.postpone, &QAction::triggered, this,
            [this] { decide({.kind = Decision::Kind::Postpone}); });
    connect(m_actions.undo, &QAction::triggered, this, [this] { report(m_desk->undo()); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { report(m_desk->redo()); });
    connect(m_actions.next, &QAction::triggered, this, [this] { m_desk->step(1); });
    connect(m_actions.previous, &QAction::triggered, this, [this] { m_desk->step(-1); });
    connect(m_actions.reason, &QAction::triggered, this, [this] { m_place->reasons()->focusReason(); });
    connect(m_actions.signOff, &QAction::triggered, this, &ReviewPage::checkAndSignOff);
    connect(m_actions.reopen, &QAction::triggered, this, [this] { report(m_desk->reopen()); });
    connect(m_actions.hideNames, &QAction::toggled, this, &ReviewPage::setVeil);
    connect(m_actions.shuffle, &QAction::toggled, this, &ReviewPage::setVeil);
    connect(m_actions.close, &QAction::triggered, this, &ReviewPage::closed);
}

void ReviewPage::connectParts()
{
    connect(m_place, &PlacePanel::versionChosen, this, &ReviewPage::take);
    connect(m_queue, &ReviewQueuePanel::rowRequested, this, [this](int row) {
        m_desk->go(row);
        focusText();
    });
    connect(m_queue, &ReviewQueuePanel::filtered, this, [this] {
        if (m_desk && m_desk->row() < 0)
            m_desk->go(0);
        onQueue();
    });
    connect(m_lanes, &LanesView::markClicked, this, &ReviewPage::onMarkClicked);
    ReasonBar *const reasons = m_place->reasons();
    connect(reasons, &ReasonBar::answered, this, [this] {
        decide({.kind = Decision::Kind::TakeNone});
        focusText();
    });
    connect(reasons, &ReasonBar::cancelled, this, [this] {
        m_place->reasons()->clear();
        focusText();
    });
    connect(reasons, &ReasonBar::left, this, &ReviewPage::focusText);
    HandPanel *const hand = m_place->hand();
    connect(hand, &HandPanel::labelChosen, this, [this](const QString &label) {
        m_draft.setLabel(label);
        draftChanged();
        focusText();
    });
    connect(hand, &HandPanel::attributeEdited, this, [this](const QString &name, const QJsonValue &value) {
        m_draft.setAttribute(name, value);
        draftChanged();
    });
    connect(hand, &HandPanel::accepted, this, &ReviewPage::acceptHand);
    connect(hand, &HandPanel::cancelled, this, &ReviewPage::endHand);
    connect(m_findings, &FindingsPanel::finishRequested, this, &ReviewPage::signOff);
    connect(m_findings, &FindingsPanel::closed, this, [this] {
        m_findings->hide();
        focusText();
    });
    connect(m_findings, &FindingsPanel::jumpRequested, this,
            [this](SpanId span) { onMarkClicked(LaneText::idOf(LaneText::goldPlace, span)); });
}

void ReviewPage::setDesk(ReviewDesk *desk)
{
    m_draft = {};
    m_shown = {};
    if (m_desk)
        m_desk->disconnect(this);
    m_lanes->setText(nullptr);
    m_desk = desk;
    m_queue->setModel(desk ? &desk->queue() : nullptr);
    if (desk) {
        connect(desk, &ReviewDesk::articleShown, this, &ReviewPage::onArticle);
        connect(desk, &ReviewDesk::placeShown, this, &ReviewPage::onPlace);
        connect(desk, &ReviewDesk::queueChanged, this, &ReviewPage::onQueue);
        connect(desk, &ReviewDesk::finished, this, &ReviewPage::onQueue);
        connect(desk, &ReviewDesk::goldChanged, m_lanes, &LanesView::refresh);
    }
    setVeil();
    onArticle();
    onPlace();
    onQueue();
}

void ReviewPage::setReasons(const QStringList &reasons)
{
    m_place->reasons()->setReasons(reasons);
}

void ReviewPage::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    enable();
}

void ReviewPage::focusText()
{
    m_lanes->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::saveLayout() const
{
    QSettings().setValue("review/columns"_L1, m_columns->saveState());
}

void ReviewPage::onArticle()
{
    endHand();
    m_findings->hide();
    const ReviewArticle *const article = m_desk ? m_desk->article() : nullptr;
    m_lanes->setText(article ? m_desk->text() : nullptr);
    m_title->setFullText(article ? article->gold.article.title : QString());
    showRemarks();
}

void ReviewPage::showRemarks()
{
    const ReviewArticle *const article = m_desk ? m_desk->article() : nullptr;
    QStringList lines;
    const Session *const session = m_desk ? m_desk->session() : nullptr;
    if (session && session->set().state() == SetState::Done)
        lines.append(tr("Signed off: gold is locked until it is reopened."));
    if (article && !m_veil.hidden) {
        for (const ReviewRemark &remark : article->remarks)
            lines.append(textOf(remark));
    }
    m_remarks->setFullText(lines.join(u' '));
    m_remarks->setVisible(!lines.isEmpty());
}

void ReviewPage::onPlace()
{
    if (m_draft.isActive())
        endHand();
    const ReviewArticle *const article = m_desk ? m_desk->article() : nullptr;
    m_shown = article ? shownPlace(*article, m_desk->clusterNumber(), m_veil) : ShownPlace();
    if (m_shown.cluster >= 0) {
        const ClusterState state = m_desk->state();
        const auto &decisions = m_desk->session()->set().decisions();
        const auto found = decisions.constFind(state.decision);
        m_place->show(m_shown, *article, state, found == decisions.constEnd() ? nullptr : &*found);
        Q_EMIT precedentsWanted();
    } else {
        m_place->showNothing();
    }
    m_lanes->setRows(m_shown.rowNames, m_shown.rowOfPlace);
    m_lanes->setPlace(m_shown.focus);
    m_lanes->setAccessibleDescription(m_place->spoken());
    if (m_desk)
        m_queue->setCurrent(m_desk->row());
    showVacancy();
    enable();
}

void ReviewPage::onQueue()
{
    if (m_desk) {
        m_queue->setReading(m_desk->feed().isReading());
        const bool known = m_desk->article() != nullptr;
        m_queue->setFacts(m_desk->index(), known ? m_desk->article()->gold.schemas : SchemaSet());
        m_queue->setCurrent(m_desk->row());
    }
    showRemarks();
    showVacancy();
    enable();
}

// Where there is no text to show: why.
void ReviewPage::showVacancy()
{
    const bool vacant = !m_desk || !m_desk->article();
    m_centre->setCurrentIndex(vacant ? 1 : 0);
    if (!vacant || !m_desk)
        return;
    const ReviewIndex::Totals totals = m_desk->index().totals();
    if (m_desk->feed().isReading())
        m_empty->setText(tr("Comparing annotators…"), {});
    else if (totals.articles == 0)
        m_empty->setText(tr("Nothing to compare"),
                         tr("No article has an annotator's work yet. Import several annotators' sets, or "
                            "annotate under several names."));
    else if (totals.open + totals.changed + totals.postponed > 0)
        m_empty->setText(tr("Nothing found"), tr("No place fits the choices above the queue."));
    else if (totals.alone == totals.articles)
        m_empty->setText(tr("Nobody to compare with"), tr("Each article has one annotator's work alone."));
    else
        m_empty->setText(tr("All is decided"), tr("No place waits for a decision."));
}

void ReviewPage::enable()
{
    Session *const session = m_desk ? m_desk->session() : nullptr;
    const bool hand = m_draft.isActive();
    const bool writable = session && !session->isReadOnly() && !session->isStale();
    const bool done = session && session->set().state() == SetState::Done;
    for (QAction *action : m_actions.deciding())
        action->setEnabled(!hand && m_shown.cluster >= 0);
    for (int i = 0; i < m_actions.take.size(); ++i)
        m_actions.take.at(i)->setEnabled(!hand && i < m_shown.versions.size());
    m_actions.undo->setEnabled(!hand && writable && !done && m_desk->canUndo());
    m_actions.redo->setEnabled(!hand && writable && !done && m_desk->canRedo());
    for (QAction *action : {m_actions.next, m_actions.previous})
        action->setEnabled(!hand && m_desk && m_desk->queue().rowCount() > 0);
    m_actions.reason->setEnabled(!hand && session);
    m_actions.signOff->setEnabled(!hand && writable && !done);
    m_actions.reopen->setEnabled(!hand && writable && done);
}

void ReviewPage::report(const Result<void> &outcome)
{
    if (!outcome)
        Q_EMIT refused(outcome.error().message);
    onQueue();
}

void ReviewPage::decide(Choice choice)
{
    if (!m_desk)
        return;
    if (!m_readOnly.isEmpty()) {
        Q_EMIT refused(m_readOnly);
        return;
    }
    choice.reason = m_place->reasons()->reason();
    choice.note = m_place->reasons()->note();
    const Result<void> done = m_desk->decide(choice);
    if (done)
        m_place->reasons()->clear();
    report(done);
}

void ReviewPage::take(int number)
{
    if (number > m_shown.versions.size()) {
        Q_EMIT refused(tr("There is no version %1 here.").arg(number));
        return;
    }
    decide({.kind = Decision::Kind::Take, .version = m_shown.versions.at(number - 1).version});
}

void ReviewPage::takeNone()
{
    if (!m_readOnly.isEmpty())
        Q_EMIT refused(m_readOnly);
    else
        m_place->reasons()->ask();
}

// A copy of the first version with marks: the one that most have, or that shuffling brought to the front.
void ReviewPage::startHand()
{
    if (!m_readOnly.isEmpty()) {
        Q_EMIT refused(m_readOnly);
        return;
    }
    const auto marked = std::ranges::find_if(
        m_shown.versions, [](const ShownVersion &version) { return !version.spans.isEmpty(); });
    if (marked == m_shown.versions.end())
        return;
    m_draft = HandDraft(marked->spans, m_desk->article()->gold.article.text);
    m_place->showHand(true);
    draftChanged();
    focusText();
}

void ReviewPage::draftChanged(const Result<void> &changed)
{
    if (!changed)
        Q_EMIT refused(changed.error().message);
    m_lanes->refresh(m_desk->text()->setDraft(m_draft.spans()));
    LanesFocus focus = m_shown.focus;
    for (int i = 0; i < m_draft.spans().size(); ++i)
        focus.marks.append(LaneText::idOf(LaneText::draftPlace, i + 1));
    focus.current = LaneText::idOf(LaneText::draftPlace, m_draft.currentNumber() + 1);
    m_lanes->setPlace(focus);
    m_place->hand()->show(m_draft, m_desk->article()->gold.schemas);
    enable();
}

void ReviewPage::endHand()
{
    if (!m_draft.isActive())
        return;
    m_draft = {};
    m_place->showHand(false);
    if (m_desk && m_desk->text()) {
        m_lanes->refresh(m_desk->text()->setDraft({}));
        m_lanes->setPlace(m_shown.focus);
    }
    enable();
    focusText();
}

void ReviewPage::acceptHand()
{
    const QList<Span> spans = m_draft.spans();
    const Result<void> done = m_desk->decide({.kind = Decision::Kind::ByHand,
                                              .spans = spans,
                                              .reason = m_place->reasons()->reason(),
                                              .note = m_place->reasons()->note()});
    if (done) {
        m_place->reasons()->clear();
        endHand();
    }
    report(done);
}

bool ReviewPage::handleHandKey(const QKeyEvent &event)
{
    const bool byToken = event.modifiers() & Qt::ControlModifier;
    const bool mirrored = m_draft.current().quote.isRightToLeft();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        acceptHand();
        return true;
    case Qt::Key_Escape:
        endHand();
        return true;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        m_draft.chooseEdge(event.key() == Qt::Key_BracketRight);
        draftChanged();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        draftChanged(m_draft.step((event.key() == Qt::Key_Right) != mirrored, byToken));
        return true;
    case Qt::Key_Delete:
        draftChanged(m_draft.remove());
        return true;
    default:
        break;
    }
    const int number = event.key() - Qt::Key_1;
    const Layer *const layer = m_desk->article()->gold.schemas.layer(m_draft.current().layer);
    if (number < 0 || number > 8 || !layer || number >= layer->labels.size())
        return false;
    m_draft.setLabel(layer->labels.at(number).id);
    draftChanged();
    return true;
}

// The window's undo is about the article that is annotated; here it is about decisions.
bool ReviewPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence key(static_cast<QKeyEvent *>(event)->keyCombination());
        if (std::ranges::any_of(m_blocked,
                                [&](const QAction *action) { return action->shortcuts().contains(key); })) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool ReviewPage::handleZoomKey(const QKeyEvent &event)
{
    constexpr qreal step = 1.1;
    if (!(event.modifiers() & Qt::ControlModifier))
        return false;
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        m_zoom = std::min(3.0, m_zoom * step);
    else if (event.key() == Qt::Key_Minus)
        m_zoom = std::max(0.5, m_zoom / step);
    else if (event.key() == Qt::Key_0)
        m_zoom = 1;
    else
        return false;
    m_lanes->setZoom(m_zoom);
    m_lanes->setPlace(m_shown.focus);
    return true;
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if ((m_draft.isActive() && handleHandKey(*event)) || handleZoomKey(*event))
        return;
    if (event->matches(QKeySequence::Undo))
        m_actions.undo->trigger();
    else if (event->matches(QKeySequence::Redo))
        m_actions.redo->trigger();
    else if (event->key() == Qt::Key_Escape)
        focusText();
    else
        QWidget::keyPressEvent(event);
}

void ReviewPage::checkAndSignOff()
{
    Session *const session = m_desk ? m_desk->session() : nullptr;
    if (!session)
        return;
    const SignOffCheck check = checkSignOff(*m_desk->article(), session->set());
    if (!check.findings.isEmpty())
        m_findings->setFindings(check.findings, session->set());
    const QStringList obstacles = obstaclesOf(check);
    if (!obstacles.isEmpty()) {
        Q_EMIT refused(obstacles.join(u' '));
        return;
    }
    signOff();
}

void ReviewPage::signOff()
{
    m_findings->hide();
    const QString title = m_desk->article()->gold.article.title;
    const SignOffCheck check = checkSignOff(*m_desk->article(), m_desk->session()->set());
    const Result<void> done = m_desk->signOff();
    report(done);
    if (!done)
        return;
    QStringList lost;
    for (const LostRelation &relation : check.lost)
        lost.append(tr("%1 (%2: “%3”)").arg(relation.relation.type, relation.annotator, relation.missing));
    Q_EMIT said(
        lost.isEmpty()
            ? tr("“%1” is signed off.").arg(title)
            : tr("“%1” is signed off. Relations without an end in gold: %2").arg(title, lost.join(tr(", "))));
    m_desk->goOn();
    focusText();
}

void ReviewPage::setVeil()
{
    m_veil.hidden = m_actions.hideNames->isChecked();
    m_veil.shuffled = m_actions.shuffle->isChecked();
    QSettings settings;
    settings.setValue("review/hidenames"_L1, m_veil.hidden);
    settings.setValue("review/shuffle"_L1, m_veil.shuffled);
    m_queue->setNamesHidden(m_veil.hidden);
    showRemarks();
    onPlace();
}

// Of whatever state: a decision can be looked at, and be made anew.
void ReviewPage::onMarkClicked(SpanId id)
{
    const Span *const span = m_desk && m_desk->text() ? m_desk->text()->marks().span(id) : nullptr;
    if (!span)
        return;
    const ReviewArticle &article = *m_desk->article();
    for (int i = 0; i < article.clusters.size(); ++i) {
        const Cluster &cluster = article.clusters.at(i);
        const bool touches = cluster.extent.overlaps(span->extent()) &&
            article.names.layers.name(cluster.layer) == span->layer;
        if (touches) {
            m_desk->goToCluster(i);
            return;
        }
    }
}

} // namespace Galley
