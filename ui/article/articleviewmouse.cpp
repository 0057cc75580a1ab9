#include "article/articlemouse.h"
#include "article/articlepage.h"
#include "article/articleview.h"
#include "article/commentmarks.h"
#include "article/relationlist.h"
#include "article/relationmode.h"
#include "article/spannavigation.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int autoScrollInterval = 30; // ms
constexpr qreal zoomStep = 1.1;        // a notch of the wheel

} // namespace

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    if (m_relation->isActive()) {
        const RelationMode::Answer answer = m_relation->click(m_page->spansAt(event->position()), *m_session);
        if (answer.choice)
            finishRelation(answer.choice->type, answer.choice->from, answer.choice->to);
        else
            Q_EMIT refused(answer.message);
        return;
    }
    if (clickBadge(event->position()) || pressOther(*event))
        return;
    const Range selectionBefore = selection();
    const qsizetype caretBefore = caret();
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const SpanId clicked = extend ? 0 : m_mouse->clickedSpan(*m_page, event->position(), m_state.focused);
    endModes();
    m_exact.reset();
    m_mouse->press(*m_page, *m_caret, event->position(), extend);
    focusSpan(clicked);
    caretChanged(selectionBefore, caretBefore);
    if (clicked != 0 && selection().isEmpty())
        focusSpan(clicked);
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_relation->isActive())
        return;
    const Range selectionBefore = selection();
    const qsizetype caretBefore = caret();
    m_mouse->doubleClick(*m_page, *m_caret, event->position());
    caretChanged(selectionBefore, caretBefore);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        hover(event->position());
    if (!(event->buttons() & Qt::LeftButton))
        updateCursor(event->position());
    else if (dragOther(*event))
        return;
    if (!m_mouse->isDragging() || !(event->buttons() & Qt::LeftButton))
        return;
    if (ArticleMouse::autoScroll(*m_page, event->position()) == 0)
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(autoScrollInterval, this);
    const Range selectionBefore = selection();
    const qsizetype caretBefore = caret();
    m_mouse->drag(*m_page, *m_caret, event->position());
    if (caret() != caretBefore || selection() != selectionBefore)
        caretChanged(selectionBefore, caretBefore);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (releaseOther(*event))
        return;
    if (m_mouse->isDragging() && (event->modifiers() & Qt::AltModifier) && !selection().isEmpty())
        takeExactly();
    m_mouse->release();
    m_autoScroll.stop();
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_blink.timerId()) {
        m_state.caretVisible = !m_state.caretVisible;
        updateCaret();
    } else if (event->timerId() == m_autoScroll.timerId()) {
        const QPointF point = viewport()->mapFromGlobal(QCursor::pos());
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      ArticleMouse::autoScroll(*m_page, point));
        const Range selectionBefore = selection();
        const qsizetype caretBefore = caret();
        m_mouse->drag(*m_page, *m_caret, point);
        caretChanged(selectionBefore, caretBefore);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *const help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered(0);
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleView::showToolTip(QPoint point, QPoint global)
{
    QStringList lines;
    const QList<SpanId> spans = m_page->spansAt(point);
    for (const SpanId id : spans) {
        const Span *const span = m_session ? m_session->set().span(id) : nullptr;
        if (!span)
            continue;
        lines.append(describe(*span, m_session->schemas(), m_session->set()).toHtmlEscaped());
        for (const QString &relation : relationTip(*m_session, id))
            lines.append(u"&nbsp;&nbsp;"_s + relation.toHtmlEscaped());
    }
    const qsizetype offset = offsetAt(point);
    if (m_session && characterRect(offset).contains(point)) {
        for (const QString &line : commentLines(m_session->set(), offset))
            lines.append(line.toHtmlEscaped());
    }
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, lines.join(u"<br>"), viewport());
}

} // namespace Galley
