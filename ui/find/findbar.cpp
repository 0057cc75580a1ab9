#include "find/findbar.h"

#include "common/boundkeys.h"
#include "common/elidedlabel.h"
#include "common/icons.h"
#include "find/findfield.h"
#include "find/findwords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new FindField(this))
    , m_sign(new QLabel(this))
    , m_count(new ElidedLabel(this))
{
    build();
    restoreWays();
    connect(m_field, &FindField::changed, this, &FindBar::queryChanged);
    connect(m_field, &FindField::waysChanged, this, &FindBar::keepWays);
    hide();
}

void FindBar::build()
{
    QLineEdit *const line = m_field->line();
    line->setPlaceholderText(tr("Find in this article"));
    line->setAccessibleName(line->placeholderText());
    line->setToolTip(tr("Enter goes to the next, Shift+Enter to the one before; Ctrl+Enter marks it with the "
                        "last label and goes on; Esc closes"));
    line->installEventFilter(this);
    m_sign->hide();
    m_count->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    QToolButton *const previous = makeButton(u"up"_s, tr("Previous"), {});
    QToolButton *const next = makeButton(u"down"_s, tr("Next"), {});
    BoundKeys::instance().follow(this, [previous, next] {
        previous->setToolTip(
            tr("The one before (%1)").arg(boundKey("find-previous"_L1, QKeySequence(u"Shift+F3"_s))));
        next->setToolTip(tr("The next one (%1)").arg(boundKey("find-next"_L1, Qt::Key_F3)));
    });
    QToolButton *const close = makeButton(u"close"_s, tr("Close"), tr("Close the find bar (Esc)"));
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);

    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 8, 5);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addSpacing(4);
    row->addWidget(m_sign);
    row->addWidget(m_count, 1);
    row->addWidget(close);
}

QToolButton *FindBar::makeButton(const QString &icon, const QString &name, const QString &explanation)
{
    auto *const button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(explanation);
    button->setAccessibleName(name);
    return button;
}

void FindBar::restoreWays()
{
    const QSettings settings;
    m_field->setQuery({{},
                       PatternSpec::Kind(std::clamp(settings.value("find/kind"_L1, 1).toInt(), 0, 2)),
                       settings.value("find/words"_L1).toBool()});
}

void FindBar::keepWays() const
{
    QSettings settings;
    settings.setValue("find/kind"_L1, int(query().kind));
    settings.setValue("find/words"_L1, query().wholeWords);
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_field->line()->setText(text);
    m_field->line()->selectAll();
    m_field->line()->setFocus(Qt::ShortcutFocusReason);
}

PatternSpec FindBar::query() const
{
    return m_field->query();
}

void FindBar::showCount(const QString &count)
{
    m_sign->hide();
    m_count->setFullText(count);
}

void FindBar::showProblem(const Error &problem)
{
    m_sign->setPixmap(themedIcon(u"warning"_s).pixmap(QSize(15, 15), devicePixelRatioF()));
    m_sign->setAccessibleName(problem.message);
    m_sign->setToolTip(problem.message);
    m_sign->show();
    m_count->setFullText(briefly(problem));
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
