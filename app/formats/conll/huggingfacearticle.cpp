#include "formats/conll/huggingfacewriter.h"

#include "formats/exportorder.h"
#include "formats/jsonwriter.h"

#include <QJsonDocument>

// A line of the configuration with spans. Every line has every member, and each member one type.
namespace Galley {

namespace {

void add(JsonWriter &json, QByteArrayView key, QStringView value)
{
    json.key(key);
    json.value(value);
}

void add(JsonWriter &json, QByteArrayView key, qint64 value)
{
    json.key(key);
    json.value(value);
}

// Attributes differ from layer to layer: as one string they have one type.
void add(JsonWriter &json, QByteArrayView key, const QJsonObject &values)
{
    add(json, key, QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
}

void addRange(JsonWriter &json, Range range)
{
    add(json, "start", qint64(range.begin));
    add(json, "end", qint64(range.end));
}

void addSpan(JsonWriter &json, const Span &span)
{
    json.beginObject();
    add(json, "id", exportedId(span));
    add(json, "layer", span.layer);
    add(json, "label", span.label);
    addRange(json, span.extent());
    json.key("segments");
    json.beginArray();
    for (const Range &segment : span.segments) {
        json.beginObject();
        addRange(json, segment);
        json.endObject();
    }
    json.endArray();
    add(json, "text", span.quote);
    add(json, "attributes", span.attributes);
    add(json, "note", span.note);
    json.key("certainty");
    json.value(span.certainty.value_or(-1));
    json.endObject();
}

void addRelation(JsonWriter &json, const Relation &relation, const AnnotationSet &set)
{
    json.beginObject();
    add(json, "id", exportedId(relation));
    add(json, "type", relation.type);
    add(json, "from", exportedId(*set.span(relation.from)));
    add(json, "to", exportedId(*set.span(relation.to)));
    add(json, "attributes", relation.attributes);
    json.endObject();
}

} // namespace

QByteArray huggingFaceArticle(const Article &article, const AnnotationSet &set)
{
    JsonWriter json;
    json.beginObject();
    add(json, "id", article.externalId);
    add(json, "title", article.title);
    add(json, "language", article.language);
    add(json, "published", article.published);
    add(json, "source", article.source);
    add(json, "byline", article.byline);
    add(json, "dateline", article.dateline);
    add(json, "url", article.url);
    add(json, "version", article.version);
    add(json, "embargoed", article.embargoed);
    add(json, "licence", article.licence);
    add(json, "state", wordFor(set.state()));
    add(json, "text", article.text.string());
    json.key("spans");
    json.beginArray();
    for (const Span &span : spansInExportOrder(set))
        addSpan(json, span);
    json.endArray();
    json.key("relations");
    json.beginArray();
    for (const Relation &relation : relationsInExportOrder(set))
        addRelation(json, relation, set);
    json.endArray();
    add(json, "fields", set.fields());
    json.endObject();
    json.endLine();
    return json.take();
}

} // namespace Galley
