#pragma once

#include "article/labelstyles.h"
#include "article/linearcs.h"
#include "article/spanbox.h"

#include <QTextLayout>

namespace Galley {

// One paragraph, laid out: its lines, and the boxes of the spans on them. Places are in pixels from the
// paragraph's top left, offsets in its UTF-16 units. Spans never touch the shaping of the text.
class ParagraphLayout
{
public:
    ParagraphLayout(const QString &text, TextRole role, const TextStyle &style,
                    const QList<QTextLayout::FormatRange> &colors);
    Q_DISABLE_COPY_MOVE(ParagraphLayout)

    // Replaces the spans: lanes, heights and places of the lines follow. With several rows, each has lanes
    // of its own on every line that has spans.
    void setSpans(const std::vector<SpanPart> &parts, const LabelStyles &labels, const TextStyle &style,
                  int rows = 1);

    // Replaces the relations, by id, after the spans: makes room for their arcs.
    void setRelations(std::vector<RelationPart> parts, const RelationNames &names, const TextStyle &style);

    [[nodiscard]] const std::vector<RelationPart> &relations() const { return m_relations; }

    [[nodiscard]] bool showsOneOf(const QList<SpanId> &spans) const;
    [[nodiscard]] bool relatesOneOf(const QList<RelationId> &relations) const;

    // What runs above each line: all relations in the density that shows them, else those of one span.
    [[nodiscard]] std::vector<std::vector<LineArc>> arcs(SpanId only, const RelationNames &names,
                                                         const TextStyle &style) const;

    [[nodiscard]] int height() const { return m_height; }

    [[nodiscard]] const std::vector<LineBox> &lines() const { return m_lines; }

    [[nodiscard]] const QTextLayout &text() const { return m_text; }

    [[nodiscard]] bool isRightToLeft() const;

    [[nodiscard]] qsizetype lineAt(qreal y) const; // nearest
    [[nodiscard]] qsizetype lineOf(qsizetype position) const;
    [[nodiscard]] qsizetype positionAt(QPointF point) const; // nearest
    [[nodiscard]] qsizetype positionOn(qsizetype line, qreal x) const;
    // What a stretch of text covers, line by line.
    [[nodiscard]] QList<QRectF> textRects(Utf16Range range) const;
    [[nodiscard]] QRectF caretRect(qsizetype position) const;
    [[nodiscard]] QRectF characterRect(qsizetype position) const; // of the grapheme that starts there
    // Boxes under a point, the one meant most first: a bar or a name hit by itself, else the innermost.
    [[nodiscard]] QList<SpanId> spansAt(QPointF point, const TextStyle &style) const;
    // The span whose number of relations stands there; 0: none.
    [[nodiscard]] SpanId badgeAt(QPointF point, const TextStyle &style) const;

private:
    void layOutText(const TextStyle &style);
    void addSpan(const SpanPart &part);
    void assignLanesOf(LineBox &line, const LabelStyles &labels, const TextStyle &style, int rows);
    void limitNames(LineBox &line, const TextStyle &style) const;
    void placeLines(const TextStyle &style);

    QTextLayout m_text;
    mutable TextExtents m_extents; // asks the layout for each place once
    std::vector<LineBox> m_lines;
    std::vector<RelationPart> m_relations;
    std::vector<std::vector<LineArc>> m_arcs; // where all are shown
    TextRole m_role;
    int m_height = 0;
};

} // namespace Galley
