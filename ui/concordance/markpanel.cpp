#include "concordance/markpanel.h"

#include "common/boundkeys.h"
#include "common/elidedlabel.h"
#include "common/icons.h"
#include "common/latinkey.h"
#include "concordance/kwicdelegate.h"
#include "concordance/kwicmodel.h"
#include "find/findfield.h"
#include "find/findwords.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// What a combo box keeps of a label.
QStringList idOf(const QString &layer, const QString &label)
{
    return {layer, label};
}

} // namespace

MarkPanel::MarkPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new KwicModel(this))
    , m_delegate(new KwicDelegate(this))
    , m_field(new FindField(this))
    , m_label(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_list(new QListView(this))
    , m_all(new QCheckBox(tr("&All"), this))
    , m_sign(new QLabel(this))
    , m_count(new ElidedLabel(this))
    , m_apply(new QPushButton(this))
{
    build();
    connect(m_field, &FindField::changed, this, &MarkPanel::requestChanged);
    connect(m_label, &QComboBox::currentIndexChanged, this, &MarkPanel::requestChanged);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &MarkPanel::requestChanged);
    connect(m_model, &KwicModel::ticksChanged, this, &MarkPanel::showTicks);
    connect(m_all, &QCheckBox::clicked, this, [this](bool on) { m_model->tickAll(on); });
    connect(m_apply, &QPushButton::clicked, this, &MarkPanel::applyRequested);
    showTicks();
    hide();
}

void MarkPanel::build()
{
    buildList();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(5);
    layout->addLayout(makeHead());
    layout->addWidget(m_list);
    layout->addLayout(makeFoot());
}

QLayout *MarkPanel::makeHead()
{
    m_field->line()->setPlaceholderText(tr("Text to mark everywhere"));
    m_field->line()->setAccessibleName(m_field->line()->placeholderText());
    m_field->line()->installEventFilter(this);
    m_label->setPlaceholderText(tr("Choose a label"));
    m_label->setAccessibleName(tr("Mark as"));
    m_label->setToolTip(tr("The label that all ticked mentions get. In the list, a label's key chooses it."));
    m_label->setMinimumContentsLength(10);
    m_label->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->addItem(tr("in this article"));
    m_scope->addItem(tr("in all articles"));
    m_scope->setAccessibleName(tr("Where to mark"));
    m_scope->setToolTip(tr("This article, or all articles. In the list, * changes it."));
    auto *const close = new QToolButton(this);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close without marking (Esc)"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &MarkPanel::cancelled);
    auto *const head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_field, 3);
    head->addWidget(new QLabel(tr("as"), this));
    head->addWidget(m_label, 2);
    head->addWidget(m_scope);
    head->addWidget(close);
    return head;
}

void MarkPanel::buildList()
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
    m_list->setAccessibleName(tr("Mentions to mark"));
    m_list->setFixedHeight((fontMetrics().height() + 7) * 7 + 2);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { Q_EMIT currentChanged(current.row()); });
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(index.row()); });
}

QLayout *MarkPanel::makeFoot()
{
    m_all->setTristate(true);
    m_all->setToolTip(tr("Tick all mentions, or none. Space ticks those that are selected."));
    m_sign->hide();
    BoundKeys::instance().follow(this, [this] {
        m_apply->setToolTip(tr("Mark what is ticked, in one step that %1 takes back (Enter)")
                                .arg(boundKey("undo"_L1, QKeySequence(u"Ctrl+Z"_s))));
    });
    auto *const foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_all);
    foot->addWidget(m_sign);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_apply);
    return foot;
}

void MarkPanel::setSchemas(const SchemaSet &schemas, const LabelKeys &keys)
{
    const QSignalBlocker quiet(m_label);
    m_keys = keys;
    m_model->setSchemas(schemas);
    m_delegate->setSchemas(schemas);
    m_label->clear();
    const SchemaSet offered = schemas.offered();
    for (const Schema &schema : offered.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const Label &label : layer.labels) {
                const LabelKey *const key = findLabelKey(keys, layer.id, label.id);
                m_label->addItem(key ? tr("%1  (%2)").arg(label.name, key->key) : label.name,
                                 idOf(layer.id, label.id));
                for (const int role : {Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
                    m_label->setItemData(m_label->count() - 1,
                                         tr("%1: %2").arg(layer.name, label.description), role);
            }
        }
    }
}

void MarkPanel::begin(const Request &request)
{
    {
        const QSignalBlocker quiet(this);
        m_field->setQuery(request.query);
        m_label->setCurrentIndex(m_label->findData(idOf(request.layer, request.label)));
        m_scope->setCurrentIndex(request.scope == Scope::Corpus ? 1 : 0);
    }
    show();
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT requestChanged();
}

MarkPanel::Request MarkPanel::request() const
{
    const QStringList label = m_label->currentData().toStringList();
    return {m_field->query(), label.value(0), label.value(1),
            m_scope->currentIndex() == 1 ? Scope::Corpus : Scope::Article};
}

void MarkPanel::setCurrent(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
}

void MarkPanel::chooseLabel(const QString &layer, const QString &label)
{
    const int at = m_label->findData(idOf(layer, label));
    if (at >= 0)
        m_label->setCurrentIndex(at);
}

void MarkPanel::showCount(const QString &count)
{
    m_sign->hide();
    m_count->setFullText(count);
}

void MarkPanel::showProblem(const Error &problem)
{
    m_sign->setPixmap(themedIcon(u"warning"_s).pixmap(QSize(15, 15), devicePixelRatioF()));
    m_sign->setAccessibleName(problem.message);
    m_sign->setToolTip(problem.message);
    m_sign->show();
    m_count->setFullText(briefly(problem));
}

QString MarkPanel::told() const
{
    return m_count->fullText();
}

void MarkPanel::setBusy(bool busy)
{
    m_busy = busy;
    showTicks();
}

void MarkPanel::showTicks()
{
    const KwicModel::Counts &counts = m_model->counts();
    const qsizetype free = counts.rows - counts.never;
    m_all->setEnabled(free > 0);
    m_all->setCheckState(counts.ticked == 0         ? Qt::Unchecked
                             : counts.ticked < free ? Qt::PartiallyChecked
                                                    : Qt::Checked);
    m_apply->setText(counts.ticked == 0 ? tr("Mark") : tr("Mark %n", nullptr, int(counts.ticked)));
    m_apply->setEnabled(counts.ticked > 0 && !m_busy);
}

bool MarkPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_list)
        return handleListKey(key);
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter && key.key() != Qt::Key_Down)
        return false;
    m_list->setFocus(Qt::OtherFocusReason); // from what was typed to what was found; Enter there marks
    return true;
}

bool MarkPanel::handleListKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Space:
        toggleSelected();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_apply->click();
        return true;
    default:
        break;
    }
    if (event.text() == u"*") {
        m_scope->setCurrentIndex(1 - m_scope->currentIndex());
        return true;
    }
    const LabelKey *key = findKey(m_keys, event.text());
    if (!key)
        key = findKey(m_keys, latinText(event));
    if (!key)
        return false;
    chooseLabel(key->layer, key->label);
    return true;
}

// All that are selected become what the current one becomes.
void MarkPanel::toggleSelected()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.append(index.row());
    m_model->setTicked(rows, current.data(Qt::CheckStateRole).toInt() != Qt::Checked);
}

void MarkPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Galley
