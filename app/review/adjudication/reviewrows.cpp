#include "review/adjudication/reviewrows.h"

#include "review/adjudication/reviewreader.h"
#include "storage/database.h"

#include <algorithm>

namespace Galley {

namespace {

QList<int> labelsOf(const Cluster &cluster, const ArticleUnits &units)
{
    QList<int> labels;
    if (std::ranges::any_of(cluster.versions, [](const Version &v) { return v.units.isEmpty(); }))
        labels.append(ReviewRow::NotMarked);
    for (const int place : cluster.units) {
        const int label = units.units[size_t(place)].label;
        if (!labels.contains(label))
            labels.append(label);
    }
    std::ranges::sort(labels);
    return labels;
}

// Versions come by how many annotators they have.
QList<int> dissenters(const QList<Version> &versions)
{
    const bool hasMost = versions.size() > 1 && versions[0].annotators.size() > versions[1].annotators.size();
    QList<int> annotators;
    for (qsizetype i = hasMost ? 1 : 0; i < versions.size(); ++i)
        annotators += versions[i].annotators;
    std::ranges::sort(annotators);
    return annotators;
}

ReviewRow rowOf(const Cluster &cluster, ClusterStatus status, const ArticleUnits &units)
{
    return {.article = units.article,
            .layer = cluster.layer,
            .extent = cluster.extent,
            .status = status,
            .causes = cluster.causes,
            .severity = cluster.severity,
            .labels = labelsOf(cluster, units),
            .annotators = dissenters(cluster.versions),
            .signature = cluster.signature};
}

} // namespace

ReviewedArticle reviewed(const ArticleUnits &units, const QList<Cluster> &clusters,
                         const QList<ClusterState> &states, SetState goldState)
{
    ReviewedArticle article{.id = units.article, .goldState = goldState};
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const ClusterStatus status = states[i].status;
        article.agreed += status == ClusterStatus::Agreed;
        article.decided += status == ClusterStatus::Decided;
        if (states[i].isPending() && goldState != SetState::Done)
            article.rows.append(rowOf(clusters[i], status, units));
    }
    return article;
}

ReviewedArticle reviewedArticle(const ReviewArticle &article, const AnnotationSet &goldNow)
{
    ReviewedArticle row = reviewed(article.units, article.clusters, article.states(goldNow), goldNow.state());
    row.id = article.gold.article.id;
    row.externalId = article.gold.article.externalId;
    row.title = article.gold.article.title;
    row.remarks = article.remarks;
    return row;
}

Result<QStringList> quotesOf(Store &store, const QList<ReviewRow> &rows, int longest)
{
    QStringList quotes;
    for (const ReviewRow &row : rows) {
        const qint64 length = std::min<qint64>(row.extent.length(), longest);
        Statement text = store.database().query("SELECT substr(text, $1, $2) FROM article_text WHERE id = $3",
                                                qint64(row.extent.begin) + 1, length, row.article);
        quotes += text.next() ? text.string(0) : QString();
        if (auto done = text.finish(); !done)
            return std::unexpected(std::move(done).error());
    }
    return quotes;
}

} // namespace Galley
