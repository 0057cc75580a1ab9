#include "cli/commands.h"

#include "cli/console.h"
#include "cli/importtext.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/table.h"
#include "storage/importlog.h"
#include "text/listed.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

QJsonObject headOf(const ImportRow &row, std::pair<qint64, qint64> counts)
{
    return {{u"import"_s, row.id},
            {u"at"_s, row.at.toString(Qt::ISODateWithMs)},
            {u"annotator"_s, row.annotator},
            {u"sources"_s, QJsonArray::fromStringList(row.sources)},
            {u"formats"_s, row.formats},
            {u"state"_s, wordFor(row.state)},
            {u"articles_left"_s, counts.first},
            {u"sets_left"_s, counts.second}};
}

class ImportsListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportsListCommand)
public:
    QString name() const override { return u"imports list"_s; }

    QString summary() const override { return tr("List a project's imports, the newest first"); }

    QString details() const override
    {
        return tr("States: running (or cut off), done, stopped, failed, undoing (or cut off), undone,\n"
                  "partly-undone. One that was cut off or stopped goes on when it is repeated.\n"
                  "\n"
                  "JSON: {\"project\", \"imports\": [{\"import\", \"at\", \"annotator\", \"sources\", "
                  "\"formats\", \"state\",\n"
                  "\"articles_left\", \"sets_left\"}]}; at is in UTC, and what is left is what the import "
                  "made\n"
                  "and the project still has.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.number(u"--limit"_s, u"N"_s, m_limit, tr("At most so many"));
    }

    Report run(Console &) override
    {
        const auto store = Store::open(m_project, Store::Access::ReadOnly);
        if (!store)
            return failed(store.error());
        ImportLog log(**store);
        const auto rows = log.rows(m_limit > 0 ? int(m_limit) : std::numeric_limits<int>::max());
        if (!rows)
            return failed(rows.error());
        Table table({tr("Number"), tr("Time (UTC)"), tr("State"), tr("Articles"), tr("Sets"), tr("Files")},
                    {Table::Align::Right, Table::Align::Left, Table::Align::Left, Table::Align::Right,
                     Table::Align::Right});
        QJsonArray array;
        for (const ImportRow &row : *rows) {
            const auto counts = log.counts(row.id);
            if (!counts)
                return failed(counts.error());
            table.addRow({QString::number(row.id), row.at.toString(u"yyyy-MM-dd hh:mm:ss"_s),
                          wordFor(row.state), QString::number(counts->first), QString::number(counts->second),
                          listed(row.sources)});
            array += headOf(row, *counts);
        }
        return {.text = table.isEmpty() ? tr("There are no imports") : table.toString(),
                .json = QJsonObject{{u"project"_s, m_project}, {u"imports"_s, array}}};
    }

private:
    QString m_project;
    qint64 m_limit = 0;
};

// Of commands about one import.
class NumberedCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(NumberedCommand)
public:
    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.positional(u"NUMBER"_s, m_number, tr("Which: its number in `galley imports list`"));
    }

    QString misuse(bool) const override
    {
        return number() > 0 ? QString() : tr("“%1” is no number of an import").arg(m_number);
    }

protected:
    [[nodiscard]] ImportId number() const { return m_number.toLongLong(); }

    [[nodiscard]] const QString &project() const { return m_project; }

private:
    QString m_project;
    QString m_number;
};

class ImportsShowCommand : public NumberedCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportsShowCommand)
public:
    QString name() const override { return u"imports show"_s; }

    QString summary() const override { return tr("Show again what an import did"); }

    QString details() const override
    {
        return tr("JSON: what `galley imports list` says of it, \"options\", and as \"report\" what `galley "
                  "import`\n"
                  "said, with \"problems\".");
    }

    Report run(Console &) override
    {
        const auto store = Store::open(project(), Store::Access::ReadOnly);
        if (!store)
            return failed(store.error());
        ImportLog log(**store);
        const auto row = log.row(number());
        if (!row)
            return failed(row.error());
        const auto counts = log.counts(number());
        if (!counts)
            return failed(counts.error());
        const ImportReport imported = importReportFromJson(row->report);
        QStringList lines{
            tr("%1, %2: %3")
                .arg(row->at.toString(u"yyyy-MM-dd hh:mm:ss"_s), wordFor(row->state), listed(row->sources)),
            reportOf(imported, project()).text};
        for (const Error &problem : imported.problems)
            lines += tr("Problem: %1").arg(problem.toString());
        QJsonObject json = headOf(*row, *counts);
        json.insert(u"project"_s, project());
        json.insert(u"options"_s, row->options);
        json.insert(u"report"_s, row->report);
        return {.text = lines.join(u'\n'), .json = json};
    }
};

class ImportsUndoCommand : public NumberedCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportsUndoCommand)
public:
    QString name() const override { return u"imports undo"_s; }

    QString summary() const override { return tr("Take an import back: articles, sets and schemas"); }

    QString details() const override
    {
        return tr("What was worked on since stays and is listed (exit code 1). When it is stopped, undoing\n"
                  "again goes on.\n"
                  "\n"
                  "JSON: {\"project\", \"import\", \"articles\", \"sets\", \"schemas\", \"kept_count\", "
                  "\"kept\": [{\"article\",\n"
                  "\"annotator\", \"reason\"}]}.");
    }

    Report run(Console &console) override
    {
        const auto store = Store::open(project());
        if (!store)
            return failed(store.error());
        const auto undo = ImportLog(**store).undo(number(), [&](qint64 done, qint64 total) {
            return console.progress(tr("Taking back"), done, total);
        });
        if (!undo)
            return failed(undo.error());
        Report report{.text = tr("Taken back: articles %1, sets %2, schemas %3")
                                  .arg(undo->articles)
                                  .arg(undo->sets)
                                  .arg(undo->schemas),
                      .problems = undo->keptCount > 0};
        QJsonArray kept;
        for (const KeptWork &work : undo->kept) {
            report.text +=
                u'\n' + tr("Stays: %1 %2 %3").arg(work.article, work.annotator, work.reason).simplified();
            kept += QJsonObject{
                {u"article"_s, work.article}, {u"annotator"_s, work.annotator}, {u"reason"_s, work.reason}};
        }
        report.json = QJsonObject{
            {u"project"_s, project()}, {u"import"_s, number()},       {u"articles"_s, undo->articles},
            {u"sets"_s, undo->sets},   {u"schemas"_s, undo->schemas}, {u"kept_count"_s, undo->keptCount},
            {u"kept"_s, kept}};
        if (undo->stopped)
            report.errors += stopped().errors;
        return report;
    }
};

} // namespace

std::unique_ptr<Command> makeImportsListCommand()
{
    return std::make_unique<ImportsListCommand>();
}

std::unique_ptr<Command> makeImportsShowCommand()
{
    return std::make_unique<ImportsShowCommand>();
}

std::unique_ptr<Command> makeImportsUndoCommand()
{
    return std::make_unique<ImportsUndoCommand>();
}

} // namespace Galley::Cli
