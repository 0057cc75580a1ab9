#pragma once

#include "exchange/exportoutput.h"

#include <QTemporaryDir>

namespace Galley {

// An export that is a folder of files.
class FolderOutput : public ExportOutput
{
public:
    // In its place there is nothing, an empty folder or one that may be replaced.
    explicit FolderOutput(const QString &path);

    [[nodiscard]] Result<std::unique_ptr<QIODevice>> create(const QString &name) override;
    [[nodiscard]] Result<void> finish(std::unique_ptr<QIODevice> file) override;
    [[nodiscard]] Result<void> commit() override;

protected:
    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QString m_path;
    QTemporaryDir m_folder; // beside it
};

} // namespace Galley
