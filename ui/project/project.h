#pragma once

#include "project/outbox.h"
#include "project/storethread.h"
#include "team/packages/handingin.h"

namespace Galley {

// What is known of a project once it is open.
struct ProjectFacts
{
    QString path;
    Annotator annotator; // id 0 in a read-only project that does not know the name
    SchemaSet schemas;
    qint64 articles = 0;
    bool readOnly = false;
    QString readOnlyReason;
    std::optional<PackageHeader> package = {}; // none: it is no package
    std::optional<HandIn> handIn = {};         // of a package; none: it was not handed in
    QString reviewReason = {};                 // why he may not adjudicate, in the same way
    QString blindReason = {}; // why the annotator may not see everybody's marks; empty: he may
};

// An open project: a thread that reads, a writer, and who works on it.
class Project : public QObject
{
    Q_OBJECT
public:
    // Takes over what opening made; the thread holds the store.
    Project(ProjectFacts facts, std::unique_ptr<StoreThread> thread, std::unique_ptr<StoreWriter> writer,
            QObject *parent = nullptr);
    ~Project() override; // writes what is on its way first

    [[nodiscard]] const ProjectFacts &facts() const { return m_facts; }

    [[nodiscard]] QString name() const; // of the file, without its ending

    [[nodiscard]] StoreThread &reader() { return *m_reader; }

    [[nodiscard]] Outbox &outbox() { return *m_outbox; }

private:
    ProjectFacts m_facts;
    std::unique_ptr<StoreThread> m_reader;
    std::unique_ptr<Outbox> m_outbox;
};

} // namespace Galley
