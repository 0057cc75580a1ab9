#include "review/adjudication/cluster.h"

#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words{"agreement"_L1, "missing"_L1,  "boundary"_L1,       "label"_L1,
                           "attribute"_L1, "relation"_L1, "split-or-merge"_L1, "stacked"_L1};

} // namespace

QString wordFor(Cause cause)
{
    return words[std::size_t(cause)];
}

std::optional<Cause> causeFrom(QStringView word)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        if (word == words[i])
            return Cause(i);
    return std::nullopt;
}

} // namespace Galley
