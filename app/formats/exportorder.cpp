#include "formats/exportorder.h"

#include <algorithm>

namespace Galley {

namespace {

template <typename Item>
auto idOrder(const Item &item)
{
    return std::tuple(!item.externalId.isEmpty(), item.externalId.isEmpty() ? item.id : 0, item.externalId);
}

template <typename Item>
QString idOf(const Item &item, QChar letter)
{
    return item.externalId.isEmpty() ? QString(letter + QString::number(item.id)) : item.externalId;
}

} // namespace

QString exportedId(const Span &span)
{
    return idOf(span, u's');
}

QString exportedId(const Relation &relation)
{
    return idOf(relation, u'r');
}

QString exportedId(const Comment &comment)
{
    return u'c' + QString::number(comment.id);
}

QString exportedId(const Decision &decision)
{
    return u'd' + QString::number(decision.id);
}

QStringList exportedSpans(const Decision &decision, const AnnotationSet &set)
{
    QStringList names;
    for (const SpanId id : decision.spans) {
        if (const Span *const span = set.span(id))
            names.append(exportedId(*span));
    }
    return names;
}

QList<Span> spansInExportOrder(const AnnotationSet &set)
{
    QList<Span> spans = set.spans();
    std::ranges::sort(spans, {}, [](const Span &span) {
        return std::tuple_cat(std::tuple(span.extent().begin, -span.extent().end), idOrder(span));
    });
    return spans;
}

QList<Relation> relationsInExportOrder(const AnnotationSet &set)
{
    QList<Relation> relations = set.relations();
    std::ranges::sort(relations, {}, [](const Relation &relation) { return idOrder(relation); });
    return relations;
}

IncomingSet asIncoming(const AnnotationSet &set)
{
    IncomingSet result{{0, set.annotator.name, set.annotator.kind}, set.state(), {}, {}, set.fields()};
    for (Span &span : spansInExportOrder(set)) {
        const QString id = exportedId(span);
        span.id = 0;
        span.externalId.clear();
        result.spans.append({id, std::move(span)});
    }
    for (Relation &relation : relationsInExportOrder(set)) {
        const QString id = exportedId(relation);
        const QString from = exportedId(*set.span(relation.from));
        const QString to = exportedId(*set.span(relation.to));
        relation = {0, relation.type, 0, 0, relation.attributes, {}};
        result.relations.append({id, from, to, std::move(relation)});
    }
    for (Comment comment : set.comments()) {
        const QString id = exportedId(comment);
        const Span *const span = set.span(comment.span);
        comment.id = 0;
        comment.span = 0;
        result.comments.append({id, span ? exportedId(*span) : QString(), std::move(comment)});
    }
    for (Decision decision : set.decisions()) {
        const QString id = exportedId(decision);
        const QStringList spans = exportedSpans(decision, set);
        decision.id = 0;
        decision.spans.clear();
        result.decisions.append({id, spans, std::move(decision)});
    }
    result.activeMs = set.activeMs;
    return result;
}

} // namespace Galley
