#include "agreement/policiespresenter.h"

#include "project/project.h"
#include "review/adjudication/reviewsettings.h"
#include "team/blind.h"
#include "team/rights.h"

namespace Galley {

namespace {

// Those that policies are made from, for the choice of one of them.
Result<QStringList> readCompared(Store &store)
{
    const Result<QList<Annotator>> annotators = store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    QStringList names;
    for (const Annotator &annotator : comparedAmong(*annotators, {.models = true}))
        names.append(annotator.name);
    return names;
}

} // namespace

PoliciesPresenter::PoliciesPresenter(Project &project, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_window(window)
    , m_reader(project.facts().path)
{
    connect(&m_reader, &CorpusReader::progressed, this, [this](qint64 done, qint64 total) {
        if (m_dialog)
            m_dialog->showProgress(done, total);
    });
    connect(&m_reader, &CorpusReader::finished, this, &PoliciesPresenter::onPreviewed);
}

PoliciesPresenter::~PoliciesPresenter()
{
    stop();
    delete m_dialog;
}

void PoliciesPresenter::show()
{
    if (!m_dialog)
        make();
    readProject();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PoliciesPresenter::make()
{
    const ProjectFacts &facts = m_project.facts();
    m_dialog = new PoliciesDialog(facts.schemas, m_window);
    m_dialog->setEditable(!facts.readOnly, facts.readOnlyReason);
    connect(m_dialog, &PoliciesDialog::previewRequested, this, &PoliciesPresenter::preview);
    connect(m_dialog, &PoliciesDialog::applyRequested, this, &PoliciesPresenter::apply);
    connect(m_dialog, &PoliciesDialog::stopRequested, this, &PoliciesPresenter::stop);
    connect(m_dialog, &PoliciesDialog::undoRequested, this, &PoliciesPresenter::undoRequested);
    connect(m_dialog, &PoliciesDialog::placeFollowed, this, &PoliciesPresenter::placeFollowed);
}

void PoliciesPresenter::readProject()
{
    m_project.reader().run(
        this, [](StoreThread::StorePointer &store) { return readCompared(*store); },
        [this](const Result<QStringList> &names) {
            if (m_dialog && names)
                m_dialog->setAnnotators(*names);
        });
    m_project.reader().run(
        this, [](StoreThread::StorePointer &store) { return agreementGoesToGold(*store); },
        [this](const Result<bool> &goes) {
            if (m_dialog && goes)
                m_dialog->setAgreementGoes(*goes);
        });
}

PolicyRun PoliciesPresenter::run() const
{
    PolicyRun run = m_dialog->run();
    run.by = m_project.facts().annotator.name;
    return run;
}

void PoliciesPresenter::preview()
{
    m_dialog->setBusy(true);
    m_previewed = std::make_shared<std::optional<PolicyReport>>();
    m_reader.read([run = run(), read = m_previewed](Store &store,
                                                    const CorpusReader::Task &task) -> Result<void> {
        Result<PolicyReport> report =
            checkSeesAll(store, run.by).and_then([&] { return previewPolicies(store, run, task.progress); });
        if (!report)
            return std::unexpected(report.error());
        *read = std::move(*report);
        return {};
    });
}

void PoliciesPresenter::onPreviewed(const Result<void> &outcome)
{
    if (!m_dialog)
        return;
    m_dialog->setBusy(false);
    if (outcome && *m_previewed)
        m_dialog->showReport(**m_previewed);
    else if (!outcome)
        m_dialog->showProblem(outcome.error().message);
}

// By the writer, after all edits that are on their way.
void PoliciesPresenter::apply()
{
    m_dialog->setBusy(true);
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    auto report = std::make_shared<Result<PolicyReport>>();
    const KeepGoing progress = [this, stopped = m_stopped, dialog = m_dialog](qint64 done, qint64 total) {
        if (done % 50 == 0) {
            QMetaObject::invokeMethod(
                this,
                [dialog, done, total] {
                    if (dialog)
                        dialog->showProgress(done, total);
                },
                Qt::QueuedConnection);
        }
        return !*stopped;
    };
    const bool isTaken = m_project.outbox().run(
        [run = run(), report, progress](Store &store) {
            *report = checkRight(store, run.by, Right::Review).and_then([&] {
                return applyPolicies(store, run, progress);
            });
        },
        this, [this, report] { onApplied(*report); });
    if (!isTaken) {
        m_dialog->setBusy(false);
        m_dialog->showProblem(m_project.facts().readOnlyReason);
    }
}

void PoliciesPresenter::onApplied(const Result<PolicyReport> &report)
{
    m_stopped.reset();
    if (m_dialog)
        m_dialog->setBusy(false);
    if (!report) {
        if (m_dialog)
            m_dialog->showProblem(tr("Nothing was changed: %1").arg(report.error().message));
        return;
    }
    if (m_dialog)
        m_dialog->showDone(*report);
    Q_EMIT applied(*report);
}

void PoliciesPresenter::stop()
{
    if (m_stopped)
        *m_stopped = true;
    if (!m_reader.isRunning())
        return;
    m_reader.stop();
    if (m_dialog) {
        m_dialog->setBusy(false);
        m_dialog->showProblem(tr("The preview was stopped."));
    }
}

} // namespace Galley
