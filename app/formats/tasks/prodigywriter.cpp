#include "formats/tasks/prodigywriter.h"

#include "formats/exportorder.h"
#include "formats/outputdevice.h"
#include "formats/tasks/documentmaker.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// What Prodigy tells inputs and tasks apart by: any signed number of 32 bits, the same for the same bytes.
qint64 hashOf(QByteArrayView bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return qFromBigEndian<qint32>(hash.constData());
}

} // namespace

ProdigyWriter::ProdigyWriter(Output &output, std::unique_ptr<QIODevice> file, const WriteOptions &options)
    : m_output(output)
    , m_file(std::move(file))
    , m_names(options.schemas)
    , m_pieces(piecesPolicyFrom(options.settings))
{}

Result<void> ProdigyWriter::write(const ExportDocument &document)
{
    const Article &article = document.article;
    QList<QList<Span>> spans;
    QList<Range> ranges;
    for (const AnnotationSet &set : document.sets) {
        countLosses(set);
        spans.append(plainSpans(set, article.text, m_pieces, m_lost));
        for (const Span &span : std::as_const(spans.last()))
            ranges.append(span.extent());
    }
    // Recipes split a text themselves; work on it needs the tokens that it was done on.
    if (document.sets.isEmpty())
        return writeLine(article, {}, nullptr, {});
    const QList<ProdigyToken> tokens = prodigyTokens(article.text, ranges);
    for (qsizetype i = 0; i < document.sets.size(); ++i) {
        if (Result<void> written = writeLine(article, tokens, &document.sets[i], spans[i]); !written)
            return written;
    }
    return {};
}

Result<void> ProdigyWriter::finish()
{
    return m_output.finish(std::move(m_file));
}

Result<void> ProdigyWriter::writeLine(const Article &article, const QList<ProdigyToken> &tokens,
                                      const AnnotationSet *set, const QList<Span> &spans)
{
    const QByteArray marks = spansJson(spans, tokens);
    const QByteArray links = set ? relationsJson(*set, spans, tokens) : QByteArray("[]");
    m_json.beginObject();
    m_json.key("text");
    m_json.value(QStringView(article.text.string()));
    m_json.key("meta");
    m_json.beginObject();
    m_json.member("id", article.externalId);
    writeArticleKeys(m_json, article);
    m_json.endObject();
    const qint64 input = hashOf(article.text.string().toUtf8());
    m_json.key("_input_hash");
    m_json.value(input);
    m_json.key("_task_hash");
    m_json.value(hashOf(QByteArray(QByteArray::number(input) + marks + links)));
    QByteArray line = m_json.take();
    if (set)
        line += ",\"tokens\":" + tokensJson(article.text, tokens) + ",\"spans\":" + marks;
    if (links != "[]")
        line += ",\"relations\":" + links;
    if (set) {
        m_json.beginObject();
        if (!set->fields().isEmpty()) {
            m_json.key("fields");
            m_json.value(QJsonValue(set->fields()));
        }
        m_json.member("answer", u"accept");
        m_json.member("_view_id", links == "[]" ? u"spans_manual"_s : u"relations"_s);
        m_json.member("_annotator_id", set->annotator.name);
        m_json.member("_session_id", set->annotator.name);
        line += ',' + m_json.take().sliced(1);
    }
    return writeAll(*m_file, line + "}\n");
}

QByteArray ProdigyWriter::tokensJson(const ArticleText &text, const QList<ProdigyToken> &tokens)
{
    m_json.beginArray();
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        m_json.beginObject();
        m_json.key("text");
        m_json.value(text.view(tokens[i].range));
        m_json.key("start");
        m_json.value(qint64(tokens[i].range.begin));
        m_json.key("end");
        m_json.value(qint64(tokens[i].range.end));
        m_json.key("id");
        m_json.value(qint64(i));
        m_json.key("ws");
        m_json.value(tokens[i].space);
        m_json.endObject();
    }
    m_json.endArray();
    return m_json.take();
}

void ProdigyWriter::writePlace(const Span &span, const QList<ProdigyToken> &tokens)
{
    const Range range = span.extent();
    const auto [first, last] = tokensIn(tokens, range);
    m_json.beginObject();
    m_json.key("start");
    m_json.value(qint64(range.begin));
    m_json.key("end");
    m_json.value(qint64(range.end));
    m_json.key("token_start");
    m_json.value(qint64(first));
    m_json.key("token_end");
    m_json.value(qint64(last));
    m_json.member("label", m_names.label(span.layer, span.label));
    m_json.member("id", exportedId(span));
}

QByteArray ProdigyWriter::spansJson(const QList<Span> &spans, const QList<ProdigyToken> &tokens)
{
    m_json.beginArray();
    for (const Span &span : spans) {
        writePlace(span, tokens);
        m_json.member("text", span.quote);
        if (!span.attributes.isEmpty()) {
            m_json.key("attributes");
            m_json.value(QJsonValue(span.attributes));
        }
        m_json.member("note", span.note);
        if (span.certainty) {
            m_json.key("score");
            m_json.value(*span.certainty);
        }
        m_json.endObject();
    }
    m_json.endArray();
    return m_json.take();
}

QByteArray ProdigyWriter::relationsJson(const AnnotationSet &set, const QList<Span> &spans,
                                        const QList<ProdigyToken> &tokens)
{
    QHash<SpanId, const Span *> written;
    QSet<SpanId> ids;
    for (const Span &span : spans) {
        written.insert(span.id, &span);
        ids.insert(span.id);
    }
    m_json.beginArray();
    for (const Relation &relation : relationsBetween(ids, set, m_lost)) {
        const Span &from = *written[relation.from];
        const Span &to = *written[relation.to];
        m_json.beginObject();
        m_json.key("head");
        m_json.value(qint64(tokensIn(tokens, from.extent()).first));
        m_json.key("child");
        m_json.value(qint64(tokensIn(tokens, to.extent()).first));
        m_json.key("head_span");
        writePlace(from, tokens);
        m_json.endObject();
        m_json.key("child_span");
        writePlace(to, tokens);
        m_json.endObject();
        m_json.member("label", relation.type);
        if (!relation.attributes.isEmpty()) {
            m_json.key("attributes");
            m_json.value(QJsonValue(relation.attributes));
        }
        m_json.endObject();
    }
    m_json.endArray();
    return m_json.take();
}

void ProdigyWriter::countLosses(const AnnotationSet &set)
{
    if (set.annotator.kind != Annotator::Kind::Human)
        m_lost.annotatorKind();
    if (set.state() != SetState::Done)
        m_lost.state();
    m_lost.comments(set.comments().size());
    m_lost.decisions(set.decisions().size());
    m_lost.time(set);
}

} // namespace Galley
