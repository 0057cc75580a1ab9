#pragma once

#include "project/project.h"
#include "project/recentprojects.h"

namespace Galley {

// Opens and makes projects; has at most one open. A failure leaves the open one as it is. While one is being
// opened, asking for another does nothing.
class ProjectController : public QObject
{
    Q_OBJECT
public:
    explicit ProjectController(QObject *parent = nullptr);
    ~ProjectController() override;

    void open(const QString &path);
    void create(const QString &path, const QList<Schema> &schemas);
    void openSample(const QList<Schema> &schemas); // makes it when it is not there
    void close();
    void reopen(); // as somebody else: the annotator's name has changed

    [[nodiscard]] Project *current() const { return m_current.get(); }

    [[nodiscard]] RecentProjects &recent() { return *m_recent; }

    [[nodiscard]] bool isBusy() const { return m_opening != nullptr; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void aboutToClose(); // let go of everything that belongs to current()
    void opened(Galley::Project *project);
    void closed();
    void failed(const QString &path, const Galley::Error &error);

private:
    struct Opening;                                   // what the thread found
    using Prepare = std::function<Result<QString>()>; // makes the project's file; gives its path

    void start(const QString &path, const Prepare &prepare);
    void finish(const QString &path, Result<Opening> opening);

    std::unique_ptr<Project> m_current;
    std::unique_ptr<StoreThread> m_opening;
    RecentProjects *m_recent;
};

} // namespace Galley
