#include "cli/bulkspanscommand.h"

#include "cli/hits.h"
#include "cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

QString BulkSpansCommand::details() const
{
    return queryHelp() + u"\n\n"_s + bulkHelp();
}

void BulkSpansCommand::declare(Options &options)
{
    options.positional(u"PROJECT"_s, m_project, QCoreApplication::translate("Bulk", "The project to change"));
    options.value(u"--annotator"_s, u"NAME"_s, m_annotator,
                  QCoreApplication::translate("Bulk", "Whose spans; others stay as they are"),
                  Options::Presence::Required);
    options.value(u"--query"_s, u"QUERY"_s, m_query,
                  QCoreApplication::translate("Bulk", "Which spans; put it in single quotes"),
                  Options::Presence::Required);
    options.value(
        u"--by"_s, u"NAME"_s, m_by,
        QCoreApplication::translate("Bulk", "Who does it, where work is blind; else the login's name"));
    options.flag(u"--dry-run"_s, m_dryRun,
                 QCoreApplication::translate("Bulk", "Change nothing, only say what would be changed"));
}

Report BulkSpansCommand::run(Console &console)
{
    const auto store = Store::open(m_project);
    if (!store)
        return failed(store.error());
    auto action = this->action(**store);
    if (!action)
        return failed(action.error());
    const auto annotator = findAnnotator(**store, m_annotator);
    if (!annotator)
        return failed(annotator.error());
    QList<Error> warnings;
    auto targets = blindEditor(**store, m_by, *annotator).and_then([&](qint64 blind) {
        return spansToEdit(**store, m_query, *annotator, blind, console, warnings);
    });
    if (!targets)
        return failed(targets.error());
    Report report = runBulk(**store,
                            {.annotator = *annotator,
                             .action = std::move(*action),
                             .targets = std::move(*targets),
                             .summary = summaryOf().arg(m_query)},
                            m_dryRun, console);
    report.warnings += warnings;
    return report;
}

} // namespace Galley::Cli
