#include "exchange/fileoutput.h"

#include "exchange/hashedfile.h"
#include "formats/outputdevice.h"

#include <QSaveFile>

namespace Galley {

FileOutput::~FileOutput() = default;

Result<std::unique_ptr<QIODevice>> FileOutput::create(const QString &)
{
    auto file = std::make_unique<HashedFile<QSaveFile>>(m_path);
    if (!file->open(QIODevice::WriteOnly))
        return std::unexpected(outputError(*file));
    return file;
}

Result<void> FileOutput::finish(std::unique_ptr<QIODevice> device)
{
    auto &file = static_cast<HashedFile<QSaveFile> &>(*device);
    add({{}, file.written(), file.sha256()});
    m_file = std::move(device);
    return {};
}

Result<void> FileOutput::commit()
{
    if (!static_cast<QSaveFile &>(*m_file).commit())
        return std::unexpected(outputError(*m_file));
    return {};
}

} // namespace Galley
