#include "storage/setrows.h"

#include "storage/commentrows.h"
#include "storage/decisionrows.h"
#include "storage/rowjson.h"
#include "storage/spanreader.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qint64 mostReserved = 1'000'000; // spans

const QByteArray HeaderColumns =
    "SELECT s.id, s.article_id, s.state, s.revision, s.span_count, s.relation_count, s.next_span, "
    "s.next_relation, s.next_comment, s.next_decision, s.active_ms, "
    "n.id, n.name, n.kind, (SELECT value FROM setting WHERE name = 'team.lock') FROM annotation_set s JOIN "
    "annotator n ON n.id = s.annotator_id ";

SetHeader headerFrom(const Statement &row)
{
    return {.id = row.integer(0),
            .article = row.integer(1),
            .annotator = {row.integer(11), row.string(12),
                          annotatorKindFrom(row.string(13)).value_or(Annotator::Kind::Human)},
            .state = setStateFrom(row.string(2)).value_or(SetState::New),
            .revision = row.integer(3),
            .spanCount = row.integer(4),
            .relationCount = row.integer(5),
            .nextSpan = row.integer(6),
            .nextRelation = row.integer(7),
            .nextComment = row.integer(8),
            .nextDecision = row.integer(9),
            .activeMs = row.integer(10),
            .locksWhenDone = row.bytes(14) == "true"};
}

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

Result<std::optional<SetHeader>> setHeader(Database &database, SetId set)
{
    Statement row = database.query(HeaderColumns + "WHERE s.id = $1", set);
    std::optional<SetHeader> header;
    if (row.next())
        header = headerFrom(row);
    return row.result(header);
}

Result<QList<SetHeader>> setHeadersBetween(Database &database, ArticleId first, ArticleId last,
                                           const QByteArray &condition)
{
    QList<SetHeader> headers;
    Statement rows = database.query(HeaderColumns + "WHERE s.article_id >= $1 AND s.article_id <= $2" +
                                        condition + " ORDER BY s.article_id, n.name",
                                    first, last);
    while (rows.next())
        headers.append(headerFrom(rows));
    return rows.result(std::move(headers));
}

Result<void> lockSets(Database &database, const QList<ArticleId> &articles, const QString &annotator)
{
    if (database.lockSql("s").isEmpty() || articles.isEmpty())
        return {};
    QByteArrayList ids;
    for (const ArticleId article : articles)
        ids.append(QByteArray::number(article));
    // In one order for all, so that two who wait do not wait for each other.
    Statement rows = database.query("SELECT s.id FROM annotation_set s JOIN annotator n ON n.id = "
                                    "s.annotator_id WHERE n.name = $1 AND s.article_id = ANY(CAST($2 AS "
                                    "BIGINT[])) ORDER BY s.article_id" +
                                        database.lockSql("s"),
                                    annotator, QString::fromLatin1('{' + ids.join(',') + '}'));
    while (rows.next())
        continue;
    return rows.finish();
}

Result<QList<Span>> spanRows(Database &database, SetId set, qint64 expected)
{
    QList<Span> spans;
    spans.reserve(std::clamp<qint64>(expected, 0, mostReserved)); // a damaged count must not take all memory
    SpanReader reader(database);
    Statement rows =
        database.query("SELECT " + spanColumns() + " FROM span p WHERE p.set_id = $1 ORDER BY p.id", set);
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
    RelationReader reader;
    Statement rows = database.query(
        "SELECT " + relationColumns() + " FROM relation r WHERE r.set_id = $1 ORDER BY r.id", set);
    while (rows.next()) {
        auto relation = reader.read(rows);
        if (!relation)
            return std::unexpected(std::move(relation).error());
        relations.append(std::move(*relation));
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
    const auto decisions = decisionRows(database, header.id);
    if (!decisions)
        return std::unexpected(decisions.error());
    return setFrom(database, header, std::move(*spans), std::move(*relations), std::move(*fields), *comments,
                   *decisions);
}

Result<AnnotationSet> setFrom(Database &database, const SetHeader &header, QList<Span> spans,
                              QList<Relation> relations, QJsonObject fields, const QList<Comment> &comments,
                              const QList<Decision> &decisions)
{
    auto set = AnnotationSet::fromParts(header.id, header.article, header.annotator, header.state,
                                        std::move(spans), std::move(relations), std::move(fields),
                                        header.nextSpan, header.nextRelation, header.nextComment, comments,
                                        header.nextDecision, decisions);
    if (!set)
        return damaged(database.address(),
                       QStringLiteral("set %1: %2").arg(header.id).arg(set.error().message));
    set->activeMs = header.activeMs;
    set->locksWhenDone = header.locksWhenDone;
    return set;
}

} // namespace Galley
