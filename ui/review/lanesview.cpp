#include "review/lanesview.h"

#include "article/articlepage.h"
#include "article/articlepainter.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace Galley {

namespace {

constexpr qreal widestRowName = 120;
constexpr qreal sideGap = 10; // pixels between a row's name and the text

// Thin lines that let the text be read.
void hatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    QColor lines = color;
    lines.setAlpha(90);
    painter.fillRect(rect, QBrush(lines, Qt::BDiagPattern));
    painter.restore();
}

} // namespace

LanesView::LanesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_page(std::make_unique<ArticlePage>())
    , m_painter(std::make_unique<ArticlePainter>())
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("The text with everybody's marks"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_state.focusMode = true;
    m_state.dimsBesideNumbers = true;
    restyle();
}

LanesView::~LanesView() = default;

void LanesView::setText(const LaneText *text)
{
    m_text = text;
    m_place = {};
    PageContent content;
    if (text) {
        content.article = &text->article();
        content.schemas = &text->schemas();
        content.set = &text->marks();
    }
    m_page->setContent(content);
    setRows(m_names, m_rowOfPlace);
    setPlace({});
}

void LanesView::setRows(const QStringList &names, const QList<int> &rowOfPlace)
{
    const bool newWidth = names != m_names;
    m_names = names;
    m_rowOfPlace = rowOfPlace;
    m_page->layout().setRows(int(std::max<qsizetype>(1, names.size())),
                             [rows = rowOfPlace, last = int(names.size()) - 1](SpanId id) {
                                 return rows.value(LaneText::placeOf(id), last);
                             });
    if (newWidth)
        restyle();
    relayout();
    viewport()->update();
}

void LanesView::setPlace(const LanesFocus &place)
{
    m_place = place;
    m_state.numbers = place.numbers;
    m_state.hovered = place.marks.value(0);
    m_state.focused = place.current;
    m_state.bright.assign(place.marks.begin(), place.marks.end());
    std::ranges::sort(m_state.bright);
    m_state.hits = place.extent == Range() ? SearchHits() : SearchHits({place.extent}, 0);
    relayout();
    if (place.extent != Range() && !m_page->isEmpty() && m_page->reveal(place.extent))
        relayout();
    viewport()->update();
}

void LanesView::refresh(const LaneText::Changed &changed)
{
    if (m_page->layout().refresh(changed.ranges, changed.ids, {}) >= 0)
        relayout();
    viewport()->update();
}

void LanesView::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 3.0);
    restyle();
    setPlace(LanesFocus(m_place));
}

void LanesView::setTextSettings(const TextSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    restyle();
    setPlace(LanesFocus(m_place));
}

qreal LanesView::nameWidth() const
{
    const QFontMetricsF metrics(font());
    qreal widest = 0;
    for (const QString &name : m_names)
        widest = std::max(widest, metrics.horizontalAdvance(name) * 0.85);
    return std::min(widest, widestRowName * metrics.averageCharWidth() / 7) + 2 * sideGap;
}

void LanesView::restyle()
{
    const int width = std::max(120, viewport()->width() - 2 * int(nameWidth()));
    m_page->setStyle(TextStyle::make(font(), palette(), m_zoom, width, Density::Labels, m_settings),
                     viewport()->size());
    m_painter->forgetStyle();
    relayout();
    viewport()->update();
}

void LanesView::relayout()
{
    m_page->resize(viewport()->size());
    if (!m_page->isEmpty())
        m_page->layOutVisible();
    m_syncing = true;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(int(m_page->layout().style().lineHeight));
    verticalScrollBar()->setRange(0, int(m_page->scrollRange()));
    verticalScrollBar()->setValue(int(m_page->scrollValue()));
    m_syncing = false;
}

QRect LanesView::rectOf(qsizetype offset) const
{
    return m_page->isEmpty() ? QRect() : m_page->characterRect(offset).toRect();
}

void LanesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    m_painter->paint(painter, event->rect(), *m_page, m_state);
    if (m_page->isEmpty())
        return;
    paintDifferences(painter);
    paintRowNames(painter);
}

// Not by colour alone: what is marked differently is hatched.
void LanesView::paintDifferences(QPainter &painter)
{
    ArticleLayout &layout = m_page->layout();
    m_page->forEachVisible([&](qsizetype index, qreal y) {
        const Paragraph &in = layout.paragraphs()[index];
        for (const Range difference : std::as_const(m_place.differences)) {
            const Range shared{std::max(difference.begin, in.range.begin),
                               std::min(difference.end, in.range.end)};
            if (shared.begin >= shared.end)
                continue;
            const Utf16Range units = layout.text().toUtf16(shared);
            const Utf16Range inside{units.begin - in.utf16.begin, units.end - in.utf16.begin};
            for (const QRectF &rect : layout.paragraph(index).textRects(inside))
                hatch(painter, rect.translated(m_page->columnLeft(), y), layout.style().theme.text);
        }
    });
}

void LanesView::paintRowNames(QPainter &painter)
{
    if (m_names.size() < 2)
        return;
    const ArticleLayout &layout = m_page->layout();
    const TextStyle &style = layout.style();
    const qreal room = nameWidth() - sideGap;
    m_page->forEachVisible([&](qsizetype index, qreal y) {
        const ParagraphLayout &paragraph = m_page->layout().paragraph(index);
        const bool mirrored = paragraph.isRightToLeft();
        for (const LineBox &line : paragraph.lines()) {
            for (std::size_t row = 0; row < line.rowLanes.size() && qsizetype(row) < m_names.size(); ++row) {
                const bool gold = qsizetype(row) + 1 == m_names.size();
                QFont font = style.label;
                font.setBold(gold);
                painter.setFont(font);
                painter.setPen(gold ? style.theme.text : style.theme.faint);
                const qreal top = y + line.laneTop + line.rowLanes[row] * style.laneHeight;
                const qreal column = m_page->columnLeft();
                const QRectF rect(mirrored ? column + style.column + sideGap : column - sideGap - room, top,
                                  room, style.laneHeight + 2);
                const QString name =
                    painter.fontMetrics().elidedText(m_names.at(qsizetype(row)), Qt::ElideRight, int(room));
                painter.drawText(rect, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), name);
            }
        }
    });
}

void LanesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    restyle();
    if (m_place.extent != Range() && !m_page->isEmpty() && m_page->reveal(m_place.extent))
        relayout();
}

void LanesView::scrollContentsBy(int, int)
{
    if (m_syncing)
        return;
    m_page->scrollTo(verticalScrollBar()->value());
    if (!m_page->isEmpty())
        m_page->layOutVisible();
    viewport()->update();
}

void LanesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        restyle();
}

void LanesView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End)
        QAbstractScrollArea::keyPressEvent(event);
    else
        event->ignore();
}

void LanesView::mousePressEvent(QMouseEvent *event)
{
    const QList<SpanId> hit = m_page->isEmpty() ? QList<SpanId>() : m_page->spansAt(event->position());
    if (!hit.isEmpty())
        Q_EMIT markClicked(hit.first());
}

void LanesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    else
        QAbstractScrollArea::wheelEvent(event);
}

QString LanesView::textOf(SpanId id) const
{
    const Span *const span = m_text ? m_text->marks().span(id) : nullptr;
    if (!span)
        return {};
    const Label *const label = m_text->schemas().label(span->layer, span->label);
    const QString name =
        label ? label->name : tr("%1 (a label that the schema does not have)").arg(span->label);
    const int row = m_rowOfPlace.value(LaneText::placeOf(id), int(m_names.size()) - 1);
    return tr("%1: %2, “%3”").arg(m_names.value(row), name, span->quote);
}

bool LanesView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    QStringList lines;
    if (!m_page->isEmpty()) {
        for (const SpanId id : m_page->spansAt(QPointF(help->pos())))
            lines.append(textOf(id));
    }
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport());
    return true;
}

} // namespace Galley
