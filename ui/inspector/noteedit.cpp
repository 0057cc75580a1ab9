#include "inspector/noteedit.h"

#include <QSignalBlocker>
#include <QTimer>

namespace Galley {

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_pause(new QTimer(this))
{
    setTabChangesFocus(true);
    setPlaceholderText(tr("Why this mark? Anything unclear?"));
    setAccessibleName(tr("Note"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause->setSingleShot(true);
    m_pause->setInterval(1000);
    connect(m_pause, &QTimer::timeout, this, &NoteEdit::commit);
    connect(this, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
}

void NoteEdit::setNote(const QString &note)
{
    if (note == m_kept)
        return;
    m_kept = note;
    const QSignalBlocker blocker(this);
    setPlainText(note);
    m_pause->stop();
}

void NoteEdit::commit()
{
    m_pause->stop();
    const QString text = toPlainText();
    if (text == m_kept)
        return;
    m_kept = text;
    Q_EMIT edited(text);
}

QSize NoteEdit::sizeHint() const
{
    return {120, fontMetrics().lineSpacing() * 3 + 14};
}

QSize NoteEdit::minimumSizeHint() const
{
    return sizeHint();
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    commit();
}

} // namespace Galley
