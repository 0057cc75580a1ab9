#pragma once

#include "formats/document.h"

// What brat has no line for stands in a note of the type "Galley" about a span or a relation, as one JSON
// object, so that nothing of it is lost and brat shows it: segments that fragments do not tell, a note of
// several lines, the certainty, attributes other than true and one of a list, and comments.
namespace Galley::Brat {

inline constexpr QLatin1StringView ExtraType{"Galley"};
inline constexpr QLatin1StringView NoteType{"AnnotatorNotes"};

struct Extra
{
    QList<Range> segments = {};
    QString note = {};
    std::optional<double> certainty = {};
    QJsonObject attributes = {};
    QList<Comment> comments = {};

    bool operator==(const Extra &) const = default;
};

// One line; empty when there is nothing to say.
[[nodiscard]] QByteArray toJson(const Extra &extra);

// Nothing when it is none.
[[nodiscard]] std::optional<Extra> extraFrom(const QString &json);

} // namespace Galley::Brat
