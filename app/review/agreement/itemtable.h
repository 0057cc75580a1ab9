#pragma once

#include "review/measures/codingtable.h"

#include <QMap>
#include <QString>

namespace Galley {

// What an annotator did to an item.
enum class Part {
    Marked,
    Doubled,  // alike several times, which counts once
    Unmarked, // nothing, on an article that he worked on
    Stacked,  // several labels: none of them counts
    NoValue,  // a span without the attribute
    Absent,   // he has no set on the article
};

// Items by annotators with what kept each annotator out of them.
class ItemTable
{
public:
    explicit ItemTable(int annotators);

    // A row to be filled in for add(): codes missing, parts as given.
    struct Row
    {
        std::vector<int> codes;
        std::vector<Part> parts;

        void reset(const std::vector<bool> &present);
        void mark(int annotator, int category);
        [[nodiscard]] bool isEmpty() const; // nobody marked anything, or gave a value
    };

    void add(int article, const Row &row, qint64 times = 1);
    void setArticles(int articles);

    [[nodiscard]] const CodingTable &codes() const { return m_codes; }

    [[nodiscard]] ItemTable versusRest(int category) const;

    // Items of these annotators that do not take part, by why. Least: how many of them an item needs.
    [[nodiscard]] QMap<QString, qint64> excluded(const std::vector<int> &annotators, int least,
                                                 Weights weights) const;

private:
    ItemTable(CodingTable codes, CodingTable parts)
        : m_codes(std::move(codes))
        , m_parts(std::move(parts))
    {}

    CodingTable m_codes;
    CodingTable m_parts;
};

} // namespace Galley
