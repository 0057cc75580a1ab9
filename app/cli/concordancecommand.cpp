#include "cli/commands.h"

#include "cli/hits.h"
#include "cli/options.h"
#include "cli/table.h"
#include "cli/teamwork.h"
#include "search/concordance.h"
#include "team/blind.h"
#include "text/listed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

using Concordance::Group;
using Concordance::GroupBy;

class ConcordanceCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConcordanceCommand)
public:
    QString name() const override { return u"concordance"_s; }

    QString summary() const override
    {
        return tr("List hits of a query in their context, sorted and grouped");
    }

    QString details() const override
    {
        return queryHelp() + u"\n\n"_s +
            tr("Sort by any of: %1, separated by commas. left and right are the first words beside\n"
               "the hit, left2 and right2 the second, and so on.\n"
               "\n"
               "JSON: {\"project\", \"query\", \"groups\": [{\"value\", \"lines\": [as hits of galley "
               "find]}]};\n"
               "without --group there is one group.")
                .arg(listed(Concordance::sortWords()));
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project to search"));
        options.positional(u"QUERY"_s, m_query, tr("What to find; put it in single quotes"));
        options.list(u"--sort"_s, u"ORDERS"_s, m_sort, tr("By what to sort, the first first"));
        options.choice(u"--group"_s, Concordance::groupWords(), m_group, tr("What lines have in common"));
        options.number(u"--context"_s, u"N"_s, m_context, tr("Code points shown on each side (40)"));
        options.number(u"--limit"_s, u"N"_s, m_limit, tr("At most so many lines, before sorting"));
        options.value(u"--annotator"_s, u"NAME"_s, m_annotator, tr("Whose labels text has"));
        options.value(u"--as"_s, u"NAME"_s, m_as, tr("Who asks, where work is blind; else the login's name"));
    }

    QString misuse(bool) const override
    {
        for (const QString &word : m_sort) {
            if (!Concordance::sortFrom(word))
                return tr("--sort takes %1, and not “%2”").arg(listed(Concordance::sortWords()), word);
        }
        return {};
    }

    Report run(Console &console) override;

private:
    [[nodiscard]] Result<QList<Hit>> lines(Store &store, Console &console) const;

    QString m_project;
    QString m_query;
    QStringList m_sort;
    QString m_group = u"none"_s;
    QString m_annotator;
    QString m_as;
    qint64 m_context = 40;
    qint64 m_limit = 0;
};

// Everything before and after the hits stands in columns, the context before them at their edge.
QString textOf(const QList<Hit> &lines, const QList<qsizetype> &indexes)
{
    Table table({{}, {}, {}, {}},
                {Table::Align::Right, Table::Align::Left, Table::Align::Left, Table::Align::Left});
    for (const qsizetype index : indexes) {
        const Hit &hit = lines[index];
        table.addRow({hit.left, hit.quote, hit.right,
                      QStringList{placeOf(hit), hit.annotator, labelOf(hit)}.join(u' ').trimmed()});
    }
    const QString text = table.toString();
    return text.sliced(text.indexOf(u'\n') + 1); // without headings
}

Result<QList<Hit>> ConcordanceCommand::lines(Store &store, Console &console) const
{
    HitOptions options{.context = int(m_context)};
    if (!m_annotator.isEmpty()) {
        const auto annotator = findAnnotator(store, m_annotator);
        if (!annotator)
            return std::unexpected(annotator.error());
        options.annotator = annotator->id;
    }
    return blindAnnotator(store, actorOf(store, m_as)).and_then([&](qint64 blind) {
        options.blindFor = blind;
        return findHits(store, m_query, options, m_limit, console);
    });
}

Report ConcordanceCommand::run(Console &console)
{
    const auto store = Store::open(m_project, Store::Access::ReadOnly);
    if (!store)
        return failed(store.error());
    auto found = lines(**store, console);
    if (!found)
        return failed(found.error());
    QList<Concordance::SortBy> orders;
    for (const QString &word : std::as_const(m_sort))
        orders += Concordance::sortFrom(word).value_or(Concordance::SortBy::Place);
    Concordance::sort(*found, orders);
    const GroupBy by = Concordance::groupFrom(m_group).value_or(GroupBy::None);

    QStringList parts;
    QJsonArray groups;
    for (const Group &group : Concordance::grouped(*found, by)) {
        if (by != GroupBy::None)
            parts +=
                tr("%1: %2").arg(group.value.isEmpty() ? tr("(none)") : group.value).arg(group.lines.size());
        parts += textOf(*found, group.lines);
        QJsonArray array;
        for (const qsizetype line : group.lines)
            array += toJsonObject(found->at(line));
        groups += QJsonObject{{u"value"_s, group.value}, {u"lines"_s, array}};
    }
    parts += tr("Lines: %1").arg(found->size());
    return {.text = parts.join(u'\n'),
            .json = QJsonObject{{u"project"_s, m_project}, {u"query"_s, m_query}, {u"groups"_s, groups}}};
}

} // namespace

std::unique_ptr<Command> makeConcordanceCommand()
{
    return std::make_unique<ConcordanceCommand>();
}

} // namespace Galley::Cli
