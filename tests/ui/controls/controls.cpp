#include "controls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::Testing {

namespace {

QString describe(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *each = &widget; each && !each->isWindow(); each = each->parentWidget())
        path.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                                  : each->objectName());
    const auto *const button = qobject_cast<const QAbstractButton *>(&widget);
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(u'/') +
        (button && !button->text().isEmpty() ? u" “%1”"_s.arg(button->text()) : QString());
}

// Part of another control, made by Qt: the field of a box, the tabs of a tab widget, a view's corner.
bool isPart(const QWidget &widget)
{
    const QWidget *const parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(&widget) ||
        (parent && parent->focusProxy() == &widget) || widget.focusProxy() ||
        (parent && parent->inherits("QAbstractSpinBox")) ||
        (parent && qobject_cast<const QComboBox *>(parent)) ||
        (parent && (parent->inherits("QLineEdit") || parent->inherits("QHeaderView"))) ||
        (parent && parent->inherits("QTabBar")) || widget.inherits("QTableCornerButton");
}

// What this annotator may not do, another may.
void enableAll(const QWidget &window)
{
    for (QWidget *const widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window)
            widget->setEnabled(true);
    }
}

QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *const widget : window.findChildren<QWidget *>()) {
        const bool isControl =
            widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget);
        const bool isWords = widget->inherits("QLabel") && !(widget->focusPolicy() & Qt::TabFocus);
        if (isControl && !isWords && widget->window() == &window && widget->isVisible() &&
            !widget->size().isEmpty() && !isPart(*widget) && !qobject_cast<const QMenu *>(widget))
            found.append(widget);
    }
    return found;
}

QString accessibleName(QWidget &widget)
{
    QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

// A button and a label with links are named by their text; a field by a label or by its own name, as what
// stands in it changes.
bool isNamed(QWidget &widget)
{
    if (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLabel *>(&widget))
        return !accessibleName(widget).isEmpty();
    QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(&widget);
    return interface &&
        (!widget.accessibleName().trimmed().isEmpty() || !interface->relations(QAccessible::Label).isEmpty());
}

bool isInMenu(const QAction &action)
{
    return std::ranges::any_of(action.associatedObjects(),
                               [](const QObject *object) { return qobject_cast<const QMenu *>(object); });
}

// A menu's own action belongs to what the menu hangs on.
const QObject *ownerOf(const QAction &action)
{
    return action.menu() && action.menu()->parent() ? action.menu()->parent() : action.parent();
}

// Made by Qt: the button that shows what has no room in a bar.
bool isPartOfBar(const QAction &action)
{
    const QObject *const owner = ownerOf(action);
    return !owner || owner->inherits("QToolBarExtension") || owner->inherits("QLineEdit") ||
        (owner->inherits("QMenuBar") && action.text().isEmpty());
}

// Another way than Tab: its action stands in a menu or has a key.
bool hasOtherWay(const QWidget &widget)
{
    const auto *const tool = qobject_cast<const QToolButton *>(&widget);
    const QAction *const action = tool ? tool->defaultAction() : nullptr;
    return action && (isInMenu(*action) || !action->shortcut().isEmpty());
}

// Tab goes to one of several radio buttons; arrows go on.
bool isReachedByArrows(const QWidget &widget, const QSet<const QWidget *> &reached)
{
    if (!widget.inherits("QRadioButton") || !widget.parentWidget())
        return false;
    return std::ranges::any_of(reached, [&](const QWidget *other) {
        return other->inherits("QRadioButton") && other->parentWidget() == widget.parentWidget();
    });
}

// What takes the keys after one was pressed in a control.
QWidget *after(QWidget *from, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    from->setFocus(Qt::TabFocusReason);
    QTest::keyClick(from, key, modifiers);
    return QApplication::focusWidget();
}

// Where Tab goes from the control that has the keys, and from there; F6 goes from pane to pane.
QSet<const QWidget *> reachedByKeys(const QWidget &window)
{
    static constexpr std::pair<Qt::Key, Qt::KeyboardModifiers> ways[] = {
        {Qt::Key_Tab, Qt::NoModifier}, {Qt::Key_Backtab, Qt::ShiftModifier}, {Qt::Key_F6, Qt::NoModifier}};
    QSet<const QWidget *> reached;
    QList<QPointer<QWidget>> from{QApplication::focusWidget()};
    while (!from.isEmpty()) {
        const QPointer<QWidget> here = from.takeFirst();
        if (!here || here->window() != &window || reached.contains(here))
            continue;
        for (const QWidget *each = here; each && each != &window; each = each->parentWidget())
            reached.insert(each);
        for (const auto &[key, modifiers] : ways) {
            if (here && here->isVisible())
                from.append(after(here, key, modifiers));
        }
    }
    return reached;
}

QModelIndexList someItems(const QAbstractItemModel &model, const QModelIndex &parent)
{
    constexpr int most = 20;
    QModelIndexList items;
    for (int row = 0; row < std::min(model.rowCount(parent), most); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            items.append(model.index(row, column, parent));
        items.append(someItems(model, model.index(row, 0, parent)));
    }
    return items;
}

QString wordsOf(const QModelIndex &index, int role)
{
    const QString text = index.data(role).toString();
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

// Every line of the tooltip is in some text of the row that is read.
bool isToldOtherwise(const QModelIndex &index)
{
    QString read;
    for (int column = 0; column < index.model()->columnCount(index.parent()); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
            read += wordsOf(index.siblingAtColumn(column), role) + u' ';
    }
    const QStringList lines = wordsOf(index, Qt::ToolTipRole).split(u'\n');
    return std::ranges::all_of(lines, [&](const QString &line) { return read.contains(line.trimmed()); });
}

} // namespace

QStringList namelessControls(const QWidget &window)
{
    QStringList faults;
    for (QWidget *const widget : controlsOf(window)) {
        if (!isNamed(*widget))
            faults.append(describe(*widget));
    }
    return faults;
}

QStringList repeatedDescriptions(const QWidget &window)
{
    QStringList faults;
    for (QWidget *const widget : controlsOf(window)) {
        QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(widget);
        const QString description =
            interface ? interface->text(QAccessible::Description).trimmed() : QString();
        if (!description.isEmpty() && description == accessibleName(*widget))
            faults.append(describe(*widget));
    }
    return faults;
}

QStringList itemsToldByTooltip(const QWidget &window)
{
    QStringList faults;
    for (const QAbstractItemView *const view : window.findChildren<QAbstractItemView *>()) {
        if (!view->model() || qobject_cast<const QHeaderView *>(view))
            continue;
        for (const QModelIndex &index : someItems(*view->model(), view->rootIndex())) {
            if (!isToldOtherwise(index))
                faults.append(u"%1: “%2”"_s.arg(describe(*view), wordsOf(index, Qt::ToolTipRole)));
        }
    }
    return faults.first(std::min<qsizetype>(faults.size(), 4)); // the others are alike
}

QStringList unreachedControls(QWidget &window)
{
    enableAll(window);
    const QList<QWidget *> controls = controlsOf(window); // keys could turn a page
    const QSet<const QWidget *> reached = reachedByKeys(window);
    QStringList faults;
    for (const QWidget *const widget : controls) {
        const bool isOffAgain = !widget->isEnabled(); // for a reason that keys changed
        if (!isOffAgain && !reached.contains(widget) && !hasOtherWay(*widget) &&
            !isReachedByArrows(*widget, reached))
            faults.append(describe(*widget));
    }
    return faults;
}

QStringList wordlessActions(const QWidget &window)
{
    QStringList faults;
    for (const QAction *const action : window.findChildren<QAction *>()) {
        const bool lacks = action->text().isEmpty() || action->toolTip().isEmpty();
        if (lacks && action->isVisible() && !action->isSeparator() &&
            !action->associatedObjects().isEmpty() && !isPartOfBar(*action))
            faults.append(u"the action “%1” of %2"_s.arg(
                action->text(), QString::fromLatin1(ownerOf(*action)->metaObject()->className())));
    }
    return faults;
}

QStringList missingDefaultButton(const QWidget &window)
{
    // Enter in its line runs the command that is chosen below.
    if (!qobject_cast<const QDialog *>(&window) || window.inherits("Galley::CommandPalette"))
        return {};
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    const bool has = std::ranges::any_of(
        buttons, [](const QPushButton *button) { return button->isDefault() || button->autoDefault(); });
    return has ? QStringList() : QStringList{u"no default button"_s};
}

} // namespace Galley::Testing
