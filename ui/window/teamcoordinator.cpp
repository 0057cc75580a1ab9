#include "window/teamcoordinator.h"

#include "article/articleview.h"
#include "queue/queuepanel.h"
#include "review/reviewdesk.h"
#include "review/reviewpage.h"
#include "team/teampresenter.h"
#include "window/actions.h"
#include "window/articlecoordinator.h"
#include "window/statusline.h"
#include "window/workbench.h"

namespace Galley {

TeamCoordinator::TeamCoordinator(Project &project, const Actions &actions, Workbench &bench,
                                 ArticleCoordinator &articles, StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_presenter(new TeamPresenter(project, bench.window(), this))
{
    QueuePanel *const queue = bench.queue();
    connect(actions.team, &QAction::triggered, m_presenter, &TeamPresenter::show);
    connect(actions.assignArticles, &QAction::triggered, m_presenter, &TeamPresenter::showAssign);
    connect(actions.myArticles, &QAction::triggered, queue, [queue, show = actions.showQueue] {
        show->setChecked(true);
        queue->showAssigned(true);
    });
    connect(actions.returnArticle, &QAction::triggered, this, [this, &articles, view = bench.article()] {
        if (const Session *const session = articles.session()) {
            const Article &article = session->article();
            const Range place = view->selection();
            m_presenter->showReturn(article, place, article.text.quote({place}));
        }
    });
    connect(m_presenter, &TeamPresenter::returned, &status,
            [&status](const BulkResult &, const QString &name) {
                status.say(tr("The article is back with %1. Search ▸ Bulk edits takes that back.").arg(name));
            });
    connect(m_presenter, &TeamPresenter::assigned, queue, [queue] { queue->model().refresh(); });
}

TeamCoordinator::~TeamCoordinator() = default;

void TeamCoordinator::setReview(ReviewPage &page)
{
    connect(page.actions().giveBack, &QAction::triggered, this, [this, &page] {
        const ReviewDesk *const desk = page.desk();
        if (!desk || !desk->article())
            return;
        const Article &article = desk->article()->gold.article;
        const Cluster *const place = desk->cluster();
        const Range extent = place ? place->extent : Range();
        m_presenter->showReturn(article, extent, article.text.quote({extent}));
    });
}

} // namespace Galley
