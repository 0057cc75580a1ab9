#pragma once

#include "text/range.h"

#include <QString>

#include <optional>

// What one line of a news article is, by itself.
namespace Galley {

// The ISO 8601 date of a line that gives the publication date and nothing else: "date 2024-04-12 April 12,
// 2024", "2024-04-12", "April 12, 2024", "Published: 12 April 2024".
[[nodiscard]] std::optional<QString> publicationDateOf(QStringView line);

// The names of a line such as "By Jane Doe and Ali Ba".
[[nodiscard]] std::optional<QString> bylineOf(QStringView line);

// The place and date that open a report, without the dash: "NIAMEY, April 12 (Agency)". In units of the line.
[[nodiscard]] std::optional<Utf16Range> datelineOf(QStringView line);

// Short, and not a sentence.
[[nodiscard]] bool looksLikeHeadline(QStringView line);
[[nodiscard]] bool looksLikeSubheading(QStringView line);

} // namespace Galley
