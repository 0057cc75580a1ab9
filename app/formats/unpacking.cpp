#include "formats/unpacking.h"

#include "formats/outputdevice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTemporaryFile>

#include <KCompressionDevice>

namespace Galley {

namespace {

constexpr qint64 MostInMemory = 16'000'000;
constexpr qint64 Step = 1'000'000;

std::unexpected<Error> damaged(const QString &detail)
{
    return fail(
        Error::Kind::InvalidInput,
        QCoreApplication::translate("Unpacking",
                                    "The archive is damaged or cut short: get it again, or unpack it with "
                                    "another program and import the folder."),
        detail);
}

Result<std::unique_ptr<QIODevice>> inMemory(QByteArray bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(std::move(bytes));
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

// Appends what comes next; false at the end.
Result<bool> readOn(QIODevice &from, QByteArray &bytes)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + Step);
    const qint64 read = from.read(bytes.data() + before, Step);
    bytes.resize(before + std::max<qint64>(read, 0));
    if (read < 0 && !from.atEnd())
        return damaged(from.errorString());
    return read > 0;
}

KCompressionDevice::CompressionType typeOf(Packing packing)
{
    switch (packing) {
    case Packing::GZip:
        return KCompressionDevice::GZip;
    case Packing::BZip2:
        return KCompressionDevice::BZip2;
    case Packing::Xz:
        return KCompressionDevice::Xz;
    case Packing::Zstd:
        return KCompressionDevice::Zstd;
    default:
        return KCompressionDevice::None;
    }
}

} // namespace

Packing packingOf(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Packing::Zip;
    if (head.startsWith("\x1F\x8B"))
        return Packing::GZip;
    if (head.startsWith("BZh"))
        return Packing::BZip2;
    if (head.startsWith("\xFD"
                        "7zXZ"))
        return Packing::Xz;
    if (head.startsWith("\x28\xB5\x2F\xFD"))
        return Packing::Zstd;
    return head.size() > 262 && head.sliced(257).startsWith("ustar") ? Packing::Tar : Packing::None;
}

Result<std::unique_ptr<QIODevice>> copyOut(QIODevice &from, qint64 most)
{
    QByteArray bytes;
    std::unique_ptr<QTemporaryFile> file;
    for (qint64 size = 0;;) {
        const qsizetype held = bytes.size();
        const Result<bool> more = readOn(from, bytes);
        if (!more)
            return std::unexpected(more.error());
        size += bytes.size() - held;
        if (size > most)
            return fail(
                Error::Kind::InvalidInput,
                QCoreApplication::translate("Unpacking",
                                            "The archive unpacks to more than it says, or to far more "
                                            "than text would: it is not read any further."));
        const bool spill = file || bytes.size() > MostInMemory;
        if (spill && !file) {
            file = std::make_unique<QTemporaryFile>();
            if (!file->open())
                return std::unexpected(outputError(*file));
        }
        if (spill) {
            if (Result<void> written = writeAll(*file, bytes); !written)
                return std::unexpected(written.error());
            bytes.clear();
        }
        if (!*more)
            break;
    }
    if (!file)
        return inMemory(std::move(bytes));
    if (!file->flush() || !file->seek(0))
        return std::unexpected(outputError(*file));
    return file;
}

Result<std::unique_ptr<QIODevice>> unpack(std::unique_ptr<QIODevice> packed, Packing packing, qint64 most)
{
    KCompressionDevice device(packed.get(), false, typeOf(packing));
    if (!device.open(QIODevice::ReadOnly))
        return damaged(device.errorString());
    Result<std::unique_ptr<QIODevice>> copy = copyOut(device, most);
    // A file that is cut short ends without an error, but not at its end.
    if (copy && !device.atEnd())
        return damaged({});
    return copy;
}

} // namespace Galley
