#include "queue/queuepanel.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/words.h"
#include "queue/queuedelegate.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

QueuePanel::QueuePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ArticleQueueModel(this))
    , m_typing(new QTimer(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &QueuePanel::applyFilter);
    build();
    connect(m_model, &ArticleQueueModel::loaded, this, &QueuePanel::onLoaded);
    connect(m_model, &ArticleQueueModel::followed, this, &QueuePanel::onFollowed);
    connect(m_model, &ArticleQueueModel::modelReset, this, &QueuePanel::showCount);
    showCount();
}

void QueuePanel::build()
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(makeFilterRow());

    m_list = makeList();
    m_empty = new EmptyState(this);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    layout->addLayout(m_pages, 1);

    m_count = new QLabel(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setContentsMargins(4, 0, 0, 0);
    layout->addWidget(m_count);
}

QWidget *QueuePanel::makeFilterRow()
{
    auto *const row = new QWidget(this);
    m_filter = new QLineEdit(row);
    m_filter->setPlaceholderText(tr("Find in titles, sources, dates"));
    m_filter->setAccessibleName(tr("Filter the article queue"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));

    m_state = new QComboBox(row);
    m_state->setAccessibleName(tr("Show articles in state"));
    m_state->setToolTip(m_state->accessibleName());
    m_state->addItem(tr("All states"));
    for (const SetState state :
         {SetState::New, SetState::InProgress, SetState::Done, SetState::Returned, SetState::Settled})
        m_state->addItem(stateIcon(state), stateName(state), int(state));
    connect(m_state, &QComboBox::currentIndexChanged, this, &QueuePanel::applyFilter);

    m_order = new QComboBox(row);
    m_order->setAccessibleName(tr("Order of the article queue"));
    m_order->setToolTip(m_order->accessibleName());
    m_order->addItem(tr("As added"), int(ArticleQuery::Order::Added));
    m_order->addItem(tr("By date"), int(ArticleQuery::Order::Published));
    m_order->addItem(tr("By title"), int(ArticleQuery::Order::Title));
    m_order->addItem(tr("By deadline"), int(ArticleQuery::Order::Due));
    connect(m_order, &QComboBox::currentIndexChanged, this, &QueuePanel::applyFilter);

    m_whose = new QComboBox(row);
    m_whose->setAccessibleName(tr("Whose articles the queue shows"));
    m_whose->setToolTip(m_whose->accessibleName());
    m_whose->addItem(tr("All articles"), false);
    m_whose->addItem(tr("Assigned to me"), true);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &QueuePanel::chooseWhose);

    auto *const grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_filter, 0, 0, 1, 2);
    grid->addWidget(m_whose, 1, 0, 1, 2);
    grid->addWidget(m_state, 2, 0);
    grid->addWidget(m_order, 2, 1);
    return row;
}

QListView *QueuePanel::makeList()
{
    auto *const list = new QListView(this);
    list->setModel(m_model);
    list->setModelColumn(ArticleQueueModel::Title);
    list->setItemDelegate(new QueueDelegate(list));
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setAccessibleName(tr("Article queue"));
    connect(list, &QListView::activated, this, &QueuePanel::activate);
    connect(list, &QListView::clicked, this, &QueuePanel::activate);
    return list;
}

void QueuePanel::setImportAction(QAction *action)
{
    m_empty->addAction(action);
}

void QueuePanel::applyFilter()
{
    const QVariant state = m_state->currentData();
    m_model->setFilter(m_filter->text().trimmed(),
                       state.isValid() ? std::optional(SetState(state.toInt())) : std::nullopt,
                       ArticleQuery::Order(m_order->currentData().toInt()), m_whose->currentData().toBool());
}

// What is assigned is best done by its deadline, which nothing else has.
void QueuePanel::chooseWhose()
{
    const bool assigned = m_whose->currentData().toBool();
    const auto order = assigned ? ArticleQuery::Order::Due : ArticleQuery::Order::Added;
    {
        const QSignalBlocker quiet(m_order);
        m_order->setCurrentIndex(m_order->findData(int(order)));
    }
    applyFilter();
}

void QueuePanel::showAssigned(bool assigned)
{
    m_whose->setCurrentIndex(m_whose->findData(assigned));
}

void QueuePanel::activate(const QModelIndex &index)
{
    if (const std::optional<ArticleId> id = m_model->idAt(index.row()))
        Q_EMIT openRequested(*id);
}

void QueuePanel::setCurrent(ArticleId id)
{
    m_current = id;
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, ArticleQueueModel::Title));
}

void QueuePanel::openFirst()
{
    m_openFirst = true;
    if (!m_model->isLoading())
        onLoaded();
}

void QueuePanel::openNeighbour(int step)
{
    const int row = m_model->rowOf(m_current) + step;
    if (const std::optional<ArticleId> id = m_model->idAt(row)) {
        m_pendingStep = 0;
        Q_EMIT openRequested(*id);
    } else if (step > 0 && (m_model->canFetchMore({}) || m_model->isLoading())) {
        m_pendingStep = step;
        m_model->fetchMore({});
    } else {
        m_pendingStep = 0;
        Q_EMIT atEnd(step);
    }
}

void QueuePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

// The list stays where it is.
void QueuePanel::onFollowed()
{
    showCount();
    if (m_pendingStep != 0)
        openNeighbour(m_pendingStep);
}

void QueuePanel::onLoaded()
{
    showCount();
    setCurrent(m_current);
    if (m_pendingStep != 0)
        openNeighbour(m_pendingStep);
    if (const std::optional<ArticleId> id = m_model->idAt(0); id && m_openFirst) {
        m_openFirst = false;
        Q_EMIT openRequested(*id);
    }
}

void QueuePanel::showCount()
{
    const int rows = m_model->rowCount();
    m_pages->setCurrentWidget(rows == 0 && !m_model->isLoading() ? static_cast<QWidget *>(m_empty) : m_list);
    m_empty->setButtonsVisible(!m_model->isFiltered() && !m_model->isAssignedOnly());
    if (m_model->isAssignedOnly() && !m_model->isFiltered())
        m_empty->setText(tr("Nothing is assigned to you"),
                         tr("Choose “All articles” above to work on any, or ask a manager: Team ▸ Assign "
                            "articles gives them out."));
    else if (m_model->isFiltered())
        m_empty->setText(tr("Nothing found"),
                         tr("No article fits the words and the state above: choose fewer."));
    else
        m_empty->setText(tr("No articles yet"),
                         tr("Import articles to begin: texts, pages, or another program's annotations."));
    m_count->setText(m_model->canFetchMore({}) ? tr("%n article(s) and more", nullptr, rows)
                                               : tr("%n article(s)", nullptr, rows));
}

} // namespace Galley
