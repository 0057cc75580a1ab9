#include "schema/schemawords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

template <typename E>
struct Word
{
    E value;
    QLatin1StringView word;
};

constexpr std::array attributeKinds{
    Word{Attribute::Kind::Boolean, "boolean"_L1}, Word{Attribute::Kind::OneOf, "one-of"_L1},
    Word{Attribute::Kind::ManyOf, "many-of"_L1},  Word{Attribute::Kind::Text, "text"_L1},
    Word{Attribute::Kind::Number, "number"_L1},   Word{Attribute::Kind::Entity, "entity"_L1},
};

constexpr std::array snaps{
    Word{Layer::Snap::Free, "free"_L1},
    Word{Layer::Snap::Grapheme, "grapheme"_L1},
    Word{Layer::Snap::Token, "token"_L1},
};

constexpr std::array ruleKinds{
    Word{Rule::Kind::NeedsIncoming, "needs-incoming"_L1},
    Word{Rule::Kind::NeedsOutgoing, "needs-outgoing"_L1},
    Word{Rule::Kind::NeedsAttribute, "needs-attribute"_L1},
};

template <typename E, std::size_t N>
QString wordOf(const std::array<Word<E>, N> &words, E value)
{
    const auto found = std::ranges::find(words, value, &Word<E>::value);
    return found == words.end() ? QString() : QString(found->word);
}

template <typename E, std::size_t N>
std::optional<E> valueOf(const std::array<Word<E>, N> &words, QStringView word)
{
    const auto found = std::ranges::find_if(words, [word](const Word<E> &w) { return w.word == word; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString wordFor(Attribute::Kind kind)
{
    return wordOf(attributeKinds, kind);
}

QString wordFor(Layer::Snap snap)
{
    return wordOf(snaps, snap);
}

QString wordFor(Rule::Kind kind)
{
    return wordOf(ruleKinds, kind);
}

std::optional<Attribute::Kind> attributeKindFrom(QStringView word)
{
    return valueOf(attributeKinds, word);
}

std::optional<Layer::Snap> snapFrom(QStringView word)
{
    return valueOf(snaps, word);
}

std::optional<Rule::Kind> ruleKindFrom(QStringView word)
{
    return valueOf(ruleKinds, word);
}

} // namespace Galley
