#pragma once

#include <span>
#include <vector>

// A cover: rows that are to be covered a given number of times each, by columns that cost something.
namespace Galley {

class Columns
{
public:
    void add(std::span<const int> rows, double cost); // rows ascending

    [[nodiscard]] int count() const { return int(m_costs.size()); }

    [[nodiscard]] std::span<const int> rows(int column) const
    {
        return std::span(m_rows).subspan(m_starts[column], m_starts[column + 1] - m_starts[column]);
    }

    [[nodiscard]] double cost(int column) const { return m_costs[column]; }

private:
    std::vector<int> m_rows;
    std::vector<std::size_t> m_starts = {0};
    std::vector<double> m_costs;
};

struct CoverProblem
{
    std::vector<int> counts; // a row: how often it is to be covered, at least once
    Columns columns;         // with one for each row alone
};

struct Cover
{
    struct Use
    {
        int column = 0;
        int times = 1;
    };

    std::vector<Use> uses;
    double cost = 0;
    double bound = 0; // no cover costs less
};

} // namespace Galley
