#include "find/findbar.h"

#include "common/elidedlabel.h"
#include "common/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_sign(new QLabel(this))
    , m_count(new ElidedLabel(this))
{
    build();
    restoreChoices();
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    for (QToolButton *toggle : {m_case, m_words, m_pattern})
        connect(toggle, &QToolButton::toggled, this, &FindBar::onToggled);
    hide();
}

void FindBar::build()
{
    m_text->setPlaceholderText(tr("Find in this article"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setToolTip(
        tr("Enter goes to the next, Shift+Enter to the one before; Ctrl+Enter marks it with the "
           "last label and goes on; Esc closes"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_text->installEventFilter(this);
    m_sign->hide();
    m_count->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_case = makeToggle(tr("Aa"), tr("Match capitals and small letters"), u"Alt+C"_s);
    m_words = makeToggle(tr("“w”"), tr("Whole words only"), u"Alt+W"_s);
    m_pattern = makeToggle(u".*"_s, tr("A regular expression"), u"Alt+R"_s);
    QToolButton *const previous = makeButton(u"up"_s, tr("The one before (Shift+F3)"));
    QToolButton *const next = makeButton(u"down"_s, tr("The next one (F3)"));
    QToolButton *const close = makeButton(u"close"_s, tr("Close the find bar (Esc)"));
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);

    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 8, 5);
    row->setSpacing(4);
    row->addWidget(m_text, 3);
    row->addSpacing(4);
    row->addWidget(m_sign);
    row->addWidget(m_count, 2);
    for (QToolButton *button : {previous, next, m_case, m_words, m_pattern, close})
        row->addWidget(button);
}

QToolButton *FindBar::makeToggle(const QString &text, const QString &explanation, const QString &key)
{
    auto *const toggle = new QToolButton(this);
    toggle->setText(text);
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setShortcut(QKeySequence(key));
    toggle->setToolTip(tr("%1 (%2)").arg(explanation, toggle->shortcut().toString(QKeySequence::NativeText)));
    toggle->setAccessibleName(explanation);
    return toggle;
}

QToolButton *FindBar::makeButton(const QString &icon, const QString &explanation)
{
    auto *const button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(explanation);
    button->setAccessibleName(explanation);
    return button;
}

void FindBar::restoreChoices()
{
    const QSettings settings;
    m_case->setChecked(settings.value("find/case"_L1).toBool());
    m_words->setChecked(settings.value("find/words"_L1).toBool());
    m_pattern->setChecked(settings.value("find/pattern"_L1).toBool());
}

void FindBar::onToggled()
{
    QSettings settings;
    settings.setValue("find/case"_L1, m_case->isChecked());
    settings.setValue("find/words"_L1, m_words->isChecked());
    settings.setValue("find/pattern"_L1, m_pattern->isChecked());
    Q_EMIT queryChanged();
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

FindQuery FindBar::query() const
{
    return {m_text->text(), m_case->isChecked(), m_words->isChecked(), m_pattern->isChecked()};
}

void FindBar::showCount(const QString &count)
{
    m_sign->hide();
    m_count->setFullText(count);
}

void FindBar::showProblem(const QString &problem)
{
    m_sign->setPixmap(themedIcon(u"warning"_s).pixmap(QSize(15, 15), devicePixelRatioF()));
    m_sign->setAccessibleName(tr("Warning"));
    m_sign->show();
    m_count->setFullText(problem);
}

QString FindBar::told() const
{
    return m_count->fullText();
}

bool FindBar::isProblem() const
{
    return m_sign->isVisibleTo(this);
}

// Enter and Shift+Enter in the line; QLineEdit itself does not tell them apart.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (key.modifiers() & Qt::ControlModifier)
        Q_EMIT markRequested();
    else if (key.modifiers() & Qt::ShiftModifier)
        Q_EMIT previousRequested();
    else
        Q_EMIT nextRequested();
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Galley
