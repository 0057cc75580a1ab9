#include "review/agreement/itemtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct PartCounts
{
    int marked = 0;
    int doubled = 0;
    int stacked = 0;
    int noValue = 0;
    int absent = 0;
};

PartCounts countsOf(const CodingView &parts, qsizetype pattern)
{
    PartCounts counts;
    for (int i = 0; i < parts.annotators(); ++i) {
        const auto part = Part(parts.code(pattern, i));
        counts.marked += int(part == Part::Marked || part == Part::Doubled);
        counts.doubled += int(part == Part::Doubled);
        counts.stacked += int(part == Part::Stacked);
        counts.noValue += int(part == Part::NoValue);
        counts.absent += int(part == Part::Absent);
    }
    return counts;
}

} // namespace

ItemTable::ItemTable(int annotators)
    : m_codes(annotators)
    , m_parts(annotators)
{}

void ItemTable::Row::reset(const std::vector<bool> &present)
{
    codes.assign(present.size(), CodingView::Missing);
    parts.resize(present.size());
    std::ranges::transform(present, parts.begin(),
                           [](bool there) { return there ? Part::Unmarked : Part::Absent; });
}

void ItemTable::Row::mark(int annotator, int category)
{
    Part &part = parts[size_t(annotator)];
    int &code = codes[size_t(annotator)];
    if (part == Part::Unmarked) {
        part = Part::Marked;
        code = category;
    } else if (part != Part::Stacked && code == category) {
        part = Part::Doubled;
    } else {
        part = Part::Stacked;
        code = CodingView::Missing;
    }
}

bool ItemTable::Row::isEmpty() const
{
    return std::ranges::all_of(parts, [](Part part) {
        return part == Part::Unmarked || part == Part::NoValue || part == Part::Absent;
    });
}

void ItemTable::add(int article, const Row &row, qint64 times)
{
    std::vector<int> parts(row.parts.size());
    std::ranges::transform(row.parts, parts.begin(), [](Part part) { return int(part); });
    std::ignore = m_codes.add(article, row.codes, times);
    m_parts.add(article, parts, times);
}

void ItemTable::setArticles(int articles)
{
    m_codes.extendTo(articles);
    m_parts.extendTo(articles);
}

ItemTable ItemTable::versusRest(int category) const
{
    return {m_codes.versusRest(category), m_parts};
}

QMap<QString, qint64> ItemTable::excluded(const std::vector<int> &annotators, int least,
                                          Weights weights) const
{
    std::vector<qint64> sums;
    m_parts.sum(weights, sums);
    const CodingView parts = m_parts.view(sums).of(annotators);
    QMap<QString, qint64> excluded;
    const auto exclude = [&](const QString &kind, qint64 times) {
        if (times > 0)
            excluded[kind] += times;
    };
    for (qsizetype pattern = 0; pattern < parts.patterns(); ++pattern) {
        const PartCounts counts = countsOf(parts, pattern);
        const qint64 times = parts.counts[size_t(pattern)];
        exclude(u"duplicate"_s, times * counts.doubled);
        if (counts.stacked > 0)
            exclude(u"stacked"_s, times);
        else if (counts.noValue > 0 && counts.marked > 0)
            exclude(u"no-value"_s, times);
        else if (counts.marked > 0 && counts.marked < least)
            exclude(parts.annotators() - counts.absent < 2 ? u"one-annotator"_s : u"incomplete"_s, times);
    }
    return excluded;
}

} // namespace Galley
