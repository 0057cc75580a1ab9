#include "formats/tasks/labelstudiowriter.h"

#include "formats/exportorder.h"
#include "formats/outputdevice.h"
#include "formats/tasks/documentmaker.h"

#include <QJsonArray>
#include <QSet>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// The choices that a value stands for; nothing: it is none of such a kind.
std::optional<QStringList> choicesFor(const QJsonValue &value, Attribute::Kind kind)
{
    if (kind == Attribute::Kind::Boolean && value.isBool())
        return QStringList{value.toBool() ? u"true"_s : u"false"_s};
    if (kind == Attribute::Kind::OneOf && value.isString())
        return QStringList{value.toString()};
    if (kind != Attribute::Kind::ManyOf || !value.isArray())
        return {};
    QStringList choices;
    for (const QJsonValue &one : value.toArray()) {
        if (!one.isString())
            return {};
        choices.append(one.toString());
    }
    return choices;
}

} // namespace

LabelStudioWriter::LabelStudioWriter(Output &output, std::unique_ptr<QIODevice> tasks,
                                     const WriteOptions &options)
    : m_output(output)
    , m_tasks(std::move(tasks))
    , m_schemas(options.schemas)
    , m_controls(options.schemas)
    , m_unit(options.settings.value("unit"_L1).toString() == "utf16"_L1 ? OffsetUnit::Utf16
                                                                        : OffsetUnit::CodePoints)
    , m_pieces(piecesPolicyFrom(options.settings))
{}

Result<void> LabelStudioWriter::write(const ExportDocument &document)
{
    m_json.beginObject();
    writeData(document.article);
    m_json.key("annotations");
    m_json.beginArray();
    for (const AnnotationSet &set : document.sets) {
        if (set.annotator.kind != Annotator::Kind::Model)
            writeAnnotation(set, document.article);
    }
    m_json.endArray();
    m_json.key("predictions");
    m_json.beginArray();
    for (const AnnotationSet &set : document.sets) {
        if (set.annotator.kind == Annotator::Kind::Model)
            writePrediction(set, document.article);
    }
    m_json.endArray();
    m_json.endObject();
    const QByteArray before = m_first ? "[\n" : ",\n";
    m_first = false;
    return writeAll(*m_tasks, before + m_json.take());
}

Result<void> LabelStudioWriter::finish()
{
    Result<void> done = writeAll(*m_tasks, m_first ? "[]\n" : "\n]\n");
    if (done)
        done = m_output.finish(std::move(m_tasks));
    if (!done)
        return done;
    Result<std::unique_ptr<QIODevice>> config = m_output.create(u"config.xml"_s);
    if (!config)
        return std::unexpected(config.error());
    if (done = writeAll(**config, m_controls.config()); !done)
        return done;
    return m_output.finish(std::move(*config));
}

void LabelStudioWriter::writeData(const Article &article)
{
    m_json.key("data");
    m_json.beginObject();
    m_json.member("id", article.externalId);
    m_json.key("text");
    m_json.value(QStringView(article.text.string()));
    writeArticleKeys(m_json, article);
    m_json.endObject();
}

void LabelStudioWriter::writeAnnotation(const AnnotationSet &set, const Article &article)
{
    countLosses(set);
    const bool gold = set.annotator.kind == Annotator::Kind::Adjudicator;
    m_json.beginObject();
    m_json.key("completed_by");
    m_json.beginObject();
    m_json.member("email", set.annotator.name);
    if (gold)
        m_json.member("kind", wordFor(set.annotator.kind));
    m_json.endObject();
    m_json.key("result");
    writeResults(set, article);
    m_json.key("was_cancelled");
    m_json.value(false);
    m_json.key("ground_truth");
    m_json.value(gold);
    if (set.activeMs > 0) {
        m_json.key("lead_time");
        m_json.value(double(set.activeMs) / 1000);
    }
    m_json.endObject();
}

void LabelStudioWriter::writePrediction(const AnnotationSet &set, const Article &article)
{
    countLosses(set);
    m_json.beginObject();
    m_json.member("model_version", set.annotator.name);
    m_json.key("result");
    writeResults(set, article);
    m_json.endObject();
    if (set.activeMs > 0)
        m_lost.setTime();
}

void LabelStudioWriter::writeResults(const AnnotationSet &set, const Article &article)
{
    const UnitOffsets offsets(article.text);
    QSet<SpanId> written;
    m_json.beginArray();
    for (const Span &span : plainSpans(set, article.text, m_pieces, m_lost)) {
        writeSpan(span, offsets);
        written.insert(span.id);
    }
    writeFields(set);
    for (const Relation &relation : relationsBetween(written, set, m_lost))
        writeRelation(relation, set);
    m_json.endArray();
}

void LabelStudioWriter::beginResult(const QString &id, const QString &control, QByteArrayView type)
{
    m_json.beginObject();
    m_json.member("id", id);
    m_json.member("from_name", control);
    m_json.member("to_name", m_controls.textName());
    m_json.member("type", QString::fromLatin1(type));
    m_json.member("origin", u"manual");
}

void LabelStudioWriter::writeRange(Range range)
{
    m_json.key("start");
    m_json.value(qint64(range.begin));
    m_json.key("end");
    m_json.value(qint64(range.end));
}

void LabelStudioWriter::writeSpan(const Span &span, const UnitOffsets &offsets)
{
    const Range range = offsets.fromCodePoints(m_unit, span.extent()).value_or(span.extent());
    beginResult(exportedId(span), span.layer, "labels");
    if (span.certainty) {
        m_json.key("score");
        m_json.value(*span.certainty);
    }
    if (!span.note.isEmpty()) {
        m_json.key("meta");
        m_json.beginObject();
        m_json.key("text");
        m_json.beginArray();
        m_json.value(QStringView(span.note));
        m_json.endArray();
        m_json.endObject();
    }
    m_json.key("value");
    m_json.beginObject();
    writeRange(range);
    m_json.member("text", span.quote);
    m_json.key("labels");
    m_json.beginArray();
    m_json.value(QStringView(span.label));
    m_json.endArray();
    m_json.endObject();
    m_json.endObject();
    writeAttributes(span, range);
}

void LabelStudioWriter::writeAttributes(const Span &span, Range range)
{
    const Layer *const layer = m_schemas.layer(span.layer);
    for (auto value = span.attributes.begin(); value != span.attributes.end(); ++value) {
        const Attribute *const declared = layer ? findAttribute(*layer, value.key()) : nullptr;
        if (!declared ||
            !writeValue(value.value(), *declared, exportedId(span),
                        m_controls.attribute(span.layer, value.key()), &range))
            m_lost.attributes(1);
    }
}

void LabelStudioWriter::writeFields(const AnnotationSet &set)
{
    for (auto value = set.fields().begin(); value != set.fields().end(); ++value) {
        const Attribute *const declared = m_schemas.field(value.key());
        const QString control = m_controls.field(value.key());
        if (!declared || !writeValue(value.value(), *declared, u"field-"_s + control, control, nullptr))
            m_lost.fields(1);
    }
}

bool LabelStudioWriter::writeValue(const QJsonValue &value, const Attribute &declared, const QString &id,
                                   const QString &control, const Range *range)
{
    using Kind = Attribute::Kind;
    const std::optional<QStringList> choices = choicesFor(value, declared.kind);
    const bool text = (declared.kind == Kind::Text || declared.kind == Kind::Entity) && value.isString();
    const bool number = declared.kind == Kind::Number && value.isDouble();
    if (!choices && !text && !number)
        return false;
    beginResult(id, control, choices ? "choices" : text ? "textarea" : "number");
    m_json.key("value");
    m_json.beginObject();
    if (range)
        writeRange(*range);
    m_json.key(choices ? "choices" : text ? "text" : "number");
    if (number) {
        m_json.value(value);
    } else {
        m_json.beginArray();
        for (const QString &one : choices ? *choices : QStringList{value.toString()})
            m_json.value(QStringView(one));
        m_json.endArray();
    }
    m_json.endObject();
    m_json.endObject();
    return true;
}

void LabelStudioWriter::writeRelation(const Relation &relation, const AnnotationSet &set)
{
    m_lost.relationAttributes(relation.attributes.size());
    m_json.beginObject();
    m_json.member("from_id", exportedId(*set.span(relation.from)));
    m_json.member("to_id", exportedId(*set.span(relation.to)));
    m_json.member("type", u"relation");
    m_json.member("direction", u"right");
    m_json.key("labels");
    m_json.beginArray();
    m_json.value(QStringView(relation.type));
    m_json.endArray();
    m_json.endObject();
}

void LabelStudioWriter::countLosses(const AnnotationSet &set)
{
    if (set.state() != SetState::Done)
        m_lost.state();
    m_lost.comments(set.comments().size());
    m_lost.decisions(set.decisions().size());
    m_lost.spanTime(set);
}

} // namespace Galley
