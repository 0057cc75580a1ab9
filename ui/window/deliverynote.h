#pragma once

#include "storage/delivery.h"

#include <QToolButton>

class QTimer;

namespace Galley {

// Says quietly that the server is away and how many edits wait for it, and for a moment that all are sent. A
// click asks whether it is back.
class DeliveryNote : public QToolButton
{
    Q_OBJECT
public:
    explicit DeliveryNote(QWidget *parent = nullptr);

    // A server that comes back within a moment is not worth a word.
    void show(const DeliveryState &state);
    void clear();

Q_SIGNALS:
    void tryRequested();

private:
    void draw();
    void say(const QString &icon, const QString &text);

    DeliveryState m_state;
    bool m_wasAway = false; // and it was said
    QTimer *m_soon;
    QTimer *m_gone;
};

} // namespace Galley
