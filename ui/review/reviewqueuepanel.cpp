#include "review/reviewqueuepanel.h"

#include "common/calmcombobox.h"
#include "review/reviewdelegate.h"
#include "review/reviewqueuemodel.h"
#include "review/reviewwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>

namespace Galley {

namespace {

QComboBox *makeChoice(QWidget *parent, const QString &name)
{
    auto *const choice = new CalmComboBox(parent);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    return choice;
}

} // namespace

ReviewQueuePanel::ReviewQueuePanel(QWidget *parent)
    : QWidget(parent)
    , m_order(makeChoice(this, tr("Order of the queue")))
    , m_cause(makeChoice(this, tr("Show places with this cause")))
    , m_label(makeChoice(this, tr("Show places with this label")))
    , m_annotator(makeChoice(this, tr("Show places where this annotator differs")))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
{
    using Order = ReviewQuery::Order;
    for (const auto &[name, order] :
         {std::pair(tr("By article"), Order::Article), std::pair(tr("By severity"), Order::Severity),
          std::pair(tr("By cause"), Order::Cause), std::pair(tr("By label"), Order::Label),
          std::pair(tr("By annotator"), Order::Annotator)})
        m_order->addItem(name, int(order));
    m_cause->addItem(tr("All causes"));
    for (const Cause cause : {Cause::Missing, Cause::Boundary, Cause::Label, Cause::Attribute,
                              Cause::Relation, Cause::SplitOrMerge, Cause::Stacked})
        m_cause->addItem(causeName(cause), int(cause));
    m_label->addItem(tr("All labels"));
    m_annotator->addItem(tr("All annotators"));
    build();
    for (QComboBox *choice : {m_order, m_cause, m_label, m_annotator})
        connect(choice, &QComboBox::currentIndexChanged, this, &ReviewQueuePanel::applyQuery);
}

void ReviewQueuePanel::build()
{
    m_list->setItemDelegate(new ReviewDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Places that wait for a decision"));
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowRequested(index.row()); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowRequested(index.row()); });
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    m_count->setContentsMargins(4, 0, 0, 0);
    auto *const grid = new QGridLayout;
    grid->setSpacing(6);
    grid->addWidget(m_order, 0, 0);
    grid->addWidget(m_cause, 0, 1);
    grid->addWidget(m_label, 1, 0);
    grid->addWidget(m_annotator, 1, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 6, 6);
    layout->setSpacing(6);
    layout->addLayout(grid);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    setMinimumWidth(200);
}

void ReviewQueuePanel::setModel(ReviewQueueModel *model)
{
    m_model = model;
    m_list->setModel(model);
    if (model)
        applyQuery();
}

void ReviewQueuePanel::applyQuery()
{
    if (!m_model)
        return;
    ReviewQuery query;
    query.order = ReviewQuery::Order(m_order->currentData().toInt());
    if (m_cause->currentIndex() > 0)
        query.causes = {Cause(m_cause->currentData().toInt())};
    if (m_label->currentIndex() > 0) {
        const QStringList label = m_label->currentData().toStringList(); // layer, label
        query.layers = {label.at(0)};
        query.labels = {label.at(1)};
    }
    if (m_annotator->currentIndex() > 0)
        query.annotators = {m_annotator->currentData().toString()};
    m_model->setQuery(query);
    Q_EMIT filtered();
}

void ReviewQueuePanel::setFacts(const ReviewIndex &index, const SchemaSet &schemas)
{
    fillAnnotators(index);
    fillLabels(index, schemas);
    const ReviewIndex::Totals totals = index.totals();
    const QLocale locale;
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    QString words =
        tr("%1 open, %2 postponed, %3 changed · %4 decided, %5 agreed · %6 of %Ln article(s) signed off",
           nullptr, int(totals.articles))
            .arg(number(totals.open), number(totals.postponed), number(totals.changed),
                 number(totals.decided), number(totals.agreed), number(totals.signedOff));
    if (m_model && m_model->rowCount() != totals.open + totals.postponed + totals.changed)
        words = tr("%1 shown of %2").arg(number(m_model->rowCount()), words);
    m_count->setText(m_reading ? tr("Reading… %1").arg(words) : words);
}

void ReviewQueuePanel::fillAnnotators(const ReviewIndex &index)
{
    const NameTable &names = index.names().annotators;
    const QSignalBlocker blocker(m_annotator);
    for (int i = m_annotator->count() - 1; i < names.size(); ++i)
        m_annotator->addItem(names.name(i), names.name(i));
}

void ReviewQueuePanel::fillLabels(const ReviewIndex &index, const SchemaSet &schemas)
{
    const LabelTable &labels = index.names().labels;
    const QSignalBlocker blocker(m_label);
    for (int i = m_label->count() - 1; i < labels.size(); ++i) {
        const QString layer = index.names().layers.name(labels.layer(i));
        const Label *const label = schemas.label(layer, labels.name(i));
        m_label->addItem(label ? label->name : labels.name(i), QStringList{layer, labels.name(i)});
    }
}

void ReviewQueuePanel::setNamesHidden(bool hidden)
{
    m_annotator->setVisible(!hidden);
    if (hidden)
        m_annotator->setCurrentIndex(0);
}

void ReviewQueuePanel::setReading(bool reading)
{
    m_reading = reading;
}

void ReviewQueuePanel::setCurrent(int row)
{
    if (m_model && row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->clearSelection();
}

} // namespace Galley
