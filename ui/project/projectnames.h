#pragma once

#include "annotation/namerank.h"
#include "project/storethread.h"
#include "schema/schemaset.h"

#include <QElapsedTimer>
#include <QHash>

namespace Galley {

// The names that a project's spans have in their entity attributes, read on a thread and a connection of its
// own, so that nobody waits for it: a large project takes about a second.
class ProjectNames : public QObject
{
    Q_OBJECT
public:
    ProjectNames(QString path, const SchemaSet &schemas, QObject *parent = nullptr);

    // As last read; empty until then.
    [[nodiscard]] QList<NameUse> names(const QString &layer, const QString &attribute) const
    {
        return m_names.value({layer, attribute});
    }

    void refresh(); // reads again, but not more often than once a minute

Q_SIGNALS:
    void refreshed();

private:
    using Key = std::pair<QString, QString>; // layer, attribute
    using Names = QHash<Key, QList<NameUse>>;

    QString m_path;
    QList<Key> m_attributes;
    Names m_names;
    QElapsedTimer m_since;
    StoreThread *m_reader;
};

} // namespace Galley
