#include "review/adjudication/precedents.h"

#include "review/adjudication/clusterstate.h"
#include "review/adjudication/gold.h"
#include "review/adjudication/places.h"
#include "storage/database.h"
#include "storage/decisionrows.h"
#include "storage/rowjson.h"
#include "text/folding.h"

#include <algorithm>
#include <map>

namespace Galley {

namespace {

constexpr int MostDecisions = 1000; // of each sort: the newest

// Decisions of gold in other places than the cluster's.
class PrecedentReader
{
public:
    PrecedentReader(Store &store, const Cluster &cluster, const AdjudicationContext &context)
        : m_database(store.database())
        , m_cluster(cluster)
        , m_context(context)
        , m_layer(context.names.layers.name(cluster.layer))
    {}

    [[nodiscard]] Result<QList<Precedent>> ofString()
    {
        const QString quote = m_context.article.text.quote({m_cluster.extent});
        // The index on quotes holds all that has to be folded.
        auto rows = m_database.query(select("d.quote IN (SELECT quote FROM decision WHERE layer = $1 AND " +
                                            m_database.foldKeySql("quote") + " = $2)"),
                                     m_layer, foldKey(quote), MostDecisions);
        return read(std::move(rows), true);
    }

    [[nodiscard]] Result<QList<Precedent>> ofConfusion()
    {
        const QStringList labels = confusedLabels(m_cluster, m_context.units, m_context.names);
        return read(
            m_database.query(select("d.labels = $2"), m_layer, stringsToColumn(labels), MostDecisions),
            false);
    }

private:
    [[nodiscard]] static QByteArray select(const QByteArray &condition)
    {
        return "SELECT " + decisionColumns() +
            ", s.id, a.id, a.external_id FROM decision d JOIN annotation_set s ON s.id = d.set_id "
            "JOIN article a ON a.id = s.article_id WHERE d.layer = $1 AND d.kind <> 'postpone' AND " +
            condition + " ORDER BY d.at DESC, d.set_id, d.id DESC LIMIT $3";
    }

    [[nodiscard]] Result<QList<Precedent>> read(Statement rows, bool sameString)
    {
        QList<Precedent> found;
        while (rows.next()) {
            auto decision = decisionFrom(m_database, rows);
            if (!decision)
                return std::unexpected(std::move(decision).error());
            Precedent precedent{.article = rows.integer(DecisionColumnCount + 1),
                                .externalId = rows.string(DecisionColumnCount + 2),
                                .decision = std::move(*decision),
                                .made = {},
                                .sameString = sameString};
            if (precedent.article == m_context.article.id &&
                isAbout(precedent.decision, m_layer, m_cluster.extent))
                continue;
            auto made = labelsOf(rows.integer(DecisionColumnCount), precedent.decision.spans);
            if (!made)
                return std::unexpected(std::move(made).error());
            precedent.made = std::move(*made);
            found.append(std::move(precedent));
        }
        return rows.result(std::move(found));
    }

    [[nodiscard]] Result<QStringList> labelsOf(SetId set, const QList<SpanId> &spans)
    {
        QStringList labels;
        for (const SpanId span : spans) {
            Statement row = m_database.query("SELECT l.label FROM span p JOIN label l ON l.id = p.label_id "
                                             "WHERE p.set_id = $1 AND p.id = $2",
                                             set, span);
            if (row.next())
                labels += row.string(0);
            if (auto done = row.finish(); !done)
                return std::unexpected(std::move(done).error());
        }
        labels.sort();
        labels.removeDuplicates();
        return labels;
    }

    Database &m_database;
    const Cluster &m_cluster;
    const AdjudicationContext &m_context;
    QString m_layer;
};

QList<PrecedentCount> counted(const QList<Precedent> &precedents)
{
    std::map<QStringList, qint64> counts;
    for (const Precedent &precedent : precedents)
        ++counts[precedent.made];
    QList<PrecedentCount> result;
    for (const auto &[made, count] : counts)
        result.append({made, count});
    std::ranges::stable_sort(result, std::ranges::greater(), &PrecedentCount::count);
    return result;
}

bool isSameDecision(const Precedent &a, const Precedent &b)
{
    return a.article == b.article && a.decision.id == b.decision.id;
}

QList<Precedent> examplesOf(const QList<Precedent> &ofString, const QList<Precedent> &ofConfusion, int limit)
{
    QList<Precedent> examples = ofString.first(std::min<qsizetype>(limit, ofString.size()));
    for (const Precedent &other : ofConfusion) {
        if (examples.size() >= limit)
            break;
        if (std::ranges::none_of(examples, [&](const Precedent &p) { return isSameDecision(p, other); }))
            examples.append(other);
    }
    return examples;
}

} // namespace

Result<Precedents> precedents(Store &store, const Cluster &cluster, const AdjudicationContext &context,
                              int limit)
{
    PrecedentReader reader(store, cluster, context);
    const auto ofString = reader.ofString();
    if (!ofString)
        return std::unexpected(ofString.error());
    const auto ofConfusion = reader.ofConfusion();
    if (!ofConfusion)
        return std::unexpected(ofConfusion.error());
    return Precedents{counted(*ofString), counted(*ofConfusion), examplesOf(*ofString, *ofConfusion, limit)};
}

} // namespace Galley
