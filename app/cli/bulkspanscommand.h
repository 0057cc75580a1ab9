#pragma once

#include "cli/bulkwork.h"

namespace Galley::Cli {

// A command that edits the annotator's spans among a query's hits.
class BulkSpansCommand : public Command
{
public:
    QString details() const override;
    void declare(Options &options) override;
    Report run(Console &console) override;

protected:
    // What to do with them, and what to call it; summary's %1 is the query.
    [[nodiscard]] virtual Result<BulkAction> action(Store &store) const = 0;
    [[nodiscard]] virtual QString summaryOf() const = 0;

private:
    QString m_project;
    QString m_annotator;
    QString m_query;
    QString m_by;
    bool m_dryRun = false;
};

} // namespace Galley::Cli
