#include "childrun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// Of memory that is the process's own: pages of mapped files come and go with what the machine has.
double peakMegabytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression anonymous(u"RssAnon:\\s+(\\d+) kB"_s);
    return anonymous.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1000;
}

} // namespace

Result<ChildRun> runGalley(const QStringList &arguments,
                           const std::function<void(QProcess &, double)> &whileRunning)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationDirPath() + u"/galley"_s, arguments);
    if (!process.waitForStarted())
        return fail(Error::Kind::NotFound, process.errorString());
    ChildRun run;
    while (!process.waitForFinished(20)) {
        run.megabytes = std::max(run.megabytes, peakMegabytes(process.processId()));
        if (whileRunning)
            whileRunning(process, double(timer.nsecsElapsed()) / 1e9);
    }
    run.seconds = double(timer.nsecsElapsed()) / 1e9;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAll();
    return run;
}

} // namespace Galley
