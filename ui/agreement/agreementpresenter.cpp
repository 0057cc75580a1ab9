#include "agreement/agreementpresenter.h"

#include "agreement/agreementpage.h"
#include "agreement/barview.h"
#include "agreement/filesaver.h"
#include "agreement/leadtable.h"
#include "agreement/matrixview.h"
#include "agreement/placesview.h"
#include "project/project.h"
#include "review/agreement/agreement.h"
#include "review/agreement/agreementcsv.h"
#include "review/agreement/agreementhtml.h"
#include "storage/database.h"
#include "team/blind.h"

#include <QPointer>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Names
{
    QStringList all;
    QStringList atFirst; // those who worked, and are neither adjudicators nor models
};

Result<Names> readAnnotators(Store &store, const QString &who)
{
    if (auto sees = checkSeesAll(store, who); !sees)
        return std::unexpected(std::move(sees).error());
    const Result<QList<Annotator>> annotators = store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    Names names;
    for (const Annotator &annotator : *annotators) {
        names.all.append(annotator.name);
        Statement worked =
            store.database().query("SELECT 1 FROM annotation_set WHERE annotator_id = $1 AND (state <> $2 OR "
                                   "span_count > 0) LIMIT 1");
        worked.bind(1, annotator.id);
        worked.bind(2, wordFor(SetState::New));
        if (worked.next() && annotator.kind == Annotator::Kind::Human)
            names.atFirst.append(annotator.name);
    }
    return names;
}

} // namespace

AgreementPresenter::AgreementPresenter(Project &project, AgreementPage &page, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_page(page)
    , m_reader(project.facts().path)
    , m_placeReader(project.facts().path)
    , m_htmlReader(project.facts().path)
{
    m_page.form()->setSchemas(project.facts().schemas);
    connectPage();
    connect(&m_reader, &CorpusReader::progressed, &m_page, &AgreementPage::showProgress);
    connect(&m_reader, &CorpusReader::finished, this, &AgreementPresenter::onCompared);
    connect(&m_placeReader, &CorpusReader::finished, this, &AgreementPresenter::onListed);
    connect(&m_htmlReader, &CorpusReader::finished, this, &AgreementPresenter::onHtml);
    connect(&m_page, &AgreementPage::csvRequested, this, &AgreementPresenter::saveCsv);
    connect(&m_page, &AgreementPage::htmlRequested, this, &AgreementPresenter::makeHtml);
}

AgreementPresenter::~AgreementPresenter()
{
    m_reader.stop();
    m_placeReader.stop();
    m_htmlReader.stop();
    m_page.setBusy(false);
    m_page.setExportable(false);
    m_page.places()->clear();
    m_page.showStart();
}

void AgreementPresenter::connectPage()
{
    const ComparisonForm *const form = m_page.form();
    connect(&m_page, &AgreementPage::comparisonRequested, this, &AgreementPresenter::compare);
    connect(&m_page, &AgreementPage::stopRequested, this, &AgreementPresenter::stop);
    connect(form, &ComparisonForm::choiceChanged, this, [this] {
        if (m_view || m_reader.isRunning())
            compare();
    });
    connect(form, &ComparisonForm::viewChanged, this, &AgreementPresenter::showView);
    connect(&m_page, &AgreementPage::pairChanged, this, &AgreementPresenter::showView);
    connect(m_page.pairs(), &MatrixView::cellFollowed, this, [this](int row, int column) {
        const int pair = m_view->pairOf(row, column);
        m_page.showPair(pair);
        list(m_view->behindPair(pair));
    });
    connect(m_page.labels(), &BarView::barFollowed, this, [this](int bar) { list(m_view->behindBar(bar)); });
    connect(m_page.confusion(), &MatrixView::cellFollowed, this,
            [this](int row, int column) { list(m_view->behindConfusion(row, column)); });
    connect(m_page.weeks(), &TimeChart::pointFollowed, this,
            [this](int week) { list(m_view->behindWeek(week)); });
    connect(m_page.measureTable(), &LeadTable::followed, this,
            [this](const QModelIndex &index) { list(m_view->behindRow(index.row())); });
    connect(m_page.places(), &PlacesView::placeFollowed, this, &AgreementPresenter::placeFollowed);
}

void AgreementPresenter::begin()
{
    if (!m_view && !m_reader.isRunning())
        readNames();
}

void AgreementPresenter::readNames()
{
    m_project.reader().run(
        this,
        [who = m_project.facts().annotator.name](StoreThread::StorePointer &store) {
            return readAnnotators(*store, who);
        },
        [this](const Result<Names> &names) {
            if (!names)
                return m_page.showEmpty(tr("The annotators cannot be read"), names.error().message);
            m_page.form()->setAnnotators(names->all, names->atFirst);
            compare();
        });
}

AgreementOptions AgreementPresenter::options() const
{
    const ComparisonChoice choice = m_page.form()->choice();
    AgreementOptions options;
    options.annotators = choice.annotators;
    options.unit = agreementUnitFrom(choice.unit).value_or(AgreementUnit());
    options.by = {Breakdown::Pair, Breakdown::Label, Breakdown::Week};
    if (!choice.gamma) {
        for (int i = 0; i < AgreementMeasureCount; ++i) {
            const auto measure = AgreementMeasure(i);
            const bool isGamma =
                measure == AgreementMeasure::Gamma || measure == AgreementMeasure::ObservedDisorder;
            const bool fits = options.unit.kind == AgreementUnit::Kind::Span || isOfItems(measure);
            if (!isGamma && fits)
                options.measures.append(measure);
        }
    }
    return options;
}

void AgreementPresenter::compare()
{
    m_placeReader.stop();
    m_page.places()->clear();
    const AgreementOptions wanted = options();
    if (wanted.annotators.size() < 2) {
        m_reader.stop();
        m_page.setBusy(false);
        m_view.reset();
        m_page.setExportable(false);
        return m_page.showEmpty(tr("There is nobody to compare with"),
                                tr("Agreement needs the work of two annotators on the same articles: tick "
                                   "them above, or import the work of others."));
    }
    m_page.setBusy(true);
    m_read = std::make_shared<std::optional<AgreementReport>>();
    m_reader.read([wanted, read = m_read](Store &store, const CorpusReader::Task &task) -> Result<void> {
        Result<AgreementReport> report = measureAgreement(store, wanted, task.progress);
        if (!report)
            return std::unexpected(report.error());
        *read = std::move(*report);
        return {};
    });
}

void AgreementPresenter::stop()
{
    m_reader.stop();
    m_page.setBusy(false);
    Q_EMIT said(tr("Comparing was stopped"));
}

void AgreementPresenter::onCompared(const Result<void> &outcome)
{
    m_page.setBusy(false);
    if (!outcome || !*m_read) {
        m_view.reset();
        m_page.setExportable(false);
        return m_page.showEmpty(tr("The annotators cannot be compared"),
                                outcome ? QString() : outcome.error().message);
    }
    m_view.emplace(std::move(**m_read), m_project.facts().schemas);
    showReport();
}

void AgreementPresenter::showReport()
{
    m_page.setExportable(true);
    if (m_view->report().articles == 0)
        return m_page.showEmpty(tr("These annotators have no article in common"), m_view->leftOut());
    ComparisonForm *const form = m_page.form();
    const QString before = form->layer();
    form->setLayers(m_view->layers());
    if (before.isEmpty() || form->layer() != before)
        form->showLayer(m_view->fullestLayer());
    m_page.setPairNames(m_view->pairs());
    m_page.showPictures();
    showView();
}

void AgreementPresenter::showView()
{
    if (!m_view)
        return;
    ComparisonForm *const form = m_page.form();
    m_view->setLayer(form->layer());
    form->setMeasures(m_view->measures(),
                      wordFor(m_view->report().annotators.size() == 2 ? AgreementMeasure::CohenKappa
                                                                      : AgreementMeasure::KrippendorffAlpha));
    m_view->setMeasure(agreementMeasureFrom(form->measure()).value_or(AgreementMeasure::Observed));
    m_view->setPair(m_page.pair());
    m_page.pairs()->setMatrix(m_view->pairMatrix());
    m_page.labels()->model().setBars(m_view->bars(), tr("Label"));
    m_page.confusion()->setMatrix(m_view->confusion());
    m_page.weeks()->setPoints(m_view->weeks());
    m_page.measures()->setRows(m_view->rows());
    m_page.showSummary(m_view->summary());
}

void AgreementPresenter::list(const PlacesBehind &behind)
{
    m_page.places()->begin(behind.title, behind.annotators);
    m_places = std::make_shared<PlacesRead>();
    m_placeReader.read(readPlaces(behind, m_places));
}

void AgreementPresenter::onListed(const Result<void> &outcome)
{
    if (!outcome)
        return m_page.places()->end(outcome.error().message);
    m_page.places()->append(m_places->places);
    m_page.places()->end(m_places->cut ? tr("there are more: these are the first") : QString());
}

void AgreementPresenter::saveCsv()
{
    FileSaver::ask(&m_page, {tr("Save the numbers"), u"agreement.csv"_s, tr("Table (*.csv)")},
                   toCsv(m_view->report()), [self = QPointer(this)](const QString &message) {
                       if (self)
                           Q_EMIT self->said(message);
                   });
}

// The page quotes texts, which are read first.
void AgreementPresenter::makeHtml()
{
    m_html = std::make_shared<QByteArray>();
    m_htmlReader.read([report = m_view->report(), title = m_project.name(),
                       html = m_html](Store &store, const CorpusReader::Task &task) -> Result<void> {
        Result<QByteArray> made = toHtml(store, report, {.title = title}, task.progress);
        if (!made)
            return std::unexpected(made.error());
        *html = std::move(*made);
        return {};
    });
    Q_EMIT said(tr("Making the report…"));
}

void AgreementPresenter::onHtml(const Result<void> &outcome)
{
    if (!outcome)
        return Q_EMIT warned(tr("The report cannot be made: %1").arg(outcome.error().message));
    FileSaver::ask(&m_page, {tr("Save the report"), u"agreement.html"_s, tr("Web page (*.html)")}, *m_html,
                   [self = QPointer(this)](const QString &message) {
                       if (self)
                           Q_EMIT self->said(message);
                   });
}

} // namespace Galley
