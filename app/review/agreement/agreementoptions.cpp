#include "review/agreement/agreementoptions.h"

#include <algorithm>
#include <array>

namespace Galley {

namespace {

constexpr std::array Breakdowns{"label", "pair", "article", "source", "week"}; // in the enumeration's order

} // namespace

QString wordFor(Breakdown breakdown)
{
    return QLatin1StringView(Breakdowns[size_t(breakdown)]);
}

std::optional<Breakdown> breakdownFrom(QStringView word)
{
    const auto found = std::ranges::find_if(
        Breakdowns, [word](const char *known) { return word == QLatin1StringView(known); });
    if (found == Breakdowns.end())
        return std::nullopt;
    return Breakdown(found - Breakdowns.begin());
}

} // namespace Galley
