#include "annotation/randomedits.h"

#include "annotation/edits.h"

#include <QTimeZone>

namespace Galley::Testing {

using namespace Qt::StringLiterals;

SchemaSet smallSchemas()
{
    Layer actor{.id = u"actor"_s, .name = u"Actor"_s};
    actor.labels = {{.id = u"state"_s, .name = u"State"_s},
                    {.id = u"armed-forces"_s, .name = u"Armed forces"_s}};
    actor.attributes = {{.id = u"role"_s,
                         .name = u"Role"_s,
                         .kind = Attribute::Kind::OneOf,
                         .options = {{.id = u"agent"_s}, {.id = u"target"_s}}}};
    Layer claim{.id = u"claim"_s, .name = u"Claim"_s};
    claim.labels = {{.id = u"factual"_s, .name = u"Factual"_s}};
    claim.relations = {{.id = u"about"_s,
                        .name = u"about"_s,
                        .from = {{.layer = u"claim"_s}},
                        .to = {{.layer = u"actor"_s}}}};
    for (Layer *const layer : {&actor, &claim}) {
        layer->crossParagraph = true;
        layer->zeroWidth = true;
    }
    Schema schema{.id = u"small"_s, .version = u"1.0.0"_s, .layers = {actor, claim}};
    schema.fields = {{.id = u"topic"_s, .name = u"Topic"_s}};
    return SchemaSet({schema});
}

ArticleText sampleText()
{
    return *ArticleText::fromString(
        u"General Abara 👨🏻‍🚒 spoke in Te\u0301ra.\n\nقال الجنرال of the 3rd "
        u"fleet 𐍈 that "
        u"“nothing” left, 官方 said.\n"_s);
}

RandomEdits::RandomEdits(quint32 seed, ArticleText text)
    : m_random(seed)
    , m_text(std::move(text))
{}

qsizetype RandomEdits::below(qsizetype limit)
{
    return std::uniform_int_distribution<qsizetype>(0, limit - 1)(m_random);
}

QList<Range> RandomEdits::segments()
{
    const qsizetype begin = below(m_text.length() - 8);
    const qsizetype end = begin + below(5);
    if (below(4) > 0 || end == begin)
        return {{begin, end}};
    return {{begin, end}, {end + 1, end + 3}};
}

SpanId RandomEdits::anySpan(const AnnotationSet &set)
{
    const QList<Span> spans = set.spans();
    return spans.isEmpty() ? 0 : spans[below(spans.size())].id;
}

Edit RandomEdits::next(const AnnotationSet &set)
{
    if (below(5) > 0)
        return Edits::withTime(one(set), below(3) * 700);
    AnnotationSet copy = set;
    Edit several{u"several"_s, {}};
    for (int i = 0; i < 4; ++i) {
        const Edit edit = one(copy);
        if (copy.apply(edit))
            several.changes += edit.changes;
    }
    return several;
}

Edit RandomEdits::commentEdit(const AnnotationSet &set, SpanId span)
{
    const QList<CommentId> ids = set.comments().keys();
    const CommentId any = ids.isEmpty() ? 0 : ids[below(ids.size())];
    switch (any == 0 ? 0 : below(5)) {
    case 1:
        return Edits::resolveComment(set, any, below(2) == 0);
    case 2:
        return Edits::rewriteComment(set, any, u"say %1"_s.arg(below(1000)));
    case 3:
        return Edits::removeComment(set, any);
    default:
        break;
    }
    const auto about = below(3);
    return Edits::comment(
        set,
        {.span = about == 0 ? span : 0,
         .place = about == 1 ? std::optional(segments().first()) : std::nullopt,
         .author = u"rev"_s,
         .addressee = below(2) ? u"ann"_s : QString(),
         .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + below(100'000), QTimeZone::UTC),
         .text = u"why %1?\n“𐍈”"_s.arg(below(100))});
}

Edit RandomEdits::decisionEdit(const AnnotationSet &set, SpanId span)
{
    const QList<DecisionId> ids = set.decisions().keys();
    const Decision *const before =
        ids.isEmpty() || below(2) == 0 ? nullptr : set.decision(ids[below(ids.size())]);
    if (before && below(2) == 0)
        return {u"adjudicate"_s, {DecisionChange{*before, std::nullopt}}};
    const Range place = segments().first();
    const Decision after{
        .id = before ? before->id : set.nextDecisionId(),
        .kind = Decision::Kind::Take,
        .layer = u"actor"_s,
        .place = place,
        .quote = m_text.quote({place}),
        .cause = u"label"_s,
        .annotators = {u"ann"_s, u"bob \"𐍈\""_s},
        .taken = {u"ann"_s},
        .labels = {QString(), u"state"_s},
        .signature = QString::number(below(1000)),
        .spans = {span},
        .note = below(2) ? u"so"_s : QString(),
        .by = u"rev"_s,
        .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + below(100'000), QTimeZone::UTC)};
    return {u"adjudicate"_s, {DecisionChange{before ? std::optional(*before) : std::nullopt, after}}};
}

Edit RandomEdits::one(const AnnotationSet &set)
{
    const SpanId span = anySpan(set);
    switch (span == 0 ? 0 : below(18)) {
    case 1:
        return Edits::remove(set, span);
    case 2:
        return Edits::resize(set, m_text, span, segments());
    case 3:
        return Edits::setAttribute(set, span, u"role"_s,
                                   below(2) ? QJsonValue(u"agent"_s) : QJsonValue::Undefined);
    case 4:
        return Edits::setNote(set, span, QString::number(below(1000)));
    case 5:
        for (const Span &from : set.spans()) {
            const Span &to = *set.span(span);
            if (from.layer == "claim"_L1 && to.layer == "actor"_L1)
                return Edits::relate(set, u"about"_s, from.id, to.id);
        }
        break;
    case 6:
        if (const QList<Relation> relations = set.relations(); !relations.isEmpty())
            return Edits::unrelate(set, relations[below(relations.size())].id);
        break;
    case 7:
        return Edits::setField(set, u"topic"_s,
                               below(3) ? QJsonValue(QString::number(below(9))) : QJsonValue::Undefined);
    case 8:
        return Edits::setState(set, SetState(below(4)));
    case 9:
        if (set.span(span)->layer == "actor"_L1)
            return Edits::relabel(set, span, u"actor"_s, below(2) ? u"state"_s : u"armed-forces"_s);
        break;
    case 12:
    case 13:
    case 14:
        return commentEdit(set, span);
    case 15:
    case 16:
        return decisionEdit(set, span);
    default:
        break;
    }
    const bool actor = below(2);
    return Edits::mark(set, m_text, actor ? u"actor"_s : u"claim"_s, actor ? u"state"_s : u"factual"_s,
                       segments());
}

} // namespace Galley::Testing
