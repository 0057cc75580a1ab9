#include "text/listed.h"

#include <QCoreApplication>

namespace Galley {

QString listed(const QStringList &names)
{
    return names.join(QCoreApplication::translate("Lists", ", "));
}

QString listedApart(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("Lists", "; "));
}

QString quoted(const QString &text)
{
    return QCoreApplication::translate("Lists", "“%1”").arg(text);
}

} // namespace Galley
