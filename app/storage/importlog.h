#pragma once

#include "storage/imports.h"
#include "storage/store.h"

namespace Galley {

// The imports of a project: begun, ended, listed and taken back. Blocks; use it on the store's thread.
class ImportLog
{
public:
    explicit ImportLog(Store &store)
        : m_store(store)
        , m_database(store.database())
    {}

    // A new one in state Running; or the last one of the same sources, formats and options that was cut off
    // or stopped, which then goes on.
    [[nodiscard]] Result<ImportId> begin(const ImportRow &row);
    [[nodiscard]] Result<void> finish(ImportId id, ImportState state, const QJsonObject &report);
    [[nodiscard]] Result<ImportRow> row(ImportId id);                            // NotFound
    [[nodiscard]] Result<QList<ImportRow>> rows(int limit, ImportId before = 0); // the newest first
    // Articles and sets that are still there.
    [[nodiscard]] Result<std::pair<qint64, qint64>> counts(ImportId id);

    // Takes away what an import made: articles, sets and schemas, batch by batch, each durably. What was
    // worked on since stays and is told of. About 0.5 ms an article of 4 kB.
    [[nodiscard]] Result<ImportUndo> undo(ImportId id, const KeepGoing &progress = {});

    // Where an import stands; what it makes afterwards can be taken away again while it goes on.
    struct Mark
    {
        ArticleId article = 0; // the last one before
        SetId set = 0;
    };

    [[nodiscard]] Result<Mark> mark();
    [[nodiscard]] Result<ImportUndo> undoSince(ImportId id, const Mark &mark, const QStringList &schemas,
                                               const KeepGoing &progress = {});

    [[nodiscard]] Result<std::optional<KnownArticle>> article(const QString &externalId);
    // One with that text that another import, or none, brought.
    [[nodiscard]] Result<std::optional<KnownArticle>> articleOfText(const QString &sha256, ImportId notOf);
    // Of an article: the first one and those that followed, the oldest first.
    [[nodiscard]] Result<QList<KnownArticle>> versions(ArticleId first);

private:
    [[nodiscard]] Result<void> setState(ImportId id, ImportState state);
    [[nodiscard]] Result<void> removeArticles(ImportId id, const Mark &mark, const KeepGoing &progress,
                                              ImportUndo &undo);
    [[nodiscard]] Result<void> removeSets(ImportId id, const Mark &mark, const KeepGoing &progress,
                                          ImportUndo &undo);
    [[nodiscard]] Result<void> removeUnused(const QStringList &schemas, const QStringList &annotators,
                                            ImportUndo &undo);

    Store &m_store;
    Database &m_database;
};

} // namespace Galley
