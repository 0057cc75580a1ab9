#include "windowmain.h"

#include "common/focusframe.h"
#include "common/noticebar.h"
#include "settings/settingsfile.h"
#include "window/appearance.h"
#include "window/mainwindow.h"
#include "window/readywatch.h"
#include "window/screenshot.h"
#include "windowhost.h"
#include "windowstyle.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

void setUp(QApplication &application)
{
    QCoreApplication::setOrganizationName(u"galley"_s);
    QCoreApplication::setApplicationName(u"galley"_s);
    QGuiApplication::setApplicationDisplayName(u"Galley"_s);
    QGuiApplication::setDesktopFileName(u"org.galley.Galley"_s);
    // One style everywhere: the palettes of light and dark are made for it.
    QApplication::setStyle(new WindowStyle);
    application.setWindowIcon(QIcon(u":/galley/icons/galley.svg"_s));
}

void applyTheme(Appearance &appearance, const QString &theme)
{
    using Mode = Appearance::Mode;
    const QHash<QString, Mode> modes{{u"system"_s, Mode::System},
                                     {u"light"_s, Mode::Light},
                                     {u"dark"_s, Mode::Dark},
                                     {u"high-contrast"_s, Mode::HighContrastLight},
                                     {u"high-contrast-dark"_s, Mode::HighContrastDark}};
    if (const auto mode = modes.constFind(theme); mode != modes.constEnd())
        appearance.showMode(*mode);
}

} // namespace

void prepareApplication(QApplication &application)
{
    setUp(application);
    WindowHost::speakChosenLanguage();
}

void showTheme(Appearance &appearance, const QString &theme)
{
    applyTheme(appearance, theme);
}

int runWindow(QApplication &application, const WindowOptions &options)
{
    setUp(application);
    const QString aside = setBrokenSettingsAside();
    WindowHost::speakChosenLanguage();
    const FocusFrame frame;
    Appearance appearance;
    applyTheme(appearance, options.theme);
    WindowHost host(appearance);
    MainWindow &window = host.window();
    Screenshot screenshot(window, options.screenshot);
    if (options.untilReady)
        new ReadyWatch(window);
    window.show();
    if (!aside.isEmpty())
        window.notices()->post({Notice::Kind::Warning, u"settings"_s, aside, {}});
    if (options.screenshot.isEmpty() && !options.untilReady)
        window.offerTour();
    if (!options.project.isEmpty())
        window.open(options.project);
    else if (options.sample || !options.screenshot.isEmpty())
        window.openSample();
    else if (!options.untilReady)
        window.openLast();
    return QApplication::exec();
}

} // namespace Galley
