#include "project/project.h"

#include "storage/projectaddress.h"
#include "team/blind.h"
#include "team/rights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

Project::Project(ProjectFacts facts, std::unique_ptr<StoreThread> thread, std::unique_ptr<StoreWriter> writer,
                 QObject *parent)
    : QObject(parent)
    , m_facts(std::move(facts))
    , m_reader(std::move(thread))
    , m_outbox(std::make_unique<Outbox>(std::move(writer)))
    , m_changes(m_facts.path)
{}

Project::~Project() = default;

void Project::setRights(const ProjectRights &rights)
{
    if (rights == m_facts.rights)
        return;
    m_facts.rights = rights;
    Q_EMIT rightsChanged();
}

Result<ProjectRights> readRights(Store &store, const QString &annotator)
{
    const auto team = store.members();
    if (!team)
        return std::unexpected(team.error());
    const auto lock = store.setting(u"team.lock"_s);
    if (!lock)
        return std::unexpected(lock.error());
    ProjectRights rights{.locksWhenDone = lock->toBool()};
    rights.isRemoved = std::ranges::any_of(
        *team, [&](const Member &member) { return member.annotator.name == annotator && !member.active; });
    if (const auto may = checkRight(*team, annotator, Right::Review); !may)
        rights.reviewReason = may.error().message;
    if (const auto sees = checkSeesAll(store, annotator); !sees)
        rights.blindReason = sees.error().message;
    return rights;
}

QString Project::name() const
{
    return projectName(m_facts.path);
}

} // namespace Galley
