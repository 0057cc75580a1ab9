#include "annotation/editjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

void putText(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object[key] = value;
}

std::unexpected<Error> incomplete(const QString &what)
{
    return fail(Error::Kind::Corrupt,
                QCoreApplication::translate("Edit", "A span, relation, comment or decision cannot be read."),
                what);
}

void putStrings(QJsonObject &object, const QString &key, const QStringList &strings)
{
    if (!strings.isEmpty())
        object[key] = QJsonArray::fromStringList(strings);
}

QStringList stringsFrom(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &string : array.toArray())
        strings.append(string.toString());
    return strings;
}

QJsonArray pairOf(const Range &range)
{
    return {qint64(range.begin), qint64(range.end)};
}

Result<QList<Range>> segmentsFromJson(const QJsonArray &array)
{
    QList<Range> segments;
    segments.reserve(array.size());
    for (const QJsonValue &value : array) {
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble())
            return incomplete(u"a segment is not a pair of numbers"_s);
        segments.append({qsizetype(pair[0].toInteger()), qsizetype(pair[1].toInteger())});
    }
    return segments;
}

} // namespace

QJsonObject toJsonObject(const Span &span)
{
    QJsonArray segments;
    for (const Range &segment : span.segments)
        segments.append(pairOf(segment));
    QJsonObject object{
        {u"id"_s, span.id}, {u"layer"_s, span.layer}, {u"label"_s, span.label}, {u"segments"_s, segments}};
    putText(object, u"quote"_s, span.quote);
    if (!span.attributes.isEmpty())
        object[u"attributes"_s] = span.attributes;
    putText(object, u"note"_s, span.note);
    if (span.certainty)
        object[u"certainty"_s] = *span.certainty;
    if (span.activeMs > 0)
        object[u"activeMs"_s] = span.activeMs;
    putText(object, u"externalId"_s, span.externalId);
    return object;
}

QJsonObject toJsonObject(const Relation &relation)
{
    QJsonObject object{{u"id"_s, relation.id},
                       {u"type"_s, relation.type},
                       {u"from"_s, relation.from},
                       {u"to"_s, relation.to}};
    if (!relation.attributes.isEmpty())
        object[u"attributes"_s] = relation.attributes;
    putText(object, u"externalId"_s, relation.externalId);
    return object;
}

QJsonObject toJsonObject(const Comment &comment)
{
    QJsonObject object{{u"id"_s, comment.id}, {u"text"_s, comment.text}};
    if (comment.span != 0)
        object[u"span"_s] = comment.span;
    if (comment.place)
        object[u"place"_s] = pairOf(*comment.place);
    putText(object, u"author"_s, comment.author);
    putText(object, u"to"_s, comment.addressee);
    if (comment.at.isValid())
        object[u"at"_s] = comment.at.toUTC().toString(Qt::ISODateWithMs);
    if (comment.resolved)
        object[u"resolved"_s] = true;
    return object;
}

QJsonObject toJsonObject(const Decision &decision)
{
    QJsonObject object{
        {u"id"_s, decision.id}, {u"kind"_s, wordFor(decision.kind)}, {u"place"_s, pairOf(decision.place)}};
    putText(object, u"layer"_s, decision.layer);
    putText(object, u"quote"_s, decision.quote);
    putText(object, u"cause"_s, decision.cause);
    putStrings(object, u"annotators"_s, decision.annotators);
    putStrings(object, u"taken"_s, decision.taken);
    putStrings(object, u"labels"_s, decision.labels);
    putText(object, u"signature"_s, decision.signature);
    QJsonArray spans;
    for (const SpanId span : decision.spans)
        spans.append(span);
    if (!spans.isEmpty())
        object[u"spans"_s] = spans;
    putText(object, u"reason"_s, decision.reason);
    putText(object, u"note"_s, decision.note);
    putText(object, u"policy"_s, decision.policy);
    putText(object, u"by"_s, decision.by);
    if (decision.at.isValid())
        object[u"at"_s] = decision.at.toUTC().toString(Qt::ISODateWithMs);
    return object;
}

Result<Span> spanFromJson(const QJsonObject &object)
{
    Span span;
    span.id = object["id"_L1].toInteger();
    if (span.id <= 0)
        return incomplete(u"a span without id"_s);
    span.layer = object["layer"_L1].toString();
    span.label = object["label"_L1].toString();
    Result<QList<Range>> segments = segmentsFromJson(object["segments"_L1].toArray());
    if (!segments)
        return std::unexpected(segments.error());
    span.segments = *std::move(segments);
    span.quote = object["quote"_L1].toString();
    span.attributes = object["attributes"_L1].toObject();
    span.note = object["note"_L1].toString();
    if (object.contains("certainty"_L1))
        span.certainty = object["certainty"_L1].toDouble();
    span.activeMs = object["activeMs"_L1].toInteger();
    span.externalId = object["externalId"_L1].toString();
    return span;
}

Result<Relation> relationFromJson(const QJsonObject &object)
{
    const Relation relation{.id = object["id"_L1].toInteger(),
                            .type = object["type"_L1].toString(),
                            .from = object["from"_L1].toInteger(),
                            .to = object["to"_L1].toInteger(),
                            .attributes = object["attributes"_L1].toObject(),
                            .externalId = object["externalId"_L1].toString()};
    if (relation.id <= 0 || relation.from <= 0 || relation.to <= 0)
        return incomplete(u"a relation without id or ends"_s);
    return relation;
}

Result<Comment> commentFromJson(const QJsonObject &object)
{
    Comment comment{.id = object["id"_L1].toInteger(),
                    .span = object["span"_L1].toInteger(),
                    .author = object["author"_L1].toString(),
                    .addressee = object["to"_L1].toString(),
                    .at = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs),
                    .text = object["text"_L1].toString(),
                    .resolved = object["resolved"_L1].toBool()};
    if (comment.id <= 0)
        return incomplete(u"a comment without id"_s);
    if (object.contains("place"_L1)) {
        const Result<QList<Range>> place = segmentsFromJson({object["place"_L1]});
        if (!place)
            return std::unexpected(place.error());
        comment.place = place->first();
    }
    return comment;
}

Result<Decision> decisionFromJson(const QJsonObject &object)
{
    const std::optional<Decision::Kind> kind = decisionKindFrom(object["kind"_L1].toString());
    const Result<QList<Range>> place = segmentsFromJson({object["place"_L1]});
    if (!place)
        return std::unexpected(place.error());
    if (object["id"_L1].toInteger() <= 0 || !kind)
        return incomplete(u"a decision without id or kind"_s);
    Decision decision{.id = object["id"_L1].toInteger(),
                      .kind = *kind,
                      .layer = object["layer"_L1].toString(),
                      .place = place->first(),
                      .quote = object["quote"_L1].toString(),
                      .cause = object["cause"_L1].toString(),
                      .annotators = stringsFrom(object["annotators"_L1]),
                      .taken = stringsFrom(object["taken"_L1]),
                      .labels = stringsFrom(object["labels"_L1]),
                      .signature = object["signature"_L1].toString(),
                      .reason = object["reason"_L1].toString(),
                      .note = object["note"_L1].toString(),
                      .policy = object["policy"_L1].toString(),
                      .by = object["by"_L1].toString(),
                      .at = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs)};
    const QJsonArray spans = object["spans"_L1].toArray();
    for (const QJsonValue &span : spans)
        decision.spans.append(span.toInteger());
    return decision;
}

} // namespace Galley
