#pragma once

#include <QtTypes>

#include <initializer_list>
#include <span>
#include <vector>

namespace Galley {

// How often each article counts: once, not at all, or several times where articles are drawn again.
using Weights = std::span<const quint32>;

// What some annotators made of items. Equal items are one pattern with a count, which is why a measure costs
// what there are patterns, not items. A look at a table, valid as long as the table and the counts are.
struct CodingView
{
    static constexpr int Missing = -1;

    std::span<const int> codes;     // pattern by pattern
    std::span<const qint64> counts; // of each pattern
    std::vector<int> columns;       // the annotators that are compared
    int width = 0;                  // annotators of the table
    int categories = 0;             // numbered from 0

    [[nodiscard]] int annotators() const { return int(columns.size()); }

    [[nodiscard]] qsizetype patterns() const { return qsizetype(counts.size()); }

    // The category that the i-th of the compared annotators gave, or Missing.
    [[nodiscard]] int code(qsizetype pattern, int annotator) const
    {
        return codes[size_t(pattern) * size_t(width) + size_t(columns[size_t(annotator)])];
    }

    // The same with only some of its annotators, by their place in this view.
    [[nodiscard]] CodingView of(const std::vector<int> &annotators) const;
};

// Items by annotators, in articles. The parts of articles are added up as often as wanted, so that articles
// can be chosen (a source, a week) or drawn again: a sum costs as much as there are different items in each
// article.
class CodingTable
{
public:
    // Categories given here exist although nobody used them; higher ones are added as they come.
    explicit CodingTable(int annotators, int categories = 0);

    // Articles are numbered from 0 and come in order. Gives the number of the item's pattern.
    int add(int article, std::span<const int> codes, int times = 1);
    int add(int article, std::initializer_list<int> codes, int times = 1);

    void extendTo(int articles); // the last ones have no items

    [[nodiscard]] int articles() const { return int(m_starts.size()); }

    [[nodiscard]] int annotators() const { return m_width; }

    [[nodiscard]] int categories() const { return m_categories; }

    [[nodiscard]] CodingView view() const { return view(m_counts); }

    // With other counts of the patterns: what sum() gave.
    [[nodiscard]] CodingView view(std::span<const qint64> counts) const;
    void sum(Weights weights, std::vector<qint64> &counts) const;

    // Category 0 is this one, 1 all the others: measures of a single category.
    [[nodiscard]] CodingTable versusRest(int category) const;

private:
    struct Entry
    {
        qint32 pattern = 0;
        qint32 count = 0; // small, because sums go through all of them
    };

    [[nodiscard]] int patternOf(std::span<const int> codes);
    [[nodiscard]] bool isPattern(int pattern, std::span<const int> codes) const;
    void grow();

    int m_width = 0;
    int m_categories = 0;
    std::vector<int> m_codes;
    std::vector<qint64> m_counts;
    std::vector<qsizetype> m_lastEntries; // of each pattern
    std::vector<int> m_slots;             // hash table of patterns; -1: free
    std::vector<Entry> m_entries;         // article by article
    std::vector<size_t> m_starts;         // of each article's entries
};

} // namespace Galley
