#pragma once

#include "formats/document.h"
#include "formats/output.h"
#include "formats/source.h"
#include "schema/schemaset.h"

#include <QStringList>

#include <functional>
#include <memory>

// What every exchange format implements. A format is a reader, a writer, or both.
namespace Galley {

struct Progress
{
    QString file;
    qint64 done = 0;
    qint64 total = 0; // 0: not known
};

// Called now and then on the working thread; false stops.
using ProgressFunction = std::function<bool(const Progress &)>;

// What a reader is to read: entries of a source that are of its format, in order.
struct ReadInput
{
    std::shared_ptr<const Source> source;
    QStringList entries;
    QString encoding = {};     // of formats that leave it open; empty: recognised
    QJsonObject settings = {}; // as Format::readSettings() declares, checked
};

// Reads articles one after the other, holding one of them in memory at a time.
class FormatReader
{
public:
    virtual ~FormatReader() = default;

    // Nothing at the end. An article with problems is still one; reading can go on after it.
    [[nodiscard]] virtual std::optional<Document> next() = 0;
    // Bytes of the entries that have been read, and how many there are.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;

    // What the source declares (in an annotation.conf, a labelling configuration, a type system), under its
    // own names, used or not. Of formats with own names; known before the first article. Empty: nothing.
    [[nodiscard]] virtual Schema declared() const { return {}; }
};

struct WriteOptions
{
    SchemaSet schemas;    // of the project
    QJsonObject settings; // as Format::writeSettings() declares, checked
};

// Writes articles, one after the other. Whatever it cannot write it counts, as it goes: an export is tried on
// an output that keeps nothing to tell the losses beforehand.
class FormatWriter
{
public:
    virtual ~FormatWriter() = default;

    [[nodiscard]] virtual Result<void> write(const ExportDocument &document) = 0;
    // Whatever comes after the last article.
    [[nodiscard]] virtual Result<void> finish() = 0;

    // What the format could not hold so far.
    [[nodiscard]] const Losses &losses() const { return m_losses; }

    // YAML, without its rules, that a dataset card in this format begins with; after finish.
    [[nodiscard]] virtual QByteArray cardHeader() const { return {}; }

protected:
    Losses m_losses;
};

// The beginning of a file, to recognise its format by.
struct FileHead
{
    QString path;     // or the name of an entry
    QByteArray bytes; // at most 64 kB
    qint64 size = 0;
};

class Format
{
public:
    enum class Match {
        No,
        Fallback, // could be read, as most files could
        Likely,
        Certain,
    };

    virtual ~Format() = default;

    [[nodiscard]] virtual QString id() const = 0;           // a stable word: "galley-jsonl"
    [[nodiscard]] virtual QString name() const = 0;         // for the user
    [[nodiscard]] virtual QStringList suffixes() const = 0; // the usual one first
    [[nodiscard]] virtual bool canRead() const = 0;
    [[nodiscard]] virtual bool canWrite() const = 0;

    // Holds whatever a project has of an article and the work on it.
    [[nodiscard]] virtual bool isLossless() const { return false; }

    // Layers, labels, attributes, relations and fields of its documents are a project's own ids. Else they
    // are the file's names, whatever they are, and the import maps them.
    [[nodiscard]] virtual bool usesProjectNames() const { return false; }

    // Its documents may have sets. Else it brings articles alone, and no names to map.
    [[nodiscard]] virtual bool holdsAnnotations() const { return true; }

    // Writes a folder of files (or an archive of them) instead of one file.
    [[nodiscard]] virtual bool writesFolder() const { return false; }

    // Writes all splits of a dataset by itself, by ExportDocument::split; else there is one writer a split.
    [[nodiscard]] virtual bool writesSplits() const { return false; }

    // Wants ExportDocument::times.
    [[nodiscard]] virtual bool wantsTimes() const { return false; }

    // What the user can choose, with names, descriptions and defaults. Values outside are refused before.
    [[nodiscard]] virtual QList<Attribute> readSettings() const { return {}; }

    [[nodiscard]] virtual QList<Attribute> writeSettings() const { return {}; }

    // Whether a file by itself is of this format.
    [[nodiscard]] virtual Match match(const FileHead &head) const = 0;

    // Of formats of several files that belong together: those entries of a source, whatever match says of
    // each. Cost: by names first; few entries should be opened.
    [[nodiscard]] virtual QStringList claim(const Source &) const { return {}; }

    // Unsupported when the format is not read.
    [[nodiscard]] virtual Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const;
    // Unsupported when the format is not written. The output outlives the writer.
    [[nodiscard]] virtual Result<std::unique_ptr<FormatWriter>> writer(Output &output,
                                                                       const WriteOptions &options) const;
};

// All entries of a source, to be read.
[[nodiscard]] ReadInput everythingIn(std::shared_ptr<const Source> source);

} // namespace Galley
