#include "article/articlepage.h"

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr int farPages = 4;         // scrolled further, places are taken from estimates
constexpr qsizetype keepAround = 6; // paragraphs that stay laid out beyond the visible ones

} // namespace

void ArticlePage::setSession(const Session *session)
{
    setContent(PageContent::of(session));
}

void ArticlePage::setContent(PageContent content)
{
    m_layout.setContent(std::move(content));
    m_top = {0, -m_layout.style().margin};
}

void ArticlePage::setStyle(const TextStyle &style, QSize viewport)
{
    const bool atTop = m_top.paragraph == 0 && m_top.y <= 0;
    const bool known = !isEmpty() && m_layout.style().column > 0;
    const qsizetype anchor = known ? m_layout.offsetAt({m_top.paragraph, std::max(0.0, m_top.y)}, 0) : 0;
    m_viewport = viewport;
    m_layout.setStyle(style);
    if (atTop || isEmpty())
        m_top = {0, -style.margin};
    else
        m_top = {m_layout.paragraphs().at(anchor), m_layout.caretRect(anchor).top()};
    clampTop();
}

qreal ArticlePage::columnLeft() const
{
    return std::floor((m_viewport.width() - m_layout.style().column) / 2);
}

qint64 ArticlePage::scrollValue() const
{
    if (isEmpty())
        return 0;
    return m_layout.heights().top(m_top.paragraph) + qint64(m_top.y + m_layout.style().margin);
}

qint64 ArticlePage::scrollRange() const
{
    return std::max<qint64>(
        0, m_layout.heights().total() + qint64(2 * m_layout.style().margin) - m_viewport.height());
}

void ArticlePage::scrollTo(qint64 value)
{
    if (isEmpty())
        return;
    const qreal y = qreal(value) - m_layout.style().margin;
    const qsizetype index = m_layout.heights().at(qint64(std::max(0.0, y)));
    m_top = {index, y - qreal(m_layout.heights().top(index))};
    // An estimate may have been more than there is.
    m_top.y = std::min<qreal>(m_top.y, m_layout.paragraph(index).height() - 1);
    clampTop();
}

void ArticlePage::scrollBy(qreal dy)
{
    if (isEmpty())
        return;
    if (std::abs(dy) > farPages * m_viewport.height()) {
        scrollTo(scrollValue() + qint64(dy));
        return;
    }
    m_top = walk(m_top, dy);
    clampTop();
}

LayoutPlace ArticlePage::walk(LayoutPlace from, qreal dy)
{
    from.y += dy;
    while (from.y < 0 && from.paragraph > 0)
        from.y += m_layout.paragraph(--from.paragraph).height();
    while (from.paragraph + 1 < m_layout.paragraphs().count() &&
           from.y >= m_layout.paragraph(from.paragraph).height())
        from.y -= m_layout.paragraph(from.paragraph++).height();
    return from;
}

// Keeps a page from starting above the first margin or leaving more than a margin below the last line.
void ArticlePage::clampTop()
{
    if (isEmpty()) {
        m_top = {};
        return;
    }
    qreal room = m_viewport.height() + m_top.y - m_layout.style().margin;
    for (qsizetype i = m_top.paragraph; i < m_layout.paragraphs().count() && room > 0; ++i)
        room -= m_layout.paragraph(i).height();
    if (room > 0)
        m_top = walk(m_top, -room);
    if (m_top.paragraph == 0)
        m_top.y = std::max(m_top.y, -m_layout.style().margin);
}

void ArticlePage::scrollToOffset(qsizetype offset)
{
    if (isEmpty())
        return;
    const qsizetype paragraph = m_layout.paragraphs().at(offset);
    m_top = walk({paragraph, m_layout.caretRect(offset).top()}, -m_viewport.height() / 3.0);
    clampTop();
}

Range ArticlePage::visibleRange() const
{
    if (isEmpty())
        return {};
    const HeightIndex &heights = m_layout.heights();
    const auto offsetAt = [&](qint64 y) {
        const qsizetype index = heights.at(y);
        const Range range = m_layout.paragraphs()[index].range;
        const double share = double(y - heights.top(index)) / std::max(1, heights.height(index));
        return range.begin + qsizetype(double(range.length()) * std::clamp(share, 0.0, 1.0));
    };
    const qint64 top = heights.top(m_top.paragraph) + qint64(m_top.y);
    return {offsetAt(std::max<qint64>(0, top)), offsetAt(top + m_viewport.height())};
}

bool ArticlePage::reveal(Range range)
{
    if (isEmpty())
        return false;
    const LayoutPlace before = m_top;
    const qsizetype first = m_layout.paragraphs().at(range.begin);
    const qreal air = m_layout.style().lineHeight;
    if (yOf(first) < -farPages * m_viewport.height() || yOf(first) > farPages * m_viewport.height())
        m_top = walk({first, m_layout.caretRect(range.begin).top()}, -m_viewport.height() / 3.0);
    const QRectF end = caretRect(range.end);
    if (end.bottom() > m_viewport.height() - air)
        m_top = walk(m_top, end.bottom() - m_viewport.height() + air);
    const qreal y = caretRect(range.begin).top();
    if (y < air)
        m_top = walk(m_top, y - air);
    clampTop();
    return m_top.paragraph != before.paragraph || m_top.y != before.y;
}

void ArticlePage::layOutVisible()
{
    qsizetype last = m_top.paragraph;
    forEachVisible([&](qsizetype index, qreal) { last = index; });
    m_layout.dropOutside(m_top.paragraph - keepAround, last + keepAround);
}

qreal ArticlePage::yOf(qsizetype paragraph) const
{
    return qreal(m_layout.heights().top(paragraph) - m_layout.heights().top(m_top.paragraph)) - m_top.y;
}

LayoutPlace ArticlePage::placeAt(qreal y)
{
    return walk(m_top, y);
}

qsizetype ArticlePage::offsetAt(QPointF point)
{
    return isEmpty() ? 0 : m_layout.offsetAt(placeAt(point.y()), point.x() - columnLeft());
}

QList<SpanId> ArticlePage::spansAt(QPointF point)
{
    return isEmpty() ? QList<SpanId>() : m_layout.spansAt(placeAt(point.y()), point.x() - columnLeft());
}

SpanId ArticlePage::badgeAt(QPointF point)
{
    if (isEmpty())
        return 0;
    const LayoutPlace place = placeAt(point.y());
    return m_layout.paragraph(place.paragraph).badgeAt({point.x() - columnLeft(), place.y}, m_layout.style());
}

QRectF ArticlePage::caretRect(qsizetype offset)
{
    if (isEmpty())
        return {columnLeft(), m_layout.style().margin, 1, m_layout.style().lineHeight};
    const QRectF inParagraph = m_layout.caretRect(offset);
    return inParagraph.translated(columnLeft(), yOf(m_layout.paragraphs().at(offset)));
}

QRectF ArticlePage::characterRect(qsizetype offset)
{
    if (isEmpty())
        return caretRect(offset);
    const QRectF inParagraph = m_layout.characterRect(offset);
    return inParagraph.translated(columnLeft(), yOf(m_layout.paragraphs().at(offset)));
}

} // namespace Galley
