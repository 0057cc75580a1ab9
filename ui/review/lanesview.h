#pragma once

#include "article/paintstate.h"
#include "article/textsettings.h"
#include "review/lanetext.h"

#include <QAbstractScrollArea>

#include <memory>

namespace Galley {

class ArticlePage;
class ArticlePainter;

// The place in question, as it is shown.
struct LanesFocus
{
    Range extent = {};
    QList<Range> differences;   // stretches that not everybody marked alike
    QHash<SpanId, int> numbers; // of versions, by ids of the LaneText
    QList<SpanId> marks;        // all that belong there, in any order
    SpanId current = 0;         // of them, framed; 0: none
};

// An article's text with each annotator's marks in lanes of his own under the line, and gold's. To be read
// and scrolled; what the place in question is, others say.
class LanesView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LanesView(QWidget *parent = nullptr);
    ~LanesView() override;

    // Not owned, to outlive its use; null shows nothing.
    void setText(const LaneText *text);
    // The name of each row, and the row of each set by its place. Gold and what is tried stand last.
    void setRows(const QStringList &names, const QList<int> &rowOfPlace);
    void setPlace(const LanesFocus &place); // scrolls there
    void refresh(const LaneText::Changed &changed);

    void setZoom(qreal zoom); // 0.5 … 3; the place stays in sight
    void setTextSettings(const TextSettings &settings);

    [[nodiscard]] QRect rectOf(qsizetype offset) const; // of a character, in the viewport's pixels

Q_SIGNALS:
    void markClicked(Galley::SpanId id); // of the LaneText

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // only what scrolls by pages
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void restyle();
    void relayout();
    void paintDifferences(QPainter &painter);
    void paintRowNames(QPainter &painter);
    [[nodiscard]] qreal nameWidth() const;
    [[nodiscard]] QString textOf(SpanId id) const;

    const LaneText *m_text = nullptr;
    std::unique_ptr<ArticlePage> m_page;
    std::unique_ptr<ArticlePainter> m_painter;
    PaintState m_state;
    LanesFocus m_place;
    QStringList m_names;
    QList<int> m_rowOfPlace;
    qreal m_zoom = 1;
    TextSettings m_settings;
    bool m_syncing = false; // the scroll bar is being set, not used
};

} // namespace Galley
