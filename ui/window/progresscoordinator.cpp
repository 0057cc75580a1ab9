#include "window/progresscoordinator.h"

#include "concordance/corpuspanel.h"
#include "progress/progresspage.h"
#include "progress/progresspresenter.h"
#include "window/actions.h"
#include "window/statusline.h"
#include "window/workbench.h"

namespace Galley {

ProgressCoordinator::ProgressCoordinator(Project &project, const Actions &actions, Workbench &bench,
                                         StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_presenter(new ProgressPresenter(project, *bench.progress(), this))
{
    connect(actions.progress, &QAction::triggered, this, [&bench] {
        bench.showProgress();
        bench.progress()->focusPictures();
    });
    connect(bench.corpus(), &CorpusPanel::pageShown, this, [this, &bench](QWidget *page) {
        if (page == bench.progress() && bench.corpus()->isVisible())
            m_presenter->read();
    });
    connect(m_presenter, &ProgressPresenter::said, &status, &StatusLine::say);
}

} // namespace Galley
