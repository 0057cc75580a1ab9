#include "window/packagecoordinator.h"

#include "packages/handincoordinator.h"
#include "packages/mergepresenter.h"
#include "packages/packpresenter.h"
#include "queue/queuepanel.h"
#include "window/actions.h"
#include "window/articlecoordinator.h"
#include "window/bulkcoordinator.h"
#include "window/workbench.h"

namespace Galley {

PackageCoordinator::PackageCoordinator(const Actions &actions, ProjectController &projects, Workbench &bench,
                                       NoticeArea &notices, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_bench(bench)
    , m_notices(notices)
    , m_window(window)
    , m_handIn(new HandInCoordinator(projects, notices, window))
{
    connect(actions.packArticles, &QAction::triggered, this, [this] {
        if (m_pack)
            m_pack->ask();
    });
    connect(actions.mergePackages, &QAction::triggered, this, [this] {
        if (m_merge)
            m_merge->askForPackages();
    });
    connect(actions.handIn, &QAction::triggered, m_handIn, &HandInCoordinator::ask);
    connect(actions.takeHandInBack, &QAction::triggered, m_handIn, &HandInCoordinator::takeBack);
    enable();
}

PackageCoordinator::~PackageCoordinator() = default;

void PackageCoordinator::setProject(Project *project, ArticleCoordinator *articles, BulkCoordinator *bulk)
{
    m_pack.reset();
    m_merge.reset();
    m_project = project;
    m_articles = articles;
    enable();
    if (!project)
        return;
    m_pack = std::make_unique<PackPresenter>(*project, m_notices, m_window);
    m_merge = std::make_unique<MergePresenter>(*project, m_notices, m_window);
    connect(m_merge.get(), &MergePresenter::changed, this, &PackageCoordinator::reload);
    connect(m_merge.get(), &MergePresenter::takenBack, bulk, &BulkCoordinator::show);
}

void PackageCoordinator::greet()
{
    if (m_project)
        m_handIn->greet(m_project->facts());
}

QString PackageCoordinator::title() const
{
    if (!m_project || !m_project->facts().package)
        return m_project ? m_project->name() : QString();
    const PackageHeader &header = *m_project->facts().package;
    return tr("%1’s package of %2").arg(header.annotator, header.projectName);
}

void PackageCoordinator::enable()
{
    const ProjectFacts facts = m_project ? m_project->facts() : ProjectFacts();
    const bool isProject = m_project && !facts.package;
    m_actions.packArticles->setEnabled(isProject && !facts.readOnly);
    m_actions.mergePackages->setEnabled(isProject);
    m_actions.handIn->setEnabled(facts.package && !facts.handIn && !facts.readOnly);
    m_actions.takeHandInBack->setEnabled(facts.handIn.has_value());
    m_actions.changeName->setEnabled(!facts.package);
}

void PackageCoordinator::reload()
{
    if (m_articles->session())
        m_articles->reload();
    m_bench.queue()->model().refresh();
}

} // namespace Galley
