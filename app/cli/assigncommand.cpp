#include "cli/commands.h"

#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/table.h"
#include "cli/teamwork.h"
#include "team/assigning.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class AssignCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AssignCommand)
public:
    QString name() const override { return u"assign"_s; }

    QString summary() const override { return tr("Assign articles to annotators"); }

    QString details() const override;
    void declare(Options &options) override;
    QString misuse(bool json) const override;
    Report run(Console &console) override;

private:
    [[nodiscard]] AssignOptions assignOptions() const;
    [[nodiscard]] Report reportOf(const Plan &plan) const;
    [[nodiscard]] Report takeBack(Store &store, const KeepGoing &progress) const;

    QString m_project;
    QStringList m_annotators;
    qint64 m_each = 1;
    QString m_double;
    QString m_seed;
    bool m_balanced = false;
    QString m_query;
    QStringList m_articles;
    QString m_due;
    QString m_by;
    bool m_moveDue = false;
    bool m_takeBack = false;
    bool m_dryRun = false;
};

QString AssignCommand::details() const
{
    return tr(
        "What is assigned already counts and stays, and nobody gets an article twice, so the same command\n"
        "run again assigns only what is new. Who has begun an article is asked for it first. With --seed\n"
        "each article goes to whom chance says; else, or with --balanced too, to whoever has the least, by\n"
        "chance among equals. Chance is the seed and the article's id: the same everywhere.\n"
        "\n"
        "What cannot be met is told of, and counts as a problem (exit code 1).\n"
        "\n"
        "JSON: {\"project\", \"articles\", \"complete\" (need nobody more), \"added\", \"moved\" "
        "(deadlines), "
        "\"annotators\": "
        "[{\"name\",\n"
        "\"before\", \"added\"}], \"short\": [{\"wanted\", \"possible\", \"articles\"}], \"remarks\": "
        "[TEXT], "
        "\"dry_run\"};\n"
        "with --take-back {\"project\", \"removed\"}.");
}

void AssignCommand::declare(Options &options)
{
    options.positional(u"PROJECT"_s, m_project, tr("The project"));
    options.list(u"--annotators"_s, u"A,B,C"_s, m_annotators, tr("To whom"));
    options.number(u"--each"_s, u"N"_s, m_each, tr("Annotators an article (1)"));
    options.value(u"--double"_s, u"SHARE"_s, m_double,
                  tr("By two annotators this share of the articles, as 20% or 0.2; the others by one"));
    options.value(u"--seed"_s, u"TEXT"_s, m_seed, tr("At random, decided by this"));
    options.flag(u"--balanced"_s, m_balanced, tr("To whoever has the least; so without --seed"));
    options.value(u"--query"_s, u"QUERY"_s, m_query,
                  tr("Only articles in which `galley concordance` would find something"));
    options.list(u"--articles"_s, u"ID,ID"_s, m_articles, tr("Only these articles"));
    options.value(u"--due"_s, u"DATE"_s, m_due, tr("The last day, as 2026-12-31"));
    options.flag(
        u"--move-due"_s, m_moveDue,
        tr("Give that day to what these annotators have already and not finished, too; without --due "
           "it has none any more"));
    options.flag(u"--take-back"_s, m_takeBack,
                 tr("Take back instead what these annotators have not begun, of these articles"));
    options.value(u"--by"_s, u"NAME"_s, m_by, tr("Who assigns; else the login's name"));
    options.flag(u"--dry-run"_s, m_dryRun, tr("Only show what would be"));
}

std::optional<double> shareFrom(QString text)
{
    const bool percent = text.endsWith(u'%');
    if (percent)
        text.chop(1);
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber) / (percent ? 100 : 1);
    return isNumber && number >= 0 && number <= 1 ? std::optional(number) : std::nullopt;
}

QString AssignCommand::misuse(bool) const
{
    if (m_annotators.isEmpty())
        return tr("Say to whom: --annotators ann,bob");
    if (!m_double.isEmpty() && !shareFrom(m_double))
        return tr("“%1” is no share: write 20% or 0.2").arg(m_double);
    if (!m_double.isEmpty() && m_each != 1)
        return tr("--double says how many annotators an article gets: leave out --each");
    if (m_each < 1)
        return tr("--each wants at least 1");
    if (!m_due.isEmpty() && !QDate::fromString(m_due, Qt::ISODate).isValid())
        return tr("“%1” is no day: write it as 2026-12-31").arg(m_due);
    return {};
}

AssignOptions AssignCommand::assignOptions() const
{
    return {.annotators = m_annotators,
            .each = int(m_each),
            .twice = m_double.isEmpty() ? std::nullopt : shareFrom(m_double),
            .way = m_seed.isEmpty() || m_balanced ? PlanRequest::Way::Balanced : PlanRequest::Way::Random,
            .seed = m_seed.isEmpty() ? u"0"_s : m_seed,
            .query = m_query,
            .articles = m_articles,
            .due = m_due.isEmpty() ? QDate() : QDate::fromString(m_due, Qt::ISODate),
            .moveDue = m_moveDue};
}

Report AssignCommand::reportOf(const Plan &plan) const
{
    Table table({tr("Annotator"), tr("Before"), tr("New")},
                {Table::Align::Left, Table::Align::Right, Table::Align::Right});
    QJsonArray annotators;
    for (const PlanCount &count : plan.counts) {
        table.addRow({count.name, QString::number(count.before), QString::number(count.added)});
        annotators +=
            QJsonObject{{u"name"_s, count.name}, {u"before"_s, count.before}, {u"added"_s, count.added}};
    }
    QJsonArray shortfalls;
    for (const PlanShortfall &one : plan.shortfalls)
        shortfalls += QJsonObject{
            {u"wanted"_s, one.wanted}, {u"possible"_s, one.possible}, {u"articles"_s, one.articles}};
    const QStringList remarks = remarksOn(plan, assignOptions());
    const QString heading = m_dryRun
        ? tr("Nothing was assigned; this is what would be, of %n article(s):", nullptr, int(plan.articles))
        : tr("Assigned, of %n article(s):", nullptr, int(plan.articles));
    const QString moved =
        m_moveDue ? tr("Deadlines of earlier assignments: %1").arg(plan.moved.size()) : QString();
    QStringList lines{heading, table.toString(), moved, remarks.join(u'\n')};
    lines.removeAll(QString());
    return {.text = lines.join(u'\n').trimmed(),
            .json = QJsonObject{{u"project"_s, m_project},
                                {u"articles"_s, plan.articles},
                                {u"complete"_s, plan.complete},
                                {u"added"_s, plan.added.size()},
                                {u"moved"_s, plan.moved.size()},
                                {u"annotators"_s, annotators},
                                {u"short"_s, shortfalls},
                                {u"remarks"_s, QJsonArray::fromStringList(remarks)},
                                {u"dry_run"_s, m_dryRun}},
            .problems = !plan.shortfalls.isEmpty()};
}

Report AssignCommand::takeBack(Store &store, const KeepGoing &progress) const
{
    const auto removed = unassignBy(store, assignOptions(), actorOf(store, m_by), progress);
    if (!removed)
        return isInterrupted() ? stopped() : failed(removed.error());
    return {.text = tr("Assignments taken back: %1").arg(*removed),
            .json = QJsonObject{{u"project"_s, m_project}, {u"removed"_s, *removed}}};
}

Report AssignCommand::run(Console &console)
{
    const auto store = Store::open(m_project, m_dryRun ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    if (!store)
        return failed(store.error());
    const auto progress = [&](qint64 done, qint64 total) {
        return console.progress(tr("Searching"), done, total);
    };
    if (m_takeBack)
        return takeBack(**store, progress);
    const auto plan = m_dryRun ? planFor(**store, assignOptions(), progress)
                               : assignBy(**store, assignOptions(), actorOf(**store, m_by), progress);
    if (!plan)
        return isInterrupted() ? stopped() : failed(plan.error());
    return reportOf(*plan);
}

} // namespace

std::unique_ptr<Command> makeAssignCommand()
{
    return std::make_unique<AssignCommand>();
}

} // namespace Galley::Cli
