#include "progress/progresspage.h"

#include "agreement/barview.h"
#include "common/boundkeys.h"
#include "common/calmcombobox.h"
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/icons.h"
#include "progress/progresstab.h"

#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

ProgressPage::ProgressPage(QWidget *parent)
    : QWidget(parent)
    , m_refresh(new QPushButton(this))
    , m_export(new QToolButton(this))
    , m_progress(new QProgressBar(this))
    , m_summary(new ElidedLabel(this))
    , m_outdated(new QLabel(tr("↻ More was done since"), this))
    , m_pictures(new QTabWidget(this))
    , m_annotators(new BarView(this))
    , m_layers(new BarView(this))
    , m_sources(new BarView(this))
    , m_published(new ColumnChart(this))
    , m_days(new ColumnChart(this))
    , m_pace(new TimeChart(this))
    , m_labels(new ColumnChart(this))
    , m_agreement(new TimeChart(this))
    , m_labelLayer(new CalmComboBox(this))
    , m_agreementLayer(new CalmComboBox(this))
    , m_measure(new CalmComboBox(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedLayout)
{
    build();
    setBusy(false);
    setOutdated(false);
    clear();
}

void ProgressPage::build()
{
    addParts();
    nameParts();
    m_pictures->setDocumentMode(true);
    m_empty->setButtonsVisible(false);
    m_pages->addWidget(m_pictures);
    m_pages->addWidget(m_empty);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(5);
    layout->addLayout(makeHead());
    layout->addLayout(m_pages, 1);
    connect(m_refresh, &QPushButton::clicked, this,
            [this] { m_isBusy ? Q_EMIT stopRequested() : Q_EMIT refreshRequested(); });
    connect(m_labelLayer, &QComboBox::currentIndexChanged, this, &ProgressPage::showLabels);
    for (QComboBox *const box : {m_agreementLayer, m_measure})
        connect(box, &QComboBox::currentIndexChanged, this, &ProgressPage::showAgreement);
}

QLayout *ProgressPage::makeHead()
{
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_progress->setAccessibleName(tr("Articles read"));
    auto *const kinds = new QMenu(tr("Save"), m_export);
    kinds->addAction(tr("This &table (CSV)…"), this, [this] { Q_EMIT tableRequested(part()); });
    kinds->addAction(tr("&Everything (CSV)…"), this, &ProgressPage::everythingRequested);
    m_export->setText(tr("Save"));
    m_export->setIcon(themedIcon(u"export"_s));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setMenu(kinds);
    m_export->setToolTip(tr("Save the table on show, or every figure in one table"));
    auto *const head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_summary, 1);
    head->addWidget(m_outdated);
    head->addWidget(m_progress);
    head->addWidget(m_refresh);
    head->addWidget(m_export);
    return head;
}

void ProgressPage::setOutdated(bool outdated)
{
    m_outdated->setVisible(outdated);
}

void ProgressPage::addPart(Part part, QWidget *picture, const QList<TextTable::Column> &columns,
                           const QString &name)
{
    auto *const tab = new ProgressTab(picture, columns, this);
    tab->table()->setAccessibleName(tr("%1, in numbers").arg(name));
    m_parts[size_t(part)] = tab;
    m_pictures->addTab(tab, name);
}

void ProgressPage::addParts()
{
    for (BarView *const bars : {m_annotators, m_layers, m_sources})
        bars->setShares(true);
    addPart(Annotators, m_annotators, ProgressView::annotatorColumns(), tr("Annotators"));
    addPart(Layers, m_layers, ProgressView::layerColumns(), tr("Layers"));
    addPart(Sources, m_sources, ProgressView::articleColumns(tr("Source")), tr("Sources"));
    addPart(Published, m_published, ProgressView::articleColumns(tr("Week")), tr("Publication"));
    addPart(Days, m_days, ProgressView::dayColumns(), tr("Days"));
    addPart(Pace, m_pace, ProgressView::paceColumns(), tr("Pace"));
    addPart(Labels, m_labels, ProgressView::labelColumns(), tr("Labels"));
    addPart(Agreement, m_agreement, ProgressView::agreementColumns(), tr("Agreement"));
    m_measure->addItems({tr("Krippendorff’s α"), tr("F1 strict")});
    m_measure->setMinimumContentsLength(14);
    tab(Labels)->addChoice(tr("La&yer:"), m_labelLayer);
    tab(Agreement)->addChoice(tr("La&yer:"), m_agreementLayer);
    tab(Agreement)->addChoice(tr("&Measure:"), m_measure);
}

// For screen readers, and for who rests the pointer on a tab.
void ProgressPage::nameParts()
{
    const QList<std::pair<QWidget *, QString>> names{
        {m_annotators, tr("Share of each annotator's work that is finished")},
        {m_layers, tr("Share of articles with a mark of each layer")},
        {m_sources, tr("Share of each source's articles that somebody has finished")},
        {m_published, tr("Articles by week of publication: finished, begun, not begun")},
        {m_days, tr("Articles finished on each day of work, in UTC")},
        {m_pace, tr("Articles an active hour, by week of work")},
        {m_labels, tr("Shares of labels, by the week in which the work was finished or last changed")},
        {m_agreement,
         tr("Agreement on the articles that two annotators had finished, as they grew in number")}};
    for (int i = 0; i < names.size(); ++i) {
        names[i].first->setAccessibleName(names[i].second);
        m_pictures->setTabToolTip(i, names[i].second);
    }
    for (QComboBox *const box : {m_labelLayer, m_agreementLayer}) {
        box->setAccessibleName(tr("Layer"));
        box->setToolTip(tr("The layer that the picture is of"));
    }
    m_measure->setAccessibleName(tr("Measure"));
    m_measure->setToolTip(tr("How agreement is measured"));
}

void ProgressPage::showView(const ProgressView &view)
{
    const bool isAwaited = isEmpty() && m_refresh->hasFocus();
    m_view = view;
    m_summary->setFullText(m_view.summary());
    m_export->setEnabled(true);
    m_pages->setCurrentIndex(0);
    fillLayers();
    sayWhatIsEmpty();
    showParts();
    if (isAwaited)
        focusPictures();
}

void ProgressPage::fillLayers()
{
    for (QComboBox *const box : {m_labelLayer, m_agreementLayer}) {
        const QSignalBlocker blocker(box);
        const QString before = box->currentData().toString();
        box->clear();
        for (const auto &[name, layer] : m_view.layers())
            box->addItem(name, layer);
        box->setCurrentIndex(std::max(0, box->findData(before)));
    }
}

void ProgressPage::sayWhatIsEmpty()
{
    const QString nobody = tr("Nobody has worked on this project yet");
    const QString begin = tr("Open an article and mark something, or import work that was done elsewhere.");
    tab(Annotators)->showEmpty(nobody, begin);
    tab(Layers)->showEmpty(tr("Nothing is marked yet"), begin);
    tab(Days)->showEmpty(nobody, begin);
    tab(Labels)->showEmpty(tr("Nothing is marked yet"), begin);
    tab(Pace)->showEmpty(tr("No time was measured yet"),
                         tr("Time is measured while somebody works in this window; what is imported has "
                            "none unless its file says it."));
    sayWhyNoAgreement();
}

void ProgressPage::sayWhyNoAgreement()
{
    const Dashboard &dashboard = m_view.dashboard();
    if (!dashboard.annotator.isEmpty())
        return tab(Agreement)->showEmpty(tr("Work on this project is blind"),
                                         tr("Reviewers and managers see how far annotators agree."));
    if (m_isComparing)
        return tab(Agreement)->showEmpty(tr("Comparing…"), {});
    tab(Agreement)->showEmpty(
        tr("There is no agreement to show"),
        tr("It is undefined, because %1. It grows with every article that a second annotator finishes "
           "(%2).")
            .arg(dashboard.agreement.undefined, boundKey("done-and-next"_L1, QKeySequence(u"Ctrl+D"_s))));
}

void ProgressPage::showParts()
{
    m_annotators->model().setBars(m_view.annotatorBars(), tr("Annotator"));
    m_layers->model().setBars(m_view.layerBars(), tr("Layer"));
    m_sources->model().setBars(m_view.sourceBars(), tr("Source"));
    const ColumnPicture published = m_view.published();
    m_published->setColumns(published.series, published.columns);
    const ColumnPicture days = m_view.days();
    m_days->setColumns(days.series, days.columns);
    m_pace->setPoints(m_view.pace());
    tab(Annotators)->showRows(m_view.annotatorRows());
    tab(Layers)->showRows(m_view.layerRows());
    tab(Sources)->showRows(m_view.sourceRows());
    tab(Published)->showRows(m_view.publishedRows());
    tab(Days)->showRows(m_view.dayRows());
    tab(Pace)->showRows(m_view.paceRows());
    showLabels();
    showAgreement();
}

void ProgressPage::showLabels()
{
    const QString layer = m_labelLayer->currentData().toString();
    const ColumnPicture labels = m_view.labels(layer);
    m_labels->setColumns(labels.series, labels.columns, ColumnChart::Scale::Shares);
    tab(Labels)->showRows(m_view.labelRows(layer));
}

void ProgressPage::showAgreement()
{
    const QString layer = m_agreementLayer->currentData().toString();
    const auto measure =
        m_measure->currentIndex() == 0 ? ProgressView::Measure::Alpha : ProgressView::Measure::F1;
    m_agreement->setPoints(m_view.agreement(layer, measure));
    tab(Agreement)->showRows(m_view.agreementRows(layer));
}

void ProgressPage::showEmpty(const QString &title, const QString &text)
{
    m_empty->setText(title, text);
    m_pages->setCurrentIndex(1);
    m_summary->setFullText({});
    m_export->setEnabled(false);
}

void ProgressPage::clear()
{
    m_view = {};
    showEmpty(tr("How far is the project?"), tr("Open a project to see its progress."));
}

void ProgressPage::setBusy(bool busy)
{
    m_isBusy = busy;
    m_refresh->setText(busy ? tr("Stop") : tr("&Read again"));
    m_refresh->setToolTip(busy ? tr("Stop reading") : tr("Count what has been done until now"));
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
}

void ProgressPage::setComparing(bool comparing)
{
    m_isComparing = comparing;
    sayWhatIsEmpty();
}

void ProgressPage::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000 / total));
}

void ProgressPage::focusPictures()
{
    QWidget *const picture = tab(part())->isEmpty() ? m_pictures : tab(part())->picture();
    (isEmpty() ? static_cast<QWidget *>(m_refresh) : picture)->setFocus(Qt::OtherFocusReason);
}

ProgressPage::Part ProgressPage::part() const
{
    return Part(m_pictures->currentIndex());
}

void ProgressPage::showPart(Part part)
{
    m_pictures->setCurrentIndex(part);
}

QString ProgressPage::summary() const
{
    return m_summary->fullText();
}

bool ProgressPage::isEmpty() const
{
    return m_pages->currentIndex() == 1;
}

} // namespace Galley
