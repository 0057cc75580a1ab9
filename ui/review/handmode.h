#pragma once

#include "review/handdraft.h"
#include "review/reviewfocus.h"

#include <QObject>

class QKeyEvent;

namespace Galley {

class LanesView;
class PlacePanel;

// Marking a place by hand, by keys and in the form beside the text: until it is accepted or given up,
// decisions have no keys.
class HandMode : public QObject
{
    Q_OBJECT
public:
    // Nothing is owned.
    HandMode(const ReviewFocus &focus, LanesView &lanes, PlacePanel &place, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_draft.isActive(); }

    [[nodiscard]] const HandDraft &draft() const { return m_draft; }

    void start();
    void end();
    void forget(); // the article is gone already
    bool handleKey(const QKeyEvent &event);

Q_SIGNALS:
    void changed(); // begun, or its marks
    void ended();
    void accepted(const QList<Galley::Span> &spans); // it goes on until they are taken
    void refused(const QString &message);

private:
    void connectPanel();
    void show(const Result<void> &outcome = {});
    bool chooseLabel(int key);

    const ReviewFocus &m_focus;
    LanesView &m_lanes;
    PlacePanel &m_place;
    HandDraft m_draft;
};

} // namespace Galley
