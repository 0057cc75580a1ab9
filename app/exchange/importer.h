#pragma once

#include "exchange/importmapping.h"
#include "exchange/importreport.h"
#include "exchange/importsources.h"
#include "exchange/survey.h"
#include "storage/store.h"

namespace Galley {

// What the work in the files is to the project.
enum class ImportRole {
    AsTheFilesSay,
    Prediction,    // of a model, whatever the files say
    PreAnnotation, // new sets of one annotator, to be corrected
};

// How the files at one of the paths are read.
struct ReadAs
{
    QString format = {};       // id; empty: recognised for each file
    QString encoding = {};     // empty: recognised
    QJsonObject settings = {}; // of formats, as they declare them; each reader gets those that it has

    bool operator==(const ReadAs &) const = default;
};

// What another text of a known article is.
enum class NewVersions {
    Refuse,
    Add,    // a new version of it; the old one stays
    Anchor, // the same, and the work on the old one is carried over, by quote and surroundings
};

enum class NearDuplicates {
    Auto, // looked for in projects and files that are not large
    Find,
    Pass,
};

struct ImportOptions
{
    QString format;            // id; empty: recognised for each file
    QString encoding;          // empty: recognised
    QString annotator;         // whose work the sets in the files are; empty: as the files say
    bool keepGood = false;     // take what is right of a file with problems, instead of nothing
    QList<Schema> schemas;     // at hand for files that name a schema without describing it
    QString importedBy;        // for the journal; empty: the set's annotator
    QJsonObject settings = {}; // of the format, as it declares them
    ImportRole role = ImportRole::AsTheFilesSay;
    ImportMapping mapping = {}; // of names; what it does not tell of is suggested
    bool isMapped = false;      // it tells of all, as a preview's does: no file is read twice
    QString schemaName = {};    // of what is new; empty: after the first file
    NewVersions newVersions = NewVersions::Refuse;
    NearDuplicates nearDuplicates = NearDuplicates::Auto;
    QHash<QString, ReadAs> sources = {}; // by path, where it differs from the above

    [[nodiscard]] ReadAs readAs(const QString &path) const;
};

// What an import would meet, told without writing.
struct ImportPreview
{
    Survey survey;
    ImportMapping mapping;  // as suggested
    QList<QString> formats; // ids, of the files in order, each once
    QList<Error> problems;
    bool stopped = false;

    bool operator==(const ImportPreview &) const = default;
};

// Takes files into a project: each file, folder or archive as a whole or, when anything in it is wrong, not
// at all. Large ones are written in batches, and taken away again when they turn out to be wrong. The project
// remembers each import and can take it back (see ImportLog). Command line and window import with this.
// Blocks; use it on the store's thread. Holds some megabytes of the files at a time.
class Importer
{
public:
    Importer(Store &store, ImportOptions options);

    // Reads files of formats with own names once; of others it opens no more than it takes to recognise them.
    [[nodiscard]] ImportPreview preview(const QStringList &files, const ProgressFunction &progress = {});
    // What was written before it was stopped stays; the same import again goes on from there. Progress counts
    // bytes of the file at hand.
    [[nodiscard]] ImportReport run(const QStringList &files, const ProgressFunction &progress = {});

private:
    void survey(const QList<ImportPart> &parts, const ProgressFunction &progress, ImportPreview &preview);
    [[nodiscard]] Result<void> suggest(const QList<ImportPart> &parts, ImportPreview &preview);
    // What the names become, when there are any; problems when that cannot be told.
    [[nodiscard]] bool decideMapping(const QList<ImportPart> &parts, const ProgressFunction &progress,
                                     ImportReport &report);
    [[nodiscard]] Result<void> begin(const QStringList &files, const QList<ImportPart> &parts);
    [[nodiscard]] Result<void> finish(const ImportReport &report);
    void importPart(const ImportPart &part, const ProgressFunction &progress, ImportReport &report);

    Store &m_store;
    ImportOptions m_options;
    ImportId m_import = 0;
    ImportReport m_earlier; // of the same import, before it was cut off
};

} // namespace Galley
