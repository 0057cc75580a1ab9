#include "window/agreementcoordinator.h"

#include "agreement/agreementpage.h"
#include "agreement/agreementpresenter.h"
#include "agreement/feedbackpresenter.h"
#include "agreement/policiespresenter.h"
#include "agreement/policywords.h"
#include "concordance/corpuspanel.h"
#include "window/actions.h"
#include "window/bulkcoordinator.h"
#include "window/corpuscoordinator.h"
#include "window/statusline.h"
#include "window/workbench.h"

namespace Galley {

AgreementCoordinator::AgreementCoordinator(Project &project, const Actions &actions, Workbench &bench,
                                           StatusLine &status, CorpusCoordinator &corpus,
                                           BulkCoordinator &bulk, QObject *parent)
    : QObject(parent)
    , m_corpus(corpus)
    , m_bulk(bulk)
    , m_presenter(new AgreementPresenter(project, *bench.agreement(), this))
    , m_policies(new PoliciesPresenter(project, bench.window(), this))
    , m_feedback(new FeedbackPresenter(project, bench.window(), this))
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
    connectPolicies(actions);
    connectFeedback(actions);
    connect(m_presenter, &AgreementPresenter::said, &status, &StatusLine::say);
    connect(m_presenter, &AgreementPresenter::warned, &status, &StatusLine::warn);
}

void AgreementCoordinator::connectPolicies(const Actions &actions)
{
    connect(actions.applyPolicies, &QAction::triggered, m_policies, &PoliciesPresenter::show);
    connect(m_policies, &PoliciesPresenter::undoRequested, &m_bulk, &BulkCoordinator::undo);
    connect(m_policies, &PoliciesPresenter::applied, this, [this](const PolicyReport &report) {
        if (report.bulk != 0)
            m_bulk.show(PolicyWords::done(report), {report.bulk}, !report.conflicts.isEmpty());
    });
    connect(m_policies, &PoliciesPresenter::placeFollowed, this,
            [this](ArticleId article, const Range &place) {
                m_corpus.goTo({.article = article, .range = place});
            });
}

void AgreementCoordinator::connectFeedback(const Actions &actions)
{
    connect(actions.feedback, &QAction::triggered, m_feedback, &FeedbackPresenter::show);
    connect(m_feedback, &FeedbackPresenter::returned, this, [this](const ReturnReport &report) {
        m_bulk.show(tr("%n article(s) returned with feedback", nullptr, int(report.sets)), report.bulks,
                    !report.conflicts.isEmpty());
    });
    connect(m_feedback, &FeedbackPresenter::placeFollowed, this,
            [this](ArticleId article, const Range &place) {
                m_corpus.goTo({.article = article, .range = place});
            });
}

AgreementCoordinator::~AgreementCoordinator() = default;

} // namespace Galley
