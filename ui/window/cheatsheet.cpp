#include "window/cheatsheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Galley {

CheatSheet::CheatSheet(const QList<QAction *> &actions, const SchemaSet &schemas, const LabelKeys &keys,
                       QWidget *parent)
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
    for (QVBoxLayout *column : {left, middle, right})
        columns->addLayout(column);
    addGroup(left, tr("In the text"), textKeys());
    addGroup(middle, tr("Everywhere"), commandKeys(actions));
    addGroup(right, tr("While adjudicating"), reviewKeys());
    addGroup(right, tr("Labels"), labelLines(schemas, keys));
    for (QVBoxLayout *column : {left, middle, right})
        column->addStretch(1);

    auto *const scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
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

QList<CheatSheet::Line> CheatSheet::textKeys()
{
    return {
        {tr("a label's key"), tr("marks the selection, or the word")},
        {tr("Arrows"), tr("move the caret; Shift selects, Ctrl goes by word")},
        {tr("e, Shift+E"), tr("grows the selection: word, name, phrase, clause, sentence; shrinks it back")},
        {tr(";"),
         tr("shows hints on likely mentions, ;; on every word; typing one selects it, two with Shift on "
            "the first select from there to there")},
        {tr(", and <"), tr("the next and the previous likely mention that has no mark")},
        {tr("="),
         tr("takes the selection exactly as it is, whatever the layer snaps to; so does dragging with Alt")},
        {tr("Double click"), tr("selects a word; triple click a sentence")},
        {tr("Tab, Shift+Tab"), tr("next and previous mark")},
        {tr("[ and ]"),
         tr("choose a begin or end of the focused mark; arrows move it, Ctrl by word, Enter keeps; "
            "so does dragging a knob")},
        {tr("+ and -"),
         tr("add what is selected next to the focused mark, and take the piece at the caret away; Ctrl "
            "and dragging adds, too")},
        {tr(": and a label's key"), tr("gives the focused mark that label")},
        {tr("Enter"), tr("goes to the mark's attributes")},
        {tr("Delete"), tr("removes the focused mark")},
        {tr("."), tr("repeats the last label")},
        {tr("*"), tr("marks the same text everywhere: Space ticks, Enter marks, * again takes all articles")},
        {tr("R"), tr("starts a relation from the focused mark; so does dragging its bar")},
        {tr("a click on a number"), tr("beside a name lists the mark's relations")},
        {tr("Esc"), tr("lets go of the mark or the selection; from another pane, goes to the text")},
    };
}

QList<CheatSheet::Line> CheatSheet::reviewKeys()
{
    return {
        {tr("1 … 9"), tr("takes that version into gold")},
        {tr("A"), tr("takes all versions")},
        {tr("N or 0"), tr("takes none: choose a reason, Enter accepts")},
        {tr("E"),
         tr("changes a copy by hand: [ ] and arrows move its ends, digits choose the label, Enter takes it")},
        {tr("P"), tr("postpones the place")},
        {tr("U, Shift+U"), tr("takes the last decision back, and decides so again; so does Ctrl+Z")},
        {tr("J and K"), tr("go to the next place and to the one before without deciding; so do arrows")},
        {tr("R"), tr("goes to the reason and the note of the next decision")},
        {tr("S, Shift+S"), tr("signs the article off, and reopens it")},
        {tr("H and M"), tr("hide the annotators' names, and shuffle their order")},
    };
}

QList<CheatSheet::Line> CheatSheet::commandKeys(const QList<QAction *> &actions)
{
    QList<Line> lines;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && action->shortcutContext() == Qt::WindowShortcut)
            lines.append({action->shortcut().toString(QKeySequence::NativeText), action->whatsThis()});
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
