#include "cli/commands.h"

#include "cli/bulkwork.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "search/mentions.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class BulkMarkCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BulkMarkCommand)
public:
    QString name() const override { return u"bulk mark"_s; }

    QString summary() const override { return tr("Mark a text wherever it stands unmarked"); }

    QString details() const override
    {
        return tr("Marks whole words that no span of the layer covers and that the annotator did not choose\n"
                  "to skip. --regex takes a Perl-compatible regular expression, tried on each line.\n"
                  "\n") +
            bulkHelp();
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project to mark in"));
        options.value(u"--annotator"_s, u"NAME"_s, m_annotator, tr("Whose spans they become"),
                      Options::Presence::Required);
        options.value(u"--label"_s, u"LAYER/LABEL"_s, m_label, tr("What to mark it as"),
                      Options::Presence::Required);
        options.value(u"--text"_s, u"TEXT"_s, m_text, tr("The text to mark"), Options::Presence::Required);
        options.flag(u"--fold"_s, m_fold, tr("Whatever its case"));
        options.flag(u"--regex"_s, m_regex, tr("The text is a regular expression"));
        options.flag(u"--parts"_s, m_parts, tr("Parts of words, too"));
        options.value(u"--attr"_s, u"NAME=VALUE"_s, m_attribute, tr("An attribute of the new spans"));
        options.value(u"--by"_s, u"NAME"_s, m_by,
                      tr("Who does it, where work is blind; else the login's name"));
        options.flag(u"--dry-run"_s, m_dryRun, tr("Change nothing, only say what would be changed"));
    }

    QString misuse(bool) const override
    {
        return m_fold && m_regex
            ? tr("--fold and --regex do not go together: write (?i) before the expression")
            : QString();
    }

    Report run(Console &console) override;

private:
    [[nodiscard]] Result<BulkMark> mark(Store &store) const;
    [[nodiscard]] Result<Annotator> annotator(Store &store) const;
    [[nodiscard]] Result<QList<BulkTarget>> places(Store &store, const MentionSpec &spec, Console &console,
                                                   QList<Error> &warnings) const;

    QString m_project;
    QString m_annotator;
    QString m_label;
    QString m_text;
    QString m_attribute;
    QString m_by;
    bool m_fold = false;
    bool m_regex = false;
    bool m_parts = false;
    bool m_dryRun = false;
};

Result<BulkMark> BulkMarkCommand::mark(Store &store) const
{
    const auto label = labelFrom(store, m_label);
    if (!label)
        return std::unexpected(label.error());
    BulkMark mark{.layer = label->first, .label = label->second};
    if (m_attribute.isEmpty())
        return mark;
    return attributeFrom(store, mark.layer, m_attribute).transform([&](const BulkAttribute &attribute) {
        if (!attribute.value.isUndefined())
            mark.attributes[attribute.attribute] = attribute.value;
        return mark;
    });
}

// One who has no number yet gets it only when something is written.
Result<Annotator> BulkMarkCommand::annotator(Store &store) const
{
    if (!m_dryRun && !store.isReadOnly())
        return store.annotator(m_annotator);
    const auto known = store.annotators();
    if (!known)
        return std::unexpected(known.error());
    const auto found = std::ranges::find(*known, m_annotator, &Annotator::name);
    return found == known->end() ? Annotator{.name = m_annotator} : *found;
}

Result<QList<BulkTarget>> BulkMarkCommand::places(Store &store, const MentionSpec &spec, Console &console,
                                                  QList<Error> &warnings) const
{
    const auto stream = MentionStream::open(store, spec);
    if (!stream)
        return std::unexpected(stream.error());
    const auto mentions = (*stream)->next(std::numeric_limits<int>::max(), [&](qint64 done, qint64 total) {
        return console.progress(tr("Searching"), done, total);
    });
    if (!mentions)
        return std::unexpected(mentions.error());
    QList<BulkTarget> targets;
    qint64 skipped = 0;
    qint64 covered = 0;
    for (const Mention &mention : *mentions) {
        const bool same = mention.state == Mention::State::Marked;
        if (mention.state != Mention::State::Unmarked && !same)
            ++covered;
        else if (mention.skipped)
            ++skipped;
        else
            targets.append({.article = mention.hit.article, .segments = {mention.hit.range}});
    }
    const auto warn = [&](const QString &message, qint64 count) {
        if (count > 0)
            warnings.append({Error::Kind::InvalidInput, message.arg(count), {}, {}});
    };
    warn(tr("Places that another span of the layer covers and that stay as they are: %1"), covered);
    warn(tr("Places that the annotator chose to skip: %1"), skipped);
    return targets;
}

Report BulkMarkCommand::run(Console &console)
{
    const auto store = Store::open(m_project);
    if (!store)
        return failed(store.error());
    const auto mark = this->mark(**store);
    if (!mark)
        return failed(mark.error());
    const auto owner = annotator(**store);
    if (!owner)
        return failed(owner.error());
    const auto kind = m_regex ? PatternSpec::Kind::RegularExpression
        : m_fold              ? PatternSpec::Kind::Folded
                              : PatternSpec::Kind::Exact;
    const MentionSpec spec{.pattern = {.text = m_text, .kind = kind, .wholeWords = !m_parts},
                           .layer = mark->layer,
                           .label = mark->label,
                           .annotator = *owner,
                           .context = 0};
    if (const auto may = blindEditor(**store, m_by, *owner); !may)
        return failed(may.error());
    QList<Error> warnings;
    auto targets = places(**store, spec, console, warnings);
    if (!targets)
        return failed(targets.error());
    if (isInterrupted())
        return stopped();
    Report report = runBulk(**store,
                            {.annotator = *owner,
                             .action = *mark,
                             .targets = std::move(*targets),
                             .summary = tr("Mark “%1” as %2").arg(m_text, m_label)},
                            m_dryRun, console);
    report.warnings += warnings;
    return report;
}

} // namespace

std::unique_ptr<Command> makeBulkMarkCommand()
{
    return std::make_unique<BulkMarkCommand>();
}

} // namespace Galley::Cli
