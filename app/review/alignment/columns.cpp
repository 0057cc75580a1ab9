#include "review/alignment/columns.h"

namespace Galley {

void Columns::add(std::span<const int> rows, double cost)
{
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    m_starts.push_back(m_rows.size());
    m_costs.push_back(cost);
}

} // namespace Galley
