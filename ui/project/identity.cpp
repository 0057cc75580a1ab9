#include "project/identity.h"

#include <QCoreApplication>
#include <QSettings>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Galley::Identity {

namespace {

QString key()
{
    return u"annotator/name"_s;
}

QString loginName()
{
    for (const char *const variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    if (const passwd *const entry = getpwuid(getuid()); entry && *entry->pw_name)
        return QString::fromLocal8Bit(entry->pw_name);
    return QCoreApplication::translate("Galley::Identity", "annotator");
}

} // namespace

QString name()
{
    const QString chosen = QSettings().value(key()).toString();
    return chosen.isEmpty() ? loginName() : chosen;
}

bool isChosen()
{
    return !QSettings().value(key()).toString().isEmpty();
}

void setName(const QString &name)
{
    const QString trimmed = name.simplified();
    if (!trimmed.isEmpty())
        QSettings().setValue(key(), trimmed);
}

} // namespace Galley::Identity
