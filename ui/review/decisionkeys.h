#pragma once

#include "review/reviewactions.h"
#include "review/reviewfocus.h"

#include <QObject>

namespace Galley {

class ReasonBar;

// Carries out what keys, buttons and cards say of the place in question, with the reason and the note that
// stand beside it, and says why where it cannot.
class DecisionKeys : public QObject
{
    Q_OBJECT
public:
    // Nothing is owned.
    DecisionKeys(const ReviewFocus &focus, const ReviewActions &actions, ReasonBar &reasons,
                 QObject *parent = nullptr);

    bool decide(Choice choice); // whether it was taken
    void take(int number);      // a version as it is shown, from 1
    void enable(bool byHand);   // the actions, as the place and the session allow

Q_SIGNALS:
    void done(); // or refused; what is shown may have changed
    void answered();
    void refused(const QString &message);

private:
    void connectActions();
    void takeNone();
    void report(const Result<void> &outcome);

    const ReviewFocus &m_focus;
    const ReviewActions &m_actions;
    ReasonBar &m_reasons;
};

} // namespace Galley
