#include "storage/importlog.h"

#include "storage/database.h"
#include "storage/nearkeys.h"
#include "storage/refusal.h"
#include "text/minhash.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

// Taking back what an import made.
namespace Galley {

namespace {

constexpr int BatchSize = 500; // articles or sets; small, so that a stop is quick

// What one article needs to be told apart by.
struct Target
{
    ArticleId id = 0;
    ArticleId first = 0; // of its versions
    QString externalId;
};

void keep(ImportUndo &undo, const QString &article, const QString &annotator, const char *reason)
{
    ++undo.keptCount;
    if (undo.kept.size() < ImportUndo::MostKept)
        undo.kept.append({article, annotator, translated(reason)});
}

Result<void> executeAll(Database &database, std::initializer_list<const char *> statements, qint64 id)
{
    for (const char *const sql : statements) {
        if (auto done = database.execute(sql, id); !done)
            return std::unexpected(std::move(done).error());
    }
    return {};
}

Result<void> removeSet(Database &database, SetId set)
{
    return executeAll(database,
                      {"DELETE FROM comment WHERE set_id = $1", "DELETE FROM decision WHERE set_id = $1",
                       "DELETE FROM relation WHERE set_id = $1", "DELETE FROM span WHERE set_id = $1",
                       "DELETE FROM field WHERE set_id = $1", "DELETE FROM journal WHERE set_id = $1",
                       "DELETE FROM annotation_set WHERE id = $1"},
                      set);
}

// Keys are not kept by article: they are made again from the text.
Result<void> removeKeys(Database &database, ArticleId article)
{
    Statement row = database.query("SELECT text FROM article_text WHERE id = $1", article);
    const QString text = row.next() ? row.string(0) : QString();
    return row.finish().and_then(
        [&] { return removeNearKeys(database, article, MinHash::of(text).bandKeys()); });
}

class ArticleRemoval
{
public:
    ArticleRemoval(Database &database, ImportId import, ImportUndo &undo)
        : m_database(database)
        , m_import(import)
        , m_undo(undo)
    {}

    [[nodiscard]] Result<void> begin()
    {
        return m_database.number("SELECT 1 FROM near_key LIMIT 1")
            .transform([this](std::optional<qint64> one) { m_hasKeys = one.has_value(); });
    }

    [[nodiscard]] Result<void> remove(const Target &target)
    {
        const Result<QList<SetId>> sets = untouchedSets(target);
        if (!sets || !m_free)
            return sets.transform([](const QList<SetId> &) {});
        for (const SetId set : *sets) {
            if (auto removed = removeSet(m_database, set); !removed)
                return removed;
        }
        if (m_hasKeys) {
            if (auto removed = removeKeys(m_database, target.id); !removed)
                return removed;
        }
        ++m_undo.articles;
        return removeRows(target.id);
    }

private:
    // All sets of the article; m_free tells whether it can go.
    [[nodiscard]] Result<QList<SetId>> untouchedSets(const Target &target)
    {
        m_free = true;
        QList<SetId> sets;
        qint64 own = 0;
        Statement rows =
            m_database.query("SELECT s.id, s.revision, s.import_id, n.name FROM annotation_set s "
                             "JOIN annotator n ON n.id = s.annotator_id WHERE s.article_id = $1 "
                             "ORDER BY s.id" +
                                 m_database.lockSql("s"),
                             target.id);
        while (rows.next()) {
            const bool untouched =
                rows.integer(1) == 0 || (rows.integer(1) == 1 && rows.integer(2) == m_import);
            if (!untouched)
                refuse(target, rows.string(3),
                       QT_TRANSLATE_NOOP("Storage", "The article was worked on since."));
            own += rows.integer(1);
            sets.append(rows.integer(0));
        }
        if (auto read = rows.finish(); !read)
            return std::unexpected(std::move(read).error());
        const auto newer = m_database.number(
            "SELECT 1 FROM article WHERE version_of = $1 AND version_of <> 0 AND supersedes = $2 LIMIT 1",
            target.first, target.id);
        if (!newer)
            return std::unexpected(newer.error());
        if (*newer)
            refuse(target, {}, QT_TRANSLATE_NOOP("Storage", "A newer version of the article follows it."));
        if (m_free)
            m_undo.sets += own;
        return sets;
    }

    void refuse(const Target &target, const QString &annotator, const char *reason)
    {
        m_free = false;
        keep(m_undo, target.externalId, annotator, reason);
    }

    [[nodiscard]] Result<void> removeRows(ArticleId article)
    {
        if (auto done = m_database.unindexText(article); !done)
            return done;
        return executeAll(m_database,
                          {"DELETE FROM assignment WHERE article_id = $1",
                           "DELETE FROM skip WHERE article_id = $1", "DELETE FROM article_text WHERE id = $1",
                           "DELETE FROM article WHERE id = $1"},
                          article);
    }

    Database &m_database;
    ImportId m_import;
    ImportUndo &m_undo;
    bool m_hasKeys = false;
    bool m_free = false;
};

QStringList stringsIn(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &string : array.toArray())
        strings.append(string.toString());
    return strings;
}

} // namespace

Result<void> ImportLog::removeArticles(ImportId id, const Mark &mark, const KeepGoing &progress,
                                       ImportUndo &undo)
{
    const auto counted = counts(id);
    if (!counted)
        return std::unexpected(counted.error());
    ArticleRemoval removal(m_database, id, undo);
    if (auto begun = removal.begin(); !begun)
        return begun;
    // The newest first: a version goes before the one that it follows.
    for (ArticleId before = std::numeric_limits<ArticleId>::max(); !undo.stopped;) {
        QList<Target> batch;
        const auto removed = m_store.transaction([&]() -> Result<void> {
            Statement rows = m_database.query(
                "SELECT id, version_of, external_id FROM article WHERE import_id = $1 AND import_id <> 0 AND "
                "id < $2 AND id > $3 ORDER BY id DESC LIMIT $4",
                id, before, mark.article, BatchSize);
            while (rows.next())
                batch.append(
                    {rows.integer(0), rows.integer(1) ? rows.integer(1) : rows.integer(0), rows.string(2)});
            if (auto read = rows.finish(); !read)
                return read;
            for (const Target &target : std::as_const(batch)) {
                if (auto done = removal.remove(target); !done)
                    return done;
            }
            return {};
        });
        if (!removed || batch.isEmpty())
            return removed;
        before = batch.last().id;
        undo.stopped = progress && !progress(undo.articles, counted->first);
    }
    return {};
}

// Of articles that were there before.
Result<void> ImportLog::removeSets(ImportId id, const Mark &mark, const KeepGoing &progress, ImportUndo &undo)
{
    for (SetId after = mark.set; !undo.stopped;) {
        bool any = false;
        const auto removed = m_store.transaction([&]() -> Result<void> {
            QList<SetId> untouched;
            Statement rows = m_database.query(
                "SELECT s.id, s.revision, a.external_id, n.name, a.import_id FROM annotation_set s "
                "JOIN article a ON a.id = s.article_id JOIN annotator n ON n.id = s.annotator_id "
                "WHERE s.import_id = $1 AND s.import_id <> 0 AND s.id > $2 ORDER BY s.id LIMIT $3" +
                    m_database.lockSql("s"),
                id, after, BatchSize);
            while (rows.next()) {
                any = true;
                after = rows.integer(0);
                if (rows.integer(1) == 1 && rows.integer(4) != id)
                    untouched.append(after);
                else if (rows.integer(4) != id) // else the article was told of
                    keep(undo, rows.string(2), rows.string(3),
                         QT_TRANSLATE_NOOP("Storage", "The set was worked on since."));
            }
            if (auto read = rows.finish(); !read)
                return read;
            for (const SetId set : std::as_const(untouched)) {
                if (auto done = removeSet(m_database, set); !done)
                    return done;
            }
            undo.sets += untouched.size();
            return {};
        });
        if (!removed || !any)
            return removed;
        undo.stopped = progress && !progress(undo.sets, 0);
    }
    return {};
}

Result<ImportUndo> ImportLog::undoSince(ImportId id, const Mark &mark, const QStringList &schemas,
                                        const KeepGoing &progress)
{
    ImportUndo undo;
    const auto done = setState(id, ImportState::Undoing)
                          .and_then([&] { return removeArticles(id, mark, progress, undo); })
                          .and_then([&] { return removeSets(id, mark, progress, undo); })
                          .and_then([&] { return removeUnused(schemas, {}, undo); })
                          .and_then([&] { return setState(id, ImportState::Running); });
    return done.transform([&] { return undo; });
}

Result<ImportUndo> ImportLog::undo(ImportId id, const KeepGoing &progress)
{
    if (m_store.isReadOnly())
        return fail(Error::Kind::ReadOnly, m_store.readOnlyReason());
    const Result<ImportRow> import = row(id);
    if (!import)
        return std::unexpected(import.error());
    if (import->state == ImportState::Undone)
        return fail(Error::Kind::Conflict,
                    translated(QT_TRANSLATE_NOOP("Storage", "Import %1 was taken back already.")).arg(id));
    ImportUndo undo;
    const auto done =
        setState(id, ImportState::Undoing)
            .and_then([&] { return removeArticles(id, {}, progress, undo); })
            .and_then([&] { return removeSets(id, {}, progress, undo); })
            .and_then([&]() -> Result<void> {
                if (undo.stopped)
                    return {};
                return removeUnused(stringsIn(import->report["made_schemas"_L1]),
                                    stringsIn(import->report["made_annotators"_L1]), undo);
            })
            .and_then([&]() -> Result<void> {
                if (undo.stopped)
                    return {};
                return setState(id, undo.keptCount > 0 ? ImportState::PartlyUndone : ImportState::Undone);
            });
    return done.transform([&] { return undo; });
}

namespace {

// Whether anything in the project is of the schema.
Result<bool> isUsed(Database &database, const Schema &schema)
{
    const auto found = [&](const char *sql, const QString &name) -> Result<bool> {
        return database.number(sql, name).transform(
            [](std::optional<qint64> one) { return one.has_value(); });
    };
    Result<bool> used = false;
    for (const Layer &layer : schema.layers) {
        used = found("SELECT 1 FROM label l JOIN span s ON s.label_id = l.id WHERE l.layer = $1 LIMIT 1",
                     layer.id);
        if (!used || *used)
            return used;
        for (const RelationType &relation : layer.relations) {
            used = found("SELECT 1 FROM relation WHERE type = $1 LIMIT 1", relation.id);
            if (!used || *used)
                return used;
        }
    }
    for (const Attribute &field : schema.fields) {
        used = found("SELECT 1 FROM field WHERE name = $1 LIMIT 1", field.id);
        if (!used || *used)
            return used;
    }
    return used;
}

} // namespace

Result<void> ImportLog::removeUnused(const QStringList &schemas, const QStringList &annotators,
                                     ImportUndo &undo)
{
    return m_store.transaction([&]() -> Result<void> {
        const Result<SchemaSet> own = m_store.schemas();
        if (!own)
            return std::unexpected(own.error());
        for (const QString &id : schemas) {
            const Schema *const schema = own->schema(id);
            const Result<bool> used = schema ? isUsed(m_database, *schema) : true;
            if (!used)
                return std::unexpected(used.error());
            if (*used)
                continue;
            if (auto gone = m_database.execute("DELETE FROM schema WHERE id = $1", id); !gone)
                return std::unexpected(std::move(gone).error());
            ++undo.schemas;
        }
        for (const QString &name : annotators) {
            if (auto gone = m_database.execute(
                    "DELETE FROM annotator WHERE name = $1 AND NOT EXISTS (SELECT 1 FROM annotation_set s "
                    "WHERE s.annotator_id = annotator.id) AND NOT EXISTS (SELECT 1 FROM skip k WHERE "
                    "k.annotator_id = annotator.id) AND NOT EXISTS (SELECT 1 FROM assignment g WHERE "
                    "g.annotator_id = annotator.id) AND role IN ('annotator', 'model') AND login = ''",
                    name);
                !gone)
                return std::unexpected(std::move(gone).error());
        }
        return {};
    });
}

} // namespace Galley
