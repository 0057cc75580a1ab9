#include "annotation/annotationset.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AnnotationSet", text);
}

std::unexpected<Error> outdated()
{
    return fail(
        Error::Kind::Conflict,
        say(QT_TRANSLATE_NOOP("AnnotationSet",
                              "The set has changed meanwhile. Look at it again, then repeat the edit.")));
}

SpanIndex::Entry entryOf(const Span &span)
{
    return {span.extent(), span.id};
}

// An id that a span before has, or that is none. Ascending ids, as stores give them, need no look-up.
std::optional<SpanId> repeatedId(const QList<Span> &spans)
{
    const auto place = std::ranges::adjacent_find(spans, std::ranges::greater_equal(), &Span::id);
    if (place == spans.end() && (spans.isEmpty() || spans.first().id > 0))
        return std::nullopt;
    QSet<SpanId> seen{0};
    for (const Span &span : spans) {
        if (span.id <= 0 || seen.contains(span.id))
            return span.id;
        seen.insert(span.id);
    }
    return std::nullopt;
}

template <typename Value>
bool isSame(const Value *present, const std::optional<Value> &before)
{
    return present && *present == *before;
}

} // namespace

std::unexpected<Error> settled()
{
    return fail(Error::Kind::ReadOnly,
                say(QT_TRANSLATE_NOOP("AnnotationSet",
                                      "Gold of this article is signed off, so the work on it is settled and "
                                      "stays as it is. An adjudicator can open gold again.")));
}

std::unexpected<Error> lockedAsDone()
{
    return fail(Error::Kind::ReadOnly,
                say(QT_TRANSLATE_NOOP("AnnotationSet",
                                      "This work is done, and done work is locked here. A reviewer or a "
                                      "manager can return it or open it again.")));
}

std::unexpected<Error> AnnotationSet::whyLocked() const
{
    if (m_state == SetState::Settled)
        return settled();
    return isSignedOff() ? signedOff() : lockedAsDone();
}

AnnotationSet::AnnotationSet(SetId setId, ArticleId articleId, Annotator who)
    : id(setId)
    , article(articleId)
    , annotator(std::move(who))
{}

const Span *AnnotationSet::span(SpanId spanId) const
{
    return m_spans.find(spanId);
}

const Relation *AnnotationSet::relation(RelationId relationId) const
{
    const auto found = m_relations.constFind(relationId);
    return found == m_relations.cend() ? nullptr : &*found;
}

QList<RelationId> AnnotationSet::relationsOf(SpanId spanId) const
{
    QList<RelationId> ids = m_relationsOfSpan.values(spanId);
    std::ranges::sort(ids);
    return ids;
}

QList<Span> AnnotationSet::spans() const
{
    QList<Span> result;
    result.reserve(m_spans.size());
    for (const SpanIndex::Entry &entry : m_index.all())
        result.append(*m_spans.find(entry.id));
    return result;
}

QList<Relation> AnnotationSet::relations() const
{
    QList<Relation> result = m_relations.values();
    std::ranges::sort(result, {}, &Relation::id);
    return result;
}

Result<void> AnnotationSet::apply(const Edit &edit)
{
    for (qsizetype i = 0; i < edit.changes.size(); ++i) {
        Result<void> done = applyOne(edit.changes[i]);
        if (done)
            continue;
        const Edit applied = inverse(Edit{edit.action, edit.changes.first(i)});
        for (const Change &change : applied.changes)
            std::ignore = applyOne(change);
        return done;
    }
    return {};
}

Result<void> AnnotationSet::applyOne(const Change &change)
{
    if (isLocked() && !std::holds_alternative<StateChange>(change))
        return whyLocked();
    if (const auto *const span = std::get_if<SpanChange>(&change))
        return applySpan(*span);
    if (const auto *const relation = std::get_if<RelationChange>(&change))
        return applyRelation(*relation);
    if (const auto *const comment = std::get_if<CommentChange>(&change))
        return applyComment(*comment);
    if (const auto *const decision = std::get_if<DecisionChange>(&change))
        return applyDecision(*decision);
    if (const auto *const field = std::get_if<FieldChange>(&change)) {
        const QJsonValue present = m_fields.contains(field->field) ? m_fields.value(field->field)
                                                                   : QJsonValue(QJsonValue::Undefined);
        if (present != field->before)
            return outdated();
        if (field->after.isUndefined())
            m_fields.remove(field->field);
        else
            m_fields[field->field] = field->after;
        return {};
    }
    const auto &state = std::get<StateChange>(change);
    if (m_state != state.before)
        return outdated();
    m_state = state.after;
    return {};
}

Result<void> AnnotationSet::applySpan(const SpanChange &change)
{
    const auto &[before, after] = change;
    if (before && !isSame(m_spans.find(before->id), before))
        return outdated();
    if (before && after && before->id != after->id)
        return outdated();
    if (after && !before && (after->id <= 0 || m_spans.contains(after->id)))
        return fail(Error::Kind::AlreadyExists,
                    say(QT_TRANSLATE_NOOP("AnnotationSet", "The set already has span s%1.")).arg(after->id));
    if (after && after->segments.isEmpty())
        return fail(Error::Kind::InvalidInput,
                    say(QT_TRANSLATE_NOOP("AnnotationSet", "Span s%1 covers no text.")).arg(after->id));
    if (!after && m_relationsOfSpan.contains(before->id))
        return fail(
            Error::Kind::Conflict,
            say(QT_TRANSLATE_NOOP("AnnotationSet", "Span s%1 still has relations. Remove them with it."))
                .arg(before->id));

    if (before) {
        m_index.remove(entryOf(*before));
        countTime(*before, -1);
    }
    if (after) {
        countTime(*after, 1);
        m_index.insert(entryOf(*after));
        m_spans.insert(*after);
        m_nextSpan = std::max(m_nextSpan, after->id + 1);
    } else {
        m_spans.remove(before->id);
    }
    return {};
}

void AnnotationSet::countTime(const Span &span, int sign)
{
    m_spanTime.ms += sign * span.activeMs;
    m_spanTime.spans += span.activeMs > 0 ? sign : 0;
}

Result<void> AnnotationSet::applyRelation(const RelationChange &change)
{
    const auto &[before, after] = change;
    if (before && !isSame(relation(before->id), before))
        return outdated();
    if (before && after && before->id != after->id)
        return outdated();
    if (after && !before && (after->id <= 0 || m_relations.contains(after->id)))
        return fail(
            Error::Kind::AlreadyExists,
            say(QT_TRANSLATE_NOOP("AnnotationSet", "The set already has relation r%1.")).arg(after->id));
    if (after && (!m_spans.contains(after->from) || !m_spans.contains(after->to)))
        return fail(Error::Kind::InvalidInput,
                    say(QT_TRANSLATE_NOOP("AnnotationSet", "Relation r%1 leads to a span that is not there."))
                        .arg(after->id));

    if (before) {
        m_relationsOfSpan.remove(before->from, before->id);
        m_relationsOfSpan.remove(before->to, before->id);
        m_relations.remove(before->id);
    }
    if (after) {
        m_relationsOfSpan.insert(after->from, after->id);
        if (after->to != after->from)
            m_relationsOfSpan.insert(after->to, after->id);
        m_relations.insert(after->id, *after);
        m_nextRelation = std::max(m_nextRelation, after->id + 1);
    }
    return {};
}

Result<AnnotationSet> AnnotationSet::fromParts(SetId id, ArticleId article, Annotator annotator,
                                               SetState state, QList<Span> spans, QList<Relation> relations,
                                               QJsonObject fields, SpanId nextSpan, RelationId nextRelation,
                                               CommentId nextComment, const QList<Comment> &comments,
                                               DecisionId nextDecision, const QList<Decision> &decisions)
{
    AnnotationSet set(id, article, std::move(annotator));
    set.m_state = state;
    set.m_fields = std::move(fields);
    if (const std::optional<SpanId> repeated = repeatedId(spans))
        return fail(Error::Kind::AlreadyExists,
                    say(QT_TRANSLATE_NOOP("AnnotationSet", "The set already has span s%1.")).arg(*repeated));
    std::vector<SpanIndex::Entry> entries;
    entries.reserve(size_t(spans.size()));
    for (const Span &span : std::as_const(spans)) {
        if (span.segments.isEmpty())
            return fail(Error::Kind::InvalidInput,
                        say(QT_TRANSLATE_NOOP("AnnotationSet", "Span s%1 covers no text.")).arg(span.id));
        entries.push_back(entryOf(span));
        set.countTime(span, 1);
        nextSpan = std::max(nextSpan, span.id + 1);
    }
    set.m_spans = SpanTable(std::move(spans));
    set.m_index = SpanIndex(std::move(entries));
    set.m_nextSpan = nextSpan;
    for (Relation &relation : relations) {
        if (Result<void> added = set.applyRelation({std::nullopt, std::move(relation)}); !added)
            return std::unexpected(added.error());
    }
    set.m_nextRelation = std::max(set.m_nextRelation, nextRelation);
    set.m_nextComment = nextComment;
    for (const Comment &comment : comments) {
        if (Result<void> added = set.applyComment({std::nullopt, comment}); !added)
            return std::unexpected(added.error());
    }
    set.m_nextDecision = nextDecision;
    for (const Decision &decision : decisions) {
        if (Result<void> added = set.applyDecision({std::nullopt, decision}); !added)
            return std::unexpected(added.error());
    }
    return set;
}

bool operator==(const AnnotationSet &a, const AnnotationSet &b)
{
    return a.annotator.name == b.annotator.name && a.annotator.kind == b.annotator.kind &&
        a.m_state == b.m_state && a.m_spans == b.m_spans && a.m_relations == b.m_relations &&
        a.m_fields == b.m_fields && a.m_comments == b.m_comments && a.m_decisions == b.m_decisions;
}

} // namespace Galley
