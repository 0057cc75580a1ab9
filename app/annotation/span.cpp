#include "annotation/span.h"

#include <array>

namespace Galley {

namespace {

template <typename Value, size_t Size>
using Words = std::array<std::pair<Value, QLatin1StringView>, Size>;

constexpr Words<Annotator::Kind, 3> KindWords{{
    {Annotator::Kind::Human, QLatin1StringView("human")},
    {Annotator::Kind::Model, QLatin1StringView("model")},
    {Annotator::Kind::Adjudicator, QLatin1StringView("adjudicator")},
}};

constexpr Words<SetState, SetStateCount> StateWords{{
    {SetState::New, QLatin1StringView("new")},
    {SetState::InProgress, QLatin1StringView("in-progress")},
    {SetState::Done, QLatin1StringView("done")},
    {SetState::Returned, QLatin1StringView("returned")},
    {SetState::Settled, QLatin1StringView("settled")},
}};

template <typename Value, size_t Size>
QString wordOf(const Words<Value, Size> &words, Value value)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == value)
            return word;
    }
    Q_UNREACHABLE_RETURN({});
}

template <typename Value, size_t Size>
std::optional<Value> valueOf(const Words<Value, Size> &words, QStringView text)
{
    for (const auto &[value, word] : words) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString wordFor(Annotator::Kind kind)
{
    return wordOf(KindWords, kind);
}

QString wordFor(SetState state)
{
    return wordOf(StateWords, state);
}

std::optional<Annotator::Kind> annotatorKindFrom(QStringView word)
{
    return valueOf(KindWords, word);
}

std::optional<SetState> setStateFrom(QStringView word)
{
    return valueOf(StateWords, word);
}

} // namespace Galley
