#include "windowmain.h"

#include "window/appearance.h"
#include "window/mainwindow.h"
#include "window/readywatch.h"
#include "window/screenshot.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QProxyStyle>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// Fusion with words alone on the buttons of dialogs.
class WindowStyle : public QProxyStyle
{
public:
    WindowStyle()
        : QProxyStyle(u"Fusion"_s)
    {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

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

// The user's language where there is a translation into it; English for what has none.
void translate(QApplication &application)
{
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale()}) {
        auto *const translator = new QTranslator(&application);
        if (translator->load(locale, u"galley"_s, u"_"_s, u":/galley/translations"_s))
            QCoreApplication::installTranslator(translator);
    }
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
    translate(application);
    Appearance appearance;
    applyTheme(appearance, options.theme);
    MainWindow window(appearance);
    Screenshot screenshot(window, options.screenshot);
    if (options.untilReady)
        new ReadyWatch(window);
    window.show();
    if (!options.project.isEmpty())
        window.open(options.project);
    else if (options.sample || !options.screenshot.isEmpty())
        window.openSample();
    return QApplication::exec();
}

} // namespace Galley
