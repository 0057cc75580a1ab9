#include "window/reviewcoordinator.h"

#include "common/boundkeys.h"
#include "common/noticebar.h"
#include "review/placepanel.h"
#include "review/reviewdesk.h"
#include "review/reviewpage.h"
#include "review/reviewsettingsdialog.h"
#include "window/articlecoordinator.h"
#include "window/savedindicator.h"
#include "window/statusline.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString topic()
{
    return u"review"_s;
}

} // namespace

ReviewCoordinator::ReviewCoordinator(Project &project, ReviewPage &page, ArticleCoordinator &articles,
                                     StatusLine &status, NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_page(page)
    , m_articles(articles)
    , m_status(status)
    , m_notices(notices)
{
    followRights();
    connect(&m_page, &ReviewPage::refused, this, [this](const QString &message) { m_status.warn(message); });
    connect(&m_page, &ReviewPage::said, this, [this](const QString &message) { m_status.say(message); });
    connect(&m_page, &ReviewPage::precedentsWanted, this, &ReviewCoordinator::readPrecedents);
    connect(&m_project.outbox(), &Outbox::changed, this, &ReviewCoordinator::showSavedState);
}

// Who is blind from now on keeps nothing of what he saw.
void ReviewCoordinator::followRights()
{
    const ProjectFacts &facts = m_project.facts();
    m_page.setReadOnly(facts.readOnly ? facts.readOnlyReason : facts.rights.reviewReason);
    if (facts.rights.blindReason.isEmpty() || !m_desk)
        return;
    m_page.setDesk(nullptr);
    m_desk.reset();
}

ReviewCoordinator::~ReviewCoordinator()
{
    delete m_settings;
    m_page.setDesk(nullptr);
    m_notices.dismiss(topic());
}

void ReviewCoordinator::setShown(bool shown)
{
    if (shown != m_isShown)
        changeHint(shown);
    m_isShown = shown;
    if (shown && !m_desk)
        start();
    if (m_desk)
        m_desk->feed().setWatching(shown);
    if (shown) {
        m_page.focusText();
        showSavedState();
    } else {
        m_articles.showSavedState();
        m_articles.readSettled();
    }
}

void ReviewCoordinator::changeHint(bool shown)
{
    if (!shown) {
        m_status.setHint(m_articleHint);
        return;
    }
    m_articleHint = m_status.hint();
    m_status.setHint(
        tr("1 to 9 take that version, %1 all, %2 none, %3 by hand, %4 later. %5 shows all keys.")
            .arg(boundKey("review.take-all"_L1, Qt::Key_A), boundKey("review.take-none"_L1, Qt::Key_N),
                 boundKey("review.by-hand"_L1, Qt::Key_E), boundKey("review.postpone"_L1, Qt::Key_P),
                 boundKey("keyboard"_L1, QKeySequence(u"?"_s))));
}

void ReviewCoordinator::start()
{
    m_desk = std::make_unique<ReviewDesk>(m_project);
    ReviewDesk *const desk = m_desk.get();
    m_page.setDesk(desk);
    connect(desk, &ReviewDesk::said, this, [this](const QString &message) { m_status.say(message); });
    connect(desk, &ReviewDesk::notSaved, this, &ReviewCoordinator::onNotSaved);
    connect(desk, &ReviewDesk::articleShown, this, [this] {
        m_problem.clear();
        showSavedState();
    });
    connect(desk, &ReviewDesk::failed, this, [this](const Error &error) {
        m_notices.post({Notice::Kind::Error,
                        topic(),
                        tr("The review cannot read the project: %1").arg(error.message),
                        {}});
    });
    readSettings();
}

void ReviewCoordinator::readSettings()
{
    m_project.reader().run(
        this, [](StoreThread::StorePointer &store) { return reviewSettings(*store); },
        [this](const Result<ReviewSettings> &settings) {
            if (settings) {
                m_page.setReasons(settings->reasons);
                m_page.setSeed(settings->seed);
            }
        });
}

void ReviewCoordinator::showSettings()
{
    m_project.reader().run(
        this, [](StoreThread::StorePointer &store) { return reviewSettings(*store); },
        [this](const Result<ReviewSettings> &settings) {
            if (settings)
                ask(*settings);
            else
                m_status.warn(settings.error().message);
        });
}

void ReviewCoordinator::ask(const ReviewSettings &settings)
{
    delete m_settings;
    m_settings = new ReviewSettingsDialog(settings, m_page.window());
    if (m_project.facts().readOnly)
        m_settings->setReadOnly(m_project.facts().readOnlyReason);
    connect(m_settings, &QDialog::accepted, this,
            [this, settings] { keep(settings, m_settings->settings()); });
    m_settings->open();
}

// By the writer, after all decisions that are on their way.
void ReviewCoordinator::keep(const ReviewSettings &before, const ReviewSettings &settings)
{
    if (settings == before)
        return;
    auto kept = std::make_shared<Result<void>>();
    const bool isOtherQueue = settings.agreementGoes != before.agreementGoes;
    const bool isTaken =
        m_project.outbox().run([settings, kept](Store &store) { *kept = putReviewSettings(store, settings); },
                               this, [this, kept, isOtherQueue] { onKept(*kept, isOtherQueue); });
    if (!isTaken)
        m_status.warn(m_project.facts().readOnlyReason);
}

void ReviewCoordinator::onKept(const Result<void> &kept, bool isOtherQueue)
{
    if (!kept) {
        m_status.warn(tr("The review settings are not kept: %1").arg(kept.error().message));
        return;
    }
    m_status.say(tr("The review settings are kept in the project."));
    if (isOtherQueue && m_desk) {
        m_page.setDesk(nullptr);
        m_desk.reset();
    }
    if (m_isShown && !m_desk) {
        start();
        m_desk->feed().setWatching(true);
    } else {
        readSettings();
    }
}

void ReviewCoordinator::readPrecedents()
{
    const ReviewArticle *const article = m_desk ? m_desk->article() : nullptr;
    const Cluster *const cluster = m_desk ? m_desk->cluster() : nullptr;
    if (!article || !cluster)
        return;
    const auto work = [place = *cluster, copy = *article](StoreThread::StorePointer &store) {
        return precedents(*store, place, copy.context({}, {}));
    };
    m_project.reader().run(this, work, [this, place = *cluster](const Result<Precedents> &found) {
        const Cluster *const now = m_desk ? m_desk->cluster() : nullptr;
        if (found && now && now->article == place.article && now->signature == place.signature)
            m_page.place()->showPrecedents(*found, m_project.facts().schemas);
    });
}

void ReviewCoordinator::showSavedState()
{
    using State = SavedIndicator::State;
    if (!m_isShown)
        return;
    const Session *const session = m_desk ? m_desk->session() : nullptr;
    SavedIndicator *const indicator = m_status.saved();
    if (m_project.facts().readOnly)
        indicator->show(State::ReadOnly, m_project.facts().readOnlyReason);
    else if (!m_problem.isEmpty() || (session && session->isStale()))
        indicator->show(State::NotSaved, m_problem);
    else if (m_project.outbox().isPending())
        indicator->show(State::Saving);
    else if (session && m_project.outbox().waits(session->set().id))
        indicator->show(State::Kept);
    else
        indicator->show(session ? State::Saved : State::Nothing);
}

void ReviewCoordinator::onNotSaved(const Error &error, int lost)
{
    m_problem = error.message;
    showSavedState();
    m_notices.post({Notice::Kind::Error,
                    topic(),
                    tr("%n decision(s) could not be saved: %1", nullptr, lost).arg(error.message),
                    {{tr("Try again"), [this] { m_desk->retry(); }}}});
}

} // namespace Galley
