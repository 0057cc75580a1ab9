#include "project/project.h"

#include "storage/projectaddress.h"

namespace Galley {

Project::Project(ProjectFacts facts, std::unique_ptr<StoreThread> thread, std::unique_ptr<StoreWriter> writer,
                 QObject *parent)
    : QObject(parent)
    , m_facts(std::move(facts))
    , m_reader(std::move(thread))
    , m_outbox(std::make_unique<Outbox>(std::move(writer)))
{}

Project::~Project() = default;

QString Project::name() const
{
    return projectName(m_facts.path);
}

} // namespace Galley
