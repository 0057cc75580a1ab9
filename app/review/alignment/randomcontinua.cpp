#include "review/alignment/randomcontinua.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace Galley {

RandomContinua::RandomContinua(std::span<const Unit> units, int annotators, quint64 seed)
    : m_annotators(annotators)
    , m_random(seed)
{
    std::map<int, std::vector<Range>> byAnnotator;
    std::vector<double> lengths;
    for (const Unit &unit : units) {
        byAnnotator[unit.annotator].push_back(unit.extent);
        lengths.push_back(double(unit.extent.length()));
        m_labels.push_back(unit.label);
    }
    std::vector<double> counts(std::size_t(std::max<int>(annotators, int(byAnnotator.size()))), 0);
    std::vector<double> gaps;
    for (std::size_t number = 0; auto &[annotator, places] : byAnnotator) {
        counts[number++] = double(places.size());
        std::ranges::sort(places);
        qsizetype end = 0; // the first gap is from the start of the text
        for (Range place : places) {
            gaps.push_back(double(place.begin - end));
            end = place.end;
        }
    }
    m_counts = normalOf(counts);
    m_gaps = normalOf(gaps);
    m_lengths = normalOf(lengths);
}

RandomContinua::Normal RandomContinua::normalOf(std::span<const double> values)
{
    Normal normal;
    for (double value : values)
        normal.mean += value / double(values.size());
    for (double value : values)
        normal.deviation += (value - normal.mean) * (value - normal.mean) / double(values.size());
    normal.deviation = std::sqrt(normal.deviation);
    return normal;
}

// The standard's distributions differ between libraries; its generators do not.
double RandomContinua::uniform()
{
    return double(m_random() >> 11) * 0x1p-53;
}

double RandomContinua::drawn(Normal normal)
{
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return normal.mean + normal.deviation * radius * std::cos(2 * std::numbers::pi * uniform());
}

Continuum RandomContinua::next()
{
    Continuum continuum;
    while (continuum.empty())
        for (int annotator = 0; annotator < m_annotators; ++annotator)
            addAnnotator(continuum, annotator);
    return continuum;
}

void RandomContinua::addAnnotator(Continuum &continuum, int annotator)
{
    const auto count = qsizetype(std::llround(std::abs(drawn(m_counts))));
    qsizetype end = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype begin = end + qsizetype(std::llround(drawn(m_gaps)));
        const auto length = qsizetype(std::llround(std::abs(drawn(m_lengths))));
        end = begin + std::max<qsizetype>(length, m_lengths.mean > 0 ? 1 : 0);
        const int label = m_labels[std::size_t(uniform() * double(m_labels.size()))];
        continuum.push_back({.annotator = annotator, .label = label, .extent = {begin, end}});
    }
}

} // namespace Galley
