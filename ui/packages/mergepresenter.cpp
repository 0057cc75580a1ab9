#include "packages/mergepresenter.h"

#include "common/noticebar.h"
#include "packages/mergewords.h"
#include "project/longwork.h"
#include "project/project.h"
#include "team/packages/takeback.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString mergeTopic()
{
    return u"merge"_s;
}

} // namespace

MergePresenter::MergePresenter(Project &project, NoticeArea &notices, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_notices(notices)
    , m_window(window)
    , m_reader(project.facts().path)
{
    connect(&m_reader, &CorpusReader::progressed, this, [this](qint64 done, qint64 total) {
        if (m_dialog)
            m_dialog->showProgress(done, total);
    });
    connect(&m_reader, &CorpusReader::finished, this, &MergePresenter::onRead);
}

MergePresenter::~MergePresenter()
{
    m_reader.stop();
    m_notices.dismiss(mergeTopic());
    delete m_dialog;
}

void MergePresenter::askForPackages()
{
    QWidget *const parent = m_dialog ? m_dialog.data() : m_window;
    auto *const files = new QFileDialog(parent, tr("Packages that came back"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    files->setNameFilters({tr("Galley packages (*.galley)"), tr("All files (*)")});
    connect(files, &QFileDialog::filesSelected, this, &MergePresenter::look);
    files->open();
}

void MergePresenter::look(const QStringList &files)
{
    if (!m_dialog)
        make();
    for (const QString &file : files) {
        if (!m_files.contains(file))
            m_files += file;
    }
    read();
    m_dialog->show();
    m_dialog->raise();
}

void MergePresenter::make()
{
    const ProjectFacts &facts = m_project.facts();
    m_files.clear();
    m_dialog = new MergeDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setEditable(!facts.readOnly, facts.readOnlyReason);
    connect(m_dialog, &MergeDialog::addRequested, this, &MergePresenter::askForPackages);
    connect(m_dialog, &MergeDialog::choiceChanged, this, &MergePresenter::read);
    connect(m_dialog, &MergeDialog::mergeRequested, this, &MergePresenter::merge);
    connect(m_dialog, &MergeDialog::stopRequested, &m_reader, &CorpusReader::stop);
}

MergeOptions MergePresenter::options() const
{
    return {.conflicts = m_dialog->choice(), .by = m_project.facts().annotator.name};
}

void MergePresenter::read()
{
    m_dialog->setBusy(tr("Looking at the packages…"));
    m_read = std::make_shared<MergeReport>();
    MergeOptions look = options();
    look.dryRun = true;
    m_reader.read(
        [read = m_read, files = m_files, look](Store &store, const CorpusReader::Task &task) -> Result<void> {
            return mergePackages(store, files, look, task.progress).transform([&](MergeReport report) {
                *read = std::move(report);
            });
        });
}

void MergePresenter::onRead(const Result<void> &outcome)
{
    if (!m_dialog)
        return;
    m_dialog->setBusy({});
    m_dialog->showReport(*m_read);
    if (!outcome)
        m_dialog->showFault(outcome.error().message);
}

// By the writer, after all edits that are on their way.
void MergePresenter::merge()
{
    m_dialog->setBusy(tr("Merging…"));
    auto report = std::make_shared<Result<MergeReport>>();
    const bool isTaken = LongWork::run(
        m_project.outbox(), m_notices, tr("Merging…"),
        [report, files = m_files, how = options()](Store &store, const KeepGoing &progress) {
            *report = mergePackages(store, files, how, progress);
        },
        this, [this, report](bool) { onMerged(*report); });
    if (isTaken)
        return;
    m_dialog->setBusy({});
    m_dialog->showFault(m_project.facts().readOnlyReason);
}

void MergePresenter::onMerged(const Result<MergeReport> &report)
{
    if (m_dialog)
        m_dialog->setBusy({});
    if (!report) {
        const QString said = tr("Nothing was merged: %1").arg(report.error().message);
        if (m_dialog)
            m_dialog->showFault(said);
        else
            m_notices.post({Notice::Kind::Error, mergeTopic(), said, {}});
        return;
    }
    if (m_dialog)
        m_dialog->close();
    Notice notice{.kind = report->isClean() ? Notice::Kind::Information : Notice::Kind::Warning,
                  .topic = mergeTopic(),
                  .text = MergeWords::summary(*report, true),
                  .choices = {}};
    if (report->number > 0)
        notice.choices.append({tr("Undo"), [this, number = report->number] { takeBack(number); }});
    m_notices.post(notice);
    Q_EMIT changed();
}

void MergePresenter::takeBack(qint64 number)
{
    auto report = std::make_shared<Result<TakeBackReport>>();
    LongWork::run(
        m_project.outbox(), m_notices, tr("Taking back the merge…"),
        [report, number, by = m_project.facts().annotator.name](Store &store, const KeepGoing &progress) {
            *report = takeBackMerge(store, number, by, progress);
        },
        this,
        [this, report](bool) {
            if (!*report)
                return m_notices.post({Notice::Kind::Error, mergeTopic(), report->error().message, {}});
            QString said = tr("Merge taken back, %n article(s)", nullptr, int((*report)->sets));
            if (!(*report)->refused.isEmpty())
                said = tr("%1; %n stay, because they were changed since", nullptr,
                          int((*report)->refused.size()))
                           .arg(said);
            Q_EMIT takenBack(said, (*report)->bulks, !(*report)->refused.isEmpty());
        });
}

} // namespace Galley
