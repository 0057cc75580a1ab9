#pragma once

#include "annotation/span.h"
#include "text/error.h"

namespace Galley {

// Spans and relations as JSON: id, layer, label, segments as [[begin,end],…], quote, attributes, note,
// certainty, externalId; id, type, from, to, attributes, externalId. What is empty is left out.
[[nodiscard]] QJsonObject toJsonObject(const Span &span);
[[nodiscard]] QJsonObject toJsonObject(const Relation &relation);
[[nodiscard]] Result<Span> spanFromJson(const QJsonObject &object);
[[nodiscard]] Result<Relation> relationFromJson(const QJsonObject &object);

} // namespace Galley
