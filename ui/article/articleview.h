#pragma once

#include "annotation/session.h"
#include "article/density.h"
#include "article/hintmode.h"
#include "article/paintstate.h"
#include "article/selectionkeys.h"
#include "article/textkeys.h"
#include "labels/labelkeys.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPointer>

#include <memory>

namespace Galley {

class ArcPainter;
class ArticleMouse;
class ArticlePage;
class ArticlePainter;
class ArticleSpeech;
class BoundaryMode;
class Caret;
class OverviewStrip;
class RelationDrag;
class RelationMode;
class SpanEditor;

// One article with its spans: read with a real caret, marked by keyboard or mouse. Everything that is done
// goes through the session; offsets are code points.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    // Not owned; may be destroyed while shown. Null shows nothing.
    void setSession(Session *session);
    [[nodiscard]] Session *session() const;
    void setLabelKeys(const LabelKeys &keys);
    void setTextKeys(const TextKeys &keys);

    [[nodiscard]] qsizetype caret() const;
    [[nodiscard]] Range selection() const; // empty at the caret when nothing is selected
    void setCaret(qsizetype offset);       // scrolls into view, focuses the span there
    void select(Range range);              // the caret ends up at its end
    [[nodiscard]] SpanId focusedSpan() const;
    void setFocusedSpan(SpanId id); // 0: none; else it scrolls into view

    // What a search found, shown in the text and in the overview; current is a place in the list, -1 for
    // none. Another article shows none.
    void setHits(const QList<Range> &hits, qsizetype current);
    // Scrolls there without moving the caret.
    void scrollToOffset(qsizetype offset);
    void reveal(Range range); // the same, as little as makes it visible
    // Selects, so that a mark takes just that whatever its layer snaps to.
    void selectExactly(Range range);

    // Marks the selection or the word at the caret, as the label's key does.
    void mark(const QString &layer, const QString &label);
    void repeatLabel();
    [[nodiscard]] std::pair<QString, QString> lastLabel() const;   // layer and label; empty before the first
    void setLastLabel(const QString &layer, const QString &label); // what repeatLabel marks with
    void removeFocused();
    void relabel(const QString &layer, const QString &label); // the focused span
    void startBoundary(bool end); // arrows move the focused span's end or begin from now on
    void startPiece();            // what is selected from now on is added to the focused span by finishPiece
    void finishPiece();           // adds the selection, or the word at the caret
    void removePiece();           // the focused span's segment at the caret
    void startRelabel();
    void takeExactly(); // the selection, whatever the layer that it is marked in snaps to
    void startRelation(const QString &type = {}); // empty: the one that fits, or asks

    // To the next larger unit of the text, and back the way it grew.
    void growSelection();
    void shrinkSelection();
    void goToMention(bool next); // a likely one without a mark
    void showHints();
    // What is shown and not yet ruled out by letters; empty while there are no hints.
    [[nodiscard]] QList<Hint> hints() const;

    void setZoom(qreal zoom); // 0.5 … 3

    [[nodiscard]] qreal zoom() const { return m_zoom; }

    void setTextSettings(const TextSettings &settings);

    void setDensity(Density density); // the text at the top stays there

    [[nodiscard]] Density density() const { return m_density; }

    // Dims what has nothing to do with the span in focus or under the pointer, and shows its relations alone.
    void setFocusMode(bool on);
    [[nodiscard]] bool focusMode() const;

    // Lists the focused span's relations; choosing one goes to its other end.
    void showRelations();

    // In the viewport's pixels; where the character is, even when out of sight.
    [[nodiscard]] QRect characterRect(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetAt(QPoint point) const;
    // As it is broken on screen, with the line end. Lays out its paragraph.
    [[nodiscard]] Range lineAt(qsizetype offset) const;
    [[nodiscard]] QColor groundAt(qsizetype offset) const; // of the innermost span there, or the paper
    // Spans at an offset, innermost first.
    [[nodiscard]] QList<SpanId> spansAt(qsizetype offset) const;

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void caretMoved(qsizetype offset);
    void selectionChanged();
    void spanFocused(Galley::SpanId id);
    void attributesRequested(Galley::SpanId id);
    void everywhereRequested();           // mark the same text wherever it stands
    void refused(const QString &message); // why an edit was not made
    void hint(const QString &message);    // what the focused thing is, what keys do; empty: nothing to say
    void zoomChanged(qreal zoom);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // articleview.cpp
    void restyle();
    void relayout(); // lays out what is visible, then sets the scroll bar
    void sessionChanged(const Session::Touched &touched);
    void refreshSpans(const QList<Range> &ranges, const Session::Touched &touched);

    // articleviewcaret.cpp
    void moveCaret(qsizetype offset, bool keepAnchor);
    void caretChanged(Range selectionBefore, qsizetype caretBefore);
    void focusSpan(SpanId id);
    void restartBlinking();
    void updateCaret();

    // articleviewkeys.cpp
    [[nodiscard]] bool isOwnKey(const QKeyEvent &event) const;
    [[nodiscard]] QKeyEvent inLatin(const QKeyEvent &event) const;
    bool handleKey(const QKeyEvent &event);
    bool handleLabelKey(const QKeyEvent &event);
    bool handleRelationKey(const QKeyEvent &event);
    bool handleHintKey(const QKeyEvent &event);
    void selectBy(SelectionKeys::Command command);
    void takeSelection(const SelectionKeys::Answer &answer, bool hinted);
    bool handleCaretKey(const QKeyEvent &event);
    bool handleCommandKey(const QKeyEvent &event);
    void run(TextCommand command);
    [[nodiscard]] bool isInMode() const;
    void endModes();
    void finishRelation(const QString &type, SpanId from, SpanId to);
    void copySelection() const;
    void announce();

    // articleviewshape.cpp
    [[nodiscard]] const Span *focusedToChange(); // null: refused
    bool handleBoundaryKey(const QKeyEvent &event);
    bool handleShapeKey(const QKeyEvent &event);
    void showShape(const Result<void> &changed);
    void paintShapes(QPainter &painter);
    void keepBoundary();

    // articleviewdrag.cpp
    bool pressOther(const QMouseEvent &event);
    bool dragOther(const QMouseEvent &event);
    bool releaseOther(const QMouseEvent &event);
    bool pressHandle(QPointF point);
    void dragHandle(QPointF point, bool exactly);
    bool pressPiece(const QMouseEvent &event);
    void dragRelation(QPointF point);
    [[nodiscard]] bool mayRelate(SpanId from);
    void dropRelation(QPoint global);
    void updateCursor(QPointF point);
    void showSpanMenu(SpanId span, qsizetype offset, QPoint global);
    void showMarkMenu(QPoint global);

    // articleviewlooks.cpp
    void hover(QPointF point);
    void setHovered(SpanId span);
    void updateBright();
    bool clickBadge(QPointF point);
    void paintEmpty(QPainter &painter);
    void makeRoomForOverview();
    void placeOverview();

    // articleviewmouse.cpp
    void showToolTip(QPoint point, QPoint global);

    QPointer<Session> m_session;
    LabelKeys m_keys;
    TextKeys m_textKeys;
    std::unique_ptr<ArticlePage> m_page;
    std::unique_ptr<ArticlePainter> m_painter;
    std::unique_ptr<ArcPainter> m_arcs;
    std::unique_ptr<Caret> m_caret;
    std::unique_ptr<ArticleMouse> m_mouse;
    std::unique_ptr<RelationMode> m_relation;
    std::unique_ptr<SelectionKeys> m_selectionKeys;
    std::unique_ptr<RelationDrag> m_relationDrag;
    std::unique_ptr<BoundaryMode> m_boundary;
    std::unique_ptr<ArticleSpeech> m_speech;
    SpanEditor *m_editor = nullptr;
    OverviewStrip *m_overview = nullptr;
    PaintState m_state;
    std::optional<qreal> m_grabbed; // a handle is held; from the mouse down to the middle of its line
    bool m_piecing = false;         // the mouse selects the piece
    SpanId m_pieceOf = 0;           // the span that what is being selected will be added to
    bool m_relabelling = false;     // the next label's key gives the focused span another label
    std::optional<Range> m_exact;   // a selection that is marked as it is, whatever the layer snaps to
    QBasicTimer m_blink;
    QBasicTimer m_autoScroll;
    qreal m_zoom = 1.0;
    TextSettings m_text;
    Density m_density = Density::Labels;
    bool m_isVacant = false; // there has been no article for a while
    bool m_syncing = false;  // the scroll bar is being set, not used
};

} // namespace Galley
