#include "progress/progresspresenter.h"

#include "agreement/filesaver.h"
#include "progress/progresspage.h"
#include "project/project.h"
#include "team/dashboard/dashboardcsv.h"
#include "team/dashboard/dashboardreader.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Galley {

ProgressPresenter::ProgressPresenter(Project &project, ProgressPage &page, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_page(page)
    , m_reader(project.facts().path)
{
    connect(&m_page, &ProgressPage::refreshRequested, this, &ProgressPresenter::read);
    connect(&m_page, &ProgressPage::stopRequested, this, &ProgressPresenter::stop);
    connect(&m_page, &ProgressPage::tableRequested, this, [this](int part) {
        const DashboardTable table = tablesOf(m_page.view().dashboard()).at(part);
        save(table.name, toCsv(table));
    });
    connect(&m_page, &ProgressPage::everythingRequested, this,
            [this] { save(u"progress"_s, toCsv(m_page.view().dashboard())); });
    connect(&project.changes(), &ChangeListener::changed, this, &ProgressPresenter::follow);
    connect(&m_reader, &CorpusReader::progressed, &m_page, &ProgressPage::showProgress);
    connect(&m_reader, &CorpusReader::finished, this, &ProgressPresenter::onRead);
}

ProgressPresenter::~ProgressPresenter()
{
    m_reader.stop();
    m_page.setBusy(false);
    m_page.clear();
}

void ProgressPresenter::read()
{
    start(false);
}

// Counts are there at once; what takes long comes after them.
void ProgressPresenter::start(bool agreement)
{
    m_withAgreement = agreement;
    m_page.setOutdated(false);
    m_page.setBusy(true);
    m_page.setComparing(true);
    if (m_page.isEmpty())
        m_page.showEmpty(tr("Counting…"), {});
    m_read = std::make_shared<Dashboard>();
    m_reader.read([agreement, who = m_project.facts().annotator.name,
                   read = m_read](Store &store, const CorpusReader::Task &task) -> Result<void> {
        return whoseProgress(store, who)
            .and_then([&](const QString &own) {
                return readDashboard(store, {.annotator = own, .agreement = agreement}, task.progress);
            })
            .transform([&](Dashboard dashboard) { *read = std::move(dashboard); });
    });
}

// Counting anew while a team works would never end: the page says that it is behind.
void ProgressPresenter::follow(const Changes &changes)
{
    if (changes != Changes::everything() && m_page.isVisible() && !m_page.isBusy())
        m_page.setOutdated(true);
}

void ProgressPresenter::stop()
{
    m_reader.stop();
    m_page.setBusy(false);
    m_page.setComparing(false);
    Q_EMIT said(tr("Reading was stopped"));
}

void ProgressPresenter::onRead(const Result<void> &outcome)
{
    m_page.setBusy(false);
    m_page.setComparing(false);
    if (!outcome)
        return m_page.showEmpty(tr("The progress cannot be read"), outcome.error().message);
    if (m_read->articles == 0)
        return m_page.showEmpty(tr("There are no articles yet"),
                                tr("Import some (File, Import…): progress is counted in articles."));
    const bool isNext = !m_withAgreement && m_read->annotator.isEmpty();
    if (isNext) // what was compared before stays on show
        m_read->agreement = m_page.view().dashboard().agreement;
    m_page.setComparing(isNext);
    m_page.showView(ProgressView(std::move(*m_read), m_project.facts().schemas));
    if (isNext)
        start(true);
}

void ProgressPresenter::save(const QString &name, const QByteArray &content)
{
    FileSaver::ask(&m_page, {tr("Save the figures"), name + u".csv"_s, tr("Table (*.csv)")}, content,
                   [self = QPointer(this)](const QString &message) {
                       if (self)
                           Q_EMIT self->said(message);
                   });
}

} // namespace Galley
