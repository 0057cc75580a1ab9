#include "formats/webannotation/webannotationwriter.h"

#include "formats/exportorder.h"
#include "formats/filenames.h"
#include "formats/outputdevice.h"
#include "formats/webannotation/webannotation.h"
#include "formats/webannotation/webannotationgroup.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ContextLength = 32; // code points before and after a quote

// As the standard wants language tags to begin.
bool isLanguageTag(const QString &language)
{
    const qsizetype end = language.indexOf(u'-');
    const QString first = end < 0 ? language : language.first(end);
    return (first.size() == 2 || first.size() == 3) &&
        std::ranges::all_of(first, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

WebAnnotationWriter::WebAnnotationWriter(Output &output, std::unique_ptr<QIODevice> lines,
                                         const SchemaSet &schemas)
    : m_output(output)
    , m_lines(std::move(lines))
    , m_names(schemas)
{}

Result<void> WebAnnotationWriter::write(const ExportDocument &document)
{
    m_json.beginObject();
    m_json.member("@context", WebAnnotations::Context.toString());
    m_json.member("id", pageIri(document.article.externalId));
    m_json.member("type", u"AnnotationPage");
    m_json.key("items");
    m_json.beginArray();
    writeText(document.article);
    for (const AnnotationSet &set : document.sets)
        writeSet(set, document.article, document.times.value(set.id));
    m_json.endArray();
    m_json.endObject();
    m_json.endLine();
    if (m_lines)
        return writeAll(*m_lines, m_json.take());
    Result<std::unique_ptr<QIODevice>> file = m_output.create(fileNameFor(document.article.externalId));
    if (!file)
        return std::unexpected(file.error());
    if (Result<void> written = writeAll(**file, m_json.take()); !written)
        return written;
    return m_output.finish(std::move(*file));
}

Result<void> WebAnnotationWriter::finish()
{
    return m_lines ? m_output.finish(std::move(m_lines)) : Result<void>();
}

QString WebAnnotationWriter::fileNameFor(const QString &articleId)
{
    const QString wanted = portableFileName(articleId);
    QString name = wanted;
    for (int number = 2; m_files.contains(name.toLower()); ++number)
        name = wanted + u'~' + QString::number(number);
    m_files.insert(name.toLower());
    return name + u".jsonld"_s;
}

void WebAnnotationWriter::beginAnnotation(const QString &id, QByteArrayView motivation)
{
    m_json.beginObject();
    m_json.member("id", id);
    m_json.member("type", u"Annotation");
    m_json.member("motivation", QString::fromLatin1(motivation));
}

void WebAnnotationWriter::writeCreator(const Annotator &annotator)
{
    m_json.key("creator");
    m_json.beginObject();
    m_json.member("type", annotator.kind == Annotator::Kind::Model ? u"Software"_s : u"Person"_s);
    m_json.member("name", annotator.name);
    if (annotator.kind == Annotator::Kind::Adjudicator)
        m_json.member("schema:jobTitle", wordFor(annotator.kind));
    m_json.endObject();
}

void WebAnnotationWriter::writeMoment(qint64 at)
{
    if (at > 0)
        m_json.member("created",
                      QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(Qt::ISODateWithMs));
}

void WebAnnotationWriter::writeBody(QStringView text, QByteArrayView purpose, QByteArrayView format)
{
    m_json.beginObject();
    m_json.member("type", u"TextualBody");
    m_json.member("purpose", QString::fromLatin1(purpose));
    m_json.member("format", QString::fromLatin1(format));
    m_json.key("value");
    m_json.value(text);
    m_json.endObject();
}

void WebAnnotationWriter::writeJsonBody(const QJsonObject &object, QByteArrayView purpose)
{
    JsonWriter json;
    json.value(QJsonValue(object));
    writeBody(QString::fromUtf8(json.take()), purpose, "application/json");
}

void WebAnnotationWriter::writeText(const Article &article)
{
    const QString iri = articleIri(article.externalId);
    beginAnnotation(annotationIri(article.externalId, {}, u"text"_s), "describing");
    m_json.key("body");
    m_json.beginObject();
    m_json.member("type", u"TextualBody");
    m_json.member("purpose", u"describing");
    m_json.member("format", u"text/plain");
    if (isLanguageTag(article.language))
        m_json.member("language", article.language);
    m_json.member("dcterms:isFormatOf", iri);
    for (const WebArticleKey &key : webArticleKeys())
        m_json.member(QByteArrayView(key.name.data(), key.name.size()), article.*(key.member));
    m_json.key("value");
    m_json.value(QStringView(article.text.string()));
    m_json.endObject();
    m_json.member("target", iri);
    m_json.endObject();
}

void WebAnnotationWriter::writeSet(const AnnotationSet &set, const Article &article, const SpanTimes &times)
{
    writeAboutAll(set, article);
    for (const Span &span : spansInExportOrder(set))
        writeSpan(span, set, article, times.value(span.id));
    for (const Relation &relation : relationsInExportOrder(set))
        writeRelation(relation, set, article);
    writeComments(set, article);
    m_lost.decisions(set.decisions().size());
    m_lost.time(set);
}

void WebAnnotationWriter::writeAboutAll(const AnnotationSet &set, const Article &article)
{
    if (set.state() == SetState::New && set.fields().isEmpty())
        return;
    beginAnnotation(annotationIri(article.externalId, set.annotator.name, u"set"_s), "moderating");
    writeCreator(set.annotator);
    m_json.key("body");
    m_json.beginArray();
    writeBody(wordFor(set.state()), "moderating");
    if (!set.fields().isEmpty())
        writeJsonBody(set.fields(), "classifying");
    m_json.endArray();
    m_json.member("target", articleIri(article.externalId));
    m_json.endObject();
}

void WebAnnotationWriter::writeSpan(const Span &span, const AnnotationSet &set, const Article &article,
                                    qint64 at)
{
    beginAnnotation(annotationIri(article.externalId, set.annotator.name, exportedId(span)), "tagging");
    writeCreator(set.annotator);
    writeMoment(at);
    m_json.key("body");
    m_json.beginArray();
    writeBody(m_names.label(span.layer, span.label), "tagging");
    if (!span.attributes.isEmpty())
        writeJsonBody(span.attributes, "describing");
    if (span.certainty) {
        JsonWriter number;
        number.value(*span.certainty);
        writeBody(QString::fromLatin1(number.take()), "assessing");
    }
    if (!span.note.isEmpty())
        writeBody(span.note, "commenting");
    m_json.endArray();
    m_json.key("target");
    if (span.segments.size() > 1)
        m_json.beginArray();
    for (const Range &segment : span.segments)
        writeTarget(segment, article);
    if (span.segments.size() > 1)
        m_json.endArray();
    m_json.endObject();
}

void WebAnnotationWriter::writeTarget(Range segment, const Article &article)
{
    const ArticleText &text = article.text;
    m_json.beginObject();
    m_json.member("source", articleIri(article.externalId));
    m_json.key("selector");
    m_json.beginArray();
    m_json.beginObject();
    m_json.member("type", u"TextPositionSelector");
    m_json.key("start");
    m_json.value(qint64(segment.begin));
    m_json.key("end");
    m_json.value(qint64(segment.end));
    m_json.endObject();
    m_json.beginObject();
    m_json.member("type", u"TextQuoteSelector");
    m_json.key("exact");
    m_json.value(text.view(segment));
    m_json.member("prefix",
                  text.view({std::max<qsizetype>(0, segment.begin - ContextLength), segment.begin}));
    m_json.member("suffix", text.view({segment.end, std::min(text.length(), segment.end + ContextLength)}));
    m_json.endObject();
    m_json.endArray();
    m_json.endObject();
}

void WebAnnotationWriter::writeRelation(const Relation &relation, const AnnotationSet &set,
                                        const Article &article)
{
    const QString &annotator = set.annotator.name;
    const auto iriOf = [&](SpanId span) {
        return annotationIri(article.externalId, annotator, exportedId(*set.span(span)));
    };
    beginAnnotation(annotationIri(article.externalId, annotator, exportedId(relation)), "linking");
    writeCreator(set.annotator);
    m_json.key("body");
    m_json.beginArray();
    m_json.beginObject();
    m_json.member("source", iriOf(relation.to));
    m_json.member("purpose", u"linking");
    m_json.endObject();
    writeBody(relation.type, "tagging");
    if (!relation.attributes.isEmpty())
        writeJsonBody(relation.attributes, "describing");
    m_json.endArray();
    m_json.member("target", iriOf(relation.from));
    m_json.endObject();
}

// A reply belongs to the set of the annotation that it is about, a comment on an article to its author's:
// where that would be another, it is lost, as are those about a place without a span.
void WebAnnotationWriter::writeComments(const AnnotationSet &set, const Article &article)
{
    for (const Comment &comment : set.comments()) {
        const Span *const span = set.span(comment.span);
        const bool reply = span && comment.place == span->extent();
        const bool own = !span && !comment.place && comment.author == set.annotator.name;
        if (!reply && !own) {
            m_lost.comments(1);
            continue;
        }
        if (comment.resolved || !comment.addressee.isEmpty())
            m_lost.commentDetails(1);
        beginAnnotation(annotationIri(article.externalId, set.annotator.name, exportedId(comment)),
                        reply ? "replying" : "commenting");
        writeCreator(reply ? Annotator{0, comment.author, Annotator::Kind::Human} : set.annotator);
        writeMoment(comment.at.toMSecsSinceEpoch());
        m_json.key("body");
        writeBody(comment.text, "commenting");
        m_json.member("target",
                      reply ? annotationIri(article.externalId, set.annotator.name, exportedId(*span))
                            : articleIri(article.externalId));
        m_json.endObject();
    }
}

} // namespace Galley
