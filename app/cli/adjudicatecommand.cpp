#include "cli/adjudicatesettings.h"
#include "cli/adjudicatework.h"
#include "cli/commands.h"

#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/teamwork.h"
#include "review/adjudication/workedarticles.h"
#include "team/blind.h"
#include "team/rights.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class AdjudicateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AdjudicateCommand)
public:
    QString name() const override { return u"adjudicate"_s; }

    QString summary() const override
    {
        return tr("Make gold from annotators' work by policies, and sign it off");
    }

    QString details() const override;
    void declare(Options &options) override;
    QString misuse(bool json) const override;
    Report run(Console &console) override;

private:
    [[nodiscard]] bool changesNothing() const
    {
        return m_list || m_dryRun || (m_settings.isAsked() && !m_settings.changes());
    }

    [[nodiscard]] Result<PolicyRun> policyRun() const;
    [[nodiscard]] Report runPolicies(Store &store, const QList<ArticleId> &articles,
                                     const KeepGoing &progress);
    [[nodiscard]] Report runSignOff(Store &store, const QList<ArticleId> &articles,
                                    const KeepGoing &progress);
    [[nodiscard]] Report runList(Store &store, const QList<ArticleId> &articles, Console &console) const;
    [[nodiscard]] ReviewScope scope() const;

    QString m_project;
    QStringList m_policies;
    bool m_list = false;
    bool m_signOff = false;
    bool m_reopen = false;
    QStringList m_articles;
    QStringList m_layers;
    QStringList m_annotators;
    bool m_models = false;
    QStringList m_causes;
    QStringList m_labels;
    QString m_order = u"article"_s;
    qint64 m_limit = 0;
    bool m_again = false;
    QString m_by;
    bool m_dryRun = false;
    AdjudicateSettings m_settings;
};

QString AdjudicateCommand::details() const
{
    return tr(
        "Policies, asked in the order given; the first that chooses decides the place, and what none\n"
        "chooses stays in the queue. None decides a tie.\n"
        "  unanimous           what all marked alike, by at least two (always asked first, unless\n"
        "                      the project or --no-agreement says otherwise)\n"
        "  majority            what more than half marked alike, or did not mark\n"
        "  k-of-n:K            what at least K marked alike\n"
        "  union               whatever anybody marked\n"
        "  intersection        what all marked alike, or nothing\n"
        "  annotator:NAME[:LAYER/LABEL]\n"
        "                      that annotator's version, wherever or where somebody gave that label\n"
        "  longest:N, shortest:N, most-frequent:N\n"
        "                      where all differ in boundaries alone, by at most N characters\n"
        "  reliability[:CONFIDENCE]\n"
        "                      what is likely at least so far (0.8), each annotator weighted by his\n"
        "                      reliability as Dawid and Skene estimate it from all the work; with two\n"
        "                      annotators the estimates are barely identified\n"
        "\n"
        "Places that a person has decided, put off or made gold of, and gold that is signed off, stay as\n"
        "they are. All is one bulk edit, which `galley bulk undo` takes back. Gold is the set of the\n"
        "project's adjudicator, \"gold\" if there is none yet: `galley export --gold` writes it.\n"
        "\n"
        "--sign-off locks gold where every place is decided and no rule of the schema is broken, and brings\n"
        "complete agreement there with it; --reopen opens it again. What is not ready is told of (exit\n"
        "code 1).\n"
        "\n"
        "Where complete agreement does not go to gold by itself, it waits in the queue like all places.\n"
        "\n"
        "JSON of policies: {\"project\", \"bulk\", \"articles\", \"edited\", \"signed_off\", \"decided\", "
        "\"already\",\n"
        "\"settled\", \"postponed\", \"remaining\", \"counts\" and \"left\": [{\"policy\", \"cause\", "
        "\"layer\",\n"
        "\"labels\" (\"\" is not marked), \"places\"}], \"examples\" and \"refused\": [{\"article\", "
        "\"layer\", \"begin\",\n"
        "\"end\", \"quote\", \"cause\", \"labels\", \"policy\", \"made\", \"message\"}], \"lost\": "
        "[{\"article\", \"annotator\",\n"
        "\"relation\", \"type\", \"missing\"}], \"conflicts\": [{\"article\", \"kind\", \"message\"}],\n"
        "\"reliability\": [{\"layer\", \"annotator\", \"accuracy\", \"places\", \"right\": {LABEL: "
        "share}}]}.\n"
        "JSON of --list: {\"project\", \"found\", \"places\": [{\"article\", \"layer\", \"begin\", \"end\", "
        "\"quote\",\n"
        "\"status\", \"causes\", \"severity\", \"labels\", \"annotators\"}], \"remarks\": [{\"article\", "
        "\"kind\", \"annotator\",\n"
        "\"subject\"}], \"totals\"}.\n"
        "JSON of --sign-off and --reopen: {\"project\", \"bulk\", \"signed_off\" or \"reopened\": [ARTICLE], "
        "\"already\",\n"
        "\"not_ready\": [{\"article\", \"open\", \"postponed\", \"unmatched\", \"findings\", \"messages\"}], "
        "\"lost\",\n"
        "\"conflicts\"}.\n"
        "JSON of --settings: {\"project\", \"agreement\", \"reasons\": [TEXT]}.");
}

void AdjudicateCommand::declare(Options &options)
{
    options.positional(u"PROJECT"_s, m_project, tr("The project to adjudicate"));
    options.repeated(u"--policy"_s, u"POLICY"_s, m_policies, tr("How to decide; several are asked in order"));
    options.flag(u"--list"_s, m_list, tr("List the places that wait for a decision"));
    options.flag(u"--sign-off"_s, m_signOff, tr("Lock gold that is ready"));
    options.flag(u"--reopen"_s, m_reopen, tr("Open gold that was signed off"));
    options.flag(u"--dry-run"_s, m_dryRun, tr("Change nothing, only say what would be done"));
    options.repeated(u"--article"_s, u"ID"_s, m_articles,
                     tr("Only this article; may be given several times"));
    options.repeated(u"--layer"_s, u"LAYER"_s, m_layers, tr("Only this layer; may be given several times"));
    options.repeated(u"--annotator"_s, u"NAME"_s, m_annotators,
                     tr("Compare only this annotator; may be given several times. With --list: who differs"));
    options.flag(u"--models"_s, m_models, tr("Compare models, too"));
    options.repeated(u"--cause"_s, u"CAUSE"_s, m_causes,
                     tr("With --list: missing, boundary, label, attribute, relation, split-or-merge or "
                        "stacked"));
    options.repeated(u"--label"_s, u"LABEL"_s, m_labels, tr("With --list: one of these labels stands there"));
    options.choice(u"--order"_s, {u"article"_s, u"severity"_s, u"cause"_s, u"label"_s, u"annotator"_s},
                   m_order, tr("With --list: what the places are sorted by"));
    options.number(u"--limit"_s, u"N"_s, m_limit, tr("With --list: at most so many"));
    options.flag(u"--again"_s, m_again, tr("Places, too, that a person has decided or put off"));
    m_settings.declare(options);
    options.value(u"--by"_s, u"NAME"_s, m_by, tr("Who decides, for the journal; else the login's name"));
}

QString AdjudicateCommand::misuse(bool) const
{
    const int modes =
        int(m_list) + int(m_signOff) + int(m_reopen) + int(!m_policies.isEmpty()) + int(m_settings.isAsked());
    if (modes == 0)
        return tr("Say what to do: --policy, --list, --sign-off, --reopen or --settings");
    if (modes > 1)
        return tr("--policy, --list, --sign-off, --reopen and --settings do not go together");
    if (m_settings.isAsked() && m_dryRun)
        return tr("--dry-run does not go with --settings, which alone changes nothing");
    if (const QString misuse = m_settings.misuse(); !misuse.isEmpty())
        return misuse;
    for (const QString &text : m_policies) {
        if (const auto policy = policyFrom(text); !policy)
            return policy.error().message.chopped(1);
    }
    for (const QString &word : m_causes) {
        if (!causeFrom(word))
            return tr("“%1” is no cause").arg(word);
    }
    return !m_list && !(m_causes.isEmpty() && m_labels.isEmpty() && m_limit == 0)
        ? tr("--cause, --label and --limit go with --list")
        : QString();
}

ReviewScope AdjudicateCommand::scope() const
{
    return {.annotators = m_list ? QStringList() : m_annotators,
            .models = m_models,
            .layers = m_layers,
            .agreement = m_settings.agreement()};
}

Result<PolicyRun> AdjudicateCommand::policyRun() const
{
    PolicyRun run{.scope = scope(), .agreement = m_settings.agreement(), .again = m_again};
    run.scope.agreement.reset(); // what waits in the queue is the project's to say
    run.by = m_by.isEmpty() ? loginName() : m_by;
    for (const QString &text : m_policies) {
        const auto policy = policyFrom(text);
        if (!policy)
            return std::unexpected(policy.error());
        run.policies += *policy;
    }
    return run;
}

Report AdjudicateCommand::runPolicies(Store &store, const QList<ArticleId> &articles,
                                      const KeepGoing &progress)
{
    auto run = policyRun();
    if (!run)
        return failed(run.error());
    run->articles = articles;
    const auto result =
        m_dryRun ? previewPolicies(store, *run, progress) : applyPolicies(store, *run, progress);
    if (!result)
        return isInterrupted() ? stopped() : failed(result.error());
    return reportOf(*result, m_project);
}

Report AdjudicateCommand::runSignOff(Store &store, const QList<ArticleId> &articles,
                                     const KeepGoing &progress)
{
    const QString by = m_by.isEmpty() ? loginName() : m_by;
    const auto result = m_reopen ? reopen(store, articles, by, !m_dryRun, progress)
                                 : signOff(store, articles, by, scope(), !m_dryRun, progress);
    if (!result)
        return isInterrupted() ? stopped() : failed(result.error());
    return reportOf(*result, m_project, m_reopen);
}

Report AdjudicateCommand::runList(Store &store, const QList<ArticleId> &articles, Console &console) const
{
    using Order = ReviewQuery::Order;
    static const QMap<QString, Order> orders{{u"article"_s, Order::Article},
                                             {u"severity"_s, Order::Severity},
                                             {u"cause"_s, Order::Cause},
                                             {u"label"_s, Order::Label},
                                             {u"annotator"_s, Order::Annotator}};
    ReviewQuery query{.order = orders[m_order], .labels = m_labels, .annotators = m_annotators};
    for (const QString &word : m_causes)
        query.causes += *causeFrom(word);
    query.articles = {articles.begin(), articles.end()};
    return listQueue(store, scope(), query, m_limit, m_project, console);
}

Report AdjudicateCommand::run(Console &console)
{
    const auto store =
        Store::open(m_project, changesNothing() ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    if (!store)
        return failed(store.error());
    if (m_settings.isAsked())
        return m_settings.run(**store, m_project);
    const QString who = actorOf(**store, m_by);
    if (const auto may =
            changesNothing() ? checkSeesAll(**store, who) : checkRight(**store, who, Right::Review);
        !may)
        return failed(may.error());
    const auto articles = articlesCalled(**store, m_articles);
    if (!articles)
        return failed(articles.error());
    const auto progress = [&console](qint64 done, qint64 total) {
        return console.progress(tr("Adjudicating"), done, total);
    };
    if (m_list)
        return runList(**store, *articles, console);
    return m_policies.isEmpty() ? runSignOff(**store, *articles, progress)
                                : runPolicies(**store, *articles, progress);
}

} // namespace

std::unique_ptr<Command> makeAdjudicateCommand()
{
    return std::make_unique<AdjudicateCommand>();
}

} // namespace Galley::Cli
