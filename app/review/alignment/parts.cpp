#include "review/alignment/parts.h"

#include "review/alignment/joined.h"

namespace Galley {

std::vector<SubProblem> partsOf(const CoverProblem &problem, const std::vector<std::vector<int>> &byRow,
                                const std::function<bool(int)> &isKept)
{
    std::vector<char> kept;
    Joined groups(int(problem.counts.size()));
    for (int column = 0; column < problem.columns.count(); ++column) {
        kept.push_back(isKept(column));
        const std::span<const int> rows = problem.columns.rows(column);
        for (std::size_t i = 1; kept.back() && i < rows.size(); ++i)
            groups.join(rows[0], rows[i]);
    }
    std::vector<SubProblem> parts;
    std::vector<int> renumbered(problem.counts.size());
    for (const std::vector<int> &rows : groups.all()) {
        SubProblem &part = parts.emplace_back();
        for (int row : rows) {
            renumbered[row] = int(part.problem.counts.size());
            part.problem.counts.push_back(problem.counts[row]);
        }
        std::vector<int> own;
        for (int row : rows)
            for (int column : byRow[row]) {
                if (!kept[column] || problem.columns.rows(column).front() != row)
                    continue;
                own.clear();
                for (int other : problem.columns.rows(column))
                    own.push_back(renumbered[other]);
                part.columns.push_back(column);
                part.problem.columns.add(own, problem.columns.cost(column));
            }
    }
    return parts;
}

} // namespace Galley
