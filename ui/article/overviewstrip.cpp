#include "article/overviewstrip.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace Galley {

namespace {

using namespace std::chrono_literals;

constexpr int rowHeight = 2;            // pixels: a lone span must be seen
constexpr int inset = 2;                // at both sides
constexpr auto sliceEvery = 8ms;        // leaves most of each frame to the view
constexpr qint64 sliceTime = 1'000'000; // ns
constexpr auto afterEdits = 600ms;
constexpr int hitWidth = 5;

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the article"));
    setAccessibleDescription(tr("All marks and search results of the article, from top to bottom"));
}

int OverviewStrip::widthFor(const QFont &font)
{
    return std::max(12, QFontMetrics(font).height() * 7 / 8);
}

void OverviewStrip::setSession(const Session *session)
{
    m_session = session;
    m_hits = {};
    m_focused = {};
    m_inView = {};
    m_again.stop();
    m_rows.setSession(session, m_theme);
    update();
}

void OverviewStrip::setTheme(const Theme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_rows.setSession(m_session, theme);
    update();
}

void OverviewStrip::spansChanged(const Session::Touched &touched)
{
    if (!m_session)
        return;
    const auto due = [this](SpanId id) {
        if (const Span *const span = m_session->set().span(id))
            m_rows.setDue(span->extent());
    };
    std::ranges::for_each(touched.added, due);
    std::ranges::for_each(touched.changed, due);
    for (const Span &span : touched.removed)
        m_rows.setDue(span.extent());
    if (!touched.changed.isEmpty())
        m_again.start(afterEdits, this);
    if (m_rows.isDue() && !m_slices.isActive())
        m_slices.start(sliceEvery, this);
}

void OverviewStrip::setFocused(Range range)
{
    if (range == m_focused)
        return;
    update(rectOf(m_focused));
    m_focused = range;
    update(rectOf(m_focused));
}

void OverviewStrip::setInView(Range range)
{
    if (range == m_inView)
        return;
    m_inView = range;
    update();
}

void OverviewStrip::setHits(const SearchHits &hits)
{
    m_hits = hits;
    update();
}

QRect OverviewStrip::rectOf(Range range) const
{
    const auto [first, last] = m_rows.rowsOf(range);
    return range.isEmpty() || last < first
        ? QRect()
        : QRect(0, first * rowHeight - 1, width(), (last - first + 1) * rowHeight + 2);
}

void OverviewStrip::resizeEvent(QResizeEvent *)
{
    m_rows.setRowCount(std::max(1, height() / rowHeight));
}

void OverviewStrip::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_again.timerId()) {
        m_again.stop();
        m_rows.setAllDue();
        m_slices.start(sliceEvery, this);
    } else if (event->timerId() == m_slices.timerId()) {
        const auto [first, last] = m_rows.make(sliceTime);
        update(0, first * rowHeight, width(), (last - first + 1) * rowHeight);
        if (!m_rows.isDue())
            m_slices.stop();
    } else {
        QWidget::timerEvent(event);
    }
}

// The first paint of an article shows its text; its spans follow here.
void OverviewStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.fillRect(event->rect(), m_theme.ground);
    const QImage &image = m_rows.image();
    if (m_session && !image.isNull())
        painter.drawImage(QRect(inset, 0, width() - 2 * inset, image.height() * rowHeight), image);
    paintInView(painter);
    paintHits(painter);
    paintFocus(painter);
    if (m_rows.isDue() && !m_slices.isActive())
        m_slices.start(sliceEvery, this);
}

// A long span is framed, so that what it holds stays visible.
void OverviewStrip::paintFocus(QPainter &painter) const
{
    if (m_focused.isEmpty())
        return;
    const QRect rect = rectOf(m_focused);
    if (rect.height() <= 4 * rowHeight) {
        painter.fillRect(rect, m_theme.focus);
        return;
    }
    painter.setPen(QPen(m_theme.focus, 2));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

void OverviewStrip::paintHits(QPainter &painter) const
{
    int lastRow = -1;
    for (const Range &hit : m_hits.all()) {
        const int row = m_rows.rowsOf(hit).first;
        if (row != lastRow)
            painter.fillRect(width() - hitWidth, row * rowHeight, hitWidth, rowHeight + 1, m_theme.hitFrame);
        lastRow = row;
    }
    if (!m_hits.current().isEmpty())
        painter.fillRect(rectOf(m_hits.current()), m_theme.hitFrame);
}

void OverviewStrip::paintInView(QPainter &painter) const
{
    QRect view = rectOf(m_inView);
    if (view.isNull() || view.height() >= height() - rowHeight)
        return;
    view.setHeight(std::max(view.height(), 3 * rowHeight));
    QColor ground = m_theme.text;
    ground.setAlphaF(0.10F);
    painter.fillRect(view, ground);
    painter.setPen(m_theme.faint);
    painter.drawRect(view.adjusted(0, 0, -1, -1));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(int(event->position().y()));
    else
        event->ignore();
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(int(event->position().y()));
}

void OverviewStrip::goTo(int y)
{
    if (!m_session || m_session->article().text.length() == 0)
        return;
    const int row = std::clamp(y / rowHeight, 0, m_rows.image().height() - 1);
    Q_EMIT offsetRequested(m_rows.rangeOf(row).begin);
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *const help = static_cast<QHelpEvent *>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
}

void OverviewStrip::showToolTip(QPoint point, QPoint global)
{
    if (!m_session)
        return;
    constexpr int around = 2; // rows: a pointer is not finer
    const int row = point.y() / rowHeight;
    const Range range{m_rows.rangeOf(row - around).begin, m_rows.rangeOf(row + around).end};
    const auto count = int(m_session->set().index().touching(range).size());
    QString text = count == 0 ? tr("No marks here") : tr("%Ln mark(s) here", nullptr, count);
    if (const auto hits = int(m_hits.touching(range).size()); hits > 0)
        text += u'\n' + tr("%Ln search result(s) here", nullptr, hits);
    QToolTip::showText(global, text + u'\n' + tr("Click or drag to go there"), this);
}

} // namespace Galley
