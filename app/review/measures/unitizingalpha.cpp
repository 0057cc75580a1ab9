#include "review/measures/unitizingalpha.h"

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

double weightOf(Weights weights, int article)
{
    return weights.empty() ? 1 : double(weights[size_t(article)]);
}

double square(qint64 value)
{
    return double(value) * double(value);
}

// How far two annotators' units of one category are apart: each that meets another by the squares of how far
// their ends are apart, each that lies in a gap of the other's by the square of its length. (Krippendorff
// 1995, p. 62.)
double disagreement(std::span<const Range> a, std::span<const Range> b)
{
    double result = 0;
    size_t first = 0;
    std::vector<char> met(b.size(), 0);
    for (const Range &one : a) {
        while (first < b.size() && b[first].end <= one.begin)
            ++first;
        if (first == b.size() || b[first].begin >= one.end)
            result += square(one.length());
        for (size_t i = first; i < b.size() && b[i].begin < one.end; ++i) {
            result += square(one.begin - b[i].begin) + square(one.end - b[i].end);
            met[i] = 1;
        }
    }
    for (size_t i = 0; i < b.size(); ++i)
        result += met[i] != 0 ? 0 : square(b[i].length());
    return result;
}

// Sums over stretches that are at least so long; asked with ever smaller lengths.
template <typename Stretch>
class LongEnough
{
public:
    LongEnough(const std::vector<Stretch> &stretches, Weights weights)
        : m_stretches(stretches)
        , m_weights(weights)
    {}

    // Of the places that a unit of this length has in all of them.
    [[nodiscard]] double places(qint64 length)
    {
        for (; m_next < m_stretches.size() && m_stretches[m_next].length >= length; ++m_next) {
            const double weight =
                weightOf(m_weights, m_stretches[m_next].article) * double(m_stretches[m_next].count);
            m_count += weight;
            m_length += weight * double(m_stretches[m_next].length);
        }
        return m_length - m_count * double(length - 1);
    }

private:
    const std::vector<Stretch> &m_stretches;
    Weights m_weights;
    size_t m_next = 0;
    double m_count = 0;
    double m_length = 0;
};

bool comesFirst(const UnitOfText &a, const UnitOfText &b)
{
    if (a.category != b.category)
        return a.category < b.category;
    if (a.annotator != b.annotator)
        return a.annotator < b.annotator;
    return a.place.begin != b.place.begin ? a.place.begin < b.place.begin : a.place.end > b.place.end;
}

} // namespace

UnitizingTable::UnitizingTable(int annotators, int categories, std::span<const UnitizedArticle> articles)
    : m_annotators(annotators)
    , m_categories(size_t(categories))
{
    for (size_t i = 0; i < articles.size(); ++i)
        addArticle(int(i), articles[i]);
    const auto longest = [](const Stretch &a, const Stretch &b) { return a.length > b.length; };
    std::ranges::sort(m_articles, longest);
    for (Category &category : m_categories) {
        std::ranges::sort(category.units, longest);
        std::ranges::sort(category.gaps, longest);
    }
}

void UnitizingTable::addArticle(int number, const UnitizedArticle &article)
{
    m_lengths.push_back(article.length);
    m_articles.push_back({.length = article.length, .article = number, .count = m_annotators});
    std::vector<UnitOfText> units = article.units;
    std::ranges::sort(units, comesFirst);
    for (size_t begin = 0; begin < units.size();) {
        const auto end = size_t(std::ranges::find_if(units.begin() + qsizetype(begin), units.end(),
                                                     [&](const UnitOfText &unit) {
                                                         return unit.category != units[begin].category;
                                                     }) -
                                units.begin());
        addCategory(number, article.length, units[begin].category,
                    std::span(units).subspan(begin, end - begin));
        begin = end;
    }
}

void UnitizingTable::addCategory(int number, qint64 length, int category, std::span<const UnitOfText> units)
{
    Category &to = m_categories[size_t(category)];
    Part part{.article = number};
    const auto addGap = [&](qint64 gap, int count = 1) {
        if (gap > 0)
            to.gaps.push_back({.length = gap, .article = number, .count = count});
    };
    const auto endOf = [](const std::vector<Range> &places) {
        return places.empty() ? 0 : places.back().end;
    };
    std::vector<std::vector<Range>> places(static_cast<size_t>(m_annotators));
    for (const UnitOfText &unit : units) {
        std::vector<Range> &kept = places[size_t(unit.annotator)];
        if (unit.place.isEmpty() || unit.place.begin < endOf(kept)) {
            ++part.overlapping;
            continue;
        }
        addGap(unit.place.begin - endOf(kept));
        to.units.push_back({.length = unit.place.length(), .article = number});
        kept.push_back(unit.place);
        ++part.units;
    }
    for (size_t i = 0; i < places.size(); ++i) {
        addGap(length - endOf(places[i]));
        for (size_t j = 0; j < i; ++j)
            part.disagreement += 2 * disagreement(places[i], places[j]);
    }
    addGap(length, -m_annotators); // m_articles has a gap over the whole article for every annotator
    to.parts.push_back(part);
}

UnitizingAlpha UnitizingTable::alpha() const
{
    return alpha({});
}

UnitizingAlpha UnitizingTable::alpha(Weights weights) const
{
    double length = 0;
    for (size_t i = 0; i < m_lengths.size(); ++i)
        length += weightOf(weights, int(i)) * double(m_lengths[i]);
    UnitizingAlpha result;
    int used = 0;
    for (const Category &category : m_categories) {
        const Coefficient &one = result.categories.emplace_back(alphaOf(category, length, weights));
        used += int(one.n > 0);
        result.all.n += one.n;
        result.all.overlapping += one.overlapping;
        result.all.observed += one.observed;
        result.all.expected += one.expected;
    }
    result.all.observed /= std::max(used, 1);
    result.all.expected /= std::max(used, 1);
    finish(result.all);
    return result;
}

Coefficient UnitizingTable::alphaOf(const Category &category, double length, Weights weights) const
{
    Coefficient result;
    for (const Part &part : category.parts) {
        const double weight = weightOf(weights, part.article);
        result.n += qint64(weight) * part.units;
        result.overlapping += qint64(weight) * part.overlapping;
        result.observed += weight * part.disagreement;
    }
    if (result.n > 0 && m_annotators > 1) {
        result.observed /= double(m_annotators) * double(m_annotators - 1) * length * length;
        result.expected = expected(category, double(result.n), length, weights);
    }
    finish(result);
    return result;
}

// Krippendorff 1995, p. 66.
double UnitizingTable::expected(const Category &category, double units, double length, Weights weights) const
{
    LongEnough gaps(category.gaps, weights);
    LongEnough articles(m_articles, weights);
    double differences = 0;
    double withinUnits = 0;
    for (const Stretch &unit : category.units) {
        const double weight = weightOf(weights, unit.article);
        const auto own = double(unit.length);
        differences += weight * (units - 1) / 3 * own * (2 * own - 1) * (own - 1);
        differences += weight * own * own * (gaps.places(unit.length) + articles.places(unit.length));
        withinUnits += weight * own * (own - 1);
    }
    const double all = m_annotators * length;
    return 2 / length * differences / (all * (all - 1) - withinUnits);
}

void UnitizingTable::finish(Coefficient &result) const
{
    if (m_annotators < 2)
        result.undefined = Undefined::OneAnnotator;
    else if (result.n == 0)
        result.undefined = Undefined::NothingMarked;
    else if (!(result.expected > 0))
        result.undefined = Undefined::NoVariation;
    else
        result.value = 1 - result.observed / result.expected;
}

} // namespace Galley
