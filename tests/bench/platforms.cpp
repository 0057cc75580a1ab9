#include "platforms.h"

#include "benchproject.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int starts = 15;
constexpr int patience = 20 * 60 * 1000; // ms

std::unexpected<Error> failed(const QString &what, QProcess &process)
{
    return fail(Error::Kind::Io,
                what + u" failed: "_s + process.errorString() + u' ' +
                    QString::fromUtf8(process.readAllStandardError()));
}

} // namespace

Result<QList<BenchResult>> resultsUnderXvfb(const QString &onlyLoad)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    QStringList arguments{u"-a"_s, u"-s"_s, u"-screen 0 1920x1400x24"_s,
                          QCoreApplication::applicationFilePath(), u"--json"_s};
    if (!onlyLoad.isEmpty())
        arguments << u"--load"_s << onlyLoad;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"xvfb-run"_s, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return failed(u"measuring under Xvfb"_s, process);
    QList<BenchResult> results;
    const QJsonDocument document = QJsonDocument::fromJson(process.readAllStandardOutput());
    for (const QJsonValue &value : document[u"results"_s].toArray()) {
        results.append({value[u"name"_s].toString() + u" (xcb)"_s, value[u"load"_s].toString(),
                        value[u"median"_s].toDouble(), value[u"p95"_s].toDouble(),
                        value[u"unit"_s].toString()});
    }
    return results;
}

Result<QList<BenchResult>> coldStarts(const QString &folder)
{
    const BenchLoad load = benchLoads().first();
    const Result<BenchProject> project = BenchProject::create(folder + u"/start.galley"_s, load);
    if (!project)
        return std::unexpected(project.error());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, folder);
    environment.insert(u"XDG_DATA_HOME"_s, folder);
    environment.insert(u"USER"_s, project->annotator.name);
    QList<double> samples;
    for (int i = 0; i < starts; ++i) {
        QProcess process;
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(QCoreApplication::applicationDirPath() + u"/galley"_s,
                      {u"--until-ready"_s, project->path});
        if (!process.waitForReadyRead(30'000))
            return failed(u"starting the window"_s, process);
        samples.append(double(timer.nsecsElapsed()) / 1e6);
        process.waitForFinished(30'000);
    }
    return QList{summarised(u"cold-start"_s, load.name, samples, u"ms"_s)};
}

} // namespace Galley
