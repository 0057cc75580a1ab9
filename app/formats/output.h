#pragma once

#include "text/error.h"

#include <QIODevice>
#include <QMap>

#include <memory>

namespace Galley {

// Where an export goes: one file, or a folder of files. Nothing of it is seen before the whole export is
// done.
class Output
{
public:
    Output() = default;
    virtual ~Output() = default;
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    // A new file, open for writing; several can be open at once. Names are relative, with '/'; folders in
    // them are made. The empty name is the export's own file, for formats that write one. A name is used
    // once.
    [[nodiscard]] virtual Result<std::unique_ptr<QIODevice>> create(const QString &name = {}) = 0;
    // Closes a file when everything is written to it. What is not finished does not count.
    [[nodiscard]] virtual Result<void> finish(std::unique_ptr<QIODevice> file) = 0;
};

// Files in memory, for tests.
class MemoryOutput : public Output
{
public:
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> create(const QString &name = {}) override;
    [[nodiscard]] Result<void> finish(std::unique_ptr<QIODevice> file) override;

    // The files finished so far, by name.
    [[nodiscard]] const QMap<QString, QByteArray> &files() const { return m_files; }

private:
    QMap<QString, QByteArray> m_files;
};

} // namespace Galley
