#pragma once

#include "text/error.h"

#include <QIODevice>
#include <QList>

#include <memory>

namespace Galley {

// One file of a source. The name is relative to it, with '/'; the size that of the bytes as they are read.
struct SourceEntry
{
    QString name;
    qint64 size = 0;

    bool operator==(const SourceEntry &) const = default;
};

// How much an archive may unpack to. What it says of itself is not believed: bytes are counted as they come.
struct SourceLimits
{
    qint64 entries = 2'000'000;
    qint64 bytes = 64'000'000'000; // of all entries
    qint64 entryBytes = 16'000'000'000;
    qint64 ratio = 250; // of the bytes to the archive's, once it unpacks to more than freeBytes
    qint64 freeBytes = 64'000'000;
    int depth = 2; // archives within archives
};

// What an import reads from: a file, a folder with all below it, or an archive (zip, tar, either compressed,
// or one compressed file), read in place. Archives within archives count as folders of their name. Hidden
// files and projects that are open in this process are left out. Use a source and its devices from one thread
// at a time.
class Source
{
public:
    using Files = QList<std::pair<QString, QByteArray>>;

    // Refused: what is not there or may not be read, broken archives, and those beyond the limits.
    [[nodiscard]] static Result<std::shared_ptr<const Source>> of(const QString &path,
                                                                  const SourceLimits &limits = {});
    // Files in memory, by name.
    [[nodiscard]] static std::shared_ptr<const Source> ofFiles(const Files &files);

    virtual ~Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    // By name. A single file is one entry.
    [[nodiscard]] const QList<SourceEntry> &entries() const { return m_entries; }

    // Entries that are left out, and why: names that lead out of the archive, links, and the like.
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

    [[nodiscard]] bool isSingleFile() const { return m_single; }

    // Beside a single file, its neighbours can be read, too.
    [[nodiscard]] virtual bool has(const QString &name) const;
    // Open for reading, at its start, with random access; errors have the entry's place. Several devices can
    // be open at once. Entries of archives up to 16 MB are held in memory, others in a temporary file.
    [[nodiscard]] virtual Result<std::unique_ptr<QIODevice>> open(const QString &name) const = 0;
    // All of an entry; Unsupported when it has more bytes than that.
    [[nodiscard]] Result<QByteArray> read(const QString &name, qint64 most) const;
    // Where an entry is, for messages: the path of a file, or that of the folder or archive and the name.
    [[nodiscard]] Place place(const QString &name) const;

protected:
    Source(QString path, bool single)
        : m_path(std::move(path))
        , m_single(single)
    {}

    void add(SourceEntry entry) { m_entries.append(std::move(entry)); }

    void add(const Error &problem) { m_problems.append(problem); }

    void sort();

private:
    QString m_path;
    bool m_single;
    QList<SourceEntry> m_entries;
    QList<Error> m_problems;
};

} // namespace Galley
