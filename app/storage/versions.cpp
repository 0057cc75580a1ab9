#include "storage/versions.h"

#include <libpq-fe.h>
#include <sqlite3.h>

namespace Galley {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

QString libpqVersion()
{
    const int version = PQlibVersion(); // 170002 is 17.2
    return QStringLiteral("%1.%2").arg(version / 10000).arg(version % 10000);
}

} // namespace Galley
