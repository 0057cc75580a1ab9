#include "windowmain.h"

#include "window/appearance.h"
#include "window/mainwindow.h"
#include "window/screenshot.h"

#include <QApplication>
#include <QIcon>
#include <QStyleFactory>

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
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setWindowIcon(QIcon(u":/galley/icons/galley.svg"_s));
}

void applyTheme(Appearance &appearance, const QString &theme)
{
    if (theme == "dark"_L1)
        appearance.showMode(Appearance::Mode::Dark);
    else if (theme == "light"_L1)
        appearance.showMode(Appearance::Mode::Light);
    else if (theme == "system"_L1)
        appearance.showMode(Appearance::Mode::System);
}

} // namespace

int runWindow(QApplication &application, const WindowOptions &options)
{
    setUp(application);
    Appearance appearance;
    applyTheme(appearance, options.theme);
    MainWindow window(appearance);
    Screenshot screenshot(window, options.screenshot);
    window.show();
    if (!options.project.isEmpty())
        window.open(options.project);
    else if (options.sample || !options.screenshot.isEmpty())
        window.openSample();
    return QApplication::exec();
}

} // namespace Galley
