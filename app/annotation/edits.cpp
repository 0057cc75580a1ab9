#include "annotation/edits.h"

namespace Galley::Edits {

using namespace Qt::StringLiterals;

namespace {

// The edit that turns one span into what change makes of it; nothing when it stays the same or is not there.
template <typename Function>
Edit changeSpan(const AnnotationSet &set, SpanId id, const QString &action, Function change)
{
    const Span *const before = set.span(id);
    if (!before)
        return {action, {}};
    Span after = *before;
    change(after);
    if (after == *before)
        return {action, {}};
    return {action, {SpanChange{*before, std::move(after)}}};
}

void put(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
}

} // namespace

Edit mark(const AnnotationSet &set, const ArticleText &text, QString layer, QString label,
          QList<Range> segments, QJsonObject attributes)
{
    Span span;
    span.id = set.nextSpanId();
    span.layer = std::move(layer);
    span.label = std::move(label);
    span.quote = text.quote(segments);
    span.segments = std::move(segments);
    span.attributes = std::move(attributes);
    return {u"mark"_s, {SpanChange{std::nullopt, std::move(span)}}};
}

Edit markEach(const AnnotationSet &set, const ArticleText &text, const QString &layer, const QString &label,
              const QList<Range> &ranges, const QJsonObject &attributes)
{
    Edit edit{u"mark"_s, {}};
    SpanId next = set.nextSpanId();
    for (const Range range : ranges) {
        Span span{.id = next++, .layer = layer, .label = label, .segments = {range}};
        span.quote = text.quote(span.segments);
        span.attributes = attributes;
        edit.changes.append(SpanChange{std::nullopt, std::move(span)});
    }
    return edit;
}

Edit remove(const AnnotationSet &set, SpanId id)
{
    Edit edit{u"delete"_s, {}};
    const Span *const span = set.span(id);
    if (!span)
        return edit;
    for (const RelationId relation : set.relationsOf(id))
        edit.changes.append(RelationChange{*set.relation(relation), std::nullopt});
    edit.changes.append(SpanChange{*span, std::nullopt});
    return edit;
}

Edit resize(const AnnotationSet &set, const ArticleText &text, SpanId id, QList<Range> segments)
{
    return changeSpan(set, id, u"resize"_s, [&](Span &span) {
        span.quote = text.quote(segments);
        span.segments = std::move(segments);
    });
}

Edit relabel(const AnnotationSet &set, SpanId id, QString layer, QString label)
{
    return changeSpan(set, id, u"relabel"_s, [&](Span &span) {
        span.layer = std::move(layer);
        span.label = std::move(label);
    });
}

Edit setAttribute(const AnnotationSet &set, SpanId id, const QString &attribute, const QJsonValue &value)
{
    return changeSpan(set, id, u"attribute"_s, [&](Span &span) { put(span.attributes, attribute, value); });
}

Edit setNote(const AnnotationSet &set, SpanId id, QString note)
{
    return changeSpan(set, id, u"note"_s, [&](Span &span) { span.note = std::move(note); });
}

Edit setCertainty(const AnnotationSet &set, SpanId id, std::optional<double> certainty)
{
    return changeSpan(set, id, u"certainty"_s, [&](Span &span) { span.certainty = certainty; });
}

Edit relate(const AnnotationSet &set, QString type, SpanId from, SpanId to)
{
    Relation relation{.id = set.nextRelationId(), .type = std::move(type), .from = from, .to = to};
    return {u"relate"_s, {RelationChange{std::nullopt, std::move(relation)}}};
}

Edit unrelate(const AnnotationSet &set, RelationId id)
{
    const Relation *const relation = set.relation(id);
    if (!relation)
        return {u"unrelate"_s, {}};
    return {u"unrelate"_s, {RelationChange{*relation, std::nullopt}}};
}

Edit setRelationAttribute(const AnnotationSet &set, RelationId id, const QString &attribute,
                          const QJsonValue &value)
{
    const Relation *const before = set.relation(id);
    if (!before)
        return {u"attribute"_s, {}};
    Relation after = *before;
    put(after.attributes, attribute, value);
    if (after == *before)
        return {u"attribute"_s, {}};
    return {u"attribute"_s, {RelationChange{*before, std::move(after)}}};
}

Edit setField(const AnnotationSet &set, QString field, QJsonValue value)
{
    const QJsonObject &fields = set.fields();
    QJsonValue before = fields.contains(field) ? fields.value(field) : QJsonValue(QJsonValue::Undefined);
    if (before == value)
        return {u"field"_s, {}};
    return {u"field"_s, {FieldChange{std::move(field), std::move(before), std::move(value)}}};
}

Edit setState(const AnnotationSet &set, SetState state)
{
    if (set.state() == state)
        return {u"state"_s, {}};
    return {u"state"_s, {StateChange{set.state(), state}}};
}

Edit clear(const AnnotationSet &set)
{
    Edit edit{u"clear"_s, {}};
    for (const Relation &relation : set.relations())
        edit.changes.append(RelationChange{relation, std::nullopt});
    for (const Span &span : set.spans())
        edit.changes.append(SpanChange{span, std::nullopt});
    for (const Comment &comment : set.comments())
        edit.changes.append(CommentChange{comment, std::nullopt});
    for (const Decision &decision : set.decisions())
        edit.changes.append(DecisionChange{decision, std::nullopt});
    const QJsonObject &fields = set.fields();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        edit.changes.append(FieldChange{field.key(), field.value(), QJsonValue::Undefined});
    if (set.state() != SetState::New) // a locked set is opened first
        edit.changes.insert(set.isLocked() ? 0 : edit.changes.size(),
                            StateChange{set.state(), SetState::New});
    return edit;
}

Edit withTime(Edit edit, qint64 milliseconds)
{
    QList<Span *> spans;
    for (Change &change : edit.changes) {
        auto *const span = std::get_if<SpanChange>(&change);
        if (!span || !span->after)
            continue;
        if (span->after->activeMs != (span->before ? span->before->activeMs : 0))
            return edit;
        spans.append(&*span->after);
    }
    for (Span *const span : spans)
        span->activeMs += milliseconds / spans.size();
    return edit;
}

} // namespace Galley::Edits
