#pragma once

#include "annotation/comment.h"
#include "annotation/decision.h"
#include "text/error.h"

namespace Galley {

// Spans and relations as JSON: id, layer, label, segments as [[begin,end],…], quote, attributes, note,
// certainty, activeMs, externalId; id, type, from, to, attributes, externalId; comments: id, span,
// place as [begin,end], author, to, at, text, resolved; decisions: id, kind, layer, place, quote, cause,
// annotators, taken, labels, signature, spans, reason, note, policy, by, at. What is empty is left out.
[[nodiscard]] QJsonObject toJsonObject(const Span &span);
[[nodiscard]] QJsonObject toJsonObject(const Relation &relation);
[[nodiscard]] QJsonObject toJsonObject(const Comment &comment);
[[nodiscard]] QJsonObject toJsonObject(const Decision &decision);
[[nodiscard]] Result<Span> spanFromJson(const QJsonObject &object);
[[nodiscard]] Result<Relation> relationFromJson(const QJsonObject &object);
[[nodiscard]] Result<Comment> commentFromJson(const QJsonObject &object);
[[nodiscard]] Result<Decision> decisionFromJson(const QJsonObject &object);

} // namespace Galley
