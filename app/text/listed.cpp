#include "text/listed.h"

#include <QCoreApplication>

namespace Galley {

QString listed(const QStringList &names)
{
    return names.join(QCoreApplication::translate("Lists", ", "));
}

QString listedAll(const QStringList &names)
{
    return names.size() < 2 ? listed(names)
                            : QCoreApplication::translate("Lists", "%1 and %2")
                                  .arg(listed(names.first(names.size() - 1)), names.last());
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
