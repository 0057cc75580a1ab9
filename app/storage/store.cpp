#include "storage/store.h"

#include "storage/database.h"
#include "storage/project.h"
#include "storage/projectaddress.h"
#include "storage/spoolfolder.h"

#include <QCoreApplication>

namespace Galley {

namespace {

// Nobody shall think that what he did is lost.
Error withWaiting(Error error, const QString &path)
{
    const qsizetype edits = isServerAddress(path) ? SpoolFolder::waitingFor(path) : 0;
    if (edits > 0)
        error.message += u' ' +
            QCoreApplication::translate("Storage",
                                        "%n edit(s) that you made wait on this machine and are sent when the "
                                        "project is opened with the server there.",
                                        nullptr, int(edits));
    return error;
}

} // namespace

Store::Store(std::unique_ptr<Database> database, QString readOnlyReason)
    : m_database(std::move(database))
    , m_readOnlyReason(std::move(readOnlyReason))
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const QList<Schema> &schemas)
{
    if (const auto created = createProject(path, schemas); !created)
        return std::unexpected(created.error());
    return open(path);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access access)
{
    auto project = openProject(path, access == Access::ReadWrite);
    if (!project)
        return std::unexpected(withWaiting(std::move(project).error(), path));
    return std::unique_ptr<Store>(
        new Store(std::move(project->database), std::move(project->readOnlyReason)));
}

QString Store::path() const
{
    return m_database->address();
}

bool Store::isReadOnly() const
{
    return m_database->isReadOnly();
}

QString Store::readOnlyReason() const
{
    return m_readOnlyReason;
}

Result<QString> Store::projectId()
{
    Statement row = m_database->query("SELECT value FROM project WHERE key = $1", QStringLiteral("id"));
    QString id;
    if (row.next())
        id = row.string(0);
    return row.result(id);
}

Result<void> Store::transaction(const std::function<Result<void>()> &work)
{
    return m_database->transaction(Database::Transaction::Write, work);
}

} // namespace Galley
