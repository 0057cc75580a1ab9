#include "article/articlemouse.h"
#include "article/articlepage.h"
#include "article/articleview.h"
#include "article/boundarymode.h"
#include "article/handles.h"
#include "article/relationdrag.h"
#include "article/relationmode.h"
#include "article/spaneditor.h"
#include "article/spanmenu.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

#include <utility>

// What the mouse does beside selecting: handles, pieces, relations, the context menu.
namespace Galley {

// --- handles at the ends of the focused span

bool ArticleView::pressHandle(QPointF point)
{
    const Span *const span = m_session ? m_session->set().span(m_state.focused) : nullptr;
    if (!span || m_session->isReadOnly())
        return false;
    const std::optional<Handle> handle = handleAt(*m_page, span->segments, point);
    if (!handle)
        return false;
    endModes();
    m_boundary->start(*span, handle->edge);
    m_grabbed = handle->middle - point.y();
    viewport()->update();
    announce();
    return true;
}

void ArticleView::dragHandle(QPointF point, bool exactly)
{
    const qsizetype offset = m_page->offsetAt({point.x(), point.y() + *m_grabbed});
    if (!m_boundary->isActive() || offset == offsetOf(m_boundary->segments(), m_boundary->edge()))
        return;
    showShape(m_boundary->moveTo(*m_session, offset, exactly));
}

// --- pieces

// Ctrl: what is dragged over becomes a piece of the focused span.
bool ArticleView::pressPiece(const QMouseEvent &event)
{
    if (!(event.modifiers() & Qt::ControlModifier) || m_state.focused == 0)
        return false;
    endModes();
    startPiece();
    if (m_pieceOf == 0)
        return true; // refused
    const Range selectionBefore = selection();
    const qsizetype caretBefore = caret();
    m_mouse->press(*m_page, *m_caret, event.position(), false);
    caretChanged(selectionBefore, caretBefore);
    m_piecing = true;
    return true;
}

// --- relations

void ArticleView::dragRelation(QPointF point)
{
    if (m_relationDrag->isPending()) {
        if (!m_relationDrag->isFarEnough(point))
            return;
        const SpanId from = m_relationDrag->from();
        m_mouse->release();
        setFocusedSpan(from);
        if (!mayRelate(from)) {
            m_relationDrag->cancel();
            return;
        }
        m_relationDrag->begin(*m_session, *m_page);
    }
    m_relationDrag->move(*m_page, point);
    viewport()->update();
}

bool ArticleView::mayRelate(SpanId from)
{
    if (!focusedToChange())
        return false;
    RelationMode tried;
    const Result<void> started = tried.start(*m_session, from, {});
    if (!started)
        Q_EMIT refused(started.error().message);
    return started.has_value();
}

void ArticleView::dropRelation(QPoint global)
{
    const SpanId from = m_relationDrag->from();
    const SpanId to = m_relationDrag->target();
    m_relationDrag->cancel();
    viewport()->update();
    const QStringList types = to != 0 ? fittingRelations(*m_session, from, to) : QStringList();
    if (types.isEmpty()) {
        Q_EMIT refused(tr("No relation was made: let go of it over one of the framed spans."));
    } else if (types.size() == 1) {
        finishRelation(types.first(), from, to);
    } else {
        auto *const menu = new QMenu(tr("Relations that fit"), this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QString &type : types) {
            const RelationType *const found = m_session->schemas().relation(type);
            connect(menu->addAction(found ? found->name : type), &QAction::triggered, this,
                    [this, type, from, to] { finishRelation(type, from, to); });
        }
        menu->popup(global);
    }
}

// --- all drags of this page

bool ArticleView::pressOther(const QMouseEvent &event)
{
    if (!m_session)
        return false;
    if (pressHandle(event.position()) || pressPiece(event))
        return true;
    m_relationDrag->press(barAt(*m_page, event.position()), event.position());
    return false;
}

bool ArticleView::dragOther(const QMouseEvent &event)
{
    if (m_grabbed) {
        dragHandle(event.position(), event.modifiers() & Qt::AltModifier);
        return true;
    }
    if (!m_relationDrag->isPending() && !m_relationDrag->isActive())
        return false;
    dragRelation(event.position());
    return true;
}

bool ArticleView::releaseOther(const QMouseEvent &event)
{
    if (std::exchange(m_grabbed, {})) {
        endModes();
        return true;
    }
    if (m_relationDrag->isActive()) {
        dropRelation(event.globalPosition().toPoint());
        return true;
    }
    m_relationDrag->cancel();
    if (!std::exchange(m_piecing, false) || m_pieceOf == 0)
        return false;
    m_mouse->release();
    if (selection().isEmpty())
        endModes(); // a click adds nothing
    else
        finishPiece();
    return true;
}

void ArticleView::updateCursor(QPointF point)
{
    const Span *const span = m_session ? m_session->set().span(m_state.focused) : nullptr;
    if (span && !m_session->isReadOnly() && handleAt(*m_page, span->segments, point))
        viewport()->setCursor(Qt::SizeHorCursor);
    else if (m_session && barAt(*m_page, point) != 0)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->setCursor(Qt::IBeamCursor);
}

// --- context menu

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_session)
        return;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QList<SpanId> here = byMouse ? m_page->spansAt(event->pos()) : QList{m_state.focused};
    const SpanId span = here.contains(m_state.focused) ? m_state.focused : here.value(0);
    const QPoint place = byMouse ? event->globalPos()
                                 : viewport()->mapToGlobal(m_page->caretRect(caret()).bottomLeft().toPoint());
    if (span != 0)
        showSpanMenu(span, byMouse ? m_page->offsetAt(event->pos()) : caret(), place);
    else if (!m_session->isReadOnly())
        showMarkMenu(place);
    event->accept();
}

void ArticleView::showSpanMenu(SpanId span, qsizetype offset, QPoint global)
{
    endModes();
    focusSpan(span);
    auto *const menu = new SpanMenu(*m_session, m_keys, span, offset, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &SpanMenu::labelChosen, this, &ArticleView::relabel);
    connect(menu, &SpanMenu::relationChosen, this, &ArticleView::startRelation);
    connect(menu, &SpanMenu::pieceChosen, this, &ArticleView::startPiece);
    connect(menu, &SpanMenu::pieceRemovalChosen, this,
            [this, span](qsizetype at) { (void)m_editor->removeSegment(span, at); });
    connect(menu, &SpanMenu::attributesChosen, this, [this, span] { Q_EMIT attributesRequested(span); });
    connect(menu, &SpanMenu::removalChosen, this, &ArticleView::removeFocused);
    menu->popup(global);
}

void ArticleView::showMarkMenu(QPoint global)
{
    auto *const menu = new MarkMenu(m_session->schemas(), m_keys, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &MarkMenu::labelChosen, this, &ArticleView::mark);
    menu->popup(global);
}

} // namespace Galley
