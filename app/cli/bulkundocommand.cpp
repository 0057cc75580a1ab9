#include "cli/commands.h"

#include "cli/bulkwork.h"
#include "cli/interrupt.h"
#include "cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

// "bulk undo" and "bulk redo".
class BulkUndoCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BulkUndoCommand)
public:
    explicit BulkUndoCommand(bool redo)
        : m_redo(redo)
    {}

    QString name() const override { return m_redo ? u"bulk redo"_s : u"bulk undo"_s; }

    QString summary() const override
    {
        return m_redo ? tr("Do a bulk edit again that was taken back")
                      : tr("Take a bulk edit back, in every set");
    }

    QString details() const override
    {
        return tr("A set whose later edits stand on the bulk edit stays as it is and is told of as refused\n"
                  "(exit code 1).\n"
                  "\n"
                  "JSON: as `galley bulk mark` says.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.positional(u"NUMBER"_s, m_number, tr("Which: its number in `galley bulk list`"));
    }

    QString misuse(bool) const override
    {
        bool isNumber = false;
        const qint64 number = m_number.toLongLong(&isNumber);
        return isNumber && number > 0 ? QString() : tr("“%1” is no number of a bulk edit").arg(m_number);
    }

    Report run(Console &console) override
    {
        const auto store = Store::open(m_project);
        if (!store)
            return failed(store.error());
        const BulkId id = m_number.toLongLong();
        const auto progress = [&](qint64 done, qint64 total) {
            return console.progress(m_redo ? tr("Doing again") : tr("Taking back"), done, total);
        };
        const auto result = m_redo ? (*store)->redoBulk(id, progress) : (*store)->undoBulk(id, progress);
        if (!result)
            return isInterrupted() ? stopped() : failed(result.error());
        return reportOf(*result, (m_redo ? tr("Done again: %1") : tr("Taken back: %1")).arg(result->summary));
    }

private:
    bool m_redo = false;
    QString m_project;
    QString m_number;
};

} // namespace

std::unique_ptr<Command> makeBulkUndoCommand()
{
    return std::make_unique<BulkUndoCommand>(false);
}

std::unique_ptr<Command> makeBulkRedoCommand()
{
    return std::make_unique<BulkUndoCommand>(true);
}

} // namespace Galley::Cli
