#include "cli/commands.h"

#include "cli/console.h"
#include "cli/options.h"
#include "storage/projectcopy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class CopyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CopyCommand)
public:
    QString name() const override { return u"copy"_s; }

    QString summary() const override { return tr("Copy a project into a file or onto a server"); }

    QString details() const override
    {
        return tr(
            "FROM and TO are files or addresses of PostgreSQL databases (postgresql://user@host/database).\n"
            "Everything goes along: articles, marks, numbers, times and the journal.\n"
            "\n"
            "JSON: {\"from\", \"to\"}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"FROM"_s, m_from, tr("The project"));
        options.positional(u"TO"_s, m_to, tr("The file to make, or an empty database"));
    }

    Report run(Console &console) override
    {
        Report report;
        const auto store = Store::open(m_from, Store::Access::ReadOnly);
        const auto progress = [&](qint64 done, qint64 total) {
            return console.progress(tr("Copying"), done, total);
        };
        const auto copied = store ? copyProject(**store, m_to, progress) : std::unexpected(store.error());
        if (!copied) {
            report.errors += copied.error();
            return report;
        }
        report.text = tr("%1 is copied to %2").arg(m_from, m_to);
        report.json = QJsonObject{{u"from"_s, m_from}, {u"to"_s, m_to}};
        return report;
    }

private:
    QString m_from;
    QString m_to;
};

} // namespace

std::unique_ptr<Command> makeCopyCommand()
{
    return std::make_unique<CopyCommand>();
}

} // namespace Galley::Cli
