#include "agreement/feedbackpresenter.h"

#include "agreement/filesaver.h"
#include "project/project.h"
#include "team/blind.h"
#include "team/rights.h"

using namespace Qt::StringLiterals;

namespace Galley {

FeedbackPresenter::FeedbackPresenter(Project &project, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_window(window)
    , m_reader(project.facts().path)
{
    connect(&m_reader, &CorpusReader::progressed, this, [this](qint64 done, qint64 total) {
        if (m_dialog)
            m_dialog->showProgress(done, total);
    });
    connect(&m_reader, &CorpusReader::finished, this, &FeedbackPresenter::onRead);
}

FeedbackPresenter::~FeedbackPresenter()
{
    m_reader.stop();
    delete m_dialog;
}

void FeedbackPresenter::show()
{
    if (!m_dialog)
        make();
    read();
    m_dialog->QDialog::show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void FeedbackPresenter::make()
{
    const ProjectFacts &facts = m_project.facts();
    m_dialog = new FeedbackDialog(facts.schemas, m_window);
    m_dialog->setEditable(!facts.readOnly, facts.readOnlyReason);
    connect(m_dialog, &FeedbackDialog::htmlRequested, this, &FeedbackPresenter::saveHtml);
    connect(m_dialog, &FeedbackDialog::csvRequested, this, &FeedbackPresenter::saveCsv);
    connect(m_dialog, &FeedbackDialog::returnRequested, this, &FeedbackPresenter::giveBack);
    connect(m_dialog, &FeedbackDialog::stopRequested, &m_reader, &CorpusReader::stop);
    connect(m_dialog, &FeedbackDialog::placeFollowed, this, &FeedbackPresenter::placeFollowed);
}

void FeedbackPresenter::read()
{
    m_dialog->setBusy(true);
    m_read = std::make_shared<QList<Feedback>>();
    m_reader.read([read = m_read, who = m_project.facts().annotator.name](
                      Store &store, const CorpusReader::Task &task) -> Result<void> {
        Result<QList<Feedback>> feedback =
            checkSeesAll(store, who).and_then([&] { return feedbackFor(store, {}, task.progress); });
        if (!feedback)
            return std::unexpected(feedback.error());
        *read = std::move(*feedback);
        return {};
    });
}

void FeedbackPresenter::onRead(const Result<void> &outcome)
{
    if (!m_dialog)
        return;
    m_dialog->setBusy(false);
    m_dialog->showFeedback(*m_read);
    if (!outcome)
        m_dialog->showMessage(outcome.error().message);
}

void FeedbackPresenter::saveHtml()
{
    FileSaver::ask(m_dialog, {tr("Save feedback"), u"feedback.html"_s, tr("Web page (*.html)")},
                   feedbackHtml(m_dialog->chosen(), m_project.name()).toUtf8(),
                   [dialog = m_dialog](const QString &said) {
                       if (dialog)
                           dialog->showMessage(said);
                   });
}

void FeedbackPresenter::saveCsv()
{
    FileSaver::ask(m_dialog, {tr("Save feedback"), u"feedback.csv"_s, tr("Table (*.csv)")},
                   feedbackCsv(m_dialog->chosen()), [dialog = m_dialog](const QString &said) {
                       if (dialog)
                           dialog->showMessage(said);
                   });
}

// By the writer, after all edits that are on their way.
void FeedbackPresenter::giveBack()
{
    m_dialog->setBusy(true);
    auto report = std::make_shared<Result<ReturnReport>>();
    const bool isTaken = m_project.outbox().run(
        [report, chosen = m_dialog->chosen(), by = m_project.facts().annotator.name](Store &store) {
            *report = checkRight(store, by, Right::Review).and_then([&] {
                return returnWithFeedback(store, chosen, by);
            });
        },
        this, [this, report] { onReturned(*report); });
    if (!isTaken) {
        m_dialog->setBusy(false);
        m_dialog->showMessage(m_project.facts().readOnlyReason);
    }
}

void FeedbackPresenter::onReturned(const Result<ReturnReport> &report)
{
    if (m_dialog)
        m_dialog->setBusy(false);
    if (!report) {
        if (m_dialog)
            m_dialog->showMessage(tr("Nothing was returned: %1").arg(report.error().message));
        return;
    }
    if (m_dialog) {
        QString said = tr("%1 with %2")
                           .arg(tr("%n article(s) returned", nullptr, int(report->sets)),
                                tr("%n comment(s)", nullptr, int(report->comments)));
        if (!report->conflicts.isEmpty())
            said = tr("%1; %n left alone, because they were changed meanwhile", nullptr,
                      int(report->conflicts.size()))
                       .arg(said);
        m_dialog->showMessage(said);
    }
    Q_EMIT returned(*report);
}

} // namespace Galley
