#include "review/reasonbar.h"

#include "common/calmcombobox.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Galley {

ReasonBar::ReasonBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_reason(new CalmComboBox(this))
    , m_note(new QLineEdit(this))
{
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->lineEdit()->setPlaceholderText(tr("Reason (R)"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_reason->setToolTip(tr("Why it is decided so: one of the project's reasons, or another"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note on the decision"));
    m_note->setToolTip(tr("Kept with the decision"));
    m_question->setWordWrap(true);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_question);
    layout->addWidget(m_reason);
    layout->addWidget(m_note);
    m_reason->installEventFilter(this);
    m_reason->lineEdit()->installEventFilter(this);
    m_note->installEventFilter(this);
    setAsking(false);
}

void ReasonBar::setReasons(const QStringList &reasons)
{
    const QString text = m_reason->currentText();
    m_reason->clear();
    m_reason->addItems(reasons);
    m_reason->setCurrentText(text);
    if (m_last.isEmpty())
        m_last = reasons.value(0);
}

void ReasonBar::setAsking(bool asking)
{
    m_asking = asking;
    m_question->setText(asking ? tr("<b>Why is none right?</b> Enter accepts, Esc goes back.") : QString());
    m_question->setVisible(asking);
}

void ReasonBar::ask()
{
    setAsking(true);
    if (m_reason->currentText().isEmpty())
        m_reason->setCurrentText(m_last);
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->lineEdit()->selectAll();
}

void ReasonBar::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString ReasonBar::reason() const
{
    return m_reason->currentText().trimmed();
}

QString ReasonBar::note() const
{
    return m_note->text().trimmed();
}

void ReasonBar::clear()
{
    if (!reason().isEmpty())
        m_last = reason();
    m_reason->setCurrentText({});
    m_note->clear();
    setAsking(false);
}

bool ReasonBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool accepts = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!accepts && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (!m_asking)
        Q_EMIT left();
    else if (accepts)
        Q_EMIT answered();
    else
        Q_EMIT cancelled();
    setAsking(false);
    return true;
}

} // namespace Galley
