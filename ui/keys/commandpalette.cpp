#include "keys/commandpalette.h"

#include "keys/commanddelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype remembered = 12;

QString settingsKey()
{
    return u"commands/recent"_s;
}

void remember(const QAction &action)
{
    QStringList recent = QSettings().value(settingsKey()).toStringList();
    const QString id = CommandModel::idOf(action);
    recent.removeAll(id);
    recent.prepend(id);
    QSettings().setValue(settingsKey(), recent.first(std::min(recent.size(), remembered)));
}

} // namespace

CommandPalette::CommandPalette(const QMenuBar &bar, QWidget *parent)
    : QDialog(parent)
    , m_model(new CommandModel(commandsIn(bar), QSettings().value(settingsKey()).toStringList(), this))
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_says(new QLabel(this))
{
    setWindowTitle(tr("Commands"));
    m_typed->setPlaceholderText(tr("Letters of a command"));
    m_typed->setAccessibleName(tr("Command"));
    m_typed->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // arrows reach it from the line
    m_list->setAccessibleName(tr("Commands"));
    m_says->setWordWrap(true);
    m_says->setForegroundRole(QPalette::PlaceholderText);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 10);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_says);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_typed, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { m_says->setText(now.data(Qt::ToolTipRole).toString()); });
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24);
    find({});
    m_typed->setFocus();
}

void CommandPalette::find(const QString &typed)
{
    m_model->find(typed);
    m_list->setCurrentIndex(m_model->index(0));
    if (m_model->rowCount() == 0)
        m_says->setText(tr("No command has these letters: type fewer of them."));
}

// After the dialog is gone, so that the command finds the keys where they were.
void CommandPalette::run()
{
    QAction *const action = m_model->action(m_list->currentIndex());
    if (!action)
        return;
    if (!action->isEnabled())
        return m_says->setText(tr("“%1” cannot be used now.").arg(m_list->currentIndex().data().toString()));
    remember(*action);
    connect(this, &QObject::destroyed, action, &QAction::trigger, Qt::QueuedConnection);
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const QHash<int, int> steps{
        {Qt::Key_Up, -1}, {Qt::Key_Down, 1}, {Qt::Key_PageUp, -page}, {Qt::Key_PageDown, page}};
    if (!steps.contains(key) || m_model->rowCount() == 0)
        return QDialog::eventFilter(watched, event);
    const int row = std::clamp(m_list->currentIndex().row() + steps.value(key), 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    return true;
}

} // namespace Galley
