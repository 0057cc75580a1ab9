#include "storage/projectaddress.h"

#include "storage/postgresaddress.h"

#include <QFileInfo>
#include <QUrl>

namespace Galley {

bool isServerAddress(const QString &address)
{
    return PostgresAddress::isMeant(address);
}

QString projectName(const QString &address)
{
    return isServerAddress(address) ? QUrl(address).path().mid(1) : QFileInfo(address).completeBaseName();
}

Result<void> checkAddress(const QString &address)
{
    if (!isServerAddress(address))
        return {};
    return PostgresAddress::parse(address).transform([](const PostgresAddress &) {});
}

} // namespace Galley
