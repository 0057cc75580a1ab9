#pragma once

#include "article/overviewrows.h"
#include "article/searchhits.h"

#include <QBasicTimer>
#include <QWidget>

namespace Galley {

// A narrow strip beside the scroll bar that shows a whole article: its spans in their labels' colours, the
// focused span, what a search found, the part in view. A click or a drag goes there. Spans are drawn little
// by little between events, never while an edit or a paint waits.
class OverviewStrip : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    void setSession(const Session *session); // not owned; null shows nothing
    void setTheme(const Theme &theme);
    // Where spans came, went or changed. O(rows touched).
    void spansChanged(const Session::Touched &touched);
    void setFocused(Range range); // empty: none
    void setInView(Range range);
    void setHits(const SearchHits &hits);

    // Where in the strip a place of the article is drawn.
    [[nodiscard]] QRect rectOf(Range range) const;

    [[nodiscard]] bool isComplete() const { return !m_rows.isDue(); }

    [[nodiscard]] static int widthFor(const QFont &font);

Q_SIGNALS:
    void offsetRequested(qsizetype offset);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void goTo(int y);
    void showToolTip(QPoint point, QPoint global);
    void paintFocus(QPainter &painter) const;
    void paintHits(QPainter &painter) const;
    void paintInView(QPainter &painter) const;

    const Session *m_session = nullptr;
    Theme m_theme;
    OverviewRows m_rows;
    SearchHits m_hits;
    Range m_focused;
    Range m_inView;
    QBasicTimer m_slices;
    QBasicTimer m_again; // all rows, once edits pause: a changed span may have stood elsewhere
};

} // namespace Galley
