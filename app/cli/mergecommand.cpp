#include "cli/adjudicatework.h"

#include "cli/commands.h"
#include "text/listed.h"

#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/table.h"
#include "team/packages/merger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class MergeCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
public:
    QString name() const override { return u"merge"_s; }

    QString summary() const override { return tr("Take packages back from annotators"); }

    QString details() const override
    {
        return tr(
            "Each set that only the package has changed since it was handed out goes in, with its whole\n"
            "journal; one that only the project has changed stays. Where both have, nothing is\n"
            "overwritten and the differences are told (exit code 1), unless --conflicts says what to\n"
            "do. Merging in any order, or twice, comes to the same. A package that is damaged, cut\n"
            "short or another project's is refused, and the others go in.\n"
            "`galley packages undo` takes a merge back.\n"
            "\n"
            "JSON: {\"packages\": [{\"file\", \"id\", \"annotator\", \"packed\", \"articles\", "
            "\"signed\",\n"
            "\"handedInBy\", \"handedInAt\", \"warnings\"}], \"sets\": [{\"article\", \"annotator\", "
            "\"package\",\n"
            "\"result\", \"before\", \"after\", \"entries\", \"savedAs\", \"reason\", \"differences\": "
            "[{\"kind\",\n"
            "\"begin\", \"end\", \"quote\", \"project\", \"package\"}]}], \"counts\", \"merge\": number "
            "for undo};\n"
            "results are unchanged, already, taken, conflict, replaced, both, taken-back, refused.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project that the packages come from"));
        options.positionals(u"FILE"_s, m_files, tr("Packages"));
        options.flag(u"--dry-run"_s, m_dryRun, tr("Only say what would be merged"));
        options.choice(u"--conflicts"_s, {u"report"_s, u"project"_s, u"package"_s, u"both"_s}, m_conflicts,
                       tr("Where both have changed a set: tell and keep the project's, keep it, take the "
                          "package's, or keep both, the package's as another annotator's"));
        options.value(u"--as"_s, u"NAME"_s, m_as,
                      tr("Merge as this annotator's work, such as when two people had one name"));
        options.value(u"--by"_s, u"NAME"_s, m_by, tr("Who merges; else the login's name"));
    }

    QString misuse(bool) const override
    {
        return !m_as.isEmpty() && m_files.size() > 1 ? tr("--as goes with one package") : QString();
    }

    Report run(Console &console) override;

private:
    [[nodiscard]] QString textOf(const MergeReport &report) const;
    [[nodiscard]] QString packagesText(const MergeReport &report) const;
    [[nodiscard]] static QString conflictsText(const MergeReport &report);

    QString m_project;
    QStringList m_files;
    QString m_conflicts = u"report"_s;
    QString m_as;
    QString m_by;
    bool m_dryRun = false;
};

QString placeText(const SetDifference &difference)
{
    switch (difference.kind) {
    case SetDifference::Kind::Field:
        return difference.quote;
    case SetDifference::Kind::State:
        return MergeCommand::tr("state");
    default:
        return u"%1–%2 %3"_s.arg(difference.place.begin)
            .arg(difference.place.end)
            .arg(quoted(difference.quote.simplified()));
    }
}

QString versionText(const QStringList &version)
{
    return version.isEmpty() ? MergeCommand::tr("nothing") : listed(version);
}

QString MergeCommand::packagesText(const MergeReport &report) const
{
    QStringList lines;
    for (const MergedPackage &package : report.packages)
        lines += package.handIn ? tr("%1: %2, handed in by %3 on %4")
                                      .arg(package.file, package.header.annotator, package.handIn->by,
                                           package.handIn->at.toString(Qt::ISODate))
                                : tr("%1: %2, not handed in").arg(package.file, package.header.annotator);
    return lines.join(u'\n');
}

QString MergeCommand::conflictsText(const MergeReport &report)
{
    QStringList lines;
    for (const MergedSet &set : report.sets) {
        if (set.reason.isEmpty())
            continue;
        lines += tr("%1, %2: %3").arg(set.article, set.annotator, set.reason);
        for (const SetDifference &difference : set.differences)
            lines += tr("  %1: project %2; package %3")
                         .arg(placeText(difference), versionText(difference.first),
                              versionText(difference.second));
    }
    return lines.join(u'\n');
}

QString MergeCommand::textOf(const MergeReport &report) const
{
    QStringList parts{packagesText(report)};
    Table table({tr("Result"), tr("Sets")}, {Table::Align::Left, Table::Align::Right});
    for (const SetMerge merge :
         {SetMerge::Taken, SetMerge::Replaced, SetMerge::Both, SetMerge::Unchanged, SetMerge::Already,
          SetMerge::TakenBack, SetMerge::Conflict, SetMerge::Refused}) {
        if (const qint64 count = report.count(merge))
            table.addRow({wordFor(merge), QString::number(count)});
    }
    if (!table.isEmpty())
        parts += table.toString();
    parts += conflictsText(report);
    if (!report.packages.isEmpty() && !report.hasNews() && report.isClean())
        parts += report.count(SetMerge::Already) > 0 ? tr("Already merged: nothing to do.")
                                                     : tr("Nothing new: nothing to do.");
    else if (m_dryRun)
        parts += tr("Nothing was changed: this was to look only.");
    if (report.number > 0)
        parts += tr("Merge %1; `galley packages undo` takes it back.").arg(report.number);
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

Report MergeCommand::run(Console &console)
{
    const auto store = Store::open(m_project, m_dryRun ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    if (!store)
        return failed(store.error());
    const MergeOptions options{.conflicts = conflictChoiceFrom(m_conflicts).value_or(ConflictChoice::Report),
                               .as = m_as,
                               .by = m_by.isEmpty() ? loginName() : m_by,
                               .dryRun = m_dryRun};
    const auto merged = mergePackages(**store, m_files, options, [&](qint64 done, qint64 total) {
        return console.progress(tr("Merging"), done, total);
    });
    if (!merged)
        return isInterrupted() ? stopped() : failed(merged.error());
    Report report{.text = textOf(*merged),
                  .json = toJson(*merged),
                  .errors = merged->problems,
                  .problems = !merged->isClean()};
    for (const MergedPackage &package : merged->packages) {
        for (const QString &warning : package.warnings)
            report.warnings += Error{Error::Kind::Conflict, warning, {}, {.file = package.file}};
    }
    return report;
}

} // namespace

std::unique_ptr<Command> makeMergeCommand()
{
    return std::make_unique<MergeCommand>();
}

} // namespace Galley::Cli
