#include "storage/refusal.h"

#include <QCoreApplication>

namespace Galley {

QString translated(const char *message)
{
    return QCoreApplication::translate("Storage", message);
}

std::unexpected<Error> refuse(Error::Kind kind, const char *message, const QString &path,
                              const QString &detail)
{
    return fail(kind, translated(message).arg(path), detail, Place{.file = path});
}

} // namespace Galley
