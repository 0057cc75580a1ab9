#include "review/agreement/confusionmatrix.h"

#include <algorithm>

namespace Galley {

ConfusionMatrix::ConfusionMatrix(QString layer, QString first, QString second, QStringList labels,
                                 const std::vector<Entry> &entries)
    : m_layer(std::move(layer))
    , m_first(std::move(first))
    , m_second(std::move(second))
    , m_labels(std::move(labels))
    , m_starts(cell(int(m_labels.size()), 0) + 1)
    , m_spans(entries.size())
{
    for (const Entry &entry : entries)
        ++m_starts[cell(entry.row, entry.column) + 1];
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    std::vector<size_t> next = m_starts;
    for (const Entry &entry : entries)
        m_spans[next[cell(entry.row, entry.column)]++] = entry.spans;
}

qint64 ConfusionMatrix::count(int row, int column) const
{
    const size_t at = cell(row, column);
    return qint64(m_starts[at + 1] - m_starts[at]);
}

QList<ComparedSpans> ConfusionMatrix::spansOf(int row, int column, qint64 from, qint64 limit) const
{
    const size_t at = cell(row, column);
    const qint64 size = count(row, column);
    const qint64 first = std::clamp<qint64>(from, 0, size);
    const qint64 last = first + std::clamp<qint64>(limit, 0, size - first);
    const auto begin = m_spans.begin() + qint64(m_starts[at]);
    return {begin + first, begin + last};
}

} // namespace Galley
