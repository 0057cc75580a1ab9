#pragma once

#include <QObject>
#include <QStringList>

namespace Galley {

// The projects opened last, newest first. Kept in the settings.
class RecentProjects : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);

    // Looks which of them are gone, on a thread of its own, since a disk may be slow or away.
    void findMissing();

Q_SIGNALS:
    void changed();
    void missingFound(const QStringList &paths);
};

} // namespace Galley
