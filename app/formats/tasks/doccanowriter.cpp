#include "formats/tasks/doccanowriter.h"

#include "formats/tasks/documentmaker.h"

#include <QSet>

namespace Galley {

using namespace Qt::StringLiterals;

DoccanoWriter::DoccanoWriter(Output &output, const WriteOptions &options)
    : m_files(output, u"jsonl"_s)
    , m_names(options.schemas)
    , m_unit(offsetUnitFrom(options.settings.value("unit"_L1).toString()).value_or(OffsetUnit::Utf16))
    , m_pieces(piecesPolicyFrom(options.settings))
    , m_withRelations(options.settings.value("form"_L1).toString() != "labels"_L1)
{}

Result<void> DoccanoWriter::write(const ExportDocument &document)
{
    for (const AnnotationSet &set : document.sets) {
        if (Result<void> written = writeLine(document.article, set); !written)
            return written;
    }
    return document.sets.isEmpty() ? writeLine(document.article, {}) : Result<void>();
}

Result<void> DoccanoWriter::finish()
{
    return m_files.finish();
}

Result<void> DoccanoWriter::writeLine(const Article &article, const AnnotationSet &set)
{
    countLosses(set);
    const QList<Mark> marks = marksOf(set, article, UnitOffsets(article.text));
    m_json.beginObject();
    m_json.member("id", article.externalId);
    m_json.key("text");
    m_json.value(QStringView(article.text.string()));
    writeMarks(marks);
    if (m_withRelations)
        writeRelations(marks, set);
    else
        m_lost.relations(set.relationCount());
    writeComments(set);
    m_lost.decisions(set.decisions().size());
    writeArticleKeys(m_json, article);
    m_json.endObject();
    m_json.endLine();
    return m_files.write(set.annotator.name, m_json.take());
}

QList<DoccanoWriter::Mark> DoccanoWriter::marksOf(const AnnotationSet &set, const Article &article,
                                                  const UnitOffsets &offsets)
{
    QList<Mark> marks;
    for (const Span &span : plainSpans(set, article.text, m_pieces, m_lost)) {
        const std::optional<Range> range = offsets.fromCodePoints(m_unit, span.extent());
        if (range)
            marks.append({span.id, *range, m_names.label(span.layer, span.label)});
        else
            m_lost.insideGrapheme();
        if (!range)
            continue;
        m_lost.attributes(span.attributes.size());
        if (!span.note.isEmpty())
            m_lost.note();
        if (span.certainty)
            m_lost.certainty();
    }
    return marks;
}

void DoccanoWriter::writeMarks(const QList<Mark> &marks)
{
    m_json.key(m_withRelations ? "entities" : "label");
    m_json.beginArray();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (m_withRelations) {
            m_json.beginObject();
            m_json.key("id");
            m_json.value(qint64(i));
            m_json.key("start_offset");
            m_json.value(qint64(marks[i].range.begin));
            m_json.key("end_offset");
            m_json.value(qint64(marks[i].range.end));
            m_json.key("label");
            m_json.value(QStringView(marks[i].label));
            m_json.endObject();
        } else {
            m_json.beginArray();
            m_json.value(qint64(marks[i].range.begin));
            m_json.value(qint64(marks[i].range.end));
            m_json.value(QStringView(marks[i].label));
            m_json.endArray();
        }
    }
    m_json.endArray();
}

void DoccanoWriter::writeRelations(const QList<Mark> &marks, const AnnotationSet &set)
{
    QHash<SpanId, qint64> numbers;
    QSet<SpanId> written;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        numbers.insert(marks[i].span, i);
        written.insert(marks[i].span);
    }
    m_json.key("relations");
    m_json.beginArray();
    qint64 number = 0;
    for (const Relation &relation : relationsBetween(written, set, m_lost)) {
        m_lost.relationAttributes(relation.attributes.size());
        m_json.beginObject();
        m_json.key("id");
        m_json.value(number++);
        m_json.key("from_id");
        m_json.value(numbers.value(relation.from));
        m_json.key("to_id");
        m_json.value(numbers.value(relation.to));
        m_json.key("type");
        m_json.value(QStringView(relation.type));
        m_json.endObject();
    }
    m_json.endArray();
}

void DoccanoWriter::writeComments(const AnnotationSet &set)
{
    if (set.comments().isEmpty())
        return;
    m_lost.commentDetails(set.comments().size());
    m_json.key("Comments");
    m_json.beginArray();
    for (const Comment &comment : set.comments())
        m_json.value(QStringView(comment.text));
    m_json.endArray();
}

void DoccanoWriter::countLosses(const AnnotationSet &set)
{
    if (set.annotator.kind != Annotator::Kind::Human)
        m_lost.annotatorKind();
    if (!set.annotator.name.isEmpty() && !AnnotatorFiles::keepsName(set.annotator.name))
        m_lost.annotatorName();
    if (set.state() != SetState::New)
        m_lost.state();
    m_lost.fields(set.fields().size());
    m_lost.time(set);
}

} // namespace Galley
