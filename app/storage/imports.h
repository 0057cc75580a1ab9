#pragma once

#include "annotation/journal.h"
#include "text/article.h"

#include <QJsonObject>
#include <QStringList>

// Imports, as a project remembers them.
namespace Galley {

using ImportId = qint64; // of one project; 0: none

// How a whole set came into a project.
struct SetOrigin
{
    QString by;                                // who brought it
    QString action = QStringLiteral("import"); // a stable word: "import", "pre-annotation", "anchor"
    ImportId import = 0;
    SpanTimes times = {}; // when spans were made, where that is known
};

enum class ImportState {
    Running, // or cut off: importing the same again goes on
    Done,
    Stopped,
    Failed,
    Undoing, // or cut off: undoing again goes on
    Undone,
    PartlyUndone, // what was worked on since is still there
};

[[nodiscard]] QString wordFor(ImportState state);
[[nodiscard]] std::optional<ImportState> importStateFrom(QStringView word);

struct ImportRow
{
    ImportId id = 0;
    QDateTime at; // UTC
    QString annotator;
    QStringList sources;
    QString formats; // ids, separated by commas
    QJsonObject options;
    QJsonObject report;
    ImportState state = ImportState::Running;

    bool operator==(const ImportRow &) const = default;
};

// What stays although its import is taken back.
struct KeptWork
{
    QString article; // external id
    QString annotator;
    QString reason; // for the user

    bool operator==(const KeptWork &) const = default;
};

struct ImportUndo
{
    static constexpr qsizetype MostKept = 1000; // that are listed

    qint64 articles = 0; // that are gone
    qint64 sets = 0;
    qint64 schemas = 0;
    qint64 keptCount = 0;
    QList<KeptWork> kept;
    bool stopped = false; // what is gone is gone; undoing again goes on

    bool operator==(const ImportUndo &) const = default;
};

// An article of a project, as far as an import must know it.
struct KnownArticle
{
    ArticleId id = 0;
    QString externalId;
    QString sha256;
    ImportId import = 0;
    ArticleId first = 0; // of its versions

    bool operator==(const KnownArticle &) const = default;
};

} // namespace Galley
