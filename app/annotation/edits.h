#pragma once

#include "annotation/annotationset.h"

// Ready edits for what an annotator does. None applies anything.
namespace Galley::Edits {

[[nodiscard]] Edit mark(const AnnotationSet &set, const ArticleText &text, QString layer, QString label,
                        QList<Range> segments, QJsonObject attributes = {});
// A span for each range, in one edit.
[[nodiscard]] Edit markEach(const AnnotationSet &set, const ArticleText &text, const QString &layer,
                            const QString &label, const QList<Range> &ranges,
                            const QJsonObject &attributes = {});
[[nodiscard]] Edit remove(const AnnotationSet &set, SpanId span); // with its relations
[[nodiscard]] Edit resize(const AnnotationSet &set, const ArticleText &text, SpanId span,
                          QList<Range> segments);
[[nodiscard]] Edit relabel(const AnnotationSet &set, SpanId span, QString layer, QString label);
// An undefined value takes the attribute away.
[[nodiscard]] Edit setAttribute(const AnnotationSet &set, SpanId span, const QString &attribute,
                                const QJsonValue &value);
[[nodiscard]] Edit setNote(const AnnotationSet &set, SpanId span, QString note);
[[nodiscard]] Edit setCertainty(const AnnotationSet &set, SpanId span, std::optional<double> certainty);
[[nodiscard]] Edit relate(const AnnotationSet &set, QString type, SpanId from, SpanId to);
[[nodiscard]] Edit unrelate(const AnnotationSet &set, RelationId relation);
[[nodiscard]] Edit setRelationAttribute(const AnnotationSet &set, RelationId relation,
                                        const QString &attribute, const QJsonValue &value);
[[nodiscard]] Edit setField(const AnnotationSet &set, QString field, QJsonValue value);
[[nodiscard]] Edit setState(const AnnotationSet &set, SetState state);
// Gives the comment its id, and to one about a span the span's place.
[[nodiscard]] Edit comment(const AnnotationSet &set, Comment comment);
[[nodiscard]] Edit rewriteComment(const AnnotationSet &set, CommentId comment, QString text);
[[nodiscard]] Edit resolveComment(const AnnotationSet &set, CommentId comment, bool resolved);
[[nodiscard]] Edit removeComment(const AnnotationSet &set, CommentId comment);
// Takes everything away: what undoes an import.
[[nodiscard]] Edit clear(const AnnotationSet &set);

// Adds the milliseconds that an edit took to the spans it adds or changes, in equal parts. One that carries
// times already (made a second time, or going back) is left as it is.
[[nodiscard]] Edit withTime(Edit edit, qint64 milliseconds);

} // namespace Galley::Edits
