#pragma once

#include "exchange/exportoutput.h"

namespace Galley {

// An export that is one file.
class FileOutput : public ExportOutput
{
public:
    explicit FileOutput(const QString &path)
        : m_path(path)
    {}

    ~FileOutput() override;

    [[nodiscard]] Result<std::unique_ptr<QIODevice>> create(const QString &name) override;
    [[nodiscard]] Result<void> finish(std::unique_ptr<QIODevice> file) override;
    [[nodiscard]] Result<void> commit() override;

private:
    QString m_path;
    std::unique_ptr<QIODevice> m_file; // finished, and not in its place yet
};

} // namespace Galley
