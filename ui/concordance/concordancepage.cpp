#include "concordance/concordancepage.h"

#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/icons.h"
#include "concordance/kwicdelegate.h"
#include "concordance/kwicmodel.h"
#include "concordance/queryedit.h"
#include "concordance/queryhelp.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

ConcordancePage::ConcordancePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new KwicModel(this))
    , m_delegate(new KwicDelegate(this))
    , m_query(new QueryEdit(this))
    , m_search(new QPushButton(this))
    , m_sort(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedLayout)
    , m_all(new QCheckBox(tr("&All"), this))
    , m_sign(new QLabel(this))
    , m_count(new ElidedLabel(this))
    , m_progress(new QProgressBar(this))
{
    build();
    connect(m_query, &QLineEdit::returnPressed, this, &ConcordancePage::searchRequested);
    connect(m_search, &QPushButton::clicked, this,
            [this] { m_busy ? Q_EMIT stopRequested() : Q_EMIT searchRequested(); });
    connect(m_sort, &QComboBox::currentIndexChanged, this, &ConcordancePage::arrangementChanged);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ConcordancePage::arrangementChanged);
    connect(m_model, &KwicModel::ticksChanged, this, &ConcordancePage::showTicks);
    connect(m_model, &KwicModel::ticksChanged, this, &ConcordancePage::ticksChanged);
    connect(m_all, &QCheckBox::clicked, this, [this](bool on) { m_model->tickAll(on); });
    setBusy(false);
    showTicks();
}

void ConcordancePage::build()
{
    buildList();
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(5);
    layout->addLayout(makeHead());
    layout->addLayout(m_pages, 1);
    layout->addWidget(makeQuestion());
    layout->addLayout(makeFoot());
}

QLayout *ConcordancePage::makeHead()
{
    using Concordance::GroupBy;
    using Concordance::SortBy;
    m_query->setPlaceholderText(tr("Words, or label:… attr:…=… annotator:…"));
    m_query->setAccessibleName(tr("Search all articles"));
    m_query->setToolTip(queryHelp());
    m_query->setClearButtonEnabled(true);
    m_query->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_query->installEventFilter(this);
    m_sort->setAccessibleName(tr("Order of the lines"));
    m_sort->setToolTip(m_sort->accessibleName());
    m_sort->addItem(tr("In article order"));
    m_sort->addItem(tr("By words on the left"));
    m_sort->addItem(tr("By words on the right"));
    m_sort->addItem(tr("By what was found"));
    m_sort->addItem(tr("By label"));
    m_sort->addItem(tr("By annotator"));
    m_group->setAccessibleName(tr("Groups of lines"));
    m_group->setToolTip(m_group->accessibleName());
    const QList<std::pair<QString, GroupBy>> groups{{tr("No groups"), GroupBy::None},
                                                    {tr("Group by label"), GroupBy::Label},
                                                    {tr("Group by annotator"), GroupBy::Annotator},
                                                    {tr("Group by text"), GroupBy::Key},
                                                    {tr("Group by source"), GroupBy::Source},
                                                    {tr("Group by article"), GroupBy::Article}};
    for (const auto &[name, group] : groups)
        m_group->addItem(name, int(group));
    auto *const help = new QToolButton(this);
    help->setText(u"?"_s);
    help->setAutoRaise(true);
    help->setToolTip(queryHelp());
    help->setAccessibleName(tr("What a query can say"));
    connect(help, &QToolButton::clicked, help, [help] { showQueryHelp(help); });
    auto *const head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_query, 1);
    head->addWidget(help);
    head->addWidget(m_search);
    head->addWidget(m_sort);
    head->addWidget(m_group);
    return head;
}

void ConcordancePage::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Places found"));
    m_list->installEventFilter(this);
    const auto open = [this](const QModelIndex &index) {
        const KwicRow &row = m_model->rows().at(index.row());
        if (row.heading.isEmpty())
            Q_EMIT openRequested(row);
    };
    connect(m_list, &QListView::doubleClicked, this, open);
    m_list->setToolTip(tr("Enter or a double click goes there; Space ticks"));
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConcordancePage::showPage);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ConcordancePage::showPage);
}

QPushButton *ConcordancePage::makeMenuButton(const QString &text, const QString &explanation)
{
    auto *const button = new QPushButton(text, this);
    button->setWhatsThis(explanation);
    button->setAccessibleName(text);
    button->setMenu(new QMenu(text, button));
    return button;
}

QLayout *ConcordancePage::makeFoot()
{
    m_all->setTristate(true);
    m_all->setToolTip(
        tr("Tick all lines that can be changed, or none. Space ticks those that are selected."));
    m_sign->hide();
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->setAccessibleName(tr("Articles searched"));
    m_mark = makeMenuButton(tr("Mark as"), tr("Mark the ticked texts"));
    m_relabel = makeMenuButton(tr("Relabel to"), tr("Give the ticked marks another label"));
    m_attribute = makeMenuButton(tr("Set attribute"), tr("Set an attribute of the ticked marks"));
    m_delete = new QPushButton(tr("Remove…"), this);
    m_delete->setWhatsThis(tr("Remove the ticked marks with their relations, after a preview"));
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT bulkRequested(BulkDelete{}); });
    auto *const foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_all);
    foot->addWidget(m_progress);
    foot->addWidget(m_sign);
    foot->addWidget(m_count, 1);
    for (QPushButton *button : {m_mark, m_relabel, m_attribute, m_delete})
        foot->addWidget(button);
    return foot;
}

QWidget *ConcordancePage::makeQuestion()
{
    m_question = new QFrame(this);
    static_cast<QFrame *>(m_question)->setFrameShape(QFrame::StyledPanel);
    m_preview = new QLabel(m_question);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_do = new QPushButton(themedIcon(u"done"_s), tr("Do it"), m_question);
    m_do->setAutoDefault(true); // Enter does it, too
    m_do->setToolTip(tr("Change all of these in one step, which can be taken back"));
    auto *const cancel = new QPushButton(tr("Cancel"), m_question);
    connect(m_do, &QPushButton::clicked, this, &ConcordancePage::bulkConfirmed);
    connect(cancel, &QPushButton::clicked, this, [this] {
        ask({}, false);
        focusLines();
    });
    auto *const row = new QHBoxLayout(m_question);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_preview, 1);
    row->addWidget(m_do);
    row->addWidget(cancel);
    m_question->hide();
    return m_question;
}

void ConcordancePage::setSchemas(const SchemaSet &schemas)
{
    m_schemas = schemas;
    m_model->setSchemas(schemas);
    m_delegate->setSchemas(schemas);
    m_query->setWords(queryWords(schemas, m_names));
    const auto choose = [this](const BulkAction &action) { Q_EMIT bulkRequested(action); };
    BulkMenus::fillMark(m_mark->menu(), schemas, choose);
    BulkMenus::fillRelabel(m_relabel->menu(), schemas, choose);
    BulkMenus::fillAttribute(m_attribute->menu(), schemas, choose, this);
}

void ConcordancePage::setNames(const QStringList &annotators)
{
    m_names = annotators;
    m_query->setWords(queryWords(m_schemas, m_names));
}

void ConcordancePage::setEditable(bool editable, const QString &why)
{
    m_whyNot = editable ? QString() : why;
    showTicks();
}

QString ConcordancePage::query() const
{
    return m_query->text();
}

void ConcordancePage::setQuery(const QString &query)
{
    m_query->setText(query);
}

void ConcordancePage::focusQuery()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void ConcordancePage::focusLines()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

Readings::Arrangement ConcordancePage::arrangement() const
{
    using Concordance::SortBy;
    static const QList<QList<SortBy>> orders{{SortBy::Place},
                                             {SortBy::Left1, SortBy::Left2, SortBy::Left3},
                                             {SortBy::Right1, SortBy::Right2, SortBy::Right3},
                                             {SortBy::Key},
                                             {SortBy::Label, SortBy::Key},
                                             {SortBy::Annotator, SortBy::Key}};
    return {orders.value(m_sort->currentIndex()), Concordance::GroupBy(m_group->currentData().toInt())};
}

void ConcordancePage::setBusy(bool busy)
{
    m_busy = busy;
    m_searched = m_searched || busy;
    m_search->setText(busy ? tr("Stop") : tr("Search"));
    m_search->setToolTip(busy ? tr("Stop searching; what was found stays (Esc)") : tr("Search (Enter)"));
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_sort->setEnabled(!busy);
    m_group->setEnabled(!busy);
    showTicks();
    showPage();
}

void ConcordancePage::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000 / total));
}

void ConcordancePage::showCount(const QString &count)
{
    m_sign->hide();
    m_count->setFullText(count);
}

void ConcordancePage::showProblem(const Error &problem)
{
    m_sign->setPixmap(themedIcon(u"warning"_s).pixmap(QSize(15, 15), devicePixelRatioF()));
    m_sign->setAccessibleName(problem.message);
    m_sign->setToolTip(problem.message);
    m_sign->show();
    m_count->setFullText(problem.message);
    if (m_model->rowCount() == 0)
        m_empty->setText(tr("This query cannot be answered"), problem.message);
    if (problem.place.column > 0)
        m_query->setSelection(int(problem.place.column) - 1, 1);
}

QString ConcordancePage::told() const
{
    return m_count->fullText();
}

void ConcordancePage::ask(const QString &preview, bool possible)
{
    m_preview->setText(preview);
    m_do->setEnabled(possible);
    m_question->setVisible(!preview.isEmpty());
    if (!preview.isEmpty())
        (possible ? m_do : m_question->findChildren<QPushButton *>().last())->setFocus(Qt::OtherFocusReason);
}

void ConcordancePage::showTicks()
{
    const KwicModel::Counts &counts = m_model->counts();
    const qsizetype free = counts.rows - counts.never;
    m_all->setEnabled(free > 0);
    m_all->setCheckState(counts.ticked == 0         ? Qt::Unchecked
                             : counts.ticked < free ? Qt::PartiallyChecked
                                                    : Qt::Checked);
    for (QPushButton *button : {m_mark, m_relabel, m_attribute, m_delete}) {
        button->setEnabled(counts.ticked > 0 && !m_busy && m_whyNot.isEmpty());
        button->setToolTip(m_whyNot.isEmpty() ? button->whatsThis() : m_whyNot);
    }
}

void ConcordancePage::showPage()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_empty->setButtonsVisible(false);
    if (m_busy)
        m_empty->setText(tr("Searching…"), {});
    else if (m_searched)
        m_empty->setText(tr("Nothing found"), tr("No place in the articles fits this query."));
    else
        m_empty->setText(tr("Search all articles"), queryExamples());
}

bool ConcordancePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_query) {
        if (key.key() != Qt::Key_Down || m_model->rowCount() == 0)
            return false;
        focusLines();
        return true;
    }
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const QModelIndex current = m_list->currentIndex();
    if (key.key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    if ((key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) || !current.isValid())
        return false;
    if (const KwicRow row = m_model->rows().at(current.row()); row.heading.isEmpty())
        Q_EMIT openRequested(row);
    return true;
}

// All that are selected become what the current one becomes; a heading stands for its group.
void ConcordancePage::toggleSelected()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        rows.append(index.row());
        for (int at = index.row() + 1; !m_model->rows().at(index.row()).heading.isEmpty() &&
             at < m_model->rowCount() && m_model->rows().at(at).heading.isEmpty();
             ++at)
            rows.append(at);
    }
    const bool areTicked = std::ranges::all_of(
        rows, [this](int at) { return m_model->rows().at(at).tick != KwicRow::Tick::Off; });
    m_model->setTicked(rows, !areTicked);
}

void ConcordancePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || (!m_busy && !m_question->isVisible()))
        return QWidget::keyPressEvent(event);
    if (m_busy)
        Q_EMIT stopRequested();
    ask({}, false);
}

} // namespace Galley
