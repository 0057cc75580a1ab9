#include "article/pagearcs.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace Galley {

namespace {

constexpr qreal channelGap = 4;  // from the text up to the lowest track
constexpr qreal nameLift = 2;    // of a name's baseline over its line
constexpr qreal marginGap = 8;   // from the text column to the first way along it
constexpr qreal widestStep = 7;  // between ways in a margin
constexpr qreal outOfSight = 40; // beyond the viewport
constexpr int mostWays = 60;

struct End
{
    QPointF port;
    qreal channel = 0;
    bool here = false;
};

struct Item
{
    RelationPart part;
    LineArc::Way way = LineArc::Way::Inside;
    End from;
    End to;
    qreal marginX = 0;
};

class Collector
{
public:
    Collector(ArticlePage &page, SpanId only)
        : m_page(page)
        , m_only(only)
    {}

    [[nodiscard]] PageArcs collect();

private:
    void addParagraph(qsizetype index, qreal y);
    void addArc(const LineArc &arc, const ParagraphLayout &paragraph, const LineBox &line, qreal y);
    void addName(const LineArc &arc, const std::vector<const RelationPart *> &parts, QPointF left);
    void completeEnds(Item &item) const;
    void placeInMargin(LineArc::Way way);
    [[nodiscard]] PageArc arcOf(const Item &item) const;

    ArticlePage &m_page;
    SpanId m_only;
    std::map<RelationId, Item> m_items;
    PageArcs m_result;
};

const RelationPart &partOf(const std::vector<RelationPart> &parts, RelationId id)
{
    return *std::ranges::lower_bound(parts, id, {}, &RelationPart::id);
}

void Collector::addParagraph(qsizetype index, qreal y)
{
    const ArticleLayout &layout = m_page.layout();
    const ParagraphLayout &paragraph = m_page.layout().paragraph(index);
    if (paragraph.relations().empty())
        return;
    const std::vector<std::vector<LineArc>> lines =
        paragraph.arcs(m_only, layout.relationNames(), layout.style());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (const LineArc &arc : lines[i])
            addArc(arc, paragraph, paragraph.lines()[i], y);
    }
}

void Collector::addArc(const LineArc &arc, const ParagraphLayout &paragraph, const LineBox &line, qreal y)
{
    std::vector<const RelationPart *> shown;
    for (const RelationId id : arc.relations) {
        const RelationPart &part = partOf(paragraph.relations(), id);
        if (m_only == 0 || part.from == m_only || part.to == m_only)
            shown.push_back(&part);
    }
    if (shown.empty())
        return;
    const qreal left = m_page.columnLeft();
    const qreal top = y + line.textTop - 1;
    const int track = std::min(arc.track, std::max(0, line.tracks - 1));
    const qreal channel = y + line.textTop - channelGap - track * m_page.layout().style().trackHeight;
    const End here{{left + arc.x, top}, channel, true};
    for (const RelationPart *const part : shown) {
        Item &item = m_items[part->id];
        item.part = *part;
        item.way = arc.way;
        if (arc.way == LineArc::Way::Inside) {
            item.from = here;
            item.to = {{left + arc.otherX, top}, channel, true};
        } else {
            (arc.outgoing ? item.from : item.to) = here;
        }
    }
    addName(arc, shown, {left + arc.nameLeft, channel - nameLift});
}

void Collector::addName(const LineArc &arc, const std::vector<const RelationPart *> &parts, QPointF left)
{
    if (arc.name.isEmpty() || arc.nameRoom <= 0)
        return;
    PageArcName name{left, arc.nameRoom, arc.name, {}};
    std::vector<int> types;
    for (const RelationPart *const part : parts) {
        types.push_back(part->type);
        name.ends.append({part->from, part->to});
    }
    if (parts.size() < arc.relations.size())
        name.text = m_page.layout().relationNames().joined(types);
    m_result.names.append(name);
}

// An end out of sight lies above or below the page.
void Collector::completeEnds(Item &item) const
{
    const auto beyond = [&](bool below) {
        return End{{}, below ? m_page.viewport().height() + outOfSight : -outOfSight, false};
    };
    if (!item.to.here)
        item.to = beyond(item.part.toBegin > item.part.fromBegin);
    if (!item.from.here)
        item.from = beyond(item.part.fromBegin > item.part.toBegin);
}

// Relations of one origin share a way along the margin; ways that meet get different places, long ones
// farther from the text.
void Collector::placeInMargin(LineArc::Way way)
{
    std::map<SpanId, TrackRequest> ways;
    for (auto &[id, item] : m_items) {
        if (item.way != way)
            continue;
        const auto [low, high] = std::minmax(item.from.channel, item.to.channel);
        TrackRequest &request =
            ways.try_emplace(item.part.from, TrackRequest{low, high, low, high}).first->second;
        request.low = request.nameLow = std::min(request.low, low);
        request.high = request.nameHigh = std::max(request.high, high);
    }
    if (ways.empty())
        return;
    std::vector<TrackRequest> requests;
    for (const auto &[span, request] : ways)
        requests.push_back(request);
    const std::vector<int> tracks = assignTracks(requests, mostWays);
    const qreal room = std::max(1.0, m_page.columnLeft() - marginGap - 3);
    const qreal step = std::min(widestStep, room / (std::ranges::max(tracks) + 1));
    std::map<SpanId, qreal> places;
    std::size_t i = 0;
    for (const auto &[span, request] : ways) {
        const qreal away = marginGap + tracks[i++] * step;
        places[span] = way == LineArc::Way::Left
            ? m_page.columnLeft() - away
            : m_page.columnLeft() + m_page.layout().style().column + away;
    }
    for (auto &[id, item] : m_items) {
        if (item.way == way)
            item.marginX = places[item.part.from];
    }
}

// In the middle of pixels, where thin lines are sharp.
QPointF sharp(qreal x, qreal y)
{
    return {std::floor(x) + 0.5, std::floor(y) + 0.5};
}

PageArc Collector::arcOf(const Item &item) const
{
    PageArc arc{item.part.id, item.part.from, item.part.to, {}, item.from.here, item.to.here};
    const QPointF from = item.from.port;
    const QPointF to = item.to.port;
    if (item.from.here)
        arc.path << sharp(from.x(), from.y()) << sharp(from.x(), item.from.channel);
    if (item.way != LineArc::Way::Inside)
        arc.path << sharp(item.marginX, item.from.channel) << sharp(item.marginX, item.to.channel);
    if (item.to.here)
        arc.path << sharp(to.x(), item.to.channel) << sharp(to.x(), to.y());
    return arc;
}

PageArcs Collector::collect()
{
    m_page.forEachVisible([this](qsizetype index, qreal y) { addParagraph(index, y); });
    for (auto &[id, item] : m_items)
        completeEnds(item);
    placeInMargin(LineArc::Way::Left);
    placeInMargin(LineArc::Way::Right);
    for (const auto &[id, item] : m_items)
        m_result.arcs.append(arcOf(item));
    return std::move(m_result);
}

} // namespace

PageArcs arcsOn(ArticlePage &page, SpanId only)
{
    return page.isEmpty() ? PageArcs() : Collector(page, only).collect();
}

} // namespace Galley
