#pragma once

#include "annotation/span.h"

#include <QHash>

namespace Galley {

// The spans of a set by their ids. Taking over a list, however long, costs no copy of a span: the list is
// kept, and places in it are looked up.
class SpanTable
{
public:
    SpanTable() = default;
    // Every id once and above 0.
    explicit SpanTable(QList<Span> spans);

    [[nodiscard]] qsizetype size() const { return m_places.size(); }

    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }

    [[nodiscard]] bool contains(SpanId id) const { return m_places.contains(id); }

    // Null when there is none. Valid until the next change.
    [[nodiscard]] const Span *find(SpanId id) const;

    void insert(const Span &span); // or replaces the one with its id
    void remove(SpanId id);

    friend bool operator==(const SpanTable &a, const SpanTable &b);

private:
    QList<Span> m_spans;
    QHash<SpanId, qsizetype> m_places; // in m_spans
    QList<qsizetype> m_free;           // places of removed spans
};

} // namespace Galley
