#include "team/dashboard/dashboard.h"

namespace Galley {

namespace {

constexpr double HourMs = 3'600'000;

std::optional<double> anHour(qint64 count, qint64 milliseconds)
{
    return milliseconds > 0 ? std::optional(double(count) * HourMs / double(milliseconds)) : std::nullopt;
}

} // namespace

std::optional<double> Pace::marksPerHour() const
{
    return anHour(marks, activeMs);
}

std::optional<double> Pace::articlesPerHour() const
{
    return anHour(articles, articleMs);
}

std::optional<double> AnnotatorProgress::finishedShare() const
{
    if (assigned > 0)
        return double(assigned - open) / double(assigned);
    qint64 all = 0;
    for (const qint64 count : sets)
        all += count;
    return all > 0 ? std::optional(double(finished()) / double(all)) : std::nullopt;
}

} // namespace Galley
