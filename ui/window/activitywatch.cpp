#include "window/activitywatch.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace Galley {

namespace {

bool isAct(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // the key of a shortcut
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TabletMove:
    case QEvent::TouchUpdate:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

ActivityWatch::ActivityWatch(QWidget &window, ActiveClock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
{
    qApp->installEventFilter(this);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            m_clock.pause();
    });
}

bool ActivityWatch::isOurs(const QObject &watched) const
{
    if (!watched.isWidgetType() || m_window.isMinimized())
        return false;
    const QWidget *const top = static_cast<const QWidget &>(watched).window();
    return top == &m_window || top->parentWidget(); // its dialogs and lists
}

bool ActivityWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isAct(event->type()) && isOurs(*watched))
        m_clock.act();
    return false;
}

} // namespace Galley
