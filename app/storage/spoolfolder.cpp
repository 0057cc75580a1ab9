#include "storage/spoolfolder.h"

#include "storage/database.h"
#include "storage/store.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Galley::SpoolFolder {

namespace {

// By name, which is by age.
QStringList files(const QString &pattern)
{
    const QDir folder(path());
    QStringList paths;
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

bool isOf(const Spool &spool, const SpoolOwner &owner)
{
    return spool.owner().project == owner.project && spool.owner().user == owner.user;
}

} // namespace

QString path()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/galley/spool"_L1;
}

Result<std::optional<SpoolOwner>> ownerIn(Store &store)
{
    if (!store.database().hasLogins())
        return std::nullopt;
    auto project = store.projectId();
    if (!project)
        return std::unexpected(std::move(project).error());
    SpoolOwner owner{.project = *std::move(project), .address = store.path()};
    Statement row = store.database().query("SELECT CAST(session_user AS TEXT)");
    if (row.next())
        owner.user = row.string(0);
    return row.result(std::optional(owner));
}

std::vector<std::unique_ptr<Spool>> left(const SpoolOwner &owner)
{
    std::vector<std::unique_ptr<Spool>> spools;
    for (const QString &file : files(u"*.spool"_s)) {
        const auto seen = Spool::peek(file);
        if (!seen || !isOf(**seen, owner))
            continue;
        if (auto ours = Spool::open(file))
            spools.push_back(*std::move(ours));
    }
    return spools;
}

Waiting waiting(const SpoolOwner &owner)
{
    Waiting waiting;
    for (const QString &file : files(u"*.spool"_s)) {
        const auto spool = Spool::peek(file);
        if (spool && isOf(**spool, owner))
            waiting.edits += (*spool)->size();
        else if (!spool && spool.error().kind != Error::Kind::NotFound)
            waiting.damaged += file;
    }
    waiting.damaged += files(u"*.damaged"_s);
    for (const SetAside &set : setsAside(owner))
        waiting.aside += set.entries.size();
    return waiting;
}

qsizetype waitingFor(const QString &address)
{
    qsizetype edits = 0;
    for (const QString &file : files(u"*.spool"_s)) {
        const auto spool = Spool::peek(file);
        if (spool && (*spool)->owner().address == address)
            edits += (*spool)->size();
    }
    return edits;
}

} // namespace Galley::SpoolFolder
