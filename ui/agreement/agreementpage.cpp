#include "agreement/agreementpage.h"

#include "agreement/barview.h"
#include "agreement/comparisonform.h"
#include "agreement/matrixview.h"
#include "agreement/measuremodel.h"
#include "agreement/placesview.h"
#include "agreement/timechart.h"
#include "common/calmcombobox.h"
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/icons.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

AgreementPage::AgreementPage(QWidget *parent)
    : QWidget(parent)
    , m_form(new ComparisonForm(this))
    , m_compare(new QPushButton(this))
    , m_export(new QToolButton(this))
    , m_progress(new QProgressBar(this))
    , m_summary(new ElidedLabel(this))
    , m_pictures(new QTabWidget(this))
    , m_pairs(new MatrixView(this))
    , m_labels(new BarView(this))
    , m_pair(new CalmComboBox(this))
    , m_confusion(new MatrixView(this))
    , m_weeks(new TimeChart(this))
    , m_table(new LeadTable(this))
    , m_measures(new MeasureModel(this))
    , m_places(new PlacesView(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedLayout)
{
    build();
    setBusy(false);
    setExportable(false);
    showStart();
}

void AgreementPage::build()
{
    buildPictures();
    auto *const columns = new QSplitter(Qt::Horizontal, this);
    columns->addWidget(m_pictures);
    columns->addWidget(m_places);
    columns->setStretchFactor(0, 1);
    columns->setStretchFactor(1, 1);
    columns->setSizes({500, 500});
    columns->setChildrenCollapsible(false);
    m_empty->setButtonsVisible(false);
    m_pages->addWidget(columns);
    m_pages->addWidget(m_empty);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(5);
    layout->addLayout(makeHead());
    layout->addWidget(m_summary);
    layout->addLayout(m_pages, 1);
    connect(m_compare, &QPushButton::clicked, this,
            [this] { m_isBusy ? Q_EMIT stopRequested() : Q_EMIT comparisonRequested(); });
    connect(m_pair, &QComboBox::currentIndexChanged, this, &AgreementPage::pairChanged);
}

QLayout *AgreementPage::makeHead()
{
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_progress->setAccessibleName(tr("Articles read"));
    auto *const kinds = new QMenu(tr("Save"), m_export);
    kinds->addAction(tr("Report (&HTML)…"), this, &AgreementPage::htmlRequested);
    kinds->addAction(tr("Numbers (&CSV)…"), this, &AgreementPage::csvRequested);
    m_export->setText(tr("Save"));
    m_export->setIcon(themedIcon(u"export"_s));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setMenu(kinds);
    m_export->setToolTip(tr("Save a report that stands alone, or the numbers as a table"));
    auto *const head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_form);
    head->addWidget(m_compare);
    head->addWidget(m_progress);
    head->addStretch(1);
    head->addWidget(m_export);
    return head;
}

void AgreementPage::buildPictures()
{
    m_pairs->setAccessibleName(tr("Agreement of each pair of annotators"));
    m_labels->setAccessibleName(tr("Agreement on each label"));
    m_confusion->setAccessibleName(tr("What two annotators marked at the same places"));
    m_table->setAccessibleName(tr("Every measure"));
    m_table->setModel(m_measures);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(MeasureModel::Measure, character * 22);
    m_table->setColumnWidth(MeasureModel::Annotators, character * 14);
    m_table->setColumnWidth(MeasureModel::Value, character * 11);
    m_table->setColumnWidth(MeasureModel::Interval, character * 14);
    m_table->setColumnWidth(MeasureModel::Count, character * 9);
    m_pictures->setDocumentMode(true);
    m_pictures->addTab(m_pairs, tr("Pairs"));
    m_pictures->addTab(m_labels, tr("Labels"));
    m_pictures->addTab(m_confusion, tr("Confusion"));
    m_pictures->addTab(m_weeks, tr("Over time"));
    m_pictures->addTab(m_table, tr("All numbers"));
    m_pictures->setCornerWidget(makePair());
}

QWidget *AgreementPage::makePair()
{
    auto *const corner = new QWidget(this);
    auto *const label = new QLabel(tr("&Pair:"), corner);
    label->setBuddy(m_pair);
    m_pair->setAccessibleName(tr("Pair of annotators"));
    m_pair->setToolTip(tr("Whose marks are compared where a picture is of two annotators"));
    m_pair->setMinimumContentsLength(14);
    auto *const layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->addWidget(label);
    layout->addWidget(m_pair);
    return corner;
}

void AgreementPage::setPairNames(const QStringList &names)
{
    const int before = std::max(0, m_pair->currentIndex());
    const QSignalBlocker blocker(m_pair);
    m_pair->clear();
    m_pair->addItems(names);
    m_pair->setCurrentIndex(std::min(before, int(names.size()) - 1));
}

int AgreementPage::pair() const
{
    return m_pair->currentIndex();
}

void AgreementPage::showPair(int pair)
{
    m_pair->setCurrentIndex(pair);
}

void AgreementPage::setBusy(bool busy)
{
    m_isBusy = busy;
    m_compare->setText(busy ? tr("Stop") : tr("&Compare"));
    m_compare->setToolTip(busy ? tr("Stop comparing") : tr("Compare the annotators' work as it is now"));
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
}

void AgreementPage::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000 / total));
}

void AgreementPage::showSummary(const QString &summary)
{
    m_summary->setFullText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

QString AgreementPage::summary() const
{
    return m_summary->fullText();
}

void AgreementPage::showEmpty(const QString &title, const QString &text)
{
    m_empty->setText(title, text);
    m_pages->setCurrentIndex(1);
    showSummary({});
}

void AgreementPage::showStart()
{
    showEmpty(tr("How far do annotators agree?"),
              tr("Compare shows it by pair, label and week. Each number leads to its places."));
}

// Whoever waits for them gets them.
void AgreementPage::showPictures()
{
    m_pages->setCurrentIndex(0);
    if (m_compare->hasFocus())
        focusPictures();
}

void AgreementPage::setExportable(bool exportable)
{
    m_export->setEnabled(exportable);
}

void AgreementPage::focusPictures()
{
    QWidget *const shown = m_pictures->currentWidget();
    (m_pages->currentIndex() == 0 ? shown : static_cast<QWidget *>(m_compare))
        ->setFocus(Qt::OtherFocusReason);
}

} // namespace Galley
