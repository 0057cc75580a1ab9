#include "review/agreement/layermeasures.h"

#include "review/measures/bootstrap.h"
#include "review/measures/coefficients.h"
#include "review/measures/krippendorffalpha.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

ScoredSpan scored(const Unit &unit)
{
    return {.label = unit.label, .extent = unit.extent, .segments = unit.segments};
}

const MatchCounts &countsOf(AgreementMeasure measure, const SpanScores &scores)
{
    switch (measure) {
    case AgreementMeasure::F1Exact:
        return scores.exact;
    case AgreementMeasure::F1Partial:
        return scores.partial;
    case AgreementMeasure::F1Type:
        return scores.type;
    default:
        return scores.strict;
    }
}

bool isScore(AgreementMeasure measure)
{
    return measure >= AgreementMeasure::F1Strict;
}

bool isOfGamma(AgreementMeasure measure)
{
    return measure == AgreementMeasure::Gamma || measure == AgreementMeasure::ObservedDisorder;
}

bool isScored(const Comparison &comparison)
{
    return std::ranges::any_of(comparison.measures, isScore);
}

} // namespace

LayerMeasures::LayerMeasures(const Corpus &corpus, const LayerData &layer, int category,
                             const AgreementOptions &options)
    : m_corpus(corpus)
    , m_layer(layer)
    , m_options(options)
    , m_category(category)
    , m_items(category < 0 ? layer.items : layer.items.versusRest(category))
    , m_distances(category < 0 ? distancesOf(layer)
                               : std::vector<ValueDistance>{{u"nominal"_s, Distance::nominal()}})
{
    if (category >= 0 && layer.number >= 0)
        m_label = corpus.names.labels.find(layer.number, layer.categories.name(category));
    for (Comparison &comparison : comparisonsOf(corpus.width(), options)) {
        m_compared.push_back({.comparison = std::move(comparison)});
        addFigures(m_compared.size() - 1);
    }
}

void LayerMeasures::addFigures(size_t comparison)
{
    for (const AgreementMeasure measure : m_compared[comparison].comparison.measures) {
        m_figures.push_back({measure, comparison, 0});
        if (measure != AgreementMeasure::KrippendorffAlpha)
            continue;
        for (size_t distance = 1; distance < m_distances.size(); ++distance)
            m_figures.push_back({measure, comparison, int(distance)});
    }
}

Result<void> LayerMeasures::prepare(const KeepGoing &progress)
{
    if (m_options.unit.kind != AgreementUnit::Kind::Span)
        return {};
    for (Compared &compared : m_compared) {
        if (isScored(compared.comparison))
            scoreAll(compared);
        if (compared.comparison.has(AgreementMeasure::AlphaU))
            unitizeAll(compared);
        auto gamma = gammaParts(m_corpus, m_layer.number, m_label, compared.comparison, m_options, progress);
        if (!gamma)
            return std::unexpected(std::move(gamma).error());
        compared.gamma = std::move(*gamma);
    }
    return {};
}

bool LayerMeasures::isCompared(const Unit &unit, const Comparison &comparison) const
{
    return (m_label < 0 || unit.label == m_label) &&
        std::ranges::find(comparison.annotators, unit.annotator) != comparison.annotators.end();
}

bool LayerMeasures::haveAll(size_t article, const Comparison &comparison) const
{
    return std::ranges::all_of(comparison.annotators, [&](int annotator) {
        return m_corpus.articles[article].present[size_t(annotator)];
    });
}

void LayerMeasures::scoreAll(Compared &compared) const
{
    compared.scores.resize(m_corpus.articles.size());
    std::vector<ScoredSpan> first;
    std::vector<ScoredSpan> second;
    for (size_t i = 0; i < m_corpus.articles.size(); ++i) {
        if (!haveAll(i, compared.comparison))
            continue;
        first.clear();
        second.clear();
        for (const Unit &unit : unitsOf(m_corpus.articles[i], m_layer.number)) {
            if (!isCompared(unit, compared.comparison))
                continue;
            (unit.annotator == compared.comparison.annotators.front() ? first : second)
                .push_back(scored(unit));
        }
        compared.scores[i] = scoreSpans(first, second);
    }
}

// Articles that not everybody worked on are of no length. The pieces of a discontinuous span are units.
void LayerMeasures::unitizeAll(Compared &compared) const
{
    const std::vector<int> &annotators = compared.comparison.annotators;
    compared.unitized.resize(m_corpus.articles.size());
    for (size_t i = 0; i < m_corpus.articles.size(); ++i) {
        if (!haveAll(i, compared.comparison))
            continue;
        UnitizedArticle &article = compared.unitized[i];
        article.length = m_corpus.articles[i].length;
        for (const Unit &unit : unitsOf(m_corpus.articles[i], m_layer.number)) {
            if (!isCompared(unit, compared.comparison))
                continue;
            const auto number = int(std::ranges::find(annotators, unit.annotator) - annotators.begin());
            const int category =
                m_label >= 0 ? 0 : m_layer.categories.find(m_corpus.names.labels.name(unit.label));
            const auto add = [&](Range place) {
                if (!place.isEmpty())
                    article.units.push_back({number, category, place});
            };
            if (unit.segments.isEmpty())
                add(unit.extent);
            for (const Range segment : unit.segments)
                add(segment);
        }
    }
    const int categories = m_label >= 0 ? 1 : m_layer.categories.size();
    compared.unitizing.emplace(int(annotators.size()), categories, compared.unitized);
}

Coefficient LayerMeasures::itemFigure(const Figure &figure, const CodingView &items) const
{
    switch (figure.measure) {
    case AgreementMeasure::CohenKappa:
        return cohenKappa(items);
    case AgreementMeasure::ScottPi:
        return scottPi(items);
    case AgreementMeasure::FleissKappa:
        return fleissKappa(items);
    case AgreementMeasure::KrippendorffAlpha:
        return krippendorffAlpha(items, m_distances[size_t(figure.distance)].distance);
    default:
        return observedAgreement(items);
    }
}

Coefficient LayerMeasures::scoreFigure(AgreementMeasure measure, const SpanScores &scores)
{
    const MatchCounts &counts = countsOf(measure, scores);
    Coefficient result;
    result.value = counts.f1();
    result.n = counts.possible() + counts.actual();
    result.undefined = result.value ? Undefined::No : Undefined::NothingMarked;
    return result;
}

Coefficient LayerMeasures::gammaFigure(AgreementMeasure measure, const Compared &compared, Weights weights,
                                       const ArticleGroup &group)
{
    Coefficient result;
    double weight = 0;
    qint64 units = 0;
    for (const int article : group.articles) {
        const GammaPart &part = compared.gamma[size_t(article)];
        const double times = weights[size_t(article)];
        units += qint64(weights[size_t(article)]) * part.units;
        if (measure == AgreementMeasure::Gamma && !part.expected)
            continue;
        result.n += qint64(weights[size_t(article)]) * part.units;
        weight += times * part.weight;
        result.observed += times * part.weight * part.observed;
        result.expected += times * part.weight * part.expected.value_or(0);
    }
    if (measure == AgreementMeasure::ObservedDisorder && weight > 0)
        result.value = result.observed / weight;
    else if (measure == AgreementMeasure::Gamma && result.expected > 0)
        result.value = 1 - result.observed / result.expected;
    if (!result.value)
        result.undefined = units == 0 ? Undefined::NothingMarked : Undefined::NoVariation;
    return result;
}

std::vector<Coefficient> LayerMeasures::evaluate(Weights weights, const ArticleGroup &group) const
{
    std::vector<qint64> counts;
    m_items.codes().sum(weights, counts);
    const CodingView items = m_items.codes().view(counts);
    std::vector<SpanScores> scores(m_compared.size());
    std::vector<Coefficient> unitizing(m_compared.size());
    std::vector<CodingView> views;
    for (size_t i = 0; i < m_compared.size(); ++i) {
        const Compared &compared = m_compared[i];
        views.push_back(items.of(compared.comparison.annotators));
        if (!compared.scores.empty()) {
            for (const int article : group.articles) {
                if (weights[size_t(article)] > 0)
                    scores[i].add(compared.scores[size_t(article)], weights[size_t(article)]);
            }
        }
        if (compared.unitizing && group.by == Breakdown::Article)
            unitizing[i] = UnitizingTable(int(compared.comparison.annotators.size()),
                                          m_label >= 0 ? 1 : m_layer.categories.size(),
                                          std::span(&compared.unitized[size_t(group.articles.front())], 1))
                               .alpha()
                               .all;
        else if (compared.unitizing)
            unitizing[i] = compared.unitizing->alpha(weights).all;
    }
    std::vector<Coefficient> result;
    for (const Figure &figure : m_figures) {
        if (isOfItems(figure.measure))
            result.push_back(itemFigure(figure, views[figure.comparison]));
        else if (figure.measure == AgreementMeasure::AlphaU)
            result.push_back(unitizing[figure.comparison]);
        else if (isScore(figure.measure))
            result.push_back(scoreFigure(figure.measure, scores[figure.comparison]));
        else
            result.push_back(gammaFigure(figure.measure, m_compared[figure.comparison], weights, group));
    }
    return result;
}

std::vector<std::optional<Interval>> LayerMeasures::intervals(const ArticleGroup &group) const
{
    if (m_options.resamples <= 0 || group.by == Breakdown::Article)
        return std::vector<std::optional<Interval>>(m_figures.size());
    std::vector<quint32> weights(m_corpus.articles.size());
    const auto statistics = [&](Weights drawn, std::span<double> to) {
        for (size_t i = 0; i < group.articles.size(); ++i)
            weights[size_t(group.articles[i])] = drawn[i];
        const std::vector<Coefficient> figures = evaluate(weights, group);
        for (size_t i = 0; i < figures.size(); ++i)
            to[i] = figures[i].value.value_or(std::numeric_limits<double>::quiet_NaN());
    };
    return bootstrapIntervals(int(group.articles.size()), int(m_figures.size()), statistics,
                              {.resamples = m_options.resamples, .seed = m_options.seed});
}

QMap<QString, qint64> LayerMeasures::excluded(const Figure &figure, const Coefficient &coefficient,
                                              Weights weights, const ArticleGroup &group) const
{
    const Comparison &comparison = m_compared[figure.comparison].comparison;
    const auto everybody = int(comparison.annotators.size());
    if (isOfItems(figure.measure))
        return m_items.excluded(comparison.annotators,
                                figure.measure == AgreementMeasure::KrippendorffAlpha ? 2 : everybody,
                                weights);
    QMap<QString, qint64> excluded;
    if (coefficient.overlapping > 0)
        excluded.insert(u"overlapping"_s, coefficient.overlapping);
    for (const int article : group.articles) {
        const Corpus::Item &item = m_corpus.articles[size_t(article)];
        const auto present = std::ranges::count_if(
            comparison.annotators, [&](int annotator) { return item.present[size_t(annotator)]; });
        const bool takesPart = isOfGamma(figure.measure) ? present >= 2 : present == everybody;
        const bool chance = figure.measure != AgreementMeasure::Gamma ||
            m_compared[figure.comparison].gamma[size_t(article)].expected;
        if (takesPart && chance && figure.measure != AgreementMeasure::AlphaU)
            continue;
        for (const Unit &unit : unitsOf(item, m_layer.number)) {
            if (!isCompared(unit, comparison))
                continue;
            if (!takesPart)
                ++excluded[present < 2 ? u"one-annotator"_s : u"incomplete"_s];
            else if (!chance)
                ++excluded[u"no-chance"_s];
            else if (unit.extent.isEmpty())
                ++excluded[u"empty"_s];
        }
    }
    return excluded;
}

double LayerMeasures::errorBound(const Figure &figure, const ArticleGroup &group) const
{
    if (!isOfGamma(figure.measure))
        return 0;
    double error = 0;
    double whole = 0;
    for (const int article : group.articles) {
        const GammaPart &part = m_compared[figure.comparison].gamma[size_t(article)];
        if (figure.measure == AgreementMeasure::Gamma && !part.expected)
            continue;
        error += part.weight * part.errorBound;
        whole += part.weight * (figure.measure == AgreementMeasure::Gamma ? *part.expected : 1);
    }
    return whole > 0 ? error / whole : 0;
}

void LayerMeasures::addResults(const ArticleGroup &group, QList<AgreementResult> &results) const
{
    std::vector<quint32> weights(m_corpus.articles.size());
    for (const int article : group.articles)
        weights[size_t(article)] = 1;
    const std::vector<Coefficient> figures = evaluate(weights, group);
    const std::vector<std::optional<Interval>> around = intervals(group);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const Figure &figure = m_figures[i];
        AgreementResult result{.measure = figure.measure,
                               .layer = m_layer.name,
                               .by = group.by,
                               .key = group.key,
                               .error = errorBound(figure, group),
                               .measured = measured(figures[i])};
        for (const int annotator : m_compared[figure.comparison].comparison.annotators)
            result.annotators += m_corpus.annotators[annotator];
        if (figure.measure == AgreementMeasure::KrippendorffAlpha)
            result.distance = m_distances[size_t(figure.distance)].name;
        if (group.by == Breakdown::Article)
            result.article = m_corpus.articles[size_t(group.articles.front())].units.article;
        result.measured.excluded = excluded(figure, figures[i], weights, group);
        if (result.measured.value)
            result.measured.interval = around[i];
        results += result;
    }
}

} // namespace Galley
