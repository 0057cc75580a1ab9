#include "article/articlemouse.h"

#include "text/sentences.h"
#include "text/tokens.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>

namespace Galley {

Range ArticleMouse::grainAt(const ArticleText &text, qsizetype offset) const
{
    const Range grain = m_grain == Grain::Word ? wordAt(text, offset)
        : m_grain == Grain::Sentence           ? sentenceAt(text, offset)
                                               : Range{};
    return grain.isEmpty() ? Range{offset, offset} : grain;
}

void ArticleMouse::begin(ArticlePage &page, Caret &caret, qsizetype offset, Grain grain)
{
    m_grain = grain;
    m_dragging = true;
    m_origin = grainAt(page.layout().text(), offset);
    caret.select(m_origin.begin, m_origin.end);
}

void ArticleMouse::press(ArticlePage &page, Caret &caret, QPointF point, bool extend)
{
    const qsizetype offset = page.offsetAt(point);
    const QStyleHints &hints = *QGuiApplication::styleHints();
    const bool third = m_sinceDoubleClick.isValid() &&
        m_sinceDoubleClick.elapsed() < hints.mouseDoubleClickInterval() &&
        (point - m_doubleClickAt).manhattanLength() < hints.mouseDoubleClickDistance();
    m_sinceDoubleClick.invalidate();
    if (extend) {
        m_dragging = true;
        m_grain = Grain::Character;
        caret.set(offset, true);
    } else {
        begin(page, caret, offset, third ? Grain::Sentence : Grain::Character);
    }
}

void ArticleMouse::doubleClick(ArticlePage &page, Caret &caret, QPointF point)
{
    begin(page, caret, page.offsetAt(point), Grain::Word);
    m_sinceDoubleClick.start();
    m_doubleClickAt = point;
}

void ArticleMouse::drag(ArticlePage &page, Caret &caret, QPointF point)
{
    const qsizetype offset = page.offsetAt(point);
    if (m_grain == Grain::Character) {
        caret.set(offset, true);
        return;
    }
    const Range grain = grainAt(page.layout().text(), offset);
    if (offset < m_origin.begin)
        caret.select(m_origin.end, grain.begin);
    else
        caret.select(m_origin.begin, std::max(m_origin.end, grain.end));
}

SpanId ArticleMouse::clickedSpan(ArticlePage &page, QPointF point, SpanId focused) const
{
    const QList<SpanId> spans = page.spansAt(point);
    if (spans.isEmpty())
        return 0;
    const qsizetype current = spans.indexOf(focused);
    return spans[(current + 1) % spans.size()];
}

int ArticleMouse::autoScroll(const ArticlePage &page, QPointF point)
{
    const qreal above = -point.y();
    const qreal below = point.y() - page.viewport().height();
    if (above > 0)
        return -int(8 + above / 2);
    return below > 0 ? int(8 + below / 2) : 0;
}

} // namespace Galley
