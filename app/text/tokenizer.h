#pragma once

#include "text/tokens.h"

#include <vector>

namespace Galley {

struct UnitToken
{
    Token::Kind kind = Token::Kind::Word;
    Utf16Range range;
};

// The tokens of one line (no line ends within), in units of the line. What the rules are stands in tokens.h.
[[nodiscard]] std::vector<UnitToken> tokenizeLine(QStringView line);

} // namespace Galley
