#pragma once

#include "annotation/activeclock.h"

#include <QObject>

class QWidget;

namespace Galley {

// Tells a clock what the annotator does in a window and its dialogs: keys, mouse, wheel and pen count; while
// the program is not the active one, or the window is minimised, nothing does.
class ActivityWatch : public QObject
{
    Q_OBJECT
public:
    // Both outlive the watch.
    ActivityWatch(QWidget &window, ActiveClock &clock, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QObject &watched) const;

    QWidget &m_window;
    ActiveClock &m_clock;
};

} // namespace Galley
