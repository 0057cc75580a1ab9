#include "cli/waitingtext.h"

#include "storage/spoolfolder.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Cli::WaitingText)
};

Error warning(const QString &message)
{
    return {.kind = Error::Kind::Conflict, .message = message};
}

} // namespace

void addWaiting(Store &store, Report &report)
{
    const auto owner = SpoolFolder::ownerIn(store);
    if (!owner || !*owner)
        return;
    const SpoolFolder::Waiting waiting = SpoolFolder::waiting(**owner);
    if (waiting.isEmpty())
        return;
    if (waiting.edits > 0)
        report.warnings += warning(
            Words::tr("%n edit(s) made on this machine while the server was away are not sent yet. Open the "
                      "project in the window to send them.",
                      nullptr, int(waiting.edits)));
    if (waiting.aside > 0)
        report.warnings +=
            warning(Words::tr("%n edit(s) made while the server was away were not taken and are kept in %1. "
                              "Open the project in the window to make them again or discard them.",
                              nullptr, int(waiting.aside))
                        .arg(setAsideFile(**owner)));
    for (const QString &file : waiting.damaged)
        report.warnings +=
            warning(Words::tr("%1 holds edits that wait for a server, and is damaged. Keep it, "
                              "and ask who looks after Galley to read it.")
                        .arg(file));
    QJsonObject object = report.json.toObject();
    object[u"waiting"_s] = QJsonObject{{u"edits"_s, waiting.edits},
                                       {u"aside"_s, waiting.aside},
                                       {u"damaged"_s, QJsonArray::fromStringList(waiting.damaged)}};
    report.json = object;
}

} // namespace Galley::Cli
