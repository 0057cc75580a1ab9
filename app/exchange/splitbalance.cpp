#include "exchange/splitbalance.h"

#include <algorithm>
#include <map>

namespace Galley {

namespace {

// How much of something each part still lacks.
class Wanted
{
public:
    Wanted(double total, const QList<SplitPart> &parts)
        : m_left(total)
    {
        for (const SplitPart &part : parts)
            m_missing.push_back(total * part.share);
    }

    void take(size_t part, double count)
    {
        m_missing[part] -= count;
        m_left -= count;
    }

    [[nodiscard]] double missing(size_t part) const { return m_missing[part]; }

    // That no unit was given for yet.
    [[nodiscard]] double left() const { return m_left; }

private:
    std::vector<double> m_missing;
    double m_left = 0;
};

class Balance
{
public:
    Balance(std::vector<SplitUnit> &units, const QList<SplitPart> &parts);

    void run();

private:
    struct OfLabel
    {
        Wanted wanted;
        std::vector<std::pair<qint32, qint32>> units; // how many of the label, and which unit
    };

    void assignUnitsOf(OfLabel &label);
    void assignRest();
    // Where most is missing of the label, then of articles, then by the unit's hash.
    [[nodiscard]] size_t bestPart(const SplitUnit &unit, const Wanted *label) const;
    void assign(size_t unit, const Wanted *label);

    std::vector<SplitUnit> &m_units;
    size_t m_parts;
    Wanted m_articles;
    std::map<qint32, OfLabel> m_labels;
    std::vector<bool> m_assigned;
};

double articlesIn(const std::vector<SplitUnit> &units)
{
    double sum = 0;
    for (const SplitUnit &unit : units)
        sum += unit.size;
    return sum;
}

Balance::Balance(std::vector<SplitUnit> &units, const QList<SplitPart> &parts)
    : m_units(units)
    , m_parts(size_t(parts.size()))
    , m_articles(articlesIn(units), parts)
    , m_assigned(units.size())
{
    std::map<qint32, double> totals;
    for (const SplitUnit &unit : units) {
        for (const SplitItem::Label &label : unit.labels)
            totals[label.label] += label.count;
    }
    for (const auto &[label, total] : totals)
        m_labels.emplace(label, OfLabel{Wanted(total, parts), {}});
    for (size_t i = 0; i < units.size(); ++i) {
        for (const SplitItem::Label &label : units[i].labels)
            m_labels.at(label.label).units.emplace_back(label.count, qint32(i));
    }
}

size_t Balance::bestPart(const SplitUnit &unit, const Wanted *label) const
{
    const size_t start = unit.hash % m_parts;
    size_t best = start;
    for (size_t step = 1; step < m_parts; ++step) {
        const size_t part = (start + step) % m_parts;
        const auto missing = [&](size_t of) {
            return std::pair(label ? label->missing(of) : 0.0, m_articles.missing(of));
        };
        if (missing(part) > missing(best))
            best = part;
    }
    return best;
}

void Balance::assign(size_t index, const Wanted *label)
{
    SplitUnit &unit = m_units[index];
    const size_t part = bestPart(unit, label);
    unit.part = quint8(part);
    m_assigned[index] = true;
    m_articles.take(part, unit.size);
    for (const SplitItem::Label &own : unit.labels)
        m_labels.at(own.label).wanted.take(part, own.count);
}

void Balance::assignUnitsOf(OfLabel &label)
{
    std::ranges::sort(label.units, {}, [this](const std::pair<qint32, qint32> &of) {
        return std::tuple(-of.first, m_units[size_t(of.second)].hash, of.second);
    });
    for (const auto &[count, unit] : label.units) {
        if (!m_assigned[size_t(unit)])
            assign(size_t(unit), &label.wanted);
    }
}

void Balance::assignRest()
{
    std::vector<size_t> rest;
    for (size_t i = 0; i < m_units.size(); ++i) {
        if (!m_assigned[i])
            rest.push_back(i);
    }
    std::ranges::sort(rest, {},
                      [this](size_t i) { return std::tuple(-m_units[i].size, m_units[i].hash, i); });
    for (const size_t unit : rest)
        assign(unit, nullptr);
}

void Balance::run()
{
    std::vector<OfLabel *> waiting;
    for (auto &[label, of] : m_labels)
        waiting.push_back(&of);
    while (!waiting.empty()) {
        const auto rarest =
            std::ranges::min_element(waiting, {}, [](const OfLabel *of) { return of->wanted.left(); });
        assignUnitsOf(**rarest);
        waiting.erase(rarest);
    }
    assignRest();
}

} // namespace

void balance(std::vector<SplitUnit> &units, const QList<SplitPart> &parts)
{
    Balance(units, parts).run();
}

} // namespace Galley
