#include "find/findfield.h"

#include "common/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

FindField::FindField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_line->setClearButtonEnabled(true);
    m_line->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    row->addWidget(m_line, 1);
    setFocusProxy(m_line);
    m_case = addToggle(tr("Aa"), tr("Match capitals and small letters"), u"Alt+C"_s);
    m_words = addToggle(tr("“w”"), tr("Whole words only"), u"Alt+W"_s);
    m_pattern = addToggle(
        u".*"_s, tr("A pattern: a regular expression, in which (?i) ignores case and \\b is a word's edge"),
        u"Alt+R"_s);
    connect(m_pattern, &QAction::toggled, this, &FindField::onPatternToggled);
    connect(m_line, &QLineEdit::textChanged, this, &FindField::changed);
}

QAction *FindField::addToggle(const QString &text, const QString &explanation, const QString &key)
{
    auto *const action = new QAction(text, this);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)").arg(explanation, action->shortcut().toString(QKeySequence::NativeText)));
    addAction(action);
    auto *const button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(explanation);
    layout()->addWidget(button);
    connect(action, &QAction::toggled, this, &FindField::waysChanged);
    connect(action, &QAction::toggled, this, &FindField::changed);
    return action;
}

PatternSpec FindField::query() const
{
    using Kind = PatternSpec::Kind;
    const Kind plain = m_case->isChecked() ? Kind::Exact : Kind::Folded;
    return {m_line->text(), m_pattern->isChecked() ? Kind::RegularExpression : plain, m_words->isChecked()};
}

void FindField::setQuery(const PatternSpec &wanted)
{
    if (wanted == query())
        return;
    {
        const QSignalBlocker quiet(this);
        m_line->setText(wanted.text);
        m_case->setChecked(wanted.kind == PatternSpec::Kind::Exact);
        m_words->setChecked(wanted.wholeWords);
        m_pattern->setChecked(wanted.kind == PatternSpec::Kind::RegularExpression);
    }
    Q_EMIT changed();
}

// A pattern says these two itself.
void FindField::onPatternToggled(bool isPattern)
{
    m_case->setEnabled(!isPattern);
    m_words->setEnabled(!isPattern);
}

} // namespace Galley
