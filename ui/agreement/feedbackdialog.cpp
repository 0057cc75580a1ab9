#include "agreement/feedbackdialog.h"

#include "agreement/leadtable.h"
#include "agreement/placesview.h"
#include "agreement/policywords.h"
#include "common/calmcombobox.h"
#include "text/listed.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString labelsOf(const QList<FeedbackSpan> &spans)
{
    QStringList labels;
    for (const FeedbackSpan &span : spans)
        labels.append(span.label);
    return listed(labels);
}

QStringList sortedLabels(const QString &labels)
{
    QStringList sorted = labels.split(u", "_s);
    sorted.sort();
    return sorted;
}

bool isOf(const FeedbackItem &item, const FeedbackCount &count)
{
    return item.layer == count.layer && item.causes.value(0) == count.cause &&
        sortedLabels(labelsOf(item.own)) == sortedLabels(count.own) &&
        sortedLabels(labelsOf(item.gold)) == sortedLabels(count.gold);
}

} // namespace

FeedbackDialog::FeedbackDialog(SchemaSet schemas, QWidget *parent)
    : QDialog(parent)
    , m_schemas(std::move(schemas))
    , m_annotator(new CalmComboBox(this))
    , m_summary(new QLabel(this))
    , m_counts(new TextTable(
          {{tr("Cause")}, {tr("Layer")}, {tr("Annotator")}, {tr("Gold")}, {tr("Places"), true}}, this))
    , m_table(new LeadTable(this))
    , m_places(new PlacesView(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_html(new QPushButton(tr("Save &HTML…"), this))
    , m_csv(new QPushButton(tr("Save &CSV…"), this))
    , m_return(new QPushButton(tr("&Return articles"), this))
{
    setWindowTitle(tr("Feedback"));
    build();
    connect(m_annotator, &QComboBox::currentIndexChanged, this, &FeedbackDialog::show);
    m_table->setFrameShape(QFrame::StyledPanel);
    connect(m_table, &LeadTable::followed, this, [this](const QModelIndex &index) {
        if (const Feedback *const of = current())
            showPlaces(&of->counts.at(index.row()));
    });
    connect(m_places, &PlacesView::placeFollowed, this,
            [this](const ComparedPlace &place) { Q_EMIT placeFollowed(place.article, place.range); });
    connect(m_html, &QPushButton::clicked, this, &FeedbackDialog::htmlRequested);
    connect(m_csv, &QPushButton::clicked, this, &FeedbackDialog::csvRequested);
    connect(m_return, &QPushButton::clicked, this, &FeedbackDialog::returnRequested);
    connect(this, &QDialog::rejected, this, &FeedbackDialog::stopRequested);
    show();
    setBusy(false);
}

void FeedbackDialog::build()
{
    m_table->setModel(m_counts);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Differences from gold by cause and label"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_summary->setTextFormat(Qt::PlainText);
    auto *const columns = new QSplitter(Qt::Horizontal, this);
    columns->addWidget(m_table);
    columns->addWidget(m_places);
    columns->setStretchFactor(0, 2);
    columns->setStretchFactor(1, 3);
    columns->setChildrenCollapsible(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(makeHead());
    layout->addWidget(columns, 1);
    layout->addWidget(m_message);
    layout->addLayout(makeFoot());
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 32);
    columns->setSizes({width() * 2 / 5, width() * 3 / 5});
}

QLayout *FeedbackDialog::makeHead()
{
    auto *const label = new QLabel(tr("&Annotator:"), this);
    label->setBuddy(m_annotator);
    m_annotator->setAccessibleName(tr("Whose differences from gold"));
    m_annotator->setMinimumContentsLength(16);
    auto *const head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_annotator);
    head->addSpacing(12);
    head->addWidget(m_summary, 1);
    return head;
}

QLayout *FeedbackDialog::makeFoot()
{
    auto *const close = new QPushButton(tr("C&lose"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_html, m_csv, m_return, close})
        button->setAutoDefault(false);
    close->setDefault(true); // the lists keep Enter to themselves
    m_html->setToolTip(tr("Save what is on show as a page that stands alone"));
    m_csv->setToolTip(tr("Save what is on show as a table, a line each difference"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Articles compared with gold"));
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addStretch(1);
    for (QPushButton *button : {m_html, m_csv, m_return, close})
        foot->addWidget(button);
    return foot;
}

void FeedbackDialog::setEditable(bool editable, const QString &why)
{
    m_isEditable = editable;
    m_whyNot = why;
    enable();
}

void FeedbackDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    if (busy)
        m_message->setText(tr("Comparing with gold…"));
    enable();
}

void FeedbackDialog::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000 / total));
}

void FeedbackDialog::showFeedback(const QList<Feedback> &feedback)
{
    m_feedback = feedback;
    const QSignalBlocker blocker(m_annotator);
    const QString before = m_annotator->currentText();
    m_annotator->clear();
    for (const Feedback &of : feedback)
        m_annotator->addItem(of.annotator);
    m_annotator->setCurrentIndex(std::max(0, m_annotator->findText(before)));
    m_message->clear();
    show();
}

void FeedbackDialog::showMessage(const QString &message)
{
    m_message->setText(message);
}

QString FeedbackDialog::message() const
{
    return m_message->text();
}

const Feedback *FeedbackDialog::current() const
{
    const int at = m_annotator->currentIndex();
    return at >= 0 && at < m_feedback.size() ? &m_feedback.at(at) : nullptr;
}

QList<Feedback> FeedbackDialog::chosen() const
{
    const Feedback *const of = current();
    return of ? QList{*of} : QList<Feedback>();
}

QString FeedbackDialog::name(const QString &layer, const QString &labels) const
{
    return PolicyWords::labels(layer, labels.split(u", "_s), m_schemas);
}

void FeedbackDialog::show()
{
    const Feedback *const of = current();
    QList<TextTable::Row> rows;
    if (of) {
        for (const FeedbackCount &count : of->counts) {
            const Layer *const layer = m_schemas.layer(count.layer);
            rows.append({{PolicyWords::cause(count.cause), layer ? layer->name : count.layer,
                          name(count.layer, count.own), name(count.layer, count.gold),
                          QLocale().toString(count.places)}});
        }
        QStringList parts{tr("%n place(s) in %1", nullptr, int(of->places))
                              .arg(tr("%n article(s)", nullptr, int(of->articles))),
                          tr("%n as in gold", nullptr, int(of->same)),
                          tr("%n otherwise", nullptr, int(of->items.size()))};
        if (of->undecided > 0)
            parts.append(tr("left out: %n not decided yet", nullptr, int(of->undecided)));
        m_summary->setText(parts.join(u" · "_s));
    } else {
        m_summary->setText(tr("There is no gold to compare with yet."));
    }
    m_counts->setRows(rows);
    showPlaces(nullptr);
    enable();
}

QString FeedbackDialog::words(const QString &layer, const QList<FeedbackSpan> &spans,
                              const QString &marked) const
{
    QStringList words;
    for (const FeedbackSpan &span : spans) {
        const QString label = PolicyWords::labels(layer, {span.label}, m_schemas);
        words.append(span.quote == marked ? label : u"%1 %2"_s.arg(label, quoted(span.quote.simplified())));
    }
    return listedAll(words);
}

ComparedPlace FeedbackDialog::placeOf(const FeedbackItem &item) const
{
    return {.article = item.article,
            .title = item.title,
            .range = item.place,
            .left = item.before,
            .quote = item.marked,
            .right = item.after,
            .marks = {words(item.layer, item.own, item.marked), words(item.layer, item.gold, item.marked)}};
}

void FeedbackDialog::showPlaces(const FeedbackCount *of)
{
    const Feedback *const from = current();
    if (!from)
        return m_places->clear();
    m_places->begin(
        of ? tr("%1: %2; gold: %3").arg(from->annotator, name(of->layer, of->own), name(of->layer, of->gold))
           : tr("All differences of %1").arg(from->annotator),
        {from->annotator, tr("Gold")});
    QList<ComparedPlace> places;
    for (const FeedbackItem &item : from->items) {
        if (!of || isOf(item, *of))
            places.append(placeOf(item));
    }
    m_places->append(places);
    m_places->end();
}

void FeedbackDialog::enable()
{
    const Feedback *const of = current();
    for (QPushButton *button : {m_html, m_csv})
        button->setEnabled(of && !m_isBusy);
    m_return->setEnabled(of && !of->items.isEmpty() && m_isEditable && !m_isBusy);
    m_return->setToolTip(m_isEditable ? tr("Give this annotator the articles with differences back, with a "
                                           "comment at each place; one step that can be taken back")
                                      : m_whyNot);
}

} // namespace Galley
