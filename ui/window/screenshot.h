#pragma once

#include <QObject>

namespace Galley {

class MainWindow;

// Paints the window into a PNG file as soon as an article is open in it, and ends the program: with 1 and a
// line on standard error when there is nothing to paint or nowhere to write. An empty path does nothing.
class Screenshot : public QObject
{
    Q_OBJECT
public:
    Screenshot(MainWindow &window, const QString &path);

private:
    void prepare();
    void take();
    void giveUp(const QString &reason);

    MainWindow &m_window;
    QString m_path;
    bool m_isDue = false;
};

} // namespace Galley
