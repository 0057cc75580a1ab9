#pragma once

#include "storage/postgresserver.h"
#include "storage/store.h"

#include <QFile>
#include <QTemporaryDir>

namespace Samples {

// A new project, in a folder of its own or on a server, as the tests are told; it goes with the object, which
// is made before whatever opens it.
class ProjectPlace
{
public:
    explicit ProjectPlace(const QList<Galley::Schema> &schemas = {})
        : m_path(PostgresServer::isWanted() ? PostgresServer::newProject()
                                            : folder.filePath(QStringLiteral("project.galley")))
    {
        const auto store =
            PostgresServer::isWanted() ? Galley::Store::open(m_path) : Galley::Store::create(m_path);
        if (!store)
            qFatal("%s %s", qPrintable(store.error().toString()), qPrintable(store.error().detail));
        for (const Galley::Schema &schema : schemas) {
            if (!(*store)->putSchema(schema))
                qFatal("the schema cannot be kept");
        }
    }

    ~ProjectPlace()
    {
        if (PostgresServer::isWanted())
            PostgresServer::drop(m_path);
    }
    Q_DISABLE_COPY_MOVE(ProjectPlace)

    [[nodiscard]] const QString &path() const { return m_path; }

    // What the project holds, to go back to; nothing has it open.
    void keep() const
    {
        if (PostgresServer::isWanted())
            PostgresServer::keep(m_path);
        else
            QFile::copy(m_path, m_path + QStringLiteral(".kept"));
    }

    void bringBack() const
    {
        if (PostgresServer::isWanted())
            return PostgresServer::bringBack(m_path);
        QFile::remove(m_path);
        QFile::copy(m_path + QStringLiteral(".kept"), m_path);
    }

    QTemporaryDir folder; // for the test's other files, too

private:
    QString m_path;
};

} // namespace Samples
