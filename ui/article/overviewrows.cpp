#include "article/overviewrows.h"

#include <QElapsedTimer>

#include <algorithm>
#include <ranges>

namespace Galley {

namespace {

constexpr int mostColumns = 6; // further layers share them

} // namespace

void OverviewRows::setSession(const Session *session, const Theme &theme)
{
    m_session = session;
    m_ground = theme.ground.rgb();
    m_unknown = theme.colors(nullptr).bar.rgb();
    m_looks.clear();
    int layers = 0;
    const SchemaSet schemas = session ? session->schemas() : SchemaSet();
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const Label &label : layer.labels)
                m_looks.insert({layer.id, label.id}, {layers % mostColumns, theme.colors(&label).bar.rgb()});
            ++layers;
        }
    }
    m_image = QImage(std::clamp(layers, 1, mostColumns), int(m_isQueued.size()), QImage::Format_RGB32);
    m_image.fill(m_ground);
    setAllDue();
}

void OverviewRows::setRowCount(int rows)
{
    if (rows == int(m_isQueued.size()))
        return;
    m_isQueued.assign(std::size_t(rows), false);
    m_image = QImage(std::max(1, m_image.width()), rows, QImage::Format_RGB32);
    m_image.fill(m_ground);
    setAllDue();
}

std::pair<int, int> OverviewRows::rowsOf(Range range) const
{
    const auto rows = qsizetype(m_isQueued.size());
    const qsizetype length = m_session ? m_session->article().text.length() : 0;
    if (rows == 0 || length == 0)
        return {0, -1};
    const auto at = [&](qsizetype offset) {
        return int(std::clamp<qsizetype>(offset * rows / length, 0, rows - 1));
    };
    return {at(range.begin), at(std::max(range.begin, range.end - 1))};
}

// Every offset lies in one row: the one that rowsOf gives.
Range OverviewRows::rangeOf(int row) const
{
    const auto rows = std::max<qsizetype>(1, qsizetype(m_isQueued.size()));
    const qsizetype length = m_session ? m_session->article().text.length() : 0;
    return {(row * length + rows - 1) / rows, ((row + 1) * length + rows - 1) / rows};
}

void OverviewRows::setDue(Range range)
{
    const auto [first, last] = rowsOf(range);
    for (int row = first; row <= last; ++row) {
        if (!m_isQueued[std::size_t(row)])
            m_queue.push_back(row);
        m_isQueued[std::size_t(row)] = true;
    }
}

void OverviewRows::setAllDue()
{
    m_queue.clear();
    std::ranges::fill(m_isQueued, false);
    if (!m_session || m_session->article().text.length() == 0)
        return;
    for (int row = int(m_isQueued.size()) - 1; row >= 0; --row)
        m_queue.push_back(row);
    std::ranges::fill(m_isQueued, true);
}

std::pair<int, int> OverviewRows::make(qint64 nanoseconds)
{
    QElapsedTimer timer;
    timer.start();
    std::pair made{int(m_isQueued.size()), -1};
    while (!m_queue.empty() && (made.second < 0 || timer.nsecsElapsed() < nanoseconds)) {
        const int row = m_queue.back();
        m_queue.pop_back();
        m_isQueued[std::size_t(row)] = false;
        makeRow(row);
        made = {std::min(made.first, row), std::max(made.second, row)};
    }
    return made;
}

void OverviewRows::makeRow(int row)
{
    const std::size_t columns = std::size_t(m_image.width());
    std::array<std::vector<std::pair<QRgb, int>>, mostColumns> counts;
    for (const SpanIndex::Entry &entry : m_session->set().index().touching(rangeOf(row))) {
        const Span *const span = m_session->set().span(entry.id);
        const Look look = m_looks.value({span->layer, span->label}, {int(columns) - 1, m_unknown});
        std::vector<std::pair<QRgb, int>> &column = counts[std::size_t(look.column)];
        const auto found = std::ranges::find(column, look.color, &std::pair<QRgb, int>::first);
        if (found == column.end())
            column.push_back({look.color, 1});
        else
            ++found->second;
    }
    auto *const pixels = reinterpret_cast<QRgb *>(m_image.scanLine(row));
    for (std::size_t i = 0; i < columns; ++i) {
        const auto most = std::ranges::max_element(counts[i], {}, &std::pair<QRgb, int>::second);
        pixels[i] = most == counts[i].end() ? m_ground : most->first;
    }
}

} // namespace Galley
