#include "formats/re3d/re3dreader.h"

#include "formats/jsonmembers.h"
#include "formats/jsonvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestDocument = 20'000'000;

ReadInput documentsOf(ReadInput input)
{
    if (!input.source->isSingleFile())
        input.entries.removeIf([](const QString &entry) { return !entry.endsWith("documents.json"_L1); });
    return input;
}

IncomingSpan spanOf(const Re3dRecords::Entity &entity)
{
    IncomingSpan span;
    span.id = entity.id;
    span.value.label = entity.type;
    span.value.segments = {entity.place};
    span.value.quote = entity.value;
    span.value.certainty = entity.confidence;
    return span;
}

// Of several spans at a place the surest is meant, of those the first.
using SpansByPlace = QHash<std::pair<qsizetype, qsizetype>, const Re3dRecords::Entity *>;

SpansByPlace byPlace(const QList<Re3dRecords::Entity> &entities)
{
    SpansByPlace spans;
    for (const Re3dRecords::Entity &entity : entities) {
        const Re3dRecords::Entity *&at = spans[{entity.place.begin, entity.place.end}];
        if (!at || at->confidence < entity.confidence)
            at = &entity;
    }
    return spans;
}

// The first sentence of a folder's LICENSE, which says it all; empty when there is none.
QString licenceIn(const Source &source, const QString &folder)
{
    constexpr qint64 head = 1000;
    const QString file = folder + "LICENSE"_L1;
    const Result<std::unique_ptr<QIODevice>> device =
        source.has(file) ? source.open(file) : fail(Error::Kind::NotFound, {});
    if (!device)
        return {};
    const QString line = QString::fromUtf8((*device)->read(head)).section(u'\n', 0, 0).trimmed();
    const qsizetype end = line.indexOf(". "_L1);
    return end < 0 ? line : line.first(end + 1);
}

QString endOf(const SpansByPlace &spans, const Range &place)
{
    const Re3dRecords::Entity *const entity = spans.value({place.begin, place.end});
    return entity ? entity->id : QStringLiteral("%1-%2").arg(place.begin).arg(place.end);
}

IncomingSet setOf(const Re3dRecords::Document &records)
{
    IncomingSet set;
    for (const Re3dRecords::Entity &entity : records.entities)
        set.spans.append(spanOf(entity));
    const SpansByPlace spans = byPlace(records.entities);
    for (const Re3dRecords::Relation &record : records.relations) {
        IncomingRelation relation{record.id, endOf(spans, record.from), endOf(spans, record.to), {}};
        relation.value.type = record.type;
        relation.value.attributes = {{u"confidence"_s, record.confidence}};
        if (!record.value.isEmpty())
            relation.value.attributes.insert(u"value"_s, record.value);
        set.relations.append(std::move(relation));
    }
    return set;
}

} // namespace

Re3dReader::Re3dReader(ReadInput input)
    : EntriesReader(documentsOf(std::move(input)))
{}

Result<void> Re3dReader::begin(std::unique_ptr<QIODevice> device, const QString &entry)
{
    m_lines.emplace(std::move(device), input().source->place(entry), LongestDocument);
    const QString folder = entry.first(entry.lastIndexOf(u'/') + 1);
    m_records.read(*input().source, folder);
    m_licence = licenceIn(*input().source, folder);
    m_ended = false;
    return {};
}

std::optional<Document> Re3dReader::read()
{
    while (const std::optional<Result<QByteArray>> line = m_lines->next()) {
        if (!*line)
            return broken(line->error(), m_lines->place());
        if (!(*line)->trimmed().isEmpty())
            return document(**line);
    }
    return atEnd();
}

// What remains to be told when all documents are read.
std::optional<Document> Re3dReader::atEnd()
{
    if (std::exchange(m_ended, true))
        return {};
    Document end;
    end.place = m_lines->place();
    end.broken = true;
    end.problems = m_records.takeProblems() + m_records.takeLeftOver();
    return end.problems.isEmpty() ? std::nullopt : std::optional(std::move(end));
}

Document Re3dReader::document(const QByteArray &line)
{
    const Place place = m_lines->place();
    const Result<JsonDocument> json = JsonDocument::parse(line);
    if (!json) {
        Error problem = json.error();
        problem.place.file = place.file;
        problem.place.line = place.line;
        problem.place.offset = -1; // the column says it
        return broken(problem, place);
    }
    Document document;
    document.place = place;
    JsonMembers members(json->root(), {}, [&](const QString &message) {
        document.problems.append({Error::Kind::InvalidInput, message, {}, place});
    });
    Article &article = document.article;
    article.externalId = members.string("_id");
    article.title = members.string("title");
    article.source = members.string("sourceName");
    article.url = members.string("sourceUrl");
    article.licence = m_licence;
    article.encoding = u"UTF-8"_s;
    const JsonRef written = members.value("text");
    Result<ArticleText> text = ArticleText::fromString(written.toString());
    if (article.externalId.isEmpty() || !written.isString() || !text)
        return broken(
            text ? Error{Error::Kind::InvalidInput,
                         QCoreApplication::translate("Re3d", "A document needs an “_id” and a “text”."),
                         {},
                         place}
                 : text.error(),
            place);
    article.text = std::move(*text);
    article.sha256 = article.text.sha256();
    document.problems += m_records.takeProblems();
    document.sets.append(setOf(m_records.take(article.externalId)));
    return document;
}

} // namespace Galley
