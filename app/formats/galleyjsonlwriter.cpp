#include "formats/galleyjsonlwriter.h"

#include "formats/exportorder.h"
#include "formats/galleyjsonl.h"
#include "formats/outputdevice.h"
#include "schema/schemajson.h"

#include <algorithm>
#include <iterator>

namespace Galley {

namespace {

// What sets name of their schemas.
struct Names
{
    explicit Names(const QList<AnnotationSet> &sets)
    {
        for (const AnnotationSet &set : sets) {
            for (const Span &span : set.spans())
                layers.insert(span.layer);
            for (const Relation &relation : set.relations())
                relations.insert(relation.type);
            for (const Decision &decision : set.decisions())
                layers.insert(decision.layer);
            for (const QString &field : set.fields().keys())
                fields.insert(field);
        }
    }

    [[nodiscard]] bool areOf(const Schema &schema) const
    {
        const auto isNamed = [this](const Layer &layer) {
            return layers.contains(layer.id) ||
                std::ranges::any_of(layer.relations,
                                    [this](const RelationType &type) { return relations.contains(type.id); });
        };
        return std::ranges::any_of(schema.layers, isNamed) ||
            std::ranges::any_of(schema.fields,
                                [this](const Attribute &field) { return fields.contains(field.id); });
    }

    QSet<QString> layers;
    QSet<QString> relations;
    QSet<QString> fields;
};

} // namespace

GalleyJsonlWriter::GalleyJsonlWriter(Output &output, std::unique_ptr<QIODevice> file, SchemaSet schemas)
    : m_output(output)
    , m_file(std::move(file))
    , m_schemas(std::move(schemas))
{}

Result<void> GalleyJsonlWriter::write(const ExportDocument &document)
{
    m_json.beginObject();
    m_json.member("format", GalleyJsonl::Version.toString());
    writeArticle(document.article);
    writeSchemas(document.sets);
    if (!document.sets.isEmpty()) {
        m_json.key("sets");
        m_json.beginArray();
        for (const AnnotationSet &set : document.sets)
            writeSet(set);
        m_json.endArray();
    }
    m_json.endObject();
    m_json.endLine();
    return writeAll(*m_file, m_json.take());
}

Result<void> GalleyJsonlWriter::finish()
{
    return m_output.finish(std::move(m_file));
}

void GalleyJsonlWriter::writeArticle(const Article &article)
{
    m_json.member("id", article.externalId);
    m_json.member("title", article.title);
    m_json.member("published", article.published);
    m_json.member("language", article.language);
    m_json.member("source", article.source);
    m_json.member("byline", article.byline);
    m_json.member("dateline", article.dateline);
    m_json.member("url", article.url);
    m_json.member("version", article.version);
    m_json.member("supersedes", article.supersedes);
    m_json.member("embargoed", article.embargoed);
    m_json.member("licence", article.licence);
    m_json.member("encoding", article.encoding);
    m_json.key("text");
    m_json.value(QStringView(article.text.string()));
    m_json.member("sha256", article.sha256);
}

void GalleyJsonlWriter::writeSchemas(const QList<AnnotationSet> &sets)
{
    const Names names(sets);
    QList<Schema> listed;
    std::ranges::copy_if(m_schemas.schemas(), std::back_inserter(listed),
                         [&](const Schema &schema) { return names.areOf(schema); });
    if (listed.isEmpty())
        return;
    // By id, so that what is written does not depend on the order in which a project got its schemas.
    std::ranges::sort(listed, {}, &Schema::id);
    m_json.key("schemas");
    m_json.beginArray();
    for (const Schema &schema : listed)
        writeSchema(schema);
    m_json.endArray();
}

void GalleyJsonlWriter::writeSchema(const Schema &schema)
{
    m_json.beginObject();
    m_json.member("id", schema.id);
    m_json.member("version", schema.version);
    if (!m_described.contains(schema.id)) {
        m_described.insert(schema.id);
        m_json.key("definition");
        m_json.value(QJsonValue(toJsonObject(schema)));
    }
    m_json.endObject();
}

void GalleyJsonlWriter::writeSet(const AnnotationSet &set)
{
    m_json.beginObject();
    m_json.member("annotator", set.annotator.name);
    m_json.member("kind", wordFor(set.annotator.kind));
    m_json.member("state", wordFor(set.state()));
    if (set.spanCount() > 0) {
        m_json.key("spans");
        m_json.beginArray();
        for (const Span &span : spansInExportOrder(set))
            writeSpan(span);
        m_json.endArray();
    }
    if (set.relationCount() > 0) {
        m_json.key("relations");
        m_json.beginArray();
        for (const Relation &relation : relationsInExportOrder(set))
            writeRelation(relation, set);
        m_json.endArray();
    }
    if (!set.fields().isEmpty()) {
        m_json.key("fields");
        m_json.value(QJsonValue(set.fields()));
    }
    if (!set.comments().isEmpty()) {
        m_json.key("comments");
        m_json.beginArray();
        for (const Comment &comment : set.comments())
            writeComment(comment, set);
        m_json.endArray();
    }
    if (!set.decisions().isEmpty()) {
        m_json.key("decisions");
        m_json.beginArray();
        for (const Decision &decision : set.decisions())
            writeDecision(decision, set);
        m_json.endArray();
    }
    writeTime(set.activeMs);
    m_json.endObject();
}

void GalleyJsonlWriter::writeSpan(const Span &span)
{
    m_json.beginObject();
    m_json.member("id", exportedId(span));
    m_json.member("layer", span.layer);
    m_json.member("label", span.label);
    m_json.key("segments");
    m_json.beginArray();
    for (const Range &segment : span.segments) {
        m_json.beginArray();
        m_json.value(qint64(segment.begin));
        m_json.value(qint64(segment.end));
        m_json.endArray();
    }
    m_json.endArray();
    m_json.member("quote", span.quote);
    if (!span.attributes.isEmpty()) {
        m_json.key("attributes");
        m_json.value(QJsonValue(span.attributes));
    }
    m_json.member("note", span.note);
    if (span.certainty) {
        m_json.key("certainty");
        m_json.value(*span.certainty);
    }
    writeTime(span.activeMs);
    m_json.endObject();
}

void GalleyJsonlWriter::writeTime(qint64 activeMs)
{
    if (activeMs <= 0)
        return;
    m_json.key("active_ms");
    m_json.value(activeMs);
}

void GalleyJsonlWriter::writeComment(const Comment &comment, const AnnotationSet &set)
{
    m_json.beginObject();
    m_json.member("id", exportedId(comment));
    if (const Span *const span = set.span(comment.span))
        m_json.member("span", exportedId(*span));
    if (comment.place)
        writePlace(*comment.place);
    m_json.member("author", comment.author);
    m_json.member("to", comment.addressee);
    m_json.member("at", comment.at.toUTC().toString(Qt::ISODateWithMs));
    m_json.member("text", comment.text);
    if (comment.resolved) {
        m_json.key("resolved");
        m_json.value(true);
    }
    m_json.endObject();
}

void GalleyJsonlWriter::writePlace(const Range &place)
{
    m_json.key("place");
    m_json.beginArray();
    m_json.value(qint64(place.begin));
    m_json.value(qint64(place.end));
    m_json.endArray();
}

void GalleyJsonlWriter::writeStrings(const char *key, const QStringList &strings)
{
    if (strings.isEmpty())
        return;
    m_json.key(key);
    m_json.beginArray();
    for (const QString &string : strings)
        m_json.value(QStringView(string));
    m_json.endArray();
}

void GalleyJsonlWriter::writeDecision(const Decision &decision, const AnnotationSet &set)
{
    m_json.beginObject();
    m_json.member("id", exportedId(decision));
    m_json.member("kind", wordFor(decision.kind));
    m_json.member("layer", decision.layer);
    writePlace(decision.place);
    m_json.member("quote", decision.quote);
    m_json.member("cause", decision.cause);
    writeStrings("annotators", decision.annotators);
    writeStrings("taken", decision.taken);
    writeStrings("labels", decision.labels);
    m_json.member("signature", decision.signature);
    writeStrings("spans", exportedSpans(decision, set));
    m_json.member("reason", decision.reason);
    m_json.member("note", decision.note);
    m_json.member("policy", decision.policy);
    m_json.member("by", decision.by);
    m_json.member("at", decision.at.toUTC().toString(Qt::ISODateWithMs));
    m_json.endObject();
}

void GalleyJsonlWriter::writeRelation(const Relation &relation, const AnnotationSet &set)
{
    m_json.beginObject();
    m_json.member("id", exportedId(relation));
    m_json.member("type", relation.type);
    m_json.member("from", exportedId(*set.span(relation.from)));
    m_json.member("to", exportedId(*set.span(relation.to)));
    if (!relation.attributes.isEmpty()) {
        m_json.key("attributes");
        m_json.value(QJsonValue(relation.attributes));
    }
    m_json.endObject();
}

} // namespace Galley
