#include "article/articlepage.h"
#include "article/articleview.h"
#include "article/emptypage.h"
#include "article/overviewstrip.h"
#include "article/relationlist.h"
#include "common/boundkeys.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>

// What an article view shows beside its text: density, focus mode, search hits, lists of relations.
using namespace Qt::StringLiterals;

namespace Galley {

void ArticleView::setHits(const QList<Range> &hits, qsizetype current)
{
    m_state.hits = SearchHits(hits, current);
    m_overview->setHits(m_state.hits);
    viewport()->update();
}

void ArticleView::scrollToOffset(qsizetype offset)
{
    m_page->scrollToOffset(m_page->layout().paragraphs().clamped(offset));
    relayout();
    viewport()->update();
}

void ArticleView::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    restyle();
}

void ArticleView::setTextSettings(const TextSettings &settings)
{
    if (settings == m_text)
        return;
    m_text = settings;
    restyle();
}

void ArticleView::setFocusMode(bool on)
{
    if (on == m_state.focusMode)
        return;
    m_state.focusMode = on;
    m_state.hovered = 0;
    updateBright();
    viewport()->update();
}

bool ArticleView::focusMode() const
{
    return m_state.focusMode;
}

// In focus mode, the innermost span under the pointer is looked at.
void ArticleView::hover(QPointF point)
{
    if (m_state.focusMode)
        setHovered(m_page->spansAt(point).value(0));
}

void ArticleView::setHovered(SpanId span)
{
    if (span == m_state.hovered)
        return;
    m_state.hovered = span;
    updateBright();
    viewport()->update();
}

// Which spans stay bright: the one looked at, and those at the other ends of its relations.
void ArticleView::updateBright()
{
    m_state.bright.clear();
    const SpanId look = m_state.look();
    if (!m_session || !m_state.focusMode || look == 0)
        return;
    m_state.bright.push_back(look);
    const QList<RelationId> relations = m_session->set().relationsOf(look);
    for (const RelationId id : relations) {
        if (const Relation *const relation = m_session->set().relation(id))
            m_state.bright.push_back(relation->from == look ? relation->to : relation->from);
    }
    std::ranges::sort(m_state.bright);
}

void ArticleView::showRelations()
{
    if (!m_session || m_state.focused == 0) {
        Q_EMIT refused(tr("No span is in focus: Tab goes to the next one."));
        return;
    }
    if (m_session->set().relationsOf(m_state.focused).isEmpty()) {
        Q_EMIT refused(tr("The focused span has no relations: %1 starts one.")
                           .arg(m_textKeys.word(TextCommand::Relate)));
        return;
    }
    QMenu *const menu = makeRelationMenu(*m_session, m_state.focused, this);
    connect(menu, &QMenu::triggered, this,
            [this](const QAction *action) { setFocusedSpan(action->data().value<SpanId>()); });
    const QRect begin = characterRect(m_session->set().span(m_state.focused)->extent().begin);
    menu->popup(viewport()->mapToGlobal(begin.bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

// A click on the number of a span's relations lists them. True if it was one.
bool ArticleView::clickBadge(QPointF point)
{
    const SpanId span = m_page->badgeAt(point);
    if (span == 0)
        return false;
    setFocusedSpan(span);
    showRelations();
    return true;
}

void ArticleView::paintEmpty(QPainter &painter)
{
    const TextStyle &style = m_page->layout().style();
    if (m_session && m_session->article().text.length() == 0)
        paintEmptyPage(painter, viewport()->rect(), style, tr("This article has no text"),
                       tr("There is nothing to mark in it. %1 counts it as done and opens the next one.")
                           .arg(boundKey("done-and-next"_L1, QKeySequence(u"Ctrl+D"_s))));
    else if (!m_session && m_isVacant)
        paintEmptyPage(painter, viewport()->rect(), style, tr("No article is open"),
                       tr("Choose one in the queue. If the queue is empty, %1 imports articles.")
                           .arg(boundKey("import-articles"_L1, QKeySequence(u"Ctrl+I"_s))));
}

// Qt mirrors the scroll bar, not the margins.
void ArticleView::makeRoomForOverview()
{
    const int width = OverviewStrip::widthFor(font());
    isRightToLeft() ? setViewportMargins(width, 0, 0, 0) : setViewportMargins(0, 0, width, 0);
    placeOverview();
}

// Between the text and the scroll bar.
void ArticleView::placeOverview()
{
    const int width = viewportMargins().left() + viewportMargins().right();
    const QRect text = viewport()->geometry();
    const int left = isRightToLeft() ? text.left() - width : text.right() + 1;
    m_overview->setGeometry(left, text.top(), width, text.height());
}

} // namespace Galley
