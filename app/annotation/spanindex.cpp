#include "annotation/spanindex.h"

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

// Spreads ids over 32 bits, so that the treap's shape is random but the same in every run.
quint32 priorityOf(SpanId id)
{
    quint64 x = quint64(id) + 0x9e3779b97f4a7c15ULL; // SplitMix64 (Steele et al. 2014)
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return quint32(x >> 32);
}

// Zero-width extents touch what they lie in or beside.
bool touches(Range extent, Range range)
{
    if (extent.isEmpty() || range.isEmpty())
        return extent.begin <= range.end && range.begin <= extent.end;
    return extent.overlaps(range);
}

} // namespace

SpanIndex::SpanIndex(std::vector<Entry> entries)
{
    std::ranges::sort(entries, std::less{});
    m_nodes.reserve(entries.size());
    m_root = build(entries);
    m_size = qsizetype(entries.size());
}

void SpanIndex::insert(const Entry &entry)
{
    auto [smaller, rest] = split(m_root, entry);
    m_root = merge(merge(smaller, allocate(entry)), rest);
    ++m_size;
}

bool SpanIndex::remove(const Entry &entry)
{
    auto [smaller, rest] = split(m_root, entry);
    Entry next = entry;
    ++next.id;
    auto [found, greater] = split(rest, next);
    m_root = merge(smaller, greater);
    if (found < 0)
        return false;
    m_free.push_back(found);
    --m_size;
    return true;
}

std::vector<SpanIndex::Entry> SpanIndex::touching(Range range) const
{
    std::vector<Entry> result;
    std::vector<Node> path;
    Node node = m_root;
    while (node >= 0 || !path.empty()) {
        // A subtree that ends before the range begins holds nothing; one node more is looked at than needed,
        // for zero-width extents at the range's begin.
        while (node >= 0 && m_nodes[size_t(node)].greatestEnd >= range.begin) {
            path.push_back(node);
            node = m_nodes[size_t(node)].left;
        }
        if (path.empty())
            break;
        const NodeData &data = m_nodes[size_t(path.back())];
        path.pop_back();
        if (data.entry.extent.begin > range.end)
            break;
        if (touches(data.entry.extent, range))
            result.push_back(data.entry);
        node = data.right;
    }
    return result;
}

std::optional<SpanIndex::Entry> SpanIndex::after(const Entry &entry) const
{
    std::optional<Entry> best;
    for (Node node = m_root; node >= 0;) {
        const NodeData &data = m_nodes[size_t(node)];
        const bool later = entry < data.entry;
        if (later)
            best = data.entry;
        node = later ? data.left : data.right;
    }
    return best;
}

std::optional<SpanIndex::Entry> SpanIndex::before(const Entry &entry) const
{
    std::optional<Entry> best;
    for (Node node = m_root; node >= 0;) {
        const NodeData &data = m_nodes[size_t(node)];
        const bool earlier = data.entry < entry;
        if (earlier)
            best = data.entry;
        node = earlier ? data.right : data.left;
    }
    return best;
}

std::vector<SpanIndex::Entry> SpanIndex::all() const
{
    std::vector<Entry> result;
    result.reserve(size_t(m_size));
    std::vector<Node> path;
    Node node = m_root;
    while (node >= 0 || !path.empty()) {
        for (; node >= 0; node = m_nodes[size_t(node)].left)
            path.push_back(node);
        const NodeData &data = m_nodes[size_t(path.back())];
        path.pop_back();
        result.push_back(data.entry);
        node = data.right;
    }
    return result;
}

void SpanIndex::update(Node node)
{
    NodeData &data = m_nodes[size_t(node)];
    data.greatestEnd = data.entry.extent.end;
    for (const Node child : {data.left, data.right}) {
        if (child >= 0)
            data.greatestEnd = std::max(data.greatestEnd, m_nodes[size_t(child)].greatestEnd);
    }
}

// A Cartesian tree from sorted entries: the right spine is kept on a stack (Vuillemin 1980).
SpanIndex::Node SpanIndex::build(const std::vector<Entry> &sorted)
{
    std::vector<Node> spine;
    for (const Entry &entry : sorted) {
        const Node node = allocate(entry);
        Node last = -1;
        while (!spine.empty() && m_nodes[size_t(spine.back())].priority < m_nodes[size_t(node)].priority) {
            last = spine.back();
            update(last);
            spine.pop_back();
        }
        m_nodes[size_t(node)].left = last;
        if (!spine.empty())
            m_nodes[size_t(spine.back())].right = node;
        spine.push_back(node);
    }
    for (auto node = spine.crbegin(); node != spine.crend(); ++node)
        update(*node);
    return spine.empty() ? -1 : spine.front();
}

std::pair<SpanIndex::Node, SpanIndex::Node> SpanIndex::split(Node node, const Entry &entry)
{
    if (node < 0)
        return {-1, -1};
    if (m_nodes[size_t(node)].entry < entry) {
        const auto [smaller, rest] = split(m_nodes[size_t(node)].right, entry);
        m_nodes[size_t(node)].right = smaller;
        update(node);
        return {node, rest};
    }
    const auto [smaller, rest] = split(m_nodes[size_t(node)].left, entry);
    m_nodes[size_t(node)].left = rest;
    update(node);
    return {smaller, node};
}

SpanIndex::Node SpanIndex::merge(Node left, Node right)
{
    if (left < 0 || right < 0)
        return left < 0 ? right : left;
    if (m_nodes[size_t(left)].priority > m_nodes[size_t(right)].priority) {
        const Node merged = merge(m_nodes[size_t(left)].right, right);
        m_nodes[size_t(left)].right = merged;
        update(left);
        return left;
    }
    const Node merged = merge(left, m_nodes[size_t(right)].left);
    m_nodes[size_t(right)].left = merged;
    update(right);
    return right;
}

SpanIndex::Node SpanIndex::allocate(const Entry &entry)
{
    const NodeData data{.entry = entry, .greatestEnd = entry.extent.end, .priority = priorityOf(entry.id)};
    if (m_free.empty()) {
        m_nodes.push_back(data);
        return Node(m_nodes.size() - 1);
    }
    const Node node = m_free.back();
    m_free.pop_back();
    m_nodes[size_t(node)] = data;
    return node;
}

} // namespace Galley
