#include "window/cheatsheet.h"

#include "review/reviewactions.h"
#include "text/listed.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return listed(keys);
}

QList<std::pair<QString, QString>> linesOf(const QList<Command> &commands, Qt::ShortcutContext context)
{
    QList<std::pair<QString, QString>> lines;
    for (const Command &command : commands) {
        if (!command.action->shortcut().isEmpty() && command.action->shortcutContext() == context)
            lines.append({keysOf(*command.action), command.action->whatsThis()});
    }
    return lines;
}

} // namespace

CheatSheet::CheatSheet(const QList<Command> &commands, const ReviewActions &review, const SchemaSet &schemas,
                       const LabelKeys &keys, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    auto *const page = new QWidget(this);
    auto *const columns = new QHBoxLayout(page);
    columns->setContentsMargins(4, 4, 12, 4);
    columns->setSpacing(36);
    auto *const left = new QVBoxLayout;
    auto *const middle = new QVBoxLayout;
    auto *const right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, middle, right}) {
        column->setSpacing(6);
        columns->addLayout(column);
    }
    addGroup(left, tr("In the text"), caretKeys() + textKeys(commands));
    addGroup(middle, tr("Everywhere"), windowKeys(commands));
    addGroup(right, tr("While adjudicating"), reviewKeys(review));
    addGroup(right, tr("Labels"), labelLines(schemas, keys));
    for (QVBoxLayout *column : {left, middle, right})
        column->addStretch(1);

    auto *const scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const QSize wanted = page->sizeHint() + QSize(60, 90);
    resize(wanted.boundedTo(QSize(1180, 700)));
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

// What is no command: the caret's keys, and what goes with the mouse.
QList<CheatSheet::Line> CheatSheet::caretKeys()
{
    return {
        {tr("a label's key"),
         tr("marks the selection, or the word; in the palette the key stands before it")},
        {tr("Arrows"), tr("move the caret; Shift selects, Ctrl goes by word")},
        {tr("Double click"),
         tr("selects a word; triple click a sentence; Alt and dragging takes it exactly")},
        {tr("Tab, Shift+Tab"), tr("next and previous mark")},
        {tr("Enter"), tr("goes to the mark's attributes")},
        {tr("dragging"),
         tr("a knob moves an end of the mark, its bar starts a relation; with Ctrl a piece is added")},
        {tr("a click on a number"), tr("beside a name lists the mark's relations")},
        {tr("Esc"), tr("lets go of the mark or the selection; from another pane, goes to the text")},
    };
}

QList<CheatSheet::Line> CheatSheet::textKeys(const QList<Command> &commands)
{
    return linesOf(commands, Qt::WidgetShortcut);
}

QList<CheatSheet::Line> CheatSheet::windowKeys(const QList<Command> &commands)
{
    return linesOf(commands, Qt::WindowShortcut);
}

QList<CheatSheet::Line> CheatSheet::reviewKeys(const ReviewActions &review)
{
    QList<Line> lines{{tr("%1 … %2").arg(keysOf(*review.take.first()), keysOf(*review.take.last())),
                       tr("Take that version into gold")}};
    for (const QAction *const action : review.all()) {
        if (!review.take.contains(action) && !action->shortcut().isEmpty())
            lines.append({keysOf(*action), action->whatsThis()});
    }
    return lines;
}

QList<CheatSheet::Line> CheatSheet::labelLines(const SchemaSet &schemas, const LabelKeys &keys)
{
    QList<Line> lines;
    for (const LabelKey &key : keys) {
        const Layer *const layer = schemas.layer(key.layer);
        const Label *const label = schemas.label(key.layer, key.label);
        if (!layer || !label || key.key.isEmpty())
            continue;
        const QString name = tr("%1: %2").arg(layer->name, label->name);
        lines.append({key.key, key.isReplaced() ? tr("%1 (%2 is taken)").arg(name, key.wanted) : name});
    }
    if (lines.isEmpty())
        lines.append({QString(), tr("Open a project to see its labels' keys.")});
    return lines;
}

void CheatSheet::addGroup(QVBoxLayout *column, const QString &title, const QList<Line> &lines)
{
    auto *const heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(heading);
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < lines.size(); ++row) {
        auto *const key = new QLabel(lines.at(row).first, this);
        key->setTextFormat(Qt::PlainText);
        auto *const what = new QLabel(lines.at(row).second, this);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        what->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
        what->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(key, row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1, Qt::AlignTop);
    }
    grid->setRowStretch(int(lines.size()), 1);
    column->addLayout(grid);
    column->addSpacing(14);
}

} // namespace Galley
