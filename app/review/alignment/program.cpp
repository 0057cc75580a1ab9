#include "review/alignment/program.h"

#include <Highs.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Galley {

namespace {

constexpr int mostNodes = 200;

HighsLp programOf(const CoverProblem &problem)
{
    HighsLp program;
    program.num_col_ = problem.columns.count();
    program.num_row_ = int(problem.counts.size());
    program.row_lower_.assign(problem.counts.begin(), problem.counts.end());
    program.row_upper_ = program.row_lower_;
    program.col_lower_.assign(std::size_t(program.num_col_), 0);
    program.a_matrix_.format_ = MatrixFormat::kColwise;
    program.a_matrix_.start_ = {0};
    for (int column = 0; column < program.num_col_; ++column) {
        int most = std::numeric_limits<int>::max();
        for (int row : problem.columns.rows(column)) {
            program.a_matrix_.index_.push_back(row);
            most = std::min(most, problem.counts[row]);
        }
        program.a_matrix_.start_.push_back(int(program.a_matrix_.index_.size()));
        program.col_cost_.push_back(problem.columns.cost(column));
        program.col_upper_.push_back(most);
    }
    program.a_matrix_.value_.assign(program.a_matrix_.index_.size(), 1);
    program.integrality_.assign(std::size_t(program.num_col_), HighsVarType::kInteger);
    return program;
}

void configure(Highs &solver)
{
    solver.setOptionValue("output_flag", false);
    solver.setOptionValue("threads", 1);
    solver.setOptionValue("parallel", "off");
    solver.setOptionValue("random_seed", 0);
    solver.setOptionValue("mip_rel_gap", 0.0);
    solver.setOptionValue("mip_abs_gap", 1e-10);
    solver.setOptionValue("mip_feasibility_tolerance", 1e-9);
    solver.setOptionValue("primal_feasibility_tolerance", 1e-9);
    solver.setOptionValue("dual_feasibility_tolerance", 1e-9);
    solver.setOptionValue("mip_max_nodes", mostNodes);
}

Cover coverFrom(const std::vector<double> &values, const CoverProblem &problem)
{
    Cover cover;
    for (int column = 0; column < problem.columns.count(); ++column) {
        const int times = int(std::lround(values[column]));
        if (times < 1)
            continue;
        cover.uses.push_back({.column = column, .times = times});
        cover.cost += times * problem.columns.cost(column);
    }
    return cover;
}

} // namespace

std::optional<Cover> coverByProgram(const CoverProblem &problem)
{
    Highs solver;
    configure(solver);
    if (solver.passModel(programOf(problem)) == HighsStatus::kError || solver.run() == HighsStatus::kError)
        return std::nullopt;
    const HighsInfo &info = solver.getInfo();
    if (info.primal_solution_status != kSolutionStatusFeasible)
        return std::nullopt;
    Cover cover = coverFrom(solver.getSolution().col_value, problem);
    const bool best = solver.getModelStatus() == HighsModelStatus::kOptimal;
    cover.bound = best ? cover.cost : std::clamp(info.mip_dual_bound, 0.0, cover.cost);
    return cover;
}

} // namespace Galley
