#include "article/linearcs.h"

#include <algorithm>
#include <map>

namespace Galley {

namespace {

constexpr qreal portInset = 8; // from a span's begin to where its only arc stands
constexpr qreal portStep = 6;
constexpr qreal marginEdge = 4;   // beyond the text column
constexpr qreal shortest = 12;    // width of an arc between spans at one place
constexpr qreal widestName = 120; // that tracks are widened for
constexpr qreal leastName = 26;   // that is worth reading
constexpr qreal nameGap = 4;
constexpr int mostTracks = 10;
constexpr int mostForOne = 2;

struct Place
{
    SpanId span = 0;
    std::size_t line = 0;
    const SpanBox *box = nullptr;
};

// Where arcs reach the spans of a paragraph: at the boxes that they begin in.
class Places
{
public:
    Places(const std::vector<LineBox> &lines, std::span<const RelationPart> parts)
    {
        std::vector<SpanId> wanted;
        for (const RelationPart &part : parts)
            wanted.insert(wanted.end(), {part.from, part.to});
        std::ranges::sort(wanted);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (const SpanBox &box : lines[i].spans) {
                if (box.begins && std::ranges::binary_search(wanted, box.span))
                    m_places.push_back({box.span, i, &box});
            }
        }
        std::ranges::sort(m_places, {}, &Place::span);
    }

    [[nodiscard]] const Place *find(SpanId span) const
    {
        const auto found = std::ranges::lower_bound(m_places, span, {}, &Place::span);
        return found != m_places.end() && found->span == span ? &*found : nullptr;
    }

private:
    std::vector<Place> m_places;
};

qreal middle(const Place &place)
{
    return (place.box->left() + place.box->right()) / 2;
}

LineArc::Way wayBetween(const Place &from, const Place &to, const ArcPage &page)
{
    return middle(from) + middle(to) < page.style.column ? LineArc::Way::Left : LineArc::Way::Right;
}

void addTrunk(std::vector<LineArc> &arcs, SpanId span, bool outgoing, LineArc::Way way,
              const RelationPart &part)
{
    auto trunk = std::ranges::find_if(arcs, [&](const LineArc &arc) {
        return arc.way == way && arc.span == span && arc.outgoing == outgoing;
    });
    if (trunk == arcs.end()) {
        arcs.push_back({.way = way, .span = span, .outgoing = outgoing});
        trunk = arcs.end() - 1;
    }
    trunk->relations.push_back(part.id);
    trunk->types.push_back(part.type);
}

std::vector<std::vector<LineArc>> collect(const ArcPage &page, const Places &places,
                                          std::span<const RelationPart> parts)
{
    std::vector<std::vector<LineArc>> arcs(page.lines.size());
    for (const RelationPart &part : parts) {
        const Place *const from = places.find(part.from);
        const Place *const to = places.find(part.to);
        if (from && to && from->line == to->line) {
            arcs[from->line].push_back(
                {.span = part.from, .other = part.to, .relations = {part.id}, .types = {part.type}});
            continue;
        }
        const LineArc::Way way = from && to ? wayBetween(*from, *to, page)
            : part.byRightMargin            ? LineArc::Way::Right
                                            : LineArc::Way::Left;
        if (from)
            addTrunk(arcs[from->line], part.from, true, way, part);
        if (to)
            addTrunk(arcs[to->line], part.to, false, way, part);
    }
    return arcs;
}

// One place where an arc meets a span, before it has its own x.
struct Port
{
    qreal *x = nullptr;
    qreal towards = 0; // x of the other end
};

// Spreads the arcs of one span over its begin: those to the left first, the farthest of both sides in the
// middle, so that none crosses another.
void spread(std::vector<Port> &ports, const SpanBox &box, bool rightToLeft)
{
    const Extent piece = rightToLeft ? box.pieces.back() : box.pieces.front();
    const qreal width = piece.right - piece.left;
    const qreal centre = (piece.left + piece.right) / 2;
    std::ranges::stable_sort(ports, [&](const Port &a, const Port &b) {
        const bool aLeft = a.towards < centre;
        const bool bLeft = b.towards < centre;
        return aLeft != bLeft ? aLeft : a.towards > b.towards;
    });
    const auto count = qreal(ports.size());
    const qreal step = std::min(portStep, width / (count + 1));
    const qreal first = std::min(std::max(step, portInset + box.lane * 3 - (count - 1) * step / 2),
                                 std::max(step, width - count * step));
    for (std::size_t i = 0; i < ports.size(); ++i) {
        const qreal along = first + qreal(i) * step;
        *ports[i].x =
            rightToLeft ? piece.right - (first + (count - 1 - qreal(i)) * step) : piece.left + along;
    }
}

void placePorts(std::vector<LineArc> &arcs, const Places &places, const ArcPage &page)
{
    std::map<SpanId, std::vector<Port>> ports;
    for (LineArc &arc : arcs) {
        const qreal here = middle(*places.find(arc.span));
        if (arc.way == LineArc::Way::Inside) {
            const qreal there = middle(*places.find(arc.other));
            ports[arc.span].push_back({&arc.x, there});
            ports[arc.other].push_back({&arc.otherX, here});
        } else {
            const qreal edge = arc.way == LineArc::Way::Left ? -marginEdge : page.style.column + marginEdge;
            arc.otherX = edge;
            ports[arc.span].push_back({&arc.x, edge});
        }
    }
    for (auto &[span, list] : ports)
        spread(list, *places.find(span)->box, page.rightToLeft);
    for (LineArc &arc : arcs) {
        if (std::abs(arc.x - arc.otherX) < shortest)
            arc.otherX = arc.x + (arc.otherX < arc.x ? -shortest : shortest);
    }
}

TrackRequest requestOf(const LineArc &arc, qreal nameWidth, qreal column)
{
    TrackRequest request{arc.left(), arc.right(), arc.left(), arc.right()};
    const qreal wanted = nameWidth > 0 ? std::min(nameWidth, widestName) + 2 * nameGap : 0;
    if (wanted > request.high - request.low) {
        request.nameHigh = std::min(request.low + wanted, std::max(column, request.high));
        request.nameLow = std::min(request.low, request.nameHigh - wanted);
    }
    return request;
}

// The gap for a name over its own line: the nearest to the end that it tells of which is wide enough, or else
// the widest.
void placeName(LineArc &arc, const TrackRequest &request, std::vector<qreal> passing, qreal width)
{
    passing.insert(passing.end(), {request.nameLow, request.nameHigh});
    std::ranges::sort(passing);
    const bool fromRight =
        arc.way == LineArc::Way::Inside ? arc.otherX > arc.x : arc.way == LineArc::Way::Left;
    const std::size_t gaps = passing.size() - 1;
    for (std::size_t i = 0; i < gaps && arc.nameRoom < width; ++i) {
        const std::size_t at = fromRight ? gaps - 1 - i : i;
        const qreal room = passing[at + 1] - passing[at] - 2 * nameGap;
        if (room <= arc.nameRoom)
            continue;
        arc.nameRoom = room;
        arc.nameLeft = fromRight ? passing[at + 1] - nameGap - std::min(room, width) : passing[at] + nameGap;
    }
    if (arc.nameRoom < std::min(width, leastName))
        arc.name.clear(); // it stands at the other end
}

void placeTracks(std::vector<LineArc> &arcs, const ArcPage &page)
{
    std::vector<TrackRequest> requests;
    std::vector<qreal> widths;
    for (LineArc &arc : arcs) {
        arc.name = page.style.hasNames() ? page.names.joined(arc.types) : QString();
        widths.push_back(page.names.widthOf(arc.name));
        requests.push_back(requestOf(arc, widths.back(), page.style.column));
    }
    const std::vector<int> tracks = assignTracks(requests, mostTracks);
    for (std::size_t i = 0; i < arcs.size(); ++i)
        arcs[i].track = tracks[i];
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        if (arcs[i].name.isEmpty())
            continue;
        std::vector<qreal> passing;
        for (const LineArc &higher : arcs) {
            if (higher.track <= arcs[i].track)
                continue;
            for (const qreal x : {higher.x, higher.otherX}) {
                if (x > requests[i].nameLow && x < requests[i].nameHigh)
                    passing.push_back(x);
            }
        }
        placeName(arcs[i], requests[i], std::move(passing), widths[i]);
    }
}

// Where the tracks did not suffice, a name that would meet another is left out.
void dropCollidingNames(std::vector<LineArc> &arcs, const RelationNames &names)
{
    std::map<int, std::vector<Extent>> taken; // by track
    for (LineArc &arc : arcs) {
        if (arc.name.isEmpty())
            continue;
        const Extent own{arc.nameLeft, arc.nameLeft + std::min(arc.nameRoom, names.widthOf(arc.name))};
        std::vector<Extent> &others = taken[arc.track];
        const bool meets = std::ranges::any_of(
            others, [&](const Extent &other) { return own.left < other.right && other.left < own.right; });
        if (meets)
            arc.name.clear();
        else
            others.push_back(own);
    }
}

} // namespace

std::vector<std::vector<LineArc>> routeArcs(const ArcPage &page, std::span<const RelationPart> parts)
{
    const Places places(page.lines, parts);
    std::vector<std::vector<LineArc>> lines = collect(page, places, parts);
    for (std::vector<LineArc> &arcs : lines) {
        if (arcs.empty())
            continue;
        placePorts(arcs, places, page);
        placeTracks(arcs, page);
        dropCollidingNames(arcs, page.names);
    }
    return lines;
}

std::vector<int> tracksForOne(const ArcPage &page, std::span<const RelationPart> parts)
{
    const Places places(page.lines, parts);
    std::vector<int> tracks(page.lines.size(), 0);
    const std::vector<std::vector<LineArc>> lines = collect(page, places, parts);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::map<SpanId, int> counts;
        for (const LineArc &arc : lines[i]) {
            tracks[i] = std::max(tracks[i], ++counts[arc.span]);
            if (arc.other != 0)
                tracks[i] = std::max(tracks[i], ++counts[arc.other]);
        }
        tracks[i] = std::min(tracks[i], mostForOne);
    }
    return tracks;
}

} // namespace Galley
