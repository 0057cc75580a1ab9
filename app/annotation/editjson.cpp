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
                QCoreApplication::translate("Edit", "A span, relation or comment cannot be read."), what);
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
        segments.append(QJsonArray{qint64(segment.begin), qint64(segment.end)});
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
        object[u"place"_s] = QJsonArray{qint64(comment.place->begin), qint64(comment.place->end)};
    putText(object, u"author"_s, comment.author);
    putText(object, u"to"_s, comment.addressee);
    if (comment.at.isValid())
        object[u"at"_s] = comment.at.toUTC().toString(Qt::ISODateWithMs);
    if (comment.resolved)
        object[u"resolved"_s] = true;
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

} // namespace Galley
