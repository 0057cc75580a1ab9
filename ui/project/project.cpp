#include "project/project.h"

#include <QFileInfo>

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
    return QFileInfo(m_facts.path).completeBaseName();
}

} // namespace Galley
