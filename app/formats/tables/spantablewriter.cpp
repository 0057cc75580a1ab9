#include "formats/tables/spantablewriter.h"

#include "formats/exportorder.h"
#include "formats/jsonwriter.h"
#include "formats/outputdevice.h"
#include "formats/tables/csvcells.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

char separatorFrom(const QString &setting)
{
    return setting == "semicolon"_L1 ? ';' : setting == "tab"_L1 ? '\t' : ',';
}

QString number(qint64 value)
{
    return QString::number(value);
}

QString known(qint64 value) // 0: not known
{
    return value > 0 ? QString::number(value) : QString();
}

QString jsonOf(const QJsonObject &object)
{
    if (object.isEmpty())
        return {};
    JsonWriter json;
    json.value(QJsonValue(object));
    return QString::fromUtf8(json.take());
}

// As one writes it in a cell: options of many with semicolons, the rest as JSON.
QString cellOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isUndefined() || value.isNull())
        return {};
    const QJsonArray array = value.toArray();
    if (!array.isEmpty() &&
        std::ranges::all_of(array, [](const QJsonValue &item) { return item.isString(); }))
        return value.toVariant().toStringList().join("; "_L1);
    JsonWriter json;
    json.value(value);
    return QString::fromUtf8(json.take());
}

QString segmentsOf(const QList<Range> &segments)
{
    QStringList all;
    for (const Range &segment : segments)
        all.append(u"%1:%2"_s.arg(segment.begin).arg(segment.end));
    return all.join(u' ');
}

QString timeOf(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODateWithMs)
                  : QString();
}

} // namespace

SpanTableWriter::SpanTableWriter(Output &output, const WriteOptions &options)
    : m_output(output)
    , m_separator(separatorFrom(options.settings.value("separator"_L1).toString()))
    , m_withText(options.settings.value("text"_L1).toBool(false))
    , m_protect(options.settings.value("protect"_L1).toBool(true))
{
    if (options.settings.value("attributes"_L1).toString() == "json"_L1)
        return;
    for (const Schema &schema : options.schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const Attribute &attribute : layer.attributes)
                m_columns.append({layer.id, attribute.id});
        }
    }
}

Result<void> SpanTableWriter::begin()
{
    QStringList spans{u"article"_s, u"annotator"_s, u"span"_s,     u"layer"_s, u"label"_s,
                      u"begin"_s,   u"end"_s,       u"segments"_s, u"quote"_s, u"certainty"_s,
                      u"note"_s,    u"active_ms"_s, u"changed"_s};
    for (const AttributeColumn &column : std::as_const(m_columns))
        spans.append(column.layer + u'.' + column.attribute);
    spans.append(u"attributes"_s);
    QStringList articles{u"article"_s, u"title"_s,    u"language"_s, u"published"_s, u"source"_s,
                         u"byline"_s,  u"dateline"_s, u"url"_s,      u"version"_s,   u"embargoed"_s,
                         u"licence"_s, u"encoding"_s, u"length"_s,   u"sha256"_s};
    if (m_withText)
        articles.append(u"text"_s);
    const std::array<std::pair<QString, QStringList>, 5> tables{{
        {u"spans"_s, spans},
        {u"relations"_s,
         {u"article"_s, u"annotator"_s, u"relation"_s, u"type"_s, u"from"_s, u"to"_s, u"from_label"_s,
          u"from_quote"_s, u"to_label"_s, u"to_quote"_s, u"attributes"_s}},
        {u"sets"_s,
         {u"article"_s, u"annotator"_s, u"annotator_kind"_s, u"state"_s, u"spans"_s, u"relations"_s,
          u"fields"_s, u"active_ms"_s}},
        {u"comments"_s,
         {u"article"_s, u"annotator"_s, u"comment"_s, u"span"_s, u"begin"_s, u"end"_s, u"author"_s,
          u"addressee"_s, u"at"_s, u"resolved"_s, u"text"_s}},
        {u"articles"_s, articles},
    }};
    for (size_t i = 0; i < tables.size(); ++i) {
        Result<std::unique_ptr<QIODevice>> file =
            m_output.create(tables[i].first + (m_separator == '\t' ? ".tsv"_L1 : ".csv"_L1));
        if (!file)
            return std::unexpected(file.error());
        m_files[i] = std::move(*file);
        const Result<void> written =
            writeAll(*m_files[i], "\xEF\xBB\xBF").and_then([&] { return row(Table(i), tables[i].second); });
        if (!written)
            return written;
    }
    return {};
}

Result<void> SpanTableWriter::row(Table table, const QStringList &cells)
{
    if (!m_protect)
        return writeAll(*m_files[table], csvRow(cells, m_separator));
    QStringList safe;
    for (const QString &cell : cells)
        safe.append(protectedCell(cell));
    return writeAll(*m_files[table], csvRow(safe, m_separator));
}

Result<void> SpanTableWriter::write(const ExportDocument &document)
{
    if (!m_withText)
        m_losses.add(u"text"_s,
                     QCoreApplication::translate("SpanTables", "Texts of articles, as the settings say"));
    if (Result<void> written = writeArticle(document.article); !written)
        return written;
    for (const AnnotationSet &set : document.sets) {
        if (Result<void> written = writeSet(document.article, set, document.times.value(set.id)); !written)
            return written;
    }
    return {};
}

Result<void> SpanTableWriter::finish()
{
    for (std::unique_ptr<QIODevice> &file : m_files) {
        if (Result<void> finished = m_output.finish(std::move(file)); !finished)
            return finished;
    }
    return {};
}

Result<void> SpanTableWriter::writeArticle(const Article &article)
{
    QStringList cells{article.externalId,
                      article.title,
                      article.language,
                      article.published,
                      article.source,
                      article.byline,
                      article.dateline,
                      article.url,
                      article.version,
                      article.embargoed,
                      article.licence,
                      article.encoding,
                      number(article.text.length()),
                      article.text.sha256()};
    if (m_withText)
        cells.append(article.text.string());
    return row(Articles, cells);
}

Result<void> SpanTableWriter::writeSet(const Article &article, const AnnotationSet &set,
                                       const SpanTimes &times)
{
    const QStringList owner{article.externalId, set.annotator.name};
    Result<void> written =
        row(Sets,
            owner +
                QStringList{wordFor(set.annotator.kind), wordFor(set.state()), number(set.spanCount()),
                            number(set.relationCount()), jsonOf(set.fields()), known(set.activeMs)});
    const QList<Span> spans = spansInExportOrder(set);
    for (qsizetype i = 0; written && i < spans.size(); ++i)
        written = writeSpan(owner, spans[i], times.value(spans[i].id));
    const QList<Relation> relations = relationsInExportOrder(set);
    for (qsizetype i = 0; written && i < relations.size(); ++i)
        written = writeRelation(owner, relations[i], set);
    for (auto comment = set.comments().begin(); written && comment != set.comments().end(); ++comment)
        written = writeComment(owner, *comment, set);
    if (!set.decisions().isEmpty())
        m_losses.add(u"decision"_s, QCoreApplication::translate("SpanTables", "Decisions in gold"),
                     set.decisions().size());
    return written;
}

// A cell each for declared attributes, and one for the others.
QStringList SpanTableWriter::attributeCells(const Span &span) const
{
    QStringList cells;
    QJsonObject rest = span.attributes;
    for (const AttributeColumn &column : m_columns) {
        const bool isOfLayer = column.layer == span.layer;
        cells.append(isOfLayer ? cellOf(span.attributes.value(column.attribute)) : QString());
        if (isOfLayer)
            rest.remove(column.attribute);
    }
    cells.append(jsonOf(rest));
    return cells;
}

Result<void> SpanTableWriter::writeSpan(const QStringList &owner, const Span &span, qint64 changed)
{
    const Range extent = span.extent();
    const QStringList cells{exportedId(span),   span.layer,
                            span.label,         number(extent.begin),
                            number(extent.end), segmentsOf(span.segments),
                            span.quote,         span.certainty ? QString::number(*span.certainty) : QString(),
                            span.note,          known(span.activeMs),
                            timeOf(changed)};
    return row(Spans, owner + cells + attributeCells(span));
}

Result<void> SpanTableWriter::writeRelation(const QStringList &owner, const Relation &relation,
                                            const AnnotationSet &set)
{
    const Span *const from = set.span(relation.from);
    const Span *const to = set.span(relation.to);
    QStringList cells{exportedId(relation), relation.type};
    for (const Span *const end : {from, to})
        cells.append(end ? exportedId(*end) : QString());
    for (const Span *const end : {from, to})
        cells.append({end ? end->label : QString(), end ? end->quote : QString()});
    cells.append(jsonOf(relation.attributes));
    return row(Relations, owner + cells);
}

Result<void> SpanTableWriter::writeComment(const QStringList &owner, const Comment &comment,
                                           const AnnotationSet &set)
{
    const Span *const span = set.span(comment.span);
    return row(Comments,
               owner +
                   QStringList{exportedId(comment), span ? exportedId(*span) : QString(),
                               comment.place ? number(comment.place->begin) : QString(),
                               comment.place ? number(comment.place->end) : QString(), comment.author,
                               comment.addressee, comment.at.toUTC().toString(Qt::ISODateWithMs),
                               comment.resolved ? u"true"_s : u"false"_s, comment.text});
}

} // namespace Galley
