#include "formats/output.h"

#include <QBuffer>

namespace Galley {

Result<std::unique_ptr<QIODevice>> MemoryOutput::create(const QString &name)
{
    auto file = std::make_unique<QBuffer>();
    file->setObjectName(name);
    file->open(QIODevice::WriteOnly);
    return file;
}

Result<void> MemoryOutput::finish(std::unique_ptr<QIODevice> file)
{
    m_files.insert(file->objectName(), static_cast<QBuffer *>(file.get())->data());
    return {};
}

} // namespace Galley
