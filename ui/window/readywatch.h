#pragma once

#include <QObject>

namespace Galley {

class MainWindow;

// Prints "ready" when the first article is painted and the event loop takes keys, and ends the program: what
// a start takes can be timed from outside.
class ReadyWatch : public QObject
{
    Q_OBJECT
public:
    explicit ReadyWatch(MainWindow &window); // the window owns it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
    bool m_isPainted = false;
};

} // namespace Galley
