#include "project/recentprojects.h"

#include "storage/projectaddress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype limit = 12;

QString key()
{
    return u"projects/recent"_s;
}

QStringList missingOf(const QStringList &paths)
{
    QStringList missing;
    for (const QString &path : paths) {
        if (!isServerAddress(path) && !QFileInfo::exists(path))
            missing.append(path);
    }
    return missing;
}

} // namespace

QStringList RecentProjects::paths() const
{
    return QSettings().value(key()).toStringList();
}

void RecentProjects::add(const QString &path)
{
    const QString absolute = isServerAddress(path) ? path : QFileInfo(path).absoluteFilePath();
    QStringList list = paths();
    list.removeAll(absolute);
    list.prepend(absolute);
    QSettings().setValue(key(), list.first(std::min(limit, list.size())));
    Q_EMIT changed();
}

void RecentProjects::remove(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    QSettings().setValue(key(), list);
    Q_EMIT changed();
}

void RecentProjects::findMissing()
{
    // The pool's task must not touch this object, which may be gone by then: the answer goes through the
    // application's thread.
    QThreadPool::globalInstance()->start([asked = paths(), self = QPointer(this)] {
        const QStringList missing = missingOf(asked);
        QMetaObject::invokeMethod(
            qApp,
            [self, missing] {
                if (self)
                    Q_EMIT self->missingFound(missing);
            },
            Qt::QueuedConnection);
    });
}

} // namespace Galley
