#include "review/units/unitreader.h"

#include "review/units/segmenttext.h"
#include "storage/rowjson.h"

#include <algorithm>
#include <limits>
#include <set>

namespace Galley {

namespace {

constexpr qint64 MostReserved = 1'000'000; // units; a damaged count must not take all memory

bool comesBefore(const Unit &a, const Unit &b)
{
    if (a.layer != b.layer)
        return a.layer < b.layer;
    if (a.extent.begin != b.extent.begin)
        return a.extent.begin < b.extent.begin;
    if (a.extent.end != b.extent.end)
        return a.extent.end > b.extent.end;
    return a.annotator != b.annotator ? a.annotator < b.annotator : a.span < b.span;
}

bool relationComesBefore(const UnitRelation &a, const UnitRelation &b)
{
    return a.annotator != b.annotator ? a.annotator < b.annotator : a.relation < b.relation;
}

} // namespace

UnitReader::UnitReader(Database &database, Options options)
    : m_database(database)
    , m_options(std::move(options))
    , m_condition(conditionFor(m_options.sets))
{}

Result<std::vector<ArticleUnits>> UnitReader::readAfter(ArticleId after, qint64 spans)
{
    return readBetween(after + 1, std::numeric_limits<ArticleId>::max(), spans);
}

Result<ArticleUnits> UnitReader::read(ArticleId article)
{
    auto articles = readBetween(article, article, 0);
    if (!articles)
        return std::unexpected(std::move(articles).error());
    return articles->empty() ? ArticleUnits{.article = article} : std::move(articles->front());
}

// One state of the database for all the statements.
Result<std::vector<ArticleUnits>> UnitReader::readBetween(ArticleId first, ArticleId last, qint64 spans)
{
    std::vector<ArticleUnits> articles;
    const auto done = m_database.transaction(Database::Transaction::Read, [&]() -> Result<void> {
        auto read = readSets(first, last, spans);
        if (!read)
            return std::unexpected(std::move(read).error());
        articles = std::move(*read);
        return readParts(articles);
    });
    if (!done)
        return std::unexpected(done.error());
    return articles;
}

// Of whole articles, until they have so many spans.
Result<std::vector<ArticleUnits>> UnitReader::readSets(ArticleId first, ArticleId last, qint64 spans)
{
    if (auto named = readNames(); !named)
        return std::unexpected(std::move(named).error());
    std::vector<ArticleUnits> articles;
    qint64 sum = 0;
    qint64 ofArticle = 0;
    Statement rows =
        m_database.query("SELECT s.article_id, s.id, s.annotator_id, s.state, s.revision, s.span_count "
                         "FROM annotation_set s WHERE s.article_id >= $1 AND s.article_id <= $2" +
                             m_condition + " ORDER BY s.article_id, s.annotator_id",
                         first, last);
    while (rows.next()) {
        const ArticleId article = rows.integer(0);
        if (articles.empty() || articles.back().article != article) {
            if (!articles.empty() && sum >= spans)
                break;
            articles.push_back({.article = article});
            ofArticle = 0;
        }
        const auto annotator = annotatorNumber(rows.integer(2));
        if (!annotator)
            return std::unexpected(annotator.error());
        articles.back().sets.push_back({.annotator = *annotator,
                                        .id = rows.integer(1),
                                        .revision = rows.integer(4),
                                        .state = setStateFrom(rows.string(3)).value_or(SetState::New)});
        sum += rows.integer(5);
        ofArticle += rows.integer(5);
        articles.back().units.reserve(size_t(std::clamp<qint64>(ofArticle, 0, MostReserved)));
    }
    return rows.result(std::move(articles));
}

Result<void> UnitReader::readParts(std::vector<ArticleUnits> &articles)
{
    if (articles.empty())
        return {};
    Sets sets;
    for (ArticleUnits &article : articles) {
        std::ranges::sort(article.sets, {}, &UnitSet::annotator);
        for (UnitSet &set : article.sets)
            sets.insert(set.id, {&article, &set});
    }
    const ArticleId first = articles.front().article;
    const ArticleId last = articles.back().article;
    auto read = readSpans(sets, first, last);
    if (read && m_options.relations)
        read = readRelations(sets, first, last);
    if (read && m_options.fields)
        read = readFields(sets, first, last);
    for (ArticleUnits &article : articles) {
        std::ranges::sort(article.units, comesBefore);
        std::ranges::sort(article.relations, relationComesBefore);
        if (!m_options.layers.isEmpty())
            dropStrayRelations(article);
    }
    return read;
}

Statement UnitReader::rowsOf(const QByteArray &columns, const QByteArray &table, ArticleId first,
                             ArticleId last)
{
    return m_database.query("SELECT s.id, " + columns + " FROM annotation_set s JOIN " + table +
                                ".set_id = s.id WHERE s.article_id >= $1 AND s.article_id <= $2" +
                                m_condition,
                            first, last);
}

Result<void> UnitReader::readSpans(const Sets &sets, ArticleId first, ArticleId last)
{
    Statement rows =
        rowsOf(m_options.attributes ? "p.id, p.label_id, p.begins, p.ends, p.segments, p.attributes"
                                    : "p.id, p.label_id, p.begins, p.ends, p.segments",
               "span p ON p", first, last);
    SetId current = 0;
    SetPlace place;
    while (rows.next()) {
        const auto label = labelNumbers(rows.integer(2));
        if (!label)
            return std::unexpected(label.error());
        if (!(*label)->wanted)
            continue;
        if (const SetId set = rows.integer(0); set != current) {
            current = set;
            place = sets.value(set);
        }
        Unit &unit = place.article->units.emplace_back(
            Unit{.span = rows.integer(1),
                 .annotator = place.set->annotator,
                 .layer = (*label)->layer,
                 .label = (*label)->label,
                 .extent = {qsizetype(rows.integer(3)), qsizetype(rows.integer(4))}});
        if (!rows.isNull(5)) {
            unit.segments = segmentsFromText(rows.bytes(5));
            if (unit.segments.isEmpty())
                return damaged(m_database.address(),
                               QStringLiteral("segments of span %1 of set %2").arg(unit.span).arg(current));
        }
        if (m_options.attributes && !rows.isNull(6))
            unit.attributes = rows.bytes(6).toByteArray();
    }
    return rows.finish();
}

Result<void> UnitReader::readRelations(const Sets &sets, ArticleId first, ArticleId last)
{
    Statement rows =
        rowsOf("r.id, r.type, r.from_span, r.to_span, r.attributes", "relation r ON r", first, last);
    while (rows.next()) {
        const SetPlace place = sets.value(rows.integer(0));
        place.article->relations.push_back({.relation = rows.integer(1),
                                            .annotator = place.set->annotator,
                                            .type = typeNumber(rows.bytes(2)),
                                            .from = rows.integer(3),
                                            .to = rows.integer(4)});
        if (m_options.attributes && !rows.isNull(5))
            place.article->relations.back().attributes = rows.bytes(5).toByteArray();
    }
    return rows.finish();
}

Result<void> UnitReader::readFields(const Sets &sets, ArticleId first, ArticleId last)
{
    Statement rows = rowsOf("f.name, f.value", "field f ON f", first, last);
    while (rows.next()) {
        const auto value = valueFromColumn(rows.bytes(2));
        if (!value)
            return std::unexpected(value.error());
        sets.value(rows.integer(0)).set->fields.insert(rows.string(1), *value);
    }
    return rows.finish();
}

void UnitReader::dropStrayRelations(ArticleUnits &article)
{
    if (article.relations.empty())
        return;
    std::set<std::pair<int, SpanId>> spans;
    for (const Unit &unit : article.units)
        spans.emplace(unit.annotator, unit.span);
    std::erase_if(article.relations, [&](const UnitRelation &relation) {
        return !spans.contains({relation.annotator, relation.from}) ||
            !spans.contains({relation.annotator, relation.to});
    });
}

// So that numbers come in the order of the names, in every run.
Result<void> UnitReader::readNames()
{
    if (m_namesRead)
        return {};
    Statement annotators = m_database.query("SELECT id, name FROM annotator ORDER BY name");
    while (annotators.next()) {
        const qint64 id = annotators.integer(0);
        if (m_options.sets.annotators.isEmpty() || m_options.sets.annotators.contains(id))
            m_annotators.insert(id, m_names.annotators.number(annotators.string(1)));
    }
    if (auto done = annotators.finish(); !done)
        return done;
    Statement labels = m_database.query("SELECT id, layer, label FROM label ORDER BY layer, label");
    while (labels.next())
        addLabel(labels);
    m_namesRead = true;
    return labels.finish();
}

void UnitReader::addLabel(const Statement &row)
{
    const QString layer = row.string(1);
    const int layerNumber = m_names.layers.number(layer);
    m_labels.insert(row.integer(0),
                    {.layer = layerNumber,
                     .label = m_names.labels.number(layerNumber, row.string(2)),
                     .wanted = m_options.layers.isEmpty() || m_options.layers.contains(layer)});
}

Result<int> UnitReader::annotatorNumber(qint64 id)
{
    if (const auto known = m_annotators.constFind(id); known != m_annotators.cend())
        return *known;
    Statement row = m_database.query("SELECT name FROM annotator WHERE id = $1", id);
    if (row.next())
        return *m_annotators.insert(id, m_names.annotators.number(row.string(0)));
    if (auto done = row.finish(); !done)
        return std::unexpected(std::move(done).error());
    return damaged(m_database.address(), QStringLiteral("no annotator %1").arg(id));
}

Result<const UnitReader::LabelNumbers *> UnitReader::labelNumbers(qint64 id)
{
    if (const auto known = m_labels.constFind(id); known != m_labels.cend())
        return &*known;
    Statement row = m_database.query("SELECT id, layer, label FROM label WHERE id = $1", id);
    if (row.next()) {
        addLabel(row);
        return &*m_labels.constFind(id);
    }
    if (auto done = row.finish(); !done)
        return std::unexpected(std::move(done).error());
    return damaged(m_database.address(), QStringLiteral("no label %1").arg(id));
}

int UnitReader::typeNumber(QByteArrayView type)
{
    const auto known = m_relationTypes.constFind(QByteArray::fromRawData(type.data(), type.size()));
    if (known != m_relationTypes.cend())
        return *known;
    return *m_relationTypes.insert(type.toByteArray(), m_names.relationTypes.number(QString::fromUtf8(type)));
}

} // namespace Galley
