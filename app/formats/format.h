#pragma once

#include "formats/document.h"
#include "schema/schemaset.h"

#include <QIODevice>
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

struct ReadOptions
{
    QString encoding; // of formats that leave it open; empty: recognised
};

// Reads one file, article by article, holding one of them in memory at a time.
class FormatReader
{
public:
    virtual ~FormatReader() = default;

    // Nothing at the end of the file. An article with problems is still one; reading can go on after it.
    [[nodiscard]] virtual std::optional<Document> next() = 0;
    // Bytes of the file that have been read, and how many there are.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

// Writes articles, one after the other, to one device.
class FormatWriter
{
public:
    virtual ~FormatWriter() = default;

    [[nodiscard]] virtual Result<void> write(const ExportDocument &document) = 0;
    // Whatever comes after the last article.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

// The beginning of a file, to recognise its format by.
struct FileHead
{
    QString path;
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

    [[nodiscard]] virtual Match match(const FileHead &head) const = 0;

    // Unsupported when the format is not read. The file stays open as long as the reader lives.
    [[nodiscard]] virtual Result<std::unique_ptr<FormatReader>> reader(const QString &path,
                                                                       const ReadOptions &options) const;
    // Unsupported when the format is not written. The device is open and outlives the writer.
    [[nodiscard]] virtual Result<std::unique_ptr<FormatWriter>> writer(QIODevice &device,
                                                                       const SchemaSet &schemas) const;
    // Counts what of the article the format cannot hold. Lossless formats hold everything.
    [[nodiscard]] virtual bool isLossless() const = 0;
    virtual void countLosses(const ExportDocument &document, Losses &losses) const;
};

} // namespace Galley
