#include "formats/losses.h"

#include <algorithm>

namespace Galley {

void Losses::add(const QString &kind, const QString &description, qint64 count)
{
    const auto known = std::ranges::find_if(
        m_losses, [&](const Loss &loss) { return loss.kind == kind && loss.description == description; });
    if (known != m_losses.end())
        known->count += count;
    else
        m_losses.append({kind, description, count});
}

qint64 Losses::count(QStringView kind) const
{
    qint64 total = 0;
    for (const Loss &loss : m_losses)
        total += loss.kind == kind ? loss.count : 0;
    return total;
}

} // namespace Galley
