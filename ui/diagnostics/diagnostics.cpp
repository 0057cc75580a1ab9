#include "diagnostics/diagnostics.h"

#include "storage/versions.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QStyle>

#include <ksyntaxhighlighting_version.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype problemsShown = 50;

QString number(double milliseconds)
{
    return QString::number(milliseconds, 'f', 1) + u" ms"_s;
}

QString latencyText(QList<double> latencies)
{
    if (latencies.isEmpty())
        return u"no mark was made since Galley started"_s;
    std::ranges::sort(latencies);
    const auto at = [&](double share) {
        return latencies.at(qsizetype(share * double(latencies.size() - 1)));
    };
    return u"%1 marks: median %2, 95 % within %3, longest %4"_s.arg(latencies.size())
        .arg(number(at(0.5)), number(at(0.95)), number(latencies.last()));
}

QStringList pluginLines(const QList<PluginRecord> &plugins)
{
    QStringList lines;
    for (const PluginRecord &plugin : plugins) {
        QString line = u"  %1 %2: %3 (%4)"_s.arg(plugin.id, plugin.version, wordFor(plugin.state),
                                                 QDir::toNativeSeparators(plugin.file));
        if (!plugin.reason.isEmpty())
            line += u": "_s + plugin.reason;
        lines.append(line);
    }
    if (lines.isEmpty())
        lines.append(u"  none"_s);
    return lines;
}

QStringList problemLines(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems.first(std::min(problems.size(), problemsShown))) {
        QStringList place{problem.article, problem.annotator, problem.item};
        place.removeAll(QString());
        lines.append(u"  [%1] %2 %3"_s.arg(problem.kind, place.join(u' '), problem.message));
    }
    if (problems.size() > problemsShown)
        lines.append(u"  and %1 more"_s.arg(problems.size() - problemsShown));
    return lines;
}

QStringList projectLines(const Diagnostics &diagnostics)
{
    if (diagnostics.project.isEmpty())
        return {u"  none is open"_s};
    QStringList lines{u"  %1, %2 articles"_s.arg(diagnostics.project).arg(diagnostics.articles)};
    if (!diagnostics.checkFailure.isEmpty())
        lines.append(u"  check: "_s + diagnostics.checkFailure);
    else if (!diagnostics.problems)
        lines.append(u"  not checked"_s);
    else if (diagnostics.problems->isEmpty())
        lines.append(u"  checked: nothing is wrong"_s);
    else
        lines.append(u"  checked: %1 problems"_s.arg(diagnostics.problems->size()));
    if (diagnostics.problems)
        lines += problemLines(*diagnostics.problems);
    return lines;
}

QString screenText()
{
    const QScreen *const screen = QGuiApplication::primaryScreen();
    if (!screen)
        return u"none"_s;
    return u"%1 × %2, scaled by %3, %4"_s.arg(screen->geometry().width())
        .arg(screen->geometry().height())
        .arg(screen->devicePixelRatio())
        .arg(QGuiApplication::platformName());
}

} // namespace

QList<std::pair<QString, QString>> versionsHere()
{
    return {{u"Galley"_s, QCoreApplication::applicationVersion()},
            {u"Qt"_s,
             u"%1 (built with %2)"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR))},
            {u"KSyntaxHighlighting"_s, QLatin1StringView(KSYNTAXHIGHLIGHTING_VERSION_STRING)},
            {u"SQLite"_s, sqliteVersion()},
            {u"libpq"_s, libpqVersion()},
            {u"System"_s,
             u"%1, %2, kernel %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                        QSysInfo::kernelVersion())},
            {u"Screen"_s, screenText()},
            {u"Style"_s, QApplication::style()->objectName()},
            {u"Face"_s, QApplication::font().toString()},
            {u"Language"_s, QLocale().name()},
            {u"Settings"_s, QDir::toNativeSeparators(QSettings().fileName())}};
}

QString toText(const Diagnostics &diagnostics)
{
    QStringList lines;
    for (const auto &[what, version] : diagnostics.versions)
        lines.append(what + u": "_s + version);
    lines += QStringList{QString(), u"Plugins:"_s} + pluginLines(diagnostics.plugins);
    lines += QStringList{QString(), u"Project:"_s} + projectLines(diagnostics);
    lines += {QString(), u"From a key to the picture, last hundred marks:"_s,
              u"  "_s + latencyText(diagnostics.latencies)};
    return lines.join(u'\n') + u'\n';
}

} // namespace Galley
