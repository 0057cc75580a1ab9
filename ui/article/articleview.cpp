#include "article/articleview.h"

namespace Galley {

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
{}

ArticleView::~ArticleView() = default;

void ArticleView::setSession(Session *session)
{
    m_session = session;
    m_focused = 0;
    m_selection = {};
}

Session *ArticleView::session() const
{
    return m_session;
}

void ArticleView::setLabelKeys(const LabelKeys &) {}

qsizetype ArticleView::caret() const
{
    return m_selection.end;
}

Range ArticleView::selection() const
{
    return m_selection;
}

void ArticleView::setCaret(qsizetype offset)
{
    m_selection = {offset, offset};
    Q_EMIT caretMoved(offset);
}

void ArticleView::select(Range range)
{
    m_selection = range;
    Q_EMIT selectionChanged();
}

SpanId ArticleView::focusedSpan() const
{
    return m_focused;
}

void ArticleView::setFocusedSpan(SpanId id)
{
    m_focused = id;
    Q_EMIT spanFocused(id);
}

void ArticleView::mark(const QString &, const QString &) {}

void ArticleView::repeatLabel() {}

void ArticleView::removeFocused() {}

void ArticleView::startRelation(const QString &) {}

void ArticleView::setZoom(qreal zoom)
{
    m_zoom = zoom;
}

qreal ArticleView::zoom() const
{
    return m_zoom;
}

} // namespace Galley
