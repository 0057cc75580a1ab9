#include "windowhost.h"

#include "language/language.h"
#include "settings/languagechoice.h"
#include "window/mainwindow.h"

#include <QGuiApplication>

namespace Galley {

WindowHost::WindowHost(Appearance &appearance)
    : m_appearance(appearance)
{
    makeWindow();
}

WindowHost::~WindowHost() = default;

void WindowHost::speakChosenLanguage()
{
    Language::speak(chosenLanguage());
    QGuiApplication::setLayoutDirection(Language::isRightToLeft(Language::spoken()) ? Qt::RightToLeft
                                                                                    : Qt::LeftToRight);
}

void WindowHost::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_appearance);
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::changeLanguage,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::closed, this, &WindowHost::remake, Qt::QueuedConnection);
}

// The window closes once all is saved; the program goes on.
void WindowHost::changeLanguage()
{
    m_isChanging = true;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->close();
}

void WindowHost::remake()
{
    if (!m_isChanging)
        return;
    m_isChanging = false;
    const bool hadProject = m_window->project();
    m_window.reset();
    speakChosenLanguage();
    makeWindow();
    m_window->show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (hadProject)
        m_window->reopenPlace();
}

} // namespace Galley
