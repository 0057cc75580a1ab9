#include "annotation/constraints.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Constraints", text);
}

std::unexpected<Error> refuse(const QString &message, qsizetype offset = -1)
{
    return fail(Error::Kind::InvalidInput, message, {}, Place{.offset = offset});
}

bool isAscendingWithin(const QList<Range> &segments, qsizetype length)
{
    qsizetype last = 0;
    for (const Range &segment : segments) {
        if (segment.begin < last || segment.end < segment.begin || segment.end > length)
            return false;
        last = segment.end;
    }
    return !segments.isEmpty();
}

bool crossesLine(const Span &span, const ArticleText &text)
{
    const QStringView covered = text.view(span.extent());
    return std::ranges::any_of(
        covered, [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar(QChar::ParagraphSeparator); });
}

bool segmentsOverlap(const Span &a, const Span &b)
{
    return std::ranges::any_of(a.segments, [&](const Range &left) {
        return std::ranges::any_of(b.segments, [&](const Range &right) { return left.overlaps(right); });
    });
}

} // namespace

Result<void> checkOffsets(const Span &span, const ArticleText &text)
{
    if (!isAscendingWithin(span.segments, text.length())) {
        return refuse(QCoreApplication::translate(
                          "Constraints",
                          "The span's offsets are not ascending, or lie outside the text, which has %n code "
                          "point(s).",
                          nullptr, int(text.length())),
                      span.extent().begin);
    }
    if (const QString actual = text.quote(span.segments); actual != span.quote) {
        return refuse(
            say(QT_TRANSLATE_NOOP("Constraints",
                                  "The quote “%1” is not the text at these offsets, which is “%2”."))
                .arg(span.quote, actual),
            span.extent().begin);
    }
    return {};
}

Result<void> checkLabel(const Span &span, const SchemaSet &schemas)
{
    const Layer *const layer = schemas.layer(span.layer);
    if (!layer)
        return refuse(say(QT_TRANSLATE_NOOP("Constraints", "No schema of the project has a layer “%1”."))
                          .arg(span.layer));
    if (!findLabel(*layer, span.label))
        return refuse(say(QT_TRANSLATE_NOOP("Constraints", "The layer “%1” has no label “%2”."))
                          .arg(span.layer, span.label));
    return {};
}

Result<void> checkLayer(const Span &span, const Layer &layer, const AnnotationSet &set,
                        const ArticleText &text)
{
    if (span.segments.size() > 1 && !layer.discontinuous)
        return refuse(
            say(QT_TRANSLATE_NOOP("Constraints", "A span of the layer “%1” is one piece.")).arg(layer.name));
    const bool empty = std::ranges::any_of(span.segments, &Range::isEmpty);
    if (empty && (!layer.zeroWidth || span.segments.size() > 1))
        return refuse(
            say(QT_TRANSLATE_NOOP("Constraints", "A span of the layer “%1” covers at least one character."))
                .arg(layer.name));
    if (!layer.crossParagraph && crossesLine(span, text))
        return refuse(
            say(QT_TRANSLATE_NOOP("Constraints", "A span of the layer “%1” stays within one paragraph."))
                .arg(layer.name));

    if (layer.overlap && layer.stacking)
        return {};
    for (const SpanIndex::Entry &entry : set.index().touching(span.extent())) {
        const Span &other = *set.span(entry.id);
        if (other.id == span.id || other.layer != span.layer)
            continue;
        const bool same = other.segments == span.segments;
        if (same && !layer.stacking)
            return refuse(
                say(QT_TRANSLATE_NOOP("Constraints", "The same text has a span of the layer “%1” already."))
                    .arg(layer.name));
        if (!same && !layer.overlap && segmentsOverlap(span, other))
            return refuse(say(QT_TRANSLATE_NOOP("Constraints", "Spans of the layer “%1” do not overlap."))
                              .arg(layer.name));
    }
    return {};
}

Result<void> checkRelation(const Relation &relation, const AnnotationSet &set, const SchemaSet &schemas)
{
    const RelationType *const type = schemas.relation(relation.type);
    if (!type)
        return refuse(say(QT_TRANSLATE_NOOP("Constraints", "No schema of the project has a relation “%1”."))
                          .arg(relation.type));
    const Span *const from = set.span(relation.from);
    const Span *const to = set.span(relation.to);
    if (!from || !to)
        return refuse(
            say(QT_TRANSLATE_NOOP("Constraints", "A relation “%1” leads to a span that is not there."))
                .arg(type->name));
    if (!accepts(type->from, from->layer, from->label))
        return refuse(say(QT_TRANSLATE_NOOP("Constraints", "A relation “%1” cannot start at “%2”."))
                          .arg(type->name, from->quote));
    if (!accepts(type->to, to->layer, to->label))
        return refuse(say(QT_TRANSLATE_NOOP("Constraints", "A relation “%1” cannot lead to “%2”."))
                          .arg(type->name, to->quote));
    return {};
}

bool fitsEnds(const RelationType &type, const Relation &relation, const Span &span)
{
    return (relation.from != span.id || accepts(type.from, span.layer, span.label)) &&
        (relation.to != span.id || accepts(type.to, span.layer, span.label));
}

Result<void> checkComment(const Comment &comment, const ArticleText &text)
{
    const std::optional<Range> &place = comment.place;
    if (place && (place->begin < 0 || place->end < place->begin || place->end > text.length()))
        return refuse(say(QT_TRANSLATE_NOOP("Constraints", "The comment's place lies outside the text.")));
    if (comment.text.trimmed().isEmpty())
        return refuse(say(QT_TRANSLATE_NOOP("Constraints", "The comment says nothing: write something.")));
    return {};
}

bool applies(const Attribute &attribute, QStringView label, const QJsonObject &attributes)
{
    if (!attribute.labels.isEmpty() && !attribute.labels.contains(label))
        return false;
    return std::ranges::all_of(attribute.conditions, [&](const Condition &condition) {
        const QJsonValue value = attributes.value(condition.attribute);
        if (value.isBool())
            return condition.values.contains(value.toBool() ? QLatin1StringView("true")
                                                            : QLatin1StringView("false"));
        return condition.values.contains(value.toString());
    });
}

} // namespace Galley
