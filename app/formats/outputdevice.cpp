#include "formats/outputdevice.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

namespace Galley {

namespace {

constexpr qint64 NearlyFull = 1000 * 1000;

bool isFull(const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return true;
    const QStorageInfo storage(QFileInfo(file.fileName()).absolutePath());
    return file.error() == QFileDevice::WriteError && storage.isValid() &&
        storage.bytesAvailable() < NearlyFull;
}

// What kinds of files call differently.
bool isForbidden(const QFileDevice &file)
{
    const QFileInfo folder(QFileInfo(file.fileName()).absolutePath());
    return file.error() == QFileDevice::PermissionsError || (folder.isDir() && !folder.isWritable());
}

} // namespace

Error outputError(const QIODevice &device)
{
    const auto *const file = qobject_cast<const QFileDevice *>(&device);
    const Place place{.file = file ? file->fileName() : QString()};
    if (file && isFull(*file))
        return {Error::Kind::DiskFull,
                QCoreApplication::translate("OutputDevice",
                                            "The disk is full: make room and export again. "
                                            "Nothing was written."),
                device.errorString(), place};
    if (file && isForbidden(*file))
        return {Error::Kind::Permission,
                QCoreApplication::translate("OutputDevice", "You may not write here; choose another place."),
                device.errorString(), place};
    return {Error::Kind::Io,
            QCoreApplication::translate("OutputDevice",
                                        "The file could not be written (%1). Nothing was changed.")
                .arg(device.errorString()),
            device.errorString(), place};
}

Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return std::unexpected(outputError(device));
    return {};
}

} // namespace Galley
