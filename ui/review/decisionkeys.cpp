#include "review/decisionkeys.h"

#include "review/reasonbar.h"
#include "review/reviewdesk.h"

namespace Galley {

DecisionKeys::DecisionKeys(const ReviewFocus &focus, const ReviewActions &actions, ReasonBar &reasons,
                           QObject *parent)
    : QObject(parent)
    , m_focus(focus)
    , m_actions(actions)
    , m_reasons(reasons)
{
    connectActions();
}

void DecisionKeys::connectActions()
{
    for (int i = 0; i < m_actions.take.size(); ++i)
        connect(m_actions.take.at(i), &QAction::triggered, this, [this, i] { take(i + 1); });
    connect(m_actions.takeAll, &QAction::triggered, this,
            [this] { decide({.kind = Decision::Kind::TakeAll}); });
    connect(m_actions.takeNone, &QAction::triggered, this, &DecisionKeys::takeNone);
    connect(m_actions.postpone, &QAction::triggered, this,
            [this] { decide({.kind = Decision::Kind::Postpone}); });
    connect(m_actions.undo, &QAction::triggered, this, [this] { report(m_focus.desk->undo()); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { report(m_focus.desk->redo()); });
    connect(m_actions.reopen, &QAction::triggered, this, [this] { report(m_focus.desk->reopen()); });
    connect(m_actions.reason, &QAction::triggered, &m_reasons, &ReasonBar::focusReason);
    connect(&m_reasons, &ReasonBar::answered, this, [this] {
        decide({.kind = Decision::Kind::TakeNone});
        Q_EMIT answered();
    });
    connect(&m_reasons, &ReasonBar::cancelled, this, [this] {
        m_reasons.clear();
        Q_EMIT answered();
    });
    connect(&m_reasons, &ReasonBar::left, this, &DecisionKeys::answered);
}

void DecisionKeys::report(const Result<void> &outcome)
{
    if (!outcome)
        Q_EMIT refused(outcome.error().message);
    Q_EMIT done();
}

bool DecisionKeys::decide(Choice choice)
{
    if (!m_focus.desk)
        return false;
    if (!m_focus.readOnly.isEmpty()) {
        Q_EMIT refused(m_focus.readOnly);
        return false;
    }
    choice.reason = m_reasons.reason();
    choice.note = m_reasons.note();
    const Result<void> decided = m_focus.desk->decide(choice);
    if (decided)
        m_reasons.clear();
    report(decided);
    return decided.has_value();
}

void DecisionKeys::take(int number)
{
    const QList<ShownVersion> &versions = m_focus.place.versions;
    if (number > versions.size())
        Q_EMIT refused(tr("There is no version %1 here.").arg(number));
    else
        decide({.kind = Decision::Kind::Take, .version = versions.at(number - 1).version});
}

void DecisionKeys::takeNone()
{
    if (!m_focus.readOnly.isEmpty())
        Q_EMIT refused(m_focus.readOnly);
    else
        m_reasons.ask();
}

void DecisionKeys::enable(bool byHand)
{
    ReviewDesk *const desk = m_focus.desk;
    const Session *const session = desk ? desk->session() : nullptr;
    const bool writable = !byHand && session && !session->isReadOnly() && !session->isStale();
    const bool signedOff = session && session->set().state() == SetState::Done;
    for (QAction *action : m_actions.deciding())
        action->setEnabled(!byHand && m_focus.place.cluster >= 0);
    for (int i = 0; i < m_actions.take.size(); ++i)
        m_actions.take.at(i)->setEnabled(!byHand && i < m_focus.place.versions.size());
    m_actions.undo->setEnabled(writable && desk->canUndo());
    m_actions.redo->setEnabled(writable && desk->canRedo());
    for (QAction *action : {m_actions.next, m_actions.previous})
        action->setEnabled(!byHand && desk && desk->queue().rowCount() > 0);
    m_actions.reason->setEnabled(!byHand && session);
    m_actions.giveBack->setEnabled(!byHand && session);
    m_actions.signOff->setEnabled(writable && !signedOff);
    m_actions.reopen->setEnabled(writable && signedOff);
}

} // namespace Galley
