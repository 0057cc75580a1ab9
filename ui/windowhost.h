#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace Galley {

class Appearance;
class MainWindow;

// Keeps the main window, and makes another one when the user chooses another language: every word of a window
// is chosen while it is built. The new one opens where the one before was left.
class WindowHost : public QObject
{
    Q_OBJECT
public:
    explicit WindowHost(Appearance &appearance); // outlives this
    ~WindowHost() override;

    // Valid until the next language is chosen.
    [[nodiscard]] MainWindow &window() const { return *m_window; }

    // Speaks what the user has chosen, else what his system asks for. Before the first window.
    static void speakChosenLanguage();

private:
    void makeWindow();
    void changeLanguage();
    void remake();

    Appearance &m_appearance;
    std::unique_ptr<MainWindow> m_window;
    bool m_isChanging = false;
};

} // namespace Galley
