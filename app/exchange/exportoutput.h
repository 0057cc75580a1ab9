#pragma once

#include "formats/output.h"

namespace Galley {

// A place on disk that an export fills: written beside it first, and put in its place by commit. Without
// commit nothing of it stays and nothing that was there is touched.
class ExportOutput : public Output
{
public:
    // A file, or with folder a folder of files. Refuses to replace a project or another database, a folder by
    // a file, and a folder that holds anything but an earlier export.
    [[nodiscard]] static Result<std::unique_ptr<ExportOutput>> open(const QString &path, bool folder);

    [[nodiscard]] virtual Result<void> commit() = 0;
    // Written so far, to finished files.
    [[nodiscard]] virtual qint64 bytes() const = 0;
};

// Takes everything and keeps nothing: to try an export.
class NullOutput : public Output
{
public:
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> create(const QString &name = {}) override;
    [[nodiscard]] Result<void> finish(std::unique_ptr<QIODevice> file) override;
};

} // namespace Galley
