#include "team/teampresenter.h"

#include "project/project.h"
#include "team/removal.h"
#include "team/rights.h"

using namespace Qt::StringLiterals;

namespace Galley {

TeamPresenter::TeamPresenter(Project &project, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_window(window)
    , m_reader(project.facts().path)
{
    connect(&m_reader, &CorpusReader::finished, this, &TeamPresenter::onPreviewed);
    connect(&project.changes(), &ChangeListener::changed, this, &TeamPresenter::follow);
}

TeamPresenter::~TeamPresenter()
{
    m_reader.stop();
    delete m_assign;
    delete m_dialog;
}

void TeamPresenter::show()
{
    if (!m_dialog)
        make();
    refresh();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void TeamPresenter::showAssign()
{
    if (!m_assign)
        makeAssign();
    refresh();
    m_assign->show();
    m_assign->raise();
    m_assign->activateWindow();
}

void TeamPresenter::make()
{
    const ProjectFacts &facts = m_project.facts();
    m_dialog = new TeamDialog(m_window);
    m_dialog->setEditable(!facts.readOnly, facts.readOnlyReason);
    connect(m_dialog, &TeamDialog::addRequested, this, &TeamPresenter::add);
    connect(m_dialog, &TeamDialog::changeRequested, this, [this](const Member &member) {
        change([member](Store &store, const QString &) { return store.putMember(member); });
    });
    connect(m_dialog, &TeamDialog::removeRequested, this, &TeamPresenter::remove);
    connect(m_dialog, &TeamDialog::settingsRequested, this, [this](bool blind, bool lock) {
        change([blind, lock](Store &store, const QString &) {
            return store.putSetting(u"team.blind"_s, blind).and_then([&] {
                return store.putSetting(u"team.lock"_s, lock);
            });
        });
    });
    connect(m_dialog, &TeamDialog::assignRequested, this, &TeamPresenter::showAssign);
}

void TeamPresenter::makeAssign()
{
    m_assign = new AssignDialog(m_dialog ? static_cast<QWidget *>(m_dialog) : m_window);
    connect(m_assign, &AssignDialog::previewRequested, this, &TeamPresenter::preview);
    connect(m_assign, &AssignDialog::assignRequested, this, &TeamPresenter::assign);
}

void TeamPresenter::refresh()
{
    m_project.reader().run(
        this, [](StoreThread::StorePointer &store) { return readTeam(*store); },
        [this](const Result<TeamFacts> &facts) {
            if (m_dialog && !facts)
                m_dialog->showMessage(facts.error().message);
            if (m_dialog && facts)
                m_dialog->showTeam(*facts);
            if (m_assign && facts)
                m_assign->setAnnotators(facts->workers());
        });
}

void TeamPresenter::follow(const Changes &changes)
{
    constexpr Changes::Kinds Shown =
        Changes::Team | Changes::Settings | Changes::Assignments | Changes::States;
    const bool isShown = (m_dialog && m_dialog->isVisible()) || (m_assign && m_assign->isVisible());
    if (isShown && changes.kinds & Shown)
        refresh();
}

void TeamPresenter::change(const Change &change)
{
    auto outcome = std::make_shared<Result<void>>();
    const bool taken = m_project.outbox().run(
        [change, outcome, by = m_project.facts().annotator.name](Store &store) {
            *outcome = checkRight(store, by, Right::Manage).and_then([&] { return change(store, by); });
        },
        this,
        [this, outcome] {
            if (m_dialog)
                m_dialog->showMessage(*outcome ? QString() : outcome->error().message);
            refresh();
        });
    if (!taken && m_dialog)
        m_dialog->showMessage(m_project.facts().readOnlyReason);
}

void TeamPresenter::add(const Member &member)
{
    change([member](Store &store, const QString &) { return store.addMember(member); });
}

void TeamPresenter::remove(const QString &name)
{
    change([name](Store &store, const QString &by) {
        return removeMember(store, name, by).transform([](const Removal &) {});
    });
}

void TeamPresenter::preview()
{
    m_plan = std::make_shared<Plan>();
    m_reader.read([options = m_assign->options(),
                   plan = m_plan](Store &store, const CorpusReader::Task &task) -> Result<void> {
        return planFor(store, options, task.progress).transform([&](Plan made) { *plan = std::move(made); });
    });
}

void TeamPresenter::onPreviewed(const Result<void> &outcome)
{
    if (!m_assign)
        return;
    if (outcome)
        m_assign->showPlan(*m_plan);
    else
        m_assign->showProblem(outcome.error().message);
}

void TeamPresenter::assign()
{
    auto plan = std::make_shared<Result<Plan>>();
    const bool taken =
        m_project.outbox().run([plan, options = m_assign->options(), by = m_project.facts().annotator.name](
                                   Store &store) { *plan = assignBy(store, options, by); },
                               this,
                               [this, plan] {
                                   if (m_assign && *plan)
                                       m_assign->showDone(**plan);
                                   else if (m_assign)
                                       m_assign->showProblem(plan->error().message);
                                   if (*plan)
                                       Q_EMIT assigned();
                                   if (m_dialog)
                                       refresh();
                               });
    if (!taken && m_assign)
        m_assign->showProblem(m_project.facts().readOnlyReason);
}

void TeamPresenter::showReturn(const Article &article, Range place, const QString &quote)
{
    auto *const dialog =
        new ReturnDialog(article.title.isEmpty() ? article.externalId : article.title, quote, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &ReturnDialog::returnRequested, this,
            [this, dialog, place, id = article.id](const QString &annotator, const QString &comment) {
                const auto at = place.isEmpty() ? std::nullopt : std::optional(place);
                giveBack(dialog,
                         {.annotator = annotator,
                          .by = m_project.facts().annotator.name,
                          .articles = {id},
                          .remarks = {{id, at, comment}}});
            });
    readFinished(dialog, article.id);
    dialog->open();
}

void TeamPresenter::readFinished(ReturnDialog *dialog, ArticleId article)
{
    m_project.reader().run(
        dialog, [article](StoreThread::StorePointer &store) { return store->sets(article); },
        [dialog, own = m_project.facts().annotator.name](const Result<QList<StoredSet>> &sets) {
            if (!sets)
                return dialog->showProblem(sets.error().message);
            QStringList names;
            for (const StoredSet &stored : *sets) {
                const Annotator &annotator = stored.set.annotator;
                if (annotator.kind == Annotator::Kind::Human && annotator.name != own &&
                    isFinished(stored.set.state()))
                    names += annotator.name;
            }
            dialog->setAnnotators(names);
        });
}

void TeamPresenter::giveBack(ReturnDialog *dialog, const ReturnRequest &request)
{
    auto result = std::make_shared<Result<BulkResult>>();
    const bool taken = m_project.outbox().run(
        [result, request](Store &store) { *result = returnWork(store, request); }, dialog,
        [this, result, dialog, name = request.annotator] {
            if (!*result)
                return dialog->showProblem(result->error().message);
            if (!(*result)->refused.isEmpty())
                return dialog->showProblem((*result)->refused.first().reason.message);
            Q_EMIT returned(**result, name);
            dialog->accept();
        });
    if (!taken)
        dialog->showProblem(m_project.facts().readOnlyReason);
}

} // namespace Galley
