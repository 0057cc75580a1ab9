#pragma once

#include "project/outbox.h"
#include "project/storethread.h"
#include "storage/changelistener.h"
#include "team/packages/handingin.h"

namespace Galley {

// What somebody may do in a project, as its manager has it now. Reasons are empty where there is none.
struct ProjectRights
{
    QString reviewReason; // why he may not adjudicate
    QString blindReason;  // why he may not see everybody's marks
    bool locksWhenDone = false;
    bool isRemoved = false; // from the team

    bool operator==(const ProjectRights &) const = default;
};

[[nodiscard]] Result<ProjectRights> readRights(Store &store, const QString &annotator);

// What is known of a project once it is open.
struct ProjectFacts
{
    QString path;
    Annotator annotator;   // id 0 in a read-only project that does not know the name
    SchemaSet schemas;     // in the language of the program: for showing
    SchemaSet keptSchemas; // as the project has them: for editing and comparing
    qint64 articles = 0;
    bool readOnly = false;
    QString readOnlyReason;
    std::optional<PackageHeader> package = {}; // none: it is no package
    std::optional<HandIn> handIn = {};         // of a package; none: it was not handed in
    ProjectRights rights = {};
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

    [[nodiscard]] ChangeListener &changes() { return m_changes; } // whoever made them

    // What a manager changed meanwhile: facts() has it from then on.
    void setRights(const ProjectRights &rights);

Q_SIGNALS:
    void rightsChanged();

private:
    ProjectFacts m_facts;
    std::unique_ptr<StoreThread> m_reader;
    std::unique_ptr<Outbox> m_outbox;
    ChangeListener m_changes;
};

} // namespace Galley
