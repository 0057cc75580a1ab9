#include "storage/articlereader.h"

#include "storage/articlerows.h"
#include "storage/commentrows.h"
#include "storage/decisionrows.h"
#include "storage/rowjson.h"
#include "storage/spanreader.h"

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

constexpr int CharacterBytes = 4; // of a text, once as it is read and once as it is kept
constexpr int SpanBytes = 500;

QList<ArticleId> ascending(QList<ArticleId> ids)
{
    std::ranges::sort(ids);
    return ids;
}

// Calls with the first and last of each run of ids that follow each other; ids must ascend.
template <typename Call>
Result<void> forEachRun(const QList<ArticleId> &ids, const Call &call)
{
    for (qsizetype i = 0; i < ids.size();) {
        const qsizetype first = i;
        while (++i < ids.size() && ids[i] == ids[i - 1] + 1)
            continue;
        if (Result<void> done = call(ids[first], ids[i - 1]); !done)
            return done;
    }
    return {};
}

} // namespace

QByteArray conditionFor(const SetFilter &filter)
{
    QByteArray condition;
    if (!filter.annotators.isEmpty()) {
        QByteArrayList ids;
        for (const qint64 id : filter.annotators)
            ids += QByteArray::number(id);
        // The plus keeps SQLite from looking through all that the annotators have instead of the articles.
        condition += " AND +s.annotator_id IN (" + ids.join(',') + ')';
    }
    if (!filter.states.isEmpty()) {
        QByteArrayList words;
        for (const SetState state : filter.states)
            words += '\'' + wordFor(state).toUtf8() + '\'';
        condition += " AND s.state IN (" + words.join(',') + ')';
    }
    if (filter.blindFor != 0) {
        const QByteArray id = QByteArray::number(filter.blindFor);
        condition += " AND (s.annotator_id = " + id +
            " OR EXISTS(SELECT 1 FROM annotation_set own WHERE own.article_id = s.article_id AND "
            "own.annotator_id = " +
            id + " AND own.state IN ('done', 'settled')))";
    }
    return condition;
}

ArticleReader::ArticleReader(Database &database, const SetFilter &filter)
    : m_database(database)
    , m_condition(conditionFor(filter))
{}

Result<QList<ArticleWork>> ArticleReader::read(const QList<ArticleId> &ids)
{
    m_read.clear();
    const QList<ArticleId> sorted = ascending(ids);
    const auto read =
        forEachRun(sorted, [this](ArticleId first, ArticleId last) { return readRun(first, last); });
    if (!read)
        return std::unexpected(read.error());
    QList<ArticleWork> result;
    result.reserve(ids.size());
    for (const ArticleId id : ids) {
        if (const auto found = m_read.find(id); found != m_read.end())
            result.append(std::move(*found));
    }
    m_read.clear();
    return result;
}

Result<qsizetype> ArticleReader::fitting(const QList<ArticleId> &ids, qint64 bytes)
{
    const QList<ArticleId> sorted = ascending(ids);
    QHash<ArticleId, qint64> sizes;
    const auto read = forEachRun(sorted, [&](ArticleId first, ArticleId last) {
        Statement rows =
            m_database.query("SELECT a.id, a.length, (SELECT sum(s.span_count) FROM annotation_set s "
                             "WHERE s.article_id = a.id) FROM article a WHERE a.id >= $1 AND a.id <= $2",
                             first, last);
        while (rows.next())
            sizes.insert(rows.integer(0), rows.integer(1) * CharacterBytes + rows.integer(2) * SpanBytes);
        return rows.finish();
    });
    if (!read)
        return std::unexpected(read.error());
    qint64 sum = 0;
    const auto over =
        std::ranges::find_if(ids, [&](ArticleId id) { return (sum += sizes.value(id)) > bytes; });
    return std::max<qsizetype>(1, over - ids.begin());
}

Result<void> ArticleReader::readRun(ArticleId first, ArticleId last)
{
    return readArticles(first, last).and_then([&] { return readSets(first, last); });
}

Result<void> ArticleReader::readArticles(ArticleId first, ArticleId last)
{
    Statement rows = m_database.query(articleSelect() + "WHERE a.id >= $1 AND a.id <= $2", first, last);
    while (rows.next()) {
        auto article = articleFrom(rows, m_database.address());
        if (!article)
            return std::unexpected(std::move(article).error());
        const ArticleId id = article->id;
        m_read.insert(id, {std::move(*article), {}});
    }
    return rows.finish();
}

Result<void> ArticleReader::readSets(ArticleId first, ArticleId last)
{
    const auto headers = setHeadersBetween(m_database, first, last, m_condition);
    if (!headers)
        return std::unexpected(headers.error());
    if (headers->isEmpty())
        return {};
    PartsOfSets parts;
    const Result<void> read = readSpans(first, last, parts)
                                  .and_then([&] { return readRelations(first, last, parts); })
                                  .and_then([&] { return readFields(first, last, parts); })
                                  .and_then([&] { return readComments(first, last, parts); })
                                  .and_then([&] { return readDecisions(first, last, parts); });
    if (!read)
        return read;
    for (const SetHeader &header : *headers) {
        Parts own = parts.take(header.id);
        auto set = setFrom(m_database, header, std::move(own.spans), std::move(own.relations),
                           std::move(own.fields), own.comments, own.decisions);
        if (!set)
            return std::unexpected(std::move(set).error());
        m_read[header.article].sets.append(std::move(*set));
    }
    return {};
}

// The set's id comes after the columns.
Statement ArticleReader::rowsOf(const QByteArray &columns, const QByteArray &table, const QByteArray &key,
                                ArticleId first, ArticleId last)
{
    return m_database.query("SELECT " + columns + ", s.id FROM annotation_set s JOIN " + table +
                                ".set_id = s.id WHERE s.article_id >= $1 AND s.article_id <= $2" +
                                m_condition + " ORDER BY s.article_id, s.annotator_id, " + key,
                            first, last);
}

Result<void> ArticleReader::readSpans(ArticleId first, ArticleId last, PartsOfSets &parts)
{
    SpanReader reader(m_database);
    Statement rows = rowsOf(spanColumns(), "span p ON p", "p.id", first, last);
    while (rows.next()) {
        auto span = reader.read(rows);
        if (!span)
            return std::unexpected(std::move(span).error());
        parts[rows.integer(11)].spans.append(std::move(*span));
    }
    return rows.finish();
}

Result<void> ArticleReader::readRelations(ArticleId first, ArticleId last, PartsOfSets &parts)
{
    RelationReader reader;
    Statement rows = rowsOf(relationColumns(), "relation r ON r", "r.id", first, last);
    while (rows.next()) {
        auto relation = reader.read(rows);
        if (!relation)
            return std::unexpected(std::move(relation).error());
        parts[rows.integer(6)].relations.append(std::move(*relation));
    }
    return rows.finish();
}

Result<void> ArticleReader::readFields(ArticleId first, ArticleId last, PartsOfSets &parts)
{
    Statement rows = rowsOf("f.name, f.value", "field f ON f", "f.name", first, last);
    while (rows.next()) {
        const auto value = valueFromColumn(rows.bytes(1));
        if (!value)
            return std::unexpected(value.error());
        parts[rows.integer(2)].fields.insert(rows.string(0), *value);
    }
    return rows.finish();
}

Result<void> ArticleReader::readComments(ArticleId first, ArticleId last, PartsOfSets &parts)
{
    Statement rows = rowsOf(commentColumns(), "comment c ON c", "c.id", first, last);
    while (rows.next())
        parts[rows.integer(9)].comments.append(commentFrom(rows));
    return rows.finish();
}

Result<void> ArticleReader::readDecisions(ArticleId first, ArticleId last, PartsOfSets &parts)
{
    Statement rows = rowsOf(decisionColumns(), "decision d ON d", "d.id", first, last);
    while (rows.next()) {
        auto decision = decisionFrom(m_database, rows);
        if (!decision)
            return std::unexpected(std::move(decision).error());
        parts[rows.integer(DecisionColumnCount)].decisions.append(std::move(*decision));
    }
    return rows.finish();
}

} // namespace Galley
