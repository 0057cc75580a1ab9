#include "review/reviewpage.h"

#include "checks/findingspanel.h"
#include "review/placepanel.h"
#include "review/reasonbar.h"
#include "review/reviewcentre.h"
#include "review/reviewdesk.h"
#include "review/reviewqueuepanel.h"
#include "review/signoffmode.h"

#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_actions(this)
    , m_queue(new ReviewQueuePanel(this))
    , m_centre(new ReviewCentre(m_actions, this))
    , m_place(new PlacePanel(m_actions, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_decisions(new DecisionKeys(m_focus, m_actions, *m_place->reasons(), this))
    , m_hand(new HandMode(m_focus, *lanes(), *m_place, this))
    , m_signOff(new SignOffMode(m_focus, *findings(), this))
{
    build();
    connectActions();
    connectQueue();
    connectModes();
    setDesk(nullptr);
}

void ReviewPage::build()
{
    m_columns->addWidget(m_queue);
    m_columns->addWidget(m_centre);
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

void ReviewPage::connectActions()
{
    connect(m_actions.byHand, &QAction::triggered, m_hand, &HandMode::start);
    connect(m_actions.next, &QAction::triggered, this, [this] { desk()->step(1); });
    connect(m_actions.previous, &QAction::triggered, this, [this] { desk()->step(-1); });
    connect(m_actions.signOff, &QAction::triggered, m_signOff, &SignOffMode::check);
    connect(m_actions.hideNames, &QAction::toggled, this, &ReviewPage::setVeil);
    connect(m_actions.shuffle, &QAction::toggled, this, &ReviewPage::setVeil);
    connect(m_actions.close, &QAction::triggered, this, &ReviewPage::closed);
}

void ReviewPage::connectQueue()
{
    connect(m_queue, &ReviewQueuePanel::rowRequested, this, [this](int row) {
        desk()->go(row);
        focusText();
    });
    connect(m_queue, &ReviewQueuePanel::filtered, this, [this] {
        if (desk() && desk()->row() < 0)
            desk()->go(0);
        onQueue();
    });
}

void ReviewPage::connectModes()
{
    connect(m_place, &PlacePanel::versionChosen, m_decisions, &DecisionKeys::take);
    connect(m_decisions, &DecisionKeys::done, this, &ReviewPage::onQueue);
    connect(m_decisions, &DecisionKeys::answered, this, &ReviewPage::focusText);
    connect(m_decisions, &DecisionKeys::refused, this, &ReviewPage::refused);
    connect(m_hand, &HandMode::changed, this, &ReviewPage::enable);
    connect(m_hand, &HandMode::refused, this, &ReviewPage::refused);
    connect(m_hand, &HandMode::ended, this, [this] {
        enable();
        focusText();
    });
    connect(m_hand, &HandMode::accepted, this, [this](const QList<Span> &spans) {
        if (m_decisions->decide({.kind = Decision::Kind::ByHand, .spans = spans}))
            m_hand->end();
    });
    connect(m_signOff, &SignOffMode::refused, this, &ReviewPage::refused);
    connect(m_signOff, &SignOffMode::said, this, &ReviewPage::said);
    connect(m_signOff, &SignOffMode::done, this, [this] {
        onQueue();
        focusText();
    });
    connect(findings(), &FindingsPanel::closed, this, [this] {
        findings()->hide();
        focusText();
    });
    connect(findings(), &FindingsPanel::jumpRequested, this,
            [this](SpanId span) { onMarkClicked(LaneText::idOf(LaneText::goldPlace, span)); });
    connect(lanes(), &LanesView::markClicked, this, &ReviewPage::onMarkClicked);
}

LanesView *ReviewPage::lanes() const
{
    return m_centre->lanes();
}

FindingsPanel *ReviewPage::findings() const
{
    return m_centre->findings();
}

void ReviewPage::setDesk(ReviewDesk *desk)
{
    m_hand->forget();
    if (m_focus.desk)
        m_focus.desk->disconnect(this);
    m_focus.place = {};
    lanes()->setText(nullptr);
    m_focus.desk = desk;
    m_queue->setModel(desk ? &desk->queue() : nullptr);
    if (desk) {
        connect(desk, &ReviewDesk::articleShown, this, &ReviewPage::onArticle);
        connect(desk, &ReviewDesk::placeShown, this, &ReviewPage::onPlace);
        connect(desk, &ReviewDesk::queueChanged, this, &ReviewPage::onQueue);
        connect(desk, &ReviewDesk::finished, this, &ReviewPage::onQueue);
        connect(desk, &ReviewDesk::refused, this, &ReviewPage::refused);
        connect(desk, &ReviewDesk::goldChanged, this,
                [this](const LaneText::Changed &changed) { lanes()->refresh(changed); });
    }
    onArticle();
    setVeil();
    onQueue();
}

void ReviewPage::setReasons(const QStringList &reasons)
{
    m_place->reasons()->setReasons(reasons);
}

void ReviewPage::setSeed(quint32 seed)
{
    if (m_focus.veil.seed == seed)
        return;
    m_focus.veil.seed = seed;
    onPlace();
}

void ReviewPage::setReadOnly(const QString &reason)
{
    m_focus.readOnly = reason;
    enable();
}

void ReviewPage::focusText()
{
    lanes()->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::saveLayout() const
{
    QSettings().setValue("review/columns"_L1, m_columns->saveState());
}

void ReviewPage::onArticle()
{
    m_focus.place = {};
    m_centre->showArticle(m_focus); // before anything is drawn of the text that is gone
    m_hand->end();
}

void ReviewPage::onPlace()
{
    m_hand->end();
    const ReviewArticle *const article = m_focus.article();
    m_focus.place = article ? shownPlace(*article, desk()->clusterNumber(), m_focus.veil) : ShownPlace();
    showPlace();
    m_centre->showPlace(m_focus, m_place->spoken());
    if (desk())
        m_queue->setCurrent(desk()->row());
    enable();
}

void ReviewPage::showPlace()
{
    if (m_focus.place.cluster < 0) {
        m_place->showNothing();
        return;
    }
    const ClusterState state = desk()->state();
    const auto &decisions = m_focus.gold()->decisions();
    const auto found = decisions.constFind(state.decision);
    m_place->show(m_focus.place, *m_focus.article(), state,
                  found == decisions.constEnd() ? nullptr : &*found);
    Q_EMIT precedentsWanted();
}

void ReviewPage::onQueue()
{
    if (desk()) {
        const ReviewArticle *const article = m_focus.article();
        m_queue->setReading(desk()->feed().isReading());
        m_queue->setFacts(desk()->index(), article ? article->gold.schemas : SchemaSet());
        m_queue->setCurrent(desk()->row());
    }
    m_centre->showFacts(m_focus);
    enable();
}

void ReviewPage::enable()
{
    m_decisions->enable(m_hand->isActive());
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

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if ((m_hand->isActive() && m_hand->handleKey(*event)) || m_centre->handleZoomKey(*event))
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

void ReviewPage::setVeil()
{
    m_focus.veil.hidden = m_actions.hideNames->isChecked();
    m_focus.veil.shuffled = m_actions.shuffle->isChecked();
    QSettings settings;
    settings.setValue("review/hidenames"_L1, m_focus.veil.hidden);
    settings.setValue("review/shuffle"_L1, m_focus.veil.shuffled);
    m_queue->setNamesHidden(m_focus.veil.hidden);
    m_place->setNamesHidden(m_focus.veil.hidden);
    m_centre->showFacts(m_focus);
    onPlace();
}

// Of whatever state: a decision can be looked at, and be made anew.
void ReviewPage::onMarkClicked(SpanId id)
{
    const Span *const span = m_focus.article() ? desk()->text()->marks().span(id) : nullptr;
    if (!span)
        return;
    const ReviewArticle &article = *m_focus.article();
    for (int i = 0; i < article.clusters.size(); ++i) {
        const Cluster &cluster = article.clusters.at(i);
        const bool touches = cluster.extent.overlaps(span->extent()) &&
            article.names.layers.name(cluster.layer) == span->layer;
        if (touches) {
            desk()->goToCluster(i);
            return;
        }
    }
}

} // namespace Galley
