#include "team/dashboard/agreementgrowth.h"

#include "review/agreement/layerdata.h"
#include "review/measures/krippendorffalpha.h"
#include "review/measures/spanscores.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Dashboard", text);
}

// When the second annotator finished, of articles that have one.
QHash<ArticleId, qint64> secondFinishing(const ProjectWork &work)
{
    std::vector<std::pair<qint64, qint64>> earliest(work.articles.size()); // 0: nobody yet
    for (const SetWork &set : work.sets) {
        if (!work.isHuman(set) || set.finishedAt == 0)
            continue;
        auto &[first, second] = earliest[size_t(set.article)];
        if (first == 0 || set.finishedAt < first)
            second = std::exchange(first, set.finishedAt);
        else if (second == 0 || set.finishedAt < second)
            second = set.finishedAt;
    }
    QHash<ArticleId, qint64> result;
    for (size_t i = 0; i < earliest.size(); ++i) {
        if (earliest[i].second > 0)
            result.insert(work.articles[i].id, earliest[i].second);
    }
    return result;
}

QStringList annotatorsOn(const ProjectWork &work, const QHash<ArticleId, qint64> &articles)
{
    std::vector<bool> there(size_t(work.members.size()));
    for (const SetWork &set : work.sets) {
        if (work.isHuman(set) && set.finishedAt > 0 &&
            articles.contains(work.articles[size_t(set.article)].id))
            there[size_t(set.annotator)] = true;
    }
    QStringList names;
    for (qsizetype i = 0; i < work.members.size(); ++i) {
        if (there[size_t(i)])
            names += work.members[i].annotator.name;
    }
    return names;
}

// The agreement of one layer, article by article.
class LayerGrowth
{
public:
    LayerGrowth(const Corpus &corpus, const LayerData &layer)
        : m_corpus(corpus)
        , m_layer(layer)
        , m_weights(corpus.articles.size())
    {}

    void add(int article)
    {
        m_weights[size_t(article)] = 1;
        std::vector<std::vector<ScoredSpan>> spans(size_t(m_corpus.width()));
        const Corpus::Item &item = m_corpus.articles[size_t(article)];
        for (const Unit &unit : unitsOf(item, m_layer.number))
            spans[size_t(unit.annotator)].push_back(
                {.label = unit.label, .extent = unit.extent, .segments = unit.segments});
        for (const auto &[a, b] : pairsOf(m_corpus.width())) {
            if (item.present[size_t(a)] && item.present[size_t(b)])
                m_scores.add(scoreSpans(spans[size_t(a)], spans[size_t(b)]).strict);
        }
    }

    [[nodiscard]] Measured alpha() const
    {
        std::vector<qint64> counts;
        m_layer.items.codes().sum(m_weights, counts);
        return measured(krippendorffAlpha(m_layer.items.codes().view(counts)));
    }

    [[nodiscard]] Measured f1() const
    {
        Coefficient result;
        result.value = m_scores.f1();
        result.n = m_scores.possible() + m_scores.actual();
        result.undefined = result.value ? Undefined::No : Undefined::NothingMarked;
        return measured(result);
    }

private:
    const Corpus &m_corpus;
    const LayerData &m_layer;
    std::vector<quint32> m_weights;
    MatchCounts m_scores;
};

struct Finished
{
    qint64 at = 0;
    int article = 0; // place in the corpus
};

std::vector<Finished> inOrder(const Corpus &corpus, const QHash<ArticleId, qint64> &finished)
{
    std::vector<Finished> order;
    for (size_t i = 0; i < corpus.articles.size(); ++i)
        order.push_back({finished.value(corpus.articles[i].units.article), int(i)});
    std::ranges::stable_sort(order, {}, &Finished::at);
    return order;
}

// As many as wanted, evenly, the last one with all articles.
void addPoints(const Corpus &corpus, const LayerData &layer, const std::vector<Finished> &order,
               qsizetype points, QList<AgreementPoint> &to)
{
    LayerGrowth growth(corpus, layer);
    const auto all = qsizetype(order.size());
    const qsizetype steps = std::min(std::max<qsizetype>(points, 1), all);
    for (qsizetype step = 1, next = 0; step <= steps; ++step) {
        const qsizetype end = (all * step + steps - 1) / steps;
        for (; next < end; ++next)
            growth.add(order[size_t(next)].article);
        to.append({.until = QDateTime::fromMSecsSinceEpoch(order[size_t(end - 1)].at, QTimeZone::UTC),
                   .articles = end,
                   .layer = layer.name,
                   .alpha = growth.alpha(),
                   .f1 = growth.f1()});
    }
}

} // namespace

Result<AgreementGrowth> agreementGrowth(Store &store, const ProjectWork &work,
                                        const DashboardOptions &options, const KeepGoing &progress)
{
    const QHash<ArticleId, qint64> finished = secondFinishing(work);
    AgreementGrowth growth{.articles = finished.size()};
    if (finished.isEmpty()) {
        growth.undefined =
            say(QT_TRANSLATE_NOOP("Dashboard", "no article has been finished by two annotators"));
        return growth;
    }
    const AgreementOptions compared{.annotators = annotatorsOn(work, finished),
                                    .articles = finished.keys(),
                                    .states = {SetState::Done, SetState::Settled},
                                    .confusion = false};
    const auto corpus = readCorpus(store, compared, progress);
    const auto schemas = store.schemas();
    if (!corpus || !schemas)
        return std::unexpected(!corpus ? corpus.error() : schemas.error());
    const auto layers = itemsOf(store, *corpus, compared, *schemas, progress);
    if (!layers)
        return std::unexpected(layers.error());
    const std::vector<Finished> order = inOrder(*corpus, finished);
    for (const LayerData &layer : *layers)
        addPoints(*corpus, layer, order, options.agreementPoints, growth.points);
    if (growth.points.isEmpty())
        growth.undefined = say(QT_TRANSLATE_NOOP(
            "Dashboard", "nobody marked anything in the articles that two annotators finished"));
    return growth;
}

} // namespace Galley
