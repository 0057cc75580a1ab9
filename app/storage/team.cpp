#include "storage/team.h"

namespace Galley {

namespace {

constexpr std::array<std::pair<Role, QLatin1StringView>, 4> RoleWords{{
    {Role::Annotator, QLatin1StringView("annotator")},
    {Role::Reviewer, QLatin1StringView("reviewer")},
    {Role::Manager, QLatin1StringView("manager")},
    {Role::Model, QLatin1StringView("model")},
}};

} // namespace

QString wordFor(Role role)
{
    for (const auto &[candidate, word] : RoleWords) {
        if (candidate == role)
            return word;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Role> roleFrom(QStringView word)
{
    for (const auto &[role, candidate] : RoleWords) {
        if (candidate == word)
            return role;
    }
    return std::nullopt;
}

} // namespace Galley
