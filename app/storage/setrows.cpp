#include "storage/setrows.h"

#include "storage/commentrows.h"
#include "storage/labelnames.h"
#include "storage/rowjson.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qint64 mostReserved = 1'000'000; // spans

const QByteArray HeaderColumns =
    "SELECT s.id, s.article_id, s.state, s.revision, s.span_count, s.relation_count, s.next_span, "
    "s.next_relation, s.next_comment, s.active_ms, "
    "n.id, n.name, n.kind FROM annotation_set s JOIN annotator n ON n.id = s.annotator_id ";

SetHeader headerFrom(const Statement &row)
{
    return {.id = row.integer(0),
            .article = row.integer(1),
            .annotator = {row.integer(10), row.string(11),
                          annotatorKindFrom(row.string(12)).value_or(Annotator::Kind::Human)},
            .state = setStateFrom(row.string(2)).value_or(SetState::New),
            .revision = row.integer(3),
            .spanCount = row.integer(4),
            .relationCount = row.integer(5),
            .nextSpan = row.integer(6),
            .nextRelation = row.integer(7),
            .nextComment = row.integer(8),
            .activeMs = row.integer(9)};
}

// Many spans have the same attributes: each form is parsed once, and its object shared.
class SharedObjects
{
public:
    Result<QJsonObject> parse(QByteArrayView json)
    {
        const auto known = m_objects.constFind(QByteArray::fromRawData(json.data(), json.size()));
        if (known != m_objects.cend())
            return *known;
        auto object = objectFromColumn(json);
        if (object)
            m_objects.insert(json.toByteArray(), *object);
        return object;
    }

private:
    QHash<QByteArray, QJsonObject> m_objects;
};

class SpanReader
{
public:
    explicit SpanReader(Database &database)
        : m_labels(database)
    {}

    Result<Span> read(const Statement &row)
    {
        const auto label = m_labels.name(row.integer(1));
        if (!label)
            return std::unexpected(label.error());
        Span span{.id = row.integer(0), .layer = label->layer, .label = label->label, .quote = row.string(5)};
        if (row.isNull(4)) {
            span.segments.append({row.integer(2), row.integer(3)});
        } else if (auto segments = segmentsFromColumn(row.bytes(4))) {
            span.segments = std::move(*segments);
        } else {
            return std::unexpected(std::move(segments).error());
        }
        if (!row.isNull(6)) {
            auto attributes = m_attributes.parse(row.bytes(6));
            if (!attributes)
                return std::unexpected(std::move(attributes).error());
            span.attributes = std::move(*attributes);
        }
        if (!row.isNull(7))
            span.note = row.string(7);
        if (!row.isNull(8))
            span.certainty = row.real(8);
        if (!row.isNull(9))
            span.externalId = row.string(9);
        span.activeMs = row.integer(10);
        return span;
    }

private:
    LabelNames m_labels;
    SharedObjects m_attributes;
};

} // namespace

Result<QList<SetHeader>> setHeaders(Database &database, ArticleId article)
{
    QList<SetHeader> headers;
    Statement rows = database.query(HeaderColumns + "WHERE s.article_id = $1 ORDER BY n.name", article);
    while (rows.next())
        headers.append(headerFrom(rows));
    return rows.result(headers);
}

Result<std::optional<SetHeader>> setHeader(Database &database, ArticleId article, const QString &annotator)
{
    Statement row =
        database.query(HeaderColumns + "WHERE s.article_id = $1 AND n.name = $2", article, annotator);
    std::optional<SetHeader> header;
    if (row.next())
        header = headerFrom(row);
    return row.result(header);
}

Result<QList<Span>> spanRows(Database &database, SetId set, qint64 expected)
{
    QList<Span> spans;
    spans.reserve(std::clamp<qint64>(expected, 0, mostReserved)); // a damaged count must not take all memory
    SpanReader reader(database);
    Statement rows =
        database.query("SELECT id, label_id, begins, ends, segments, quote, attributes, note, certainty, "
                       "external_id, active_ms FROM span WHERE set_id = $1 ORDER BY id",
                       set);
    while (rows.next()) {
        auto span = reader.read(rows);
        if (!span)
            return std::unexpected(std::move(span).error());
        spans.append(std::move(*span));
    }
    return rows.result(std::move(spans));
}

Result<QList<Relation>> relationRows(Database &database, SetId set)
{
    QList<Relation> relations;
    SharedObjects objects;
    Statement rows =
        database.query("SELECT id, type, from_span, to_span, attributes, external_id FROM relation "
                       "WHERE set_id = $1 ORDER BY id",
                       set);
    while (rows.next()) {
        Relation relation{
            .id = rows.integer(0), .type = rows.string(1), .from = rows.integer(2), .to = rows.integer(3)};
        if (!rows.isNull(4)) {
            auto attributes = objects.parse(rows.bytes(4));
            if (!attributes)
                return std::unexpected(std::move(attributes).error());
            relation.attributes = std::move(*attributes);
        }
        if (!rows.isNull(5))
            relation.externalId = rows.string(5);
        relations.append(std::move(relation));
    }
    return rows.result(std::move(relations));
}

Result<QJsonObject> fieldRows(Database &database, SetId set)
{
    QJsonObject fields;
    Statement rows = database.query("SELECT name, value FROM field WHERE set_id = $1 ORDER BY name", set);
    while (rows.next()) {
        const auto value = valueFromColumn(rows.bytes(1));
        if (!value)
            return std::unexpected(value.error());
        fields.insert(rows.string(0), *value);
    }
    return rows.result(std::move(fields));
}

Result<AnnotationSet> readSet(Database &database, const SetHeader &header)
{
    auto spans = spanRows(database, header.id, header.spanCount);
    if (!spans)
        return std::unexpected(std::move(spans).error());
    auto relations = relationRows(database, header.id);
    if (!relations)
        return std::unexpected(std::move(relations).error());
    auto fields = fieldRows(database, header.id);
    if (!fields)
        return std::unexpected(std::move(fields).error());
    const auto comments = commentRows(database, header.id);
    if (!comments)
        return std::unexpected(comments.error());
    auto set = AnnotationSet::fromParts(header.id, header.article, header.annotator, header.state,
                                        std::move(*spans), std::move(*relations), std::move(*fields),
                                        header.nextSpan, header.nextRelation, header.nextComment, *comments);
    if (!set)
        return damaged(database.address(),
                       QStringLiteral("set %1: %2").arg(header.id).arg(set.error().message));
    set->activeMs = header.activeMs;
    return set;
}

} // namespace Galley
