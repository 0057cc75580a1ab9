#pragma once

#include "review/measures/codingtable.h"
#include "review/measures/coefficient.h"
#include "text/range.h"

// Agreement on where units begin and end, gaps between them included: Krippendorff, "On the reliability of
// unitizing contiguous data", Sociological Methodology 25, 1995, pp. 47–76 (equations on pp. 62–66); Content
// Analysis, 2nd edition, 2004, section 11.6.
namespace Galley {

struct UnitOfText
{
    int annotator = 0;
    int category = 0;
    Range place = {};
};

struct UnitizedArticle
{
    qint64 length = 0; // of the continuum, in the unit of the places: the measure depends on it
    std::vector<UnitOfText> units;
};

struct UnitizingAlpha
{
    Coefficient all; // 1 - sum of the observed over sum of the expected; both as means here
    std::vector<Coefficient> categories;
};

// Articles that each annotator worked on, laid end to end; no unit and no gap crosses from one into the next.
// Units of one annotator and category must not overlap: of those that do, the first and longest is kept and
// the rest counted.
class UnitizingTable
{
public:
    UnitizingTable(int annotators, int categories, std::span<const UnitizedArticle> articles);

    [[nodiscard]] int articles() const { return int(m_lengths.size()); }

    [[nodiscard]] UnitizingAlpha alpha() const;
    // Costs what there are units and gaps: nothing is sorted again.
    [[nodiscard]] UnitizingAlpha alpha(Weights weights) const;

private:
    // So many stretches of a length in an article.
    struct Stretch
    {
        qint64 length = 0;
        int article = 0;
        int count = 1;
    };

    // What a category's units in an article come to.
    struct Part
    {
        int article = 0;
        qint64 units = 0;
        qint64 overlapping = 0;
        double disagreement = 0;
    };

    struct Category
    {
        std::vector<Part> parts;
        std::vector<Stretch> units; // longest first
        std::vector<Stretch> gaps;  // longest first; where nobody has a unit they are left out
    };

    void addArticle(int number, const UnitizedArticle &article);
    void addCategory(int number, qint64 length, int category, std::span<const UnitOfText> units);
    [[nodiscard]] Coefficient alphaOf(const Category &category, double length, Weights weights) const;
    [[nodiscard]] double expected(const Category &category, double units, double length,
                                  Weights weights) const;

    void finish(Coefficient &result) const; // puts the value

    int m_annotators = 0;
    std::vector<qint64> m_lengths;
    std::vector<Stretch> m_articles; // longest first
    std::vector<Category> m_categories;
};

} // namespace Galley
