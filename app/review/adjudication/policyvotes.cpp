#include "review/adjudication/policychoices.h"

#include "review/adjudication/votedmarks.h"

#include <algorithm>

namespace Galley {

namespace {

bool overlap(const Unit &a, const Unit &b)
{
    return a.extent == b.extent || (a.extent.begin < b.extent.end && b.extent.begin < a.extent.end);
}

class Ballot
{
public:
    Ballot(const Cluster &cluster, const ArticleUnits &article, int k)
        : m_cluster(cluster)
        , m_article(article)
        , m_k(k)
        , m_all(votedMarksOf(cluster, article))
    {
        std::ranges::partition_copy(m_all, std::back_inserter(m_in), std::back_inserter(m_rest),
                                    [k](const VotedMark &mark) { return mark.annotators.size() >= k; });
    }

    [[nodiscard]] std::optional<Choice> result() const
    {
        if (std::ranges::any_of(m_rest, [this](const VotedMark &mark) { return !isOut(mark); }))
            return {};
        if (!goTogether())
            return mostFrequentVersion(markedVersions());
        const QList<int> versions = versionsOf(m_in, m_cluster, m_article);
        if (versions.isEmpty())
            return choiceOfMarks(m_in, m_all.size());
        if (versions.size() == 1)
            return Choice{.kind = Decision::Kind::Take, .version = versions.first()};
        return mostFrequentVersion(versions);
    }

private:
    [[nodiscard]] const Unit &unit(const VotedMark &mark) const { return m_article.units[size_t(mark.unit)]; }

    // Whether enough annotators marked nothing over it but what is in.
    [[nodiscard]] bool isOut(const VotedMark &mark) const
    {
        const QList<int> all = annotatorsOf(m_cluster);
        return std::ranges::count_if(all, [&](int annotator) {
                   return std::ranges::none_of(m_rest, [&](const VotedMark &other) {
                       return other.annotators.contains(annotator) && overlap(unit(other), unit(mark));
                   });
               }) >= m_k;
    }

    // Whether of any two overlapping marks that are in somebody made both.
    [[nodiscard]] bool goTogether() const
    {
        const auto together = [this](const VotedMark &a, const VotedMark &b) {
            return !overlap(unit(a), unit(b)) || std::ranges::any_of(a.annotators, [&b](int annotator) {
                return b.annotators.contains(annotator);
            });
        };
        return std::ranges::all_of(m_in, [&](const VotedMark &a) {
            return std::ranges::all_of(m_in, [&](const VotedMark &b) { return together(a, b); });
        });
    }

    [[nodiscard]] QList<int> markedVersions() const
    {
        QList<int> marked;
        for (int place = 0; place < m_cluster.versions.size(); ++place) {
            if (!m_cluster.versions[place].units.isEmpty())
                marked += place;
        }
        return marked;
    }

    // Of these versions, which come with the most frequent first.
    [[nodiscard]] std::optional<Choice> mostFrequentVersion(const QList<int> &versions) const
    {
        const auto votes = [&](qsizetype at) { return m_cluster.versions[versions[at]].annotators.size(); };
        if (votes(0) < m_k || (versions.size() > 1 && votes(1) == votes(0)))
            return {};
        return Choice{.kind = Decision::Kind::Take, .version = versions.first()};
    }

    const Cluster &m_cluster;
    const ArticleUnits &m_article;
    int m_k;
    QList<VotedMark> m_all;
    QList<VotedMark> m_in;
    QList<VotedMark> m_rest;
};

Choice taken(int version)
{
    return {.kind = Decision::Kind::Take, .version = version};
}

} // namespace

std::optional<Choice> chooseUnanimous(const Cluster &cluster)
{
    if (cluster.versions.size() != 1 || cluster.versions.first().annotators.size() < 2)
        return {};
    return taken(0);
}

std::optional<Choice> chooseByVotes(const Cluster &cluster, const ArticleUnits &article, int k)
{
    if (k < 1 || annotatorsOf(cluster).size() < k)
        return {};
    return Ballot(cluster, article, k).result();
}

std::optional<Choice> chooseMajority(const Cluster &cluster, const ArticleUnits &article)
{
    const int all = int(annotatorsOf(cluster).size());
    return all < 2 ? std::nullopt : chooseByVotes(cluster, article, all / 2 + 1);
}

std::optional<Choice> chooseUnion(const Cluster &cluster, const ArticleUnits &article)
{
    const QList<VotedMark> all = votedMarksOf(cluster, article);
    const QList<int> versions = versionsOf(all, cluster, article);
    return versions.size() == 1 ? taken(versions.first()) : Choice{.kind = Decision::Kind::TakeAll};
}

std::optional<Choice> chooseIntersection(const Cluster &cluster, const ArticleUnits &article)
{
    const qsizetype annotators = annotatorsOf(cluster).size();
    if (annotators < 2)
        return {};
    QList<VotedMark> marks = votedMarksOf(cluster, article);
    const qsizetype all = marks.size();
    marks.removeIf([=](const VotedMark &mark) { return mark.annotators.size() < annotators; });
    const QList<int> versions = versionsOf(marks, cluster, article);
    if (versions.size() > 1)
        return {};
    return versions.isEmpty() ? choiceOfMarks(marks, all) : taken(versions.first());
}

std::optional<Choice> chooseAnnotator(const AnnotatorPolicy &policy, const Cluster &cluster,
                                      const PolicyContext &context)
{
    const int annotator = context.names.annotators.find(policy.annotator);
    const auto found = std::ranges::find_if(cluster.versions, [annotator](const Version &version) {
        return version.annotators.contains(annotator);
    });
    if (annotator < 0 || found == cluster.versions.end())
        return {};
    const int label = context.names.labels.find(context.names.layers.find(policy.layer), policy.label);
    const bool concerns = policy.label.isEmpty() || std::ranges::any_of(cluster.units, [&](int unit) {
                              return context.article.units[size_t(unit)].label == label;
                          });
    return concerns ? std::optional(taken(int(found - cluster.versions.begin()))) : std::nullopt;
}

} // namespace Galley
