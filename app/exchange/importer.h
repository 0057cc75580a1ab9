#pragma once

#include "exchange/recognition.h"
#include "storage/store.h"

namespace Galley {

struct ImportOptions
{
    QString format;        // id; empty: recognised for each file
    QString encoding;      // empty: recognised
    QString annotator;     // whose work the sets in the files are; empty: as the files say
    bool keepGood = false; // take what is right of a file with problems, instead of nothing
    QList<Schema> schemas; // at hand for files that name a schema without describing it
    QString importedBy;    // for the journal; empty: the set's annotator
};

struct ImportReport
{
    static constexpr qsizetype MostProblems = 1000; // of a file; then the rest of it is not read

    qint64 files = 0;     // taken in
    qint64 articles = 0;  // new
    qint64 known = 0;     // there already, with the same text
    qint64 sets = 0;      // new
    qint64 knownSets = 0; // there already, the same
    qint64 spans = 0;     // of the new sets
    qint64 relations = 0;
    qint64 schemas = 0; // new
    QList<Error> problems;
    Losses leftOut;
    bool stopped = false;

    bool operator==(const ImportReport &) const = default;
};

// Takes files into a project, each as a whole or, when anything in it is wrong, not at all. Command line and
// window import with this. Blocks; use it on the store's thread.
class Importer
{
public:
    Importer(Store &store, ImportOptions options);

    // Files that were taken in before it was stopped stay. Progress counts bytes of the file at hand.
    [[nodiscard]] ImportReport run(const QStringList &files, const ProgressFunction &progress = {});

private:
    void importPath(const QString &path, const ProgressFunction &progress, ImportReport &report);
    void importPart(const InputPart &part, const std::shared_ptr<const Source> &source,
                    const ProgressFunction &progress, ImportReport &report);

    Store &m_store;
    ImportOptions m_options;
};

} // namespace Galley
