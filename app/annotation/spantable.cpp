#include "annotation/spantable.h"

#include <algorithm>

namespace Galley {

SpanTable::SpanTable(QList<Span> spans)
    : m_spans(std::move(spans))
{
    m_places.reserve(m_spans.size());
    for (qsizetype i = 0; i < m_spans.size(); ++i)
        m_places.insert(m_spans.at(i).id, i);
}

const Span *SpanTable::find(SpanId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_spans.at(*place);
}

void SpanTable::insert(const Span &span)
{
    if (const auto place = m_places.constFind(span.id); place != m_places.cend()) {
        m_spans[*place] = span;
    } else if (!m_free.isEmpty()) {
        m_places.insert(span.id, m_free.last());
        m_spans[m_free.takeLast()] = span;
    } else {
        m_places.insert(span.id, m_spans.size());
        m_spans.append(span);
    }
}

void SpanTable::remove(SpanId id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return;
    m_spans[*place] = Span{};
    m_free.append(*place);
    m_places.erase(place);
}

bool operator==(const SpanTable &a, const SpanTable &b)
{
    return a.size() == b.size() && std::all_of(a.m_places.keyBegin(), a.m_places.keyEnd(), [&](SpanId id) {
               const Span *const other = b.find(id);
               return other && *other == *a.find(id);
           });
}

} // namespace Galley
