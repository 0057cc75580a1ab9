#pragma once

#include "exchange/articleintake.h"
#include "exchange/earlierschemas.h"
#include "exchange/setintake.h"

namespace Galley {

// One file, folder or archive on its way into a project, in batches that each are written durably. The first
// batch takes everything along, so that of most files nothing is left when they turn out to be wrong.
class FileImport
{
public:
    // The options must outlive it.
    FileImport(Store &store, const ImportOptions &options, ImportId import, const ImportPart &part);

    // Called within each batch's transaction, with what it will have done.
    using BeforeCommit = std::function<Result<void>(const ImportReport &)>;

    // Fails when nothing of it may stay; what batches before the last wrote is the caller's to take away.
    [[nodiscard]] Result<void> run(std::unique_ptr<FormatReader> reader, const ProgressFunction &progress,
                                   const BeforeCommit &beforeCommit);

    // Of what was written; with problems also when run failed.
    [[nodiscard]] const ImportReport &report() const { return m_context.report; }

    [[nodiscard]] bool hasWritten() const { return m_batches > 0; }

private:
    enum class End { Full, AllRead, Wrong, Stopped };

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<End> takeBatch(DocumentStream &stream);
    [[nodiscard]] Result<End> writeBatch(DocumentStream &stream, const BeforeCommit &beforeCommit);
    [[nodiscard]] Result<void> take(ReadDocument read);
    void checkRest(DocumentStream &stream);
    void note(Document &document);
    [[nodiscard]] Result<void> takeSchemas(const Document &document);
    [[nodiscard]] Result<void> define(const Schema &schema, const Place &place);
    // Sets without an annotator become the file's.
    void nameSets(Document &document);
    [[nodiscard]] bool goesOn(qint64 position);
    [[nodiscard]] bool isWrong() const;
    [[nodiscard]] Result<bool> looksForNear(qint64 size);

    Store &m_store;
    ImportContext m_context;
    ArticleIntake m_articles;
    SetIntake m_sets;
    QString m_name;                          // for sets of nobody
    bool m_hasNames;                         // of the file's own
    std::optional<EarlierSchemas> m_earlier; // of files that speak of the project's schemas
    ProgressFunction m_progress;
    qint64 m_position = 0;
    qint64 m_size = 0;
    qint64 m_documents = 0;
    qint64 m_batches = 0; // written
    bool m_dry = false;   // only looks for further problems
};

} // namespace Galley
