#include "window/agreementcoordinator.h"

#include "agreement/agreementpage.h"
#include "agreement/agreementpresenter.h"
#include "concordance/corpuspanel.h"
#include "window/actions.h"
#include "window/corpuscoordinator.h"
#include "window/statusline.h"
#include "window/workbench.h"

namespace Galley {

AgreementCoordinator::AgreementCoordinator(Project &project, const Actions &actions, Workbench &bench,
                                           StatusLine &status, CorpusCoordinator &corpus, QObject *parent)
    : QObject(parent)
    , m_presenter(new AgreementPresenter(project, *bench.agreement(), this))
{
    connect(actions.agreement, &QAction::triggered, this, [this, &bench] {
        bench.showAgreement();
        m_presenter->begin();
        bench.agreement()->focusPictures();
    });
    connect(bench.corpus(), &CorpusPanel::pageShown, this, [this, &bench](QWidget *page) {
        if (page == bench.agreement())
            m_presenter->begin();
    });
    connect(m_presenter, &AgreementPresenter::placeFollowed, &corpus, [&corpus](const ComparedPlace &place) {
        corpus.goTo({.article = place.article, .range = place.range});
    });
    connect(m_presenter, &AgreementPresenter::said, &status, &StatusLine::say);
    connect(m_presenter, &AgreementPresenter::warned, &status, &StatusLine::warn);
}

AgreementCoordinator::~AgreementCoordinator() = default;

} // namespace Galley
