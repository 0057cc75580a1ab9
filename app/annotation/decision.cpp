#include "annotation/constraints.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Galley {

namespace {

constexpr std::array<std::pair<Decision::Kind, QLatin1StringView>, 5> Words{{
    {Decision::Kind::Take, QLatin1StringView("take")},
    {Decision::Kind::TakeAll, QLatin1StringView("take-all")},
    {Decision::Kind::TakeNone, QLatin1StringView("take-none")},
    {Decision::Kind::ByHand, QLatin1StringView("by-hand")},
    {Decision::Kind::Postpone, QLatin1StringView("postpone")},
}};

std::unexpected<Error> refuse(const char *message)
{
    return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Constraints", message));
}

} // namespace

QString wordFor(Decision::Kind kind)
{
    return std::ranges::find(Words, kind, [](const auto &pair) { return pair.first; })->second;
}

std::optional<Decision::Kind> decisionKindFrom(QStringView word)
{
    const auto found = std::ranges::find_if(Words, [&](const auto &pair) { return pair.second == word; });
    return found == Words.end() ? std::nullopt : std::optional(found->first);
}

Result<void> checkDecision(const Decision &decision, const ArticleText &text)
{
    const auto &[begin, end] = decision.place;
    if (begin < 0 || end < begin || end > text.length())
        return refuse(QT_TRANSLATE_NOOP("Constraints", "The decision's place lies outside the text."));
    if (!std::ranges::all_of(decision.taken,
                             [&](const QString &name) { return decision.annotators.contains(name); }))
        return refuse(QT_TRANSLATE_NOOP("Constraints",
                                        "The decision takes the version of somebody whose work was not "
                                        "compared."));
    const bool takes = decision.kind == Decision::Kind::Take || decision.kind == Decision::Kind::TakeAll;
    if (takes && decision.taken.isEmpty())
        return refuse(
            QT_TRANSLATE_NOOP("Constraints", "The decision takes a version and does not say whose."));
    const bool leaves =
        decision.kind == Decision::Kind::TakeNone || decision.kind == Decision::Kind::Postpone;
    if (leaves && !decision.taken.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Constraints",
                                        "The decision takes nobody's version and names somebody all the "
                                        "same."));
    return {};
}

} // namespace Galley
