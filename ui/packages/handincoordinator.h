#pragma once

#include "project/projectcontroller.h"

namespace Galley {

class NoticeArea;

// The window of a package: says whose it is, hands it in, and takes that back. Outlives projects, which are
// closed while their file is signed.
class HandInCoordinator : public QObject
{
    Q_OBJECT
public:
    HandInCoordinator(ProjectController &projects, NoticeArea &notices, QWidget *window);
    ~HandInCoordinator() override;

    void greet(const ProjectFacts &facts); // of an open project; says nothing of one that is no package
    void ask();
    void takeBack();

private:
    using Work = std::function<Result<void>(const QString &path)>;

    void handIn();
    void change(const Work &work, const QString &failed);

    ProjectController &m_projects;
    NoticeArea &m_notices;
    QWidget *m_window;
    std::unique_ptr<StoreThread> m_thread; // while a file is changed
};

} // namespace Galley
