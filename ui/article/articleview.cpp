#include "article/articleview.h"

#include "article/arcpainter.h"
#include "article/articleaccessible.h"
#include "article/articlemouse.h"
#include "article/articlepainter.h"
#include "article/articlespeech.h"
#include "article/boundarymode.h"
#include "article/caret.h"
#include "article/commentmarks.h"
#include "article/hintpainter.h"
#include "article/overviewstrip.h"
#include "article/relationdrag.h"
#include "article/relationmode.h"
#include "article/selectionkeys.h"
#include "article/spaneditor.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Galley {

namespace {

constexpr qreal smallestZoom = 0.5;
constexpr qreal greatestZoom = 3.0;
constexpr auto vacancy = std::chrono::milliseconds(300);

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_page(std::make_unique<ArticlePage>())
    , m_painter(std::make_unique<ArticlePainter>())
    , m_arcs(std::make_unique<ArcPainter>())
    , m_caret(std::make_unique<Caret>())
    , m_mouse(std::make_unique<ArticleMouse>())
    , m_relation(std::make_unique<RelationMode>())
    , m_selectionKeys(std::make_unique<SelectionKeys>())
    , m_relationDrag(std::make_unique<RelationDrag>())
    , m_boundary(std::make_unique<BoundaryMode>())
    , m_speech(std::make_unique<ArticleSpeech>(this))
    , m_editor(new SpanEditor(this))
    , m_overview(new OverviewStrip(this))
{
    installArticleAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAttribute(Qt::WA_InputMethodEnabled);
    setAccessibleName(tr("Article"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_editor, &SpanEditor::refused, this, &ArticleView::refused);
    connect(m_overview, &OverviewStrip::offsetRequested, this, &ArticleView::scrollToOffset);
    makeRoomForOverview();
    restyle();
}

ArticleView::~ArticleView() = default;

void ArticleView::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_editor->setSession(session);
    m_relation->cancel();
    m_selectionKeys->leaveHints();
    m_boundary->cancel();
    m_relationDrag->cancel();
    m_grabbed.reset();
    m_piecing = false;
    m_pieceOf = 0;
    m_relabelling = false;
    m_exact.reset();
    m_state = PaintState{.focusMode = m_state.focusMode};
    m_state.comments = session ? commentPlaces(session->set()) : QList<Range>();
    m_isVacant = false;
    if (!session) // an article that is about to come should not be announced by its absence
        QTimer::singleShot(vacancy, this, [this] {
            m_isVacant = true;
            viewport()->update();
        });
    m_page->setSession(session);
    m_overview->setSession(session);
    m_caret->set(m_page->layout().paragraphs().clamped(0));
    if (session) {
        connect(session, &Session::changed, this, &ArticleView::sessionChanged);
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
    }
    relayout();
    viewport()->update();
    Q_EMIT caretMoved(caret());
    Q_EMIT selectionChanged();
    Q_EMIT spanFocused(0);
    announce();
    m_speech->articleChanged();
}

Session *ArticleView::session() const
{
    return m_session;
}

void ArticleView::setLabelKeys(const LabelKeys &keys)
{
    m_keys = keys;
}

void ArticleView::setTextKeys(const TextKeys &keys)
{
    m_textKeys = keys;
    announce();
}

void ArticleView::mark(const QString &layer, const QString &label)
{
    endModes();
    if (const SpanId id = m_editor->mark(selection(), layer, label, m_exact == selection()))
        focusSpan(id);
}

void ArticleView::repeatLabel()
{
    endModes();
    if (const SpanId id = m_editor->repeat(selection(), m_exact == selection()))
        focusSpan(id);
}

std::pair<QString, QString> ArticleView::lastLabel() const
{
    return m_editor->lastLabel();
}

void ArticleView::setLastLabel(const QString &layer, const QString &label)
{
    m_editor->setLastLabel(layer, label);
}

void ArticleView::removeFocused()
{
    endModes();
    (void)m_editor->remove(m_state.focused);
}

void ArticleView::sessionChanged(const Session::Touched &touched)
{
    const AnnotationSet &set = m_session->set();
    QList<Range> ranges;
    const auto add = [&](SpanId id) {
        if (const Span *const span = set.span(id))
            ranges.append(span->extent());
    };
    std::ranges::for_each(touched.added, add);
    std::ranges::for_each(touched.changed, add);
    for (const Span &span : touched.removed)
        ranges.append(span.extent());
    for (const RelationId id : touched.relations) {
        if (const Relation *const relation = set.relation(id)) {
            add(relation->from);
            add(relation->to);
        }
    }
    if (!touched.comments.isEmpty() || !m_state.comments.isEmpty()) { // which stand at spans
        m_state.comments = commentPlaces(set);
        viewport()->update();
    }
    refreshSpans(ranges, touched);
    m_overview->spansChanged(touched);
    if (m_state.hovered != 0 && !set.span(m_state.hovered))
        m_state.hovered = 0;
    updateBright();
    if (m_pieceOf != 0 && !set.span(m_pieceOf))
        m_pieceOf = 0;
    if (m_state.focused != 0 && !set.span(m_state.focused))
        focusSpan(0);
    else
        announce();
    m_speech->spansChanged(touched);
}

// Brings laid-out paragraphs up to date and repaints from the first that changed. What lies out of sight is
// laid out anew when it is scrolled to.
void ArticleView::refreshSpans(const QList<Range> &ranges, const Session::Touched &touched)
{
    const int totalBefore = int(m_page->scrollRange());
    const qsizetype first = m_page->layout().refresh(ranges, touched.changed, touched.relations);
    if (first < 0)
        return;
    if (m_page->scrollRange() != totalBefore)
        relayout();
    const int top = std::max(0, int(m_page->yOf(first)));
    if (m_session->set().relationCount() > 0)
        viewport()->update(); // arcs reach anywhere
    else
        viewport()->update(0, top, viewport()->width(), viewport()->height() - top);
}

void ArticleView::setZoom(qreal zoom)
{
    zoom = std::clamp(zoom, smallestZoom, greatestZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    restyle();
    Q_EMIT zoomChanged(zoom);
}

void ArticleView::restyle()
{
    m_page->setStyle(TextStyle::make(font(), palette(), m_zoom, viewport()->width(), m_density, m_text),
                     viewport()->size());
    m_painter->forgetStyle();
    m_arcs->forgetStyle();
    m_overview->setTheme(m_page->layout().style().theme);
    relayout();
    viewport()->update();
}

void ArticleView::relayout()
{
    if (viewport()->height() <= 0)
        return;
    m_page->layOutVisible();
    QScrollBar &bar = *verticalScrollBar();
    m_syncing = true;
    bar.setRange(0, int(m_page->scrollRange()));
    bar.setPageStep(viewport()->height());
    bar.setSingleStep(int(m_page->layout().style().lineHeight));
    bar.setValue(int(m_page->scrollValue()));
    m_syncing = false;
    m_overview->setInView(m_page->visibleRange());
}

void ArticleView::resizeEvent(QResizeEvent *)
{
    placeOverview();
    restyle();
}

void ArticleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoomForOverview();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        restyle();
}

void ArticleView::scrollContentsBy(int, int dy)
{
    if (m_syncing)
        return;
    m_page->scrollBy(-dy);
    relayout();
    viewport()->update();
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    m_state.selection = selection();
    m_state.caret = caret();
    m_painter->paint(painter, event->rect(), *m_page, m_state);
    m_arcs->paint(painter, *m_page, m_state);
    paintEmpty(painter);
    paintShapes(painter);
    paintHints(painter, m_selectionKeys->hints(), *m_page);
}

QRect ArticleView::characterRect(qsizetype offset) const
{
    return m_page->characterRect(offset).toAlignedRect();
}

Range ArticleView::lineAt(qsizetype offset) const
{
    ArticleLayout &layout = m_page->layout();
    if (m_page->isEmpty())
        return {};
    const qsizetype index = layout.paragraphs().at(offset);
    const Paragraph &paragraph = layout.paragraphs()[index];
    const ParagraphLayout &lines = layout.paragraph(index);
    const qsizetype begin = paragraph.utf16.begin;
    const qsizetype number = lines.lineOf(layout.text().toUtf16(offset) - begin);
    const QTextLine line = lines.text().lineAt(int(number));
    const qsizetype end = number + 1 < qsizetype(lines.lines().size())
        ? begin + line.textStart() + line.textLength()
        : index + 1 < layout.paragraphs().count() ? layout.paragraphs()[index + 1].utf16.begin
                                                  : layout.text().string().size();
    return layout.text().toCodePoints(Utf16Range{begin + line.textStart(), end});
}

QColor ArticleView::groundAt(qsizetype offset) const
{
    const QList<SpanId> spans = spansAt(offset);
    const Span *const span = spans.isEmpty() ? nullptr : m_session->set().span(spans.first());
    const TextStyle &style = m_page->layout().style();
    return span ? style.theme.colors(m_session->schemas().label(span->layer, span->label)).tint
                : style.theme.ground;
}

void ArticleView::reveal(Range range)
{
    m_page->reveal(range);
    relayout();
    viewport()->update();
}

qsizetype ArticleView::offsetAt(QPoint point) const
{
    return m_page->offsetAt(point);
}

} // namespace Galley
