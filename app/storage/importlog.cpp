#include "storage/importlog.h"

#include "storage/database.h"
#include "storage/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr std::pair<ImportState, QLatin1StringView> StateWords[] = {
    {ImportState::Running, "running"_L1},
    {ImportState::Done, "done"_L1},
    {ImportState::Stopped, "stopped"_L1},
    {ImportState::Failed, "failed"_L1},
    {ImportState::Undoing, "undoing"_L1},
    {ImportState::Undone, "undone"_L1},
    {ImportState::PartlyUndone, "partly-undone"_L1},
};

const QByteArray Columns = "SELECT id, at, annotator, source, format, options, report, state FROM import ";

const QByteArray KnownColumns = "SELECT id, external_id, sha256, import_id, version_of FROM article ";

QByteArray toColumn(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toColumn(const QStringList &strings)
{
    return QJsonDocument(QJsonArray::fromStringList(strings)).toJson(QJsonDocument::Compact);
}

QJsonObject objectIn(QByteArrayView column)
{
    return QJsonDocument::fromJson(column.toByteArray()).object();
}

ImportRow rowFrom(const Statement &row)
{
    ImportRow result{.id = row.integer(0),
                     .at = QDateTime::fromMSecsSinceEpoch(row.integer(1), QTimeZone::UTC),
                     .annotator = row.string(2),
                     .sources = {},
                     .formats = row.string(4),
                     .options = objectIn(row.bytes(5)),
                     .report = objectIn(row.bytes(6)),
                     .state = importStateFrom(row.string(7)).value_or(ImportState::Failed)};
    const QJsonArray sources = QJsonDocument::fromJson(row.bytes(3).toByteArray()).array();
    for (const QJsonValue &source : sources)
        result.sources.append(source.toString());
    return result;
}

KnownArticle knownFrom(const Statement &row)
{
    return {.id = row.integer(0),
            .externalId = row.string(1),
            .sha256 = row.string(2),
            .import = row.integer(3),
            .first = row.integer(4) ? row.integer(4) : row.integer(0)};
}

Result<std::optional<KnownArticle>> firstKnown(Statement row)
{
    std::optional<KnownArticle> known;
    if (row.next())
        known = knownFrom(row);
    return row.result(known);
}

} // namespace

QString wordFor(ImportState state)
{
    for (const auto &[candidate, word] : StateWords) {
        if (candidate == state)
            return word;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ImportState> importStateFrom(QStringView word)
{
    for (const auto &[state, candidate] : StateWords) {
        if (candidate == word)
            return state;
    }
    return std::nullopt;
}

Result<ImportId> ImportLog::begin(const ImportRow &row)
{
    ImportId id = 0;
    const Result<void> begun = m_store.transaction([&]() -> Result<void> {
        const auto cutOff = m_database.number("SELECT max(id) FROM import WHERE state IN ('running', "
                                              "'stopped') AND source = $1 AND format = $2 "
                                              "AND options = $3",
                                              toColumn(row.sources), row.formats, toColumn(row.options));
        if (!cutOff)
            return std::unexpected(cutOff.error());
        if (*cutOff) {
            id = **cutOff;
            return setState(id, ImportState::Running);
        }
        return m_database
            .number("INSERT INTO import(at, annotator, source, format, options, report, state) "
                    "VALUES($1, $2, $3, $4, $5, '{}', $6) RETURNING id",
                    QDateTime::currentMSecsSinceEpoch(), row.annotator, toColumn(row.sources), row.formats,
                    toColumn(row.options), wordFor(ImportState::Running))
            .transform([&](std::optional<qint64> made) { id = made.value_or(0); });
    });
    return begun.transform([&] { return id; });
}

Result<void> ImportLog::setState(ImportId id, ImportState state)
{
    return m_database.execute("UPDATE import SET state = $1 WHERE id = $2", wordFor(state), id)
        .transform([](qint64) {});
}

Result<void> ImportLog::finish(ImportId id, ImportState state, const QJsonObject &report)
{
    return m_database
        .execute("UPDATE import SET state = $1, report = $2 WHERE id = $3", wordFor(state), toColumn(report),
                 id)
        .transform([](qint64) {});
}

Result<ImportRow> ImportLog::row(ImportId id)
{
    Statement row = m_database.query(Columns + "WHERE id = $1", id);
    if (row.next())
        return rowFrom(row);
    return row.finish().and_then([&]() -> Result<ImportRow> {
        return fail(Error::Kind::NotFound,
                    translated(QT_TRANSLATE_NOOP("Storage",
                                                 "The project has no import with number %1. Look at the list "
                                                 "of them."))
                        .arg(id));
    });
}

Result<QList<ImportRow>> ImportLog::rows(int limit, ImportId before)
{
    Statement rows = m_database.query(Columns + "WHERE id < $1 ORDER BY id DESC LIMIT $2",
                                      before ? before : std::numeric_limits<qint64>::max(), limit);
    QList<ImportRow> page;
    while (rows.next())
        page.append(rowFrom(rows));
    return rows.result(page);
}

Result<std::pair<qint64, qint64>> ImportLog::counts(ImportId id)
{
    // The indexes hold imported rows only, which the conditions tell them.
    const auto articles =
        m_database.number("SELECT count(*) FROM article WHERE import_id = $1 AND import_id <> 0", id);
    if (!articles)
        return std::unexpected(articles.error());
    return m_database
        .number("SELECT count(*) FROM annotation_set WHERE import_id = $1 AND import_id <> 0", id)
        .transform(
            [&](std::optional<qint64> sets) { return std::pair(articles->value_or(0), sets.value_or(0)); });
}

Result<ImportLog::Mark> ImportLog::mark()
{
    const auto article = m_database.number("SELECT max(id) FROM article");
    const auto set = m_database.number("SELECT max(id) FROM annotation_set");
    if (!article || !set)
        return std::unexpected(article ? set.error() : article.error());
    return Mark{article->value_or(0), set->value_or(0)};
}

Result<std::optional<KnownArticle>> ImportLog::article(const QString &externalId)
{
    return firstKnown(m_database.query(KnownColumns + "WHERE external_id = $1", externalId));
}

Result<std::optional<KnownArticle>> ImportLog::articleOfText(const QString &sha256, ImportId notOf)
{
    return firstKnown(m_database.query(KnownColumns +
                                           "WHERE substr(sha256, 1, 16) = $1 AND sha256 = $2 AND "
                                           "import_id <> $3 ORDER BY id LIMIT 1",
                                       sha256.first(std::min<qsizetype>(16, sha256.size())), sha256, notOf));
}

Result<QList<KnownArticle>> ImportLog::versions(ArticleId first)
{
    QList<KnownArticle> versions;
    Statement rows = m_database.query(KnownColumns + "WHERE id = $1 UNION ALL " + KnownColumns +
                                          "WHERE version_of = $1 AND version_of <> 0 ORDER BY 1",
                                      first);
    while (rows.next())
        versions.append(knownFrom(rows));
    return rows.result(versions);
}

} // namespace Galley
