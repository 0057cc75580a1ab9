#include "cli/commands.h"

#include "cli/hits.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/teamwork.h"
#include "search/consistency.h"
#include "team/blind.h"
#include "text/listed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class ConsistencyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConsistencyCommand)
public:
    QString name() const override { return u"consistency"_s; }

    QString summary() const override { return tr("List words that are marked in different ways"); }

    QString details() const override
    {
        return tr("Counts how often the same words are marked with which label, and how often they are not\n"
                  "marked in articles that were worked on. The most inconsistent words come first.\n"
                  "\n"
                  "JSON: {\"project\", \"quotes\": [{\"quote\", \"total\", \"treatments\": [{\"layer\", "
                  "\"label\",\n"
                  "\"count\"}]}]}; a treatment without a layer counts unmarked places.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project to look through"));
        options.value(u"--annotator"_s, u"NAME"_s, m_annotator, tr("Only this annotator's sets"));
        options.value(u"--as"_s, u"NAME"_s, m_as,
                      tr("Who asks, where work is blind: his own sets; else the login's name"));
        options.number(u"--min"_s, u"N"_s, m_treatments, tr("Only words with so many ways (2)"));
        options.number(u"--limit"_s, u"N"_s, m_limit, tr("At most so many words"));
        options.flag(u"--exact"_s, m_exact, tr("Tell upper from lower case"));
        options.flag(u"--marked-only"_s, m_markedOnly,
                     tr("Count no unmarked places, which reads every text"));
    }

    Report run(Console &console) override;

private:
    [[nodiscard]] Report reportOf(const QList<ConsistencyRow> &rows) const;

    QString m_project;
    QString m_annotator;
    QString m_as;
    qint64 m_treatments = 2;
    qint64 m_limit = 0;
    bool m_exact = false;
    bool m_markedOnly = false;
};

Report ConsistencyCommand::run(Console &console)
{
    const auto store = Store::open(m_project, Store::Access::ReadOnly);
    if (!store)
        return failed(store.error());
    ConsistencySpec spec{.folded = !m_exact, .unmarked = !m_markedOnly, .treatments = int(m_treatments)};
    if (!m_annotator.isEmpty()) {
        const auto annotator = findAnnotator(**store, m_annotator);
        if (!annotator)
            return failed(annotator.error());
        spec.annotator = annotator->id;
    }
    const auto blind = blindAnnotator(**store, actorOf(**store, m_as));
    if (!blind)
        return failed(blind.error());
    if (*blind != 0)
        spec.annotator = *blind;
    auto rows = consistency(**store, spec, [&](qint64 done, qint64 total) {
        return console.progress(tr("Counting"), done, total);
    });
    if (isInterrupted())
        return stopped();
    if (!rows)
        return failed(rows.error());
    if (m_limit > 0)
        rows = rows->first(std::min<qsizetype>(rows->size(), m_limit));
    return reportOf(*rows);
}

Report ConsistencyCommand::reportOf(const QList<ConsistencyRow> &rows) const
{
    QStringList lines;
    QJsonArray quotes;
    for (const ConsistencyRow &row : rows) {
        QStringList ways;
        QJsonArray treatments;
        for (const Treatment &treatment : row.treatments) {
            const bool marked = treatment.kind == Treatment::Kind::Marked;
            ways += tr("%1 %2×")
                        .arg(marked ? QString(treatment.layer + u'/' + treatment.label) : tr("unmarked"))
                        .arg(treatment.count);
            QJsonObject object{{u"count"_s, treatment.count}};
            if (marked) {
                object[u"layer"_s] = treatment.layer;
                object[u"label"_s] = treatment.label;
            }
            treatments += object;
        }
        lines += tr("“%1”: %2").arg(row.quote, listed(ways));
        quotes +=
            QJsonObject{{u"quote"_s, row.quote}, {u"total"_s, row.total}, {u"treatments"_s, treatments}};
    }
    lines += tr("Words marked in different ways: %1").arg(rows.size());
    return {.text = lines.join(u'\n'), .json = QJsonObject{{u"project"_s, m_project}, {u"quotes"_s, quotes}}};
}

} // namespace

std::unique_ptr<Command> makeConsistencyCommand()
{
    return std::make_unique<ConsistencyCommand>();
}

} // namespace Galley::Cli
