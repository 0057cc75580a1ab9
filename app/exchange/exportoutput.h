#pragma once

#include "formats/output.h"

namespace Galley {

// One file of an export, as it was written.
struct ExportedFile
{
    QString name; // relative, with '/'; of an export that is one file, empty
    qint64 bytes = 0;
    QByteArray sha256; // lower-case hexadecimal

    bool operator==(const ExportedFile &) const = default;
};

// A place on disk that an export fills: written beside it first, and put in its place by commit. Without
// commit nothing of it stays and nothing that was there is touched, whenever the program ends.
class ExportOutput : public Output
{
public:
    enum class Kind {
        File,
        Folder,
        Archive, // a .zip or .tar.gz of such a folder
    };

    // By its ending.
    [[nodiscard]] static bool isArchive(const QString &path);

    // Refuses to replace a project or another database, a folder by a file, a file by a folder, and a folder
    // that holds anything. With replace, one that holds an earlier export and nothing else, as its manifest
    // describes it, goes when the new one is there; this reads all of it.
    [[nodiscard]] static Result<std::unique_ptr<ExportOutput>> open(const QString &path, Kind kind,
                                                                    bool replace = false);

    // Files can only be written from start to end.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> create(const QString &name = {}) override = 0;

    // Packs, for an archive, the finished files by name with fixed times: the same files give the same bytes.
    [[nodiscard]] virtual Result<void> commit() = 0;

    // The finished files, by name.
    [[nodiscard]] QList<ExportedFile> files() const;
    [[nodiscard]] qint64 bytes() const; // of all of them

protected:
    void add(ExportedFile file) { m_files.append(std::move(file)); }

private:
    QList<ExportedFile> m_files;
};

// Takes everything and keeps nothing: to try an export.
class NullOutput : public Output
{
public:
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> create(const QString &name = {}) override;
    [[nodiscard]] Result<void> finish(std::unique_ptr<QIODevice> file) override;
};

} // namespace Galley
