#include "article/paragraphlayout.h"

#include "article/grounds.h"
#include "article/lanes.h"
#include "article/relationbadge.h"

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr qreal nameGap = 4;       // between a name and the next bar of its lane
constexpr qreal widestName = 96;   // that lanes are widened for
constexpr qreal emptyWidth = 3;    // of a span without text
constexpr qreal headlineGap = 1.5; // of the paragraph gap

QTextOption optionsFor(const QString &text)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    return option;
}

int nearestOn(const QTextLayout &text, const QTextLine &line, qreal x)
{
    int nearest = line.textStart();
    qreal least = std::abs(line.cursorToX(nearest) - x);
    for (int at = nearest; at < line.textStart() + line.textLength();) {
        at = text.nextCursorPosition(at);
        const qreal distance = std::abs(line.cursorToX(at) - x);
        if (distance < least) {
            least = distance;
            nearest = at;
        }
    }
    return nearest;
}

} // namespace

ParagraphLayout::ParagraphLayout(const QString &text, TextRole role, const TextStyle &style,
                                 const QList<QTextLayout::FormatRange> &colors)
    : m_text(text, style.font(role))
    , m_extents(m_text)
    , m_role(role)
{
    m_text.setCacheEnabled(true);
    m_text.setTextOption(optionsFor(text));
    if (!colors.isEmpty())
        m_text.setFormats(colors);
    layOutText(style);
    placeLines(style);
}

void ParagraphLayout::layOutText(const TextStyle &style)
{
    m_text.beginLayout();
    for (QTextLine line = m_text.createLine(); line.isValid(); line = m_text.createLine()) {
        line.setLineWidth(style.column);
        m_lines.emplace_back();
    }
    m_text.endLayout();
}

void ParagraphLayout::setSpans(const std::vector<SpanPart> &parts, const LabelStyles &labels,
                               const TextStyle &style, int rows)
{
    for (LineBox &line : m_lines) {
        line.spans.clear();
        line.tracks = 0;
    }
    const bool blank = m_text.text().isEmpty(); // no place for the name of a span that only passes
    for (const SpanPart &part : parts) {
        if (!blank || part.begins || part.ends)
            addSpan(part);
    }
    for (LineBox &line : m_lines) {
        assignLanesOf(line, labels, style, rows);
        line.grounds = groundsOf(line.spans, labels);
    }
    placeLines(style);
}

void ParagraphLayout::setRelations(std::vector<RelationPart> parts, const RelationNames &names,
                                   const TextStyle &style)
{
    m_relations = std::move(parts);
    m_arcs.clear();
    if (m_relations.empty())
        return;
    const ArcPage page{m_lines, names, style, isRightToLeft()};
    if (style.density == Density::Relations) {
        m_arcs = routeArcs(page, m_relations);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            for (const LineArc &arc : m_arcs[i])
                m_lines[i].tracks = std::max(m_lines[i].tracks, arc.track + 1);
        }
    } else {
        const std::vector<int> tracks = tracksForOne(page, m_relations);
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            m_lines[i].tracks = tracks[i];
    }
    placeLines(style);
}

bool ParagraphLayout::showsOneOf(const QList<SpanId> &spans) const
{
    return !spans.isEmpty() && std::ranges::any_of(m_lines, [&](const LineBox &line) {
        return std::ranges::any_of(line.spans, [&](const SpanBox &box) { return spans.contains(box.span); });
    });
}

bool ParagraphLayout::relatesOneOf(const QList<RelationId> &relations) const
{
    return std::ranges::any_of(m_relations,
                               [&](const RelationPart &part) { return relations.contains(part.id); });
}

std::vector<std::vector<LineArc>> ParagraphLayout::arcs(SpanId only, const RelationNames &names,
                                                        const TextStyle &style) const
{
    if (!m_arcs.empty())
        return m_arcs;
    std::vector<RelationPart> parts;
    std::ranges::copy_if(m_relations, std::back_inserter(parts),
                         [only](const RelationPart &part) { return part.from == only || part.to == only; });
    return routeArcs({m_lines, names, style, isRightToLeft()}, parts);
}

// Adds the part's box to each line that it touches; parts of one span on one line share a box.
void ParagraphLayout::addSpan(const SpanPart &part)
{
    const qsizetype first = lineOf(part.range.begin);
    const qsizetype last = part.range.isEmpty() ? first : lineOf(part.range.end - 1);
    for (qsizetype i = first; i <= last; ++i) {
        LineBox &line = m_lines[i];
        std::vector<Extent> pieces = m_extents.on(m_text.lineAt(int(i)), part.range);
        if (pieces.empty())
            continue;
        if (pieces.size() == 1 && pieces[0].right - pieces[0].left < emptyWidth)
            pieces[0].right = pieces[0].left + emptyWidth;
        if (line.spans.empty() || line.spans.back().span != part.span)
            line.spans.push_back({.span = part.span,
                                  .style = part.style,
                                  .row = part.row,
                                  .begins = part.begins && i == first});
        SpanBox &box = line.spans.back();
        if (box.pieces.empty())
            box.footX = m_extents.foot(m_text.lineAt(int(i)), part.range, pieces, isRightToLeft());
        box.pieces.insert(box.pieces.end(), pieces.begin(), pieces.end());
        std::ranges::sort(box.pieces, {}, &Extent::left);
        box.ends = part.ends && i == last;
        if (box.begins)
            box.relations = part.relations;
    }
}

void ParagraphLayout::assignLanesOf(LineBox &line, const LabelStyles &labels, const TextStyle &style,
                                    int rows)
{
    // Lanes fill from the side where lines begin: in a right-to-left paragraph everything is mirrored.
    const bool mirrored = isRightToLeft();
    const auto near = [&](const SpanBox &box) { return mirrored ? style.column - box.right() : box.left(); };
    const auto far = [&](const SpanBox &box) { return mirrored ? style.column - box.left() : box.right(); };
    line.lanes = 0;
    line.rowLanes.clear();
    for (int row = 0; row < rows && !line.spans.empty(); ++row) {
        std::vector<LaneRequest> requests;
        std::vector<SpanBox *> boxes;
        for (SpanBox &box : line.spans) {
            if (rows > 1 && box.row != row)
                continue;
            const qreal badge = box.begins ? relationBadgeWidth(style, box.relations) : 0;
            const qreal name =
                style.hasNames() ? badge + std::min(labels[box.style].nameWidth, widestName) + nameGap : 0;
            requests.push_back({near(box), far(box), std::max(far(box), near(box) + name)});
            boxes.push_back(&box);
        }
        const std::vector<int> lanes = assignLanes(requests);
        int count = rows > 1 ? 1 : 0;
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            boxes[i]->lane = line.lanes + lanes[i];
            count = std::max(count, lanes[i] + 1);
        }
        if (rows > 1)
            line.rowLanes.push_back(line.lanes);
        line.lanes += count;
    }
    limitNames(line, style);
}

// A name may run on to the next bar of its lane.
void ParagraphLayout::limitNames(LineBox &line, const TextStyle &style) const
{
    const bool mirrored = isRightToLeft();
    const auto near = [&](const SpanBox &box) { return mirrored ? style.column - box.right() : box.left(); };
    const auto far = [&](const SpanBox &box) { return mirrored ? style.column - box.left() : box.right(); };
    std::vector<qreal> limit(line.lanes, std::numeric_limits<qreal>::max());
    std::vector<SpanBox *> farthest;
    for (SpanBox &box : line.spans)
        farthest.push_back(&box);
    std::ranges::sort(farthest, std::greater(), [&](const SpanBox *box) { return near(*box); });
    for (SpanBox *const box : farthest) {
        const qreal edge = std::min(limit[box->lane] - nameGap, std::max(style.column, far(*box)));
        box->nameRoom = edge - near(*box);
        limit[box->lane] = near(*box);
    }
}

void ParagraphLayout::placeLines(const TextStyle &style)
{
    const bool blank = m_text.text().isEmpty();
    const qreal gap = m_role == TextRole::Headline ? headlineGap * style.paragraphGap : style.paragraphGap;
    qreal y = m_role == TextRole::Subheading ? style.paragraphGap : 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        LineBox &line = m_lines[i];
        QTextLine text = m_text.lineAt(int(i));
        const qreal spare = std::max(text.height() * 0.15, style.lineHeight - text.height());
        line.top = y;
        line.textTop = std::round(
            y +
            (line.tracks > 0 ? std::max(spare / 2, style.arcRoom + (line.tracks - 1) * style.trackHeight)
                             : spare / 2));
        line.laneTop = std::ceil(line.textTop + text.height());
        const qreal below = line.lanes > 0 ? line.lanes * style.laneHeight + 1 : 0;
        line.bottom =
            std::ceil(std::max(line.laneTop + below, line.textTop - spare / 2 + text.height() + spare));
        text.setPosition({0, line.textTop});
        y = line.bottom;
    }
    m_height = int(blank ? style.blankHeight : std::ceil(y + gap));
    if (blank && !m_lines.empty())
        m_lines.front().bottom = m_height;
}

bool ParagraphLayout::isRightToLeft() const
{
    return m_text.text().isRightToLeft();
}

qsizetype ParagraphLayout::lineAt(qreal y) const
{
    const auto below = std::ranges::upper_bound(m_lines, y, {}, &LineBox::top);
    return std::max<qsizetype>(0, below - m_lines.begin() - 1);
}

qsizetype ParagraphLayout::lineOf(qsizetype position) const
{
    const QTextLine line = m_text.lineForTextPosition(int(position));
    return line.isValid() ? line.lineNumber() : 0;
}

qsizetype ParagraphLayout::positionAt(QPointF point) const
{
    return positionOn(lineAt(point.y()), point.x());
}

qsizetype ParagraphLayout::positionOn(qsizetype number, qreal x) const
{
    const QTextLine line = m_text.lineAt(int(number));
    int position = line.xToCursor(x);
    // Qt loses its way in some emoji sequences.
    const QRectF natural = line.naturalTextRect();
    if (x > natural.left() && x < natural.right() &&
        std::abs(line.cursorToX(position) - x) > 2 * line.height())
        position = nearestOn(m_text, line, x);
    if (!m_text.isValidCursorPosition(position))
        position = m_text.previousCursorPosition(position);
    // The place after a soft line end is the next line's first.
    const bool wrapped =
        number + 1 < qsizetype(m_lines.size()) && position == line.textStart() + line.textLength();
    return wrapped && position > line.textStart() ? m_text.previousCursorPosition(position) : position;
}

QList<QRectF> ParagraphLayout::textRects(Utf16Range range) const
{
    QList<QRectF> rects;
    const qsizetype last = range.isEmpty() ? -1 : lineOf(range.end - 1);
    for (qsizetype i = lineOf(range.begin); i <= last; ++i) {
        const LineBox &line = m_lines[i];
        for (const Extent &piece : m_extents.on(m_text.lineAt(int(i)), range))
            rects.append({piece.left, line.textTop, piece.right - piece.left, line.laneTop - line.textTop});
    }
    return rects;
}

// Where the character after it begins: so arrows that follow what is seen never jump back.
QRectF ParagraphLayout::caretRect(qsizetype position) const
{
    const qsizetype number = lineOf(position);
    const QTextLine line = m_text.lineAt(int(number));
    const bool atEnd = position >= line.textStart() + line.textLength();
    const qreal x =
        m_extents.isMixed() && !atEnd ? m_extents.caret(line, position) : line.cursorToX(int(position));
    return {x, m_lines[number].textTop, 1, line.height()};
}

QRectF ParagraphLayout::characterRect(qsizetype position) const
{
    const qsizetype number = lineOf(position);
    const QTextLine line = m_text.lineAt(int(number));
    const Utf16Range character{position, m_text.nextCursorPosition(int(position))};
    const std::vector<Extent> pieces = m_extents.on(line, character);
    return {pieces.front().left, m_lines[number].textTop, pieces.back().right - pieces.front().left,
            line.height()};
}

SpanId ParagraphLayout::badgeAt(QPointF point, const TextStyle &style) const
{
    const LineBox &line = m_lines[lineAt(point.y())];
    const auto hit = std::ranges::find_if(line.spans, [&](const SpanBox &box) {
        return relationBadge(style, line, box, isRightToLeft()).contains(point);
    });
    return hit == line.spans.end() ? 0 : hit->span;
}

QList<SpanId> ParagraphLayout::spansAt(QPointF point, const TextStyle &style) const
{
    const LineBox &line = m_lines[lineAt(point.y())];
    const bool inLanes = point.y() >= line.laneTop;
    const int lane = int((point.y() - line.laneTop) / style.laneHeight);
    std::vector<const SpanBox *> hits;
    for (const SpanBox &box : line.spans) {
        const qreal name = style.hasNames() ? std::min(box.nameRoom, widestName) : 0;
        const qreal left = isRightToLeft() ? std::min(box.left(), box.right() - name) : box.left();
        const qreal right = isRightToLeft() ? box.right() : std::max(box.right(), box.left() + name);
        const bool onName = inLanes && box.lane == lane && left <= point.x() && point.x() <= right;
        const bool onText = !inLanes && std::ranges::any_of(box.pieces, [&](const Extent &piece) {
            return piece.left <= point.x() && point.x() <= piece.right;
        });
        if (onName || onText)
            hits.push_back(&box);
    }
    std::ranges::stable_sort(hits, {}, [](const SpanBox *box) { return box->right() - box->left(); });
    QList<SpanId> spans;
    for (const SpanBox *const box : hits)
        spans.append(box->span);
    return spans;
}

} // namespace Galley
