#pragma once

#include <QtTypes>

#include <functional>
#include <span>
#include <vector>

namespace Galley {

// How much two categories differ, as Krippendorff's α weighs it (δ², which is squared already). Krippendorff,
// "Computing Krippendorff's Alpha-Reliability", 2011, section on difference functions.
class Distance
{
public:
    using Function = std::function<double(int, int)>;

    [[nodiscard]] static Distance nominal(); // 0 or 1
    [[nodiscard]] static Distance ordinal(); // categories are numbered in their order
    // Values of the categories, by number.
    [[nodiscard]] static Distance interval(std::vector<double> values);
    [[nodiscard]] static Distance ratio(const std::vector<double> &values); // none is negative
    // Sets as ascending numbers, by category. Jaccard: 1 - shared / all.
    [[nodiscard]] static Distance jaccard(const std::vector<std::vector<int>> &sets);
    // Passonneau, "Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation",
    // LREC 2006, section 3: Jaccard's index times 1 for equal sets, 2/3 where one holds the other, 1/3 where
    // they share something; with the thirds exact, not rounded.
    [[nodiscard]] static Distance masi(const std::vector<std::vector<int>> &sets);
    // Any other: symmetric, 0 from a category to itself. Asked once for each pair of so many categories.
    [[nodiscard]] static Distance of(int categories, const Function &function);

    // An ordinal distance depends on how often each category is used.
    [[nodiscard]] bool dependsOnUse() const { return m_kind == Kind::Ordinal; }

    [[nodiscard]] Distance with(std::span<const qint64> used) const;

    [[nodiscard]] double operator()(int a, int b) const;

    // Sum over all ordered pairs of values, by how often each is used.
    [[nodiscard]] double total(std::span<const qint64> used) const;

private:
    enum class Kind { Nominal, Ordinal, Interval, Matrix };

    [[nodiscard]] double totalOfSquares(std::span<const qint64> used) const;
    [[nodiscard]] double totalOfMatrix(std::span<const qint64> used) const;

    Kind m_kind = Kind::Nominal;
    std::vector<double> m_values; // by category, or by pair of categories
    size_t m_categories = 0;
};

} // namespace Galley
