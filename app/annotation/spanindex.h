#pragma once

#include "annotation/span.h"

#include <optional>
#include <vector>

namespace Galley {

// Finds spans by place: an interval treap keyed by extent, augmented with each subtree's greatest end
// (Cormen et al., Introduction to Algorithms, 3rd ed., §14.3). Holds ids and extents only.
class SpanIndex
{
public:
    struct Entry
    {
        Range extent = {};
        SpanId id = 0;

        // By begin, longer first, then id: parents before what they contain.
        friend bool operator<(const Entry &a, const Entry &b)
        {
            if (a.extent.begin != b.extent.begin)
                return a.extent.begin < b.extent.begin;
            if (a.extent.end != b.extent.end)
                return a.extent.end > b.extent.end;
            return a.id < b.id;
        }

        bool operator==(const Entry &) const = default;
    };

    SpanIndex() = default;
    // O(n log n) for the sort, O(n) after it.
    explicit SpanIndex(std::vector<Entry> entries);

    [[nodiscard]] qsizetype size() const { return m_size; }

    void insert(const Entry &entry); // O(log n)
    bool remove(const Entry &entry); // O(log n); false when it is not there

    // Entries whose extent shares a code point with the range, in order; zero-width ones lying in it or at
    // its ends count. O(log n + k) for spans that are short against the article, and never worse than
    // O(k log n).
    [[nodiscard]] std::vector<Entry> touching(Range range) const;

    // The neighbours of an entry in order, whether or not the entry itself is there. O(log n).
    [[nodiscard]] std::optional<Entry> after(const Entry &entry) const;
    [[nodiscard]] std::optional<Entry> before(const Entry &entry) const;

    [[nodiscard]] std::vector<Entry> all() const; // in order, O(n)

private:
    using Node = qint32; // place in m_nodes; -1 is none

    struct NodeData
    {
        Entry entry = {};
        qsizetype greatestEnd = 0;
        quint32 priority = 0;
        Node left = -1;
        Node right = -1;
    };

    void update(Node node);
    Node build(const std::vector<Entry> &sorted);
    std::pair<Node, Node> split(Node node, const Entry &entry); // < entry, ≥ entry
    Node merge(Node left, Node right);
    Node allocate(const Entry &entry);

    std::vector<NodeData> m_nodes;
    std::vector<Node> m_free;
    Node m_root = -1;
    qsizetype m_size = 0;
};

} // namespace Galley
