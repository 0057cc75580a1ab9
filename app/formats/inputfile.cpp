#include "formats/inputfile.h"

#include "storage/openfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Galley {

namespace {

std::unexpected<Error> refuse(Error::Kind kind, const char *message, const QString &path,
                              const QString &detail = {})
{
    return fail(kind, QCoreApplication::translate("InputFile", message), detail, Place{.file = path});
}

} // namespace

Result<std::unique_ptr<QFile>> openInput(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(Error::Kind::NotFound, QT_TRANSLATE_NOOP("InputFile", "There is no such file."), path);
    if (info.isDir())
        return refuse(Error::Kind::InvalidInput,
                      QT_TRANSLATE_NOOP("InputFile", "This is a folder; name the files in it."), path);
    if (isOpenHere(path))
        return refuse(Error::Kind::Busy,
                      QT_TRANSLATE_NOOP("InputFile",
                                        "This project is open here, so its file is not read. Export it, and "
                                        "import what was exported."),
                      path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        const bool denied = file->error() == QFileDevice::PermissionsError || !info.isReadable();
        return refuse(denied ? Error::Kind::Permission : Error::Kind::Io,
                      denied ? QT_TRANSLATE_NOOP("InputFile", "You may not read this file.")
                             : QT_TRANSLATE_NOOP("InputFile", "The file cannot be opened."),
                      path, file->errorString());
    }
    return file;
}

} // namespace Galley
