#include "formats/tables/csvrows.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace Galley {

namespace {

constexpr qsizetype ChunkSize = 256 * 1024;
constexpr qint64 MostWasted = 400'000'000;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvRows::CsvRows(std::unique_ptr<QIODevice> device, Place place, char separator)
    : m_device(std::move(device))
    , m_place(std::move(place))
    , m_separator(separator)
{
    if (fill() && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

Place CsvRows::place() const
{
    Place place = m_place;
    place.line = m_rowLine;
    return place;
}

// More of the file behind what is not yet read, as much again as is there: a long row is scanned a few times
// at most.
bool CsvRows::fill()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const QByteArray more = m_device->read(std::max(ChunkSize, m_buffer.size()));
    m_buffer += more;
    m_atEnd = more.isEmpty();
    return !m_atEnd;
}

CsvRows::Outcome CsvRows::scanQuoted(qsizetype &at)
{
    QByteArray cell;
    ++at;
    for (;;) {
        const qsizetype quote = m_buffer.indexOf('"', at);
        if (quote < 0)
            return m_atEnd ? Outcome::Unclosed : Outcome::Unfinished;
        cell += QByteArrayView(m_buffer).sliced(at, quote - at);
        at = quote + 1;
        if (at == m_buffer.size() && !m_atEnd)
            return Outcome::Unfinished;
        if (at == m_buffer.size() || m_buffer[at] != '"')
            break;
        cell += '"';
        ++at;
    }
    if (at < m_buffer.size() && m_buffer[at] != m_separator && !isLineEnd(m_buffer[at]))
        return Outcome::TextAfterQuote;
    m_cells.append(std::move(cell));
    return Outcome::Row;
}

CsvRows::Outcome CsvRows::scanPlain(qsizetype &at)
{
    const auto *const end = std::find_if(m_buffer.cbegin() + at, m_buffer.cend(),
                                         [this](char c) { return c == m_separator || isLineEnd(c); });
    if (end == m_buffer.cend() && !m_atEnd)
        return Outcome::Unfinished;
    const qsizetype to = end - m_buffer.cbegin();
    m_cells.append(m_buffer.sliced(at, to - at));
    at = to;
    return Outcome::Row;
}

// The row ends at a line end, which is passed over, or with the file.
void CsvRows::endRow(qsizetype at)
{
    m_line += std::count(m_buffer.cbegin() + m_at, m_buffer.cbegin() + at, '\n');
    if (at < m_buffer.size()) {
        const bool both = m_buffer[at] == '\r' && at + 1 < m_buffer.size() && m_buffer[at + 1] == '\n';
        at += both ? 2 : 1;
        ++m_line;
    }
    m_at = at;
}

CsvRows::Outcome CsvRows::scan()
{
    m_cells.clear();
    qsizetype at = m_at;
    for (;;) {
        const bool quoted = at < m_buffer.size() && m_buffer[at] == '"';
        const Outcome cell = quoted ? scanQuoted(at) : scanPlain(at);
        if (cell != Outcome::Row) {
            m_reached = cell == Outcome::TextAfterQuote ? at : m_buffer.size();
            return cell;
        }
        const bool more = at < m_buffer.size() && m_buffer[at] == m_separator;
        if (!more)
            break;
        ++at;
    }
    // The line feed after a carriage return may not have been read yet.
    if (!m_atEnd && at + 1 >= m_buffer.size())
        return Outcome::Unfinished;
    endRow(at);
    return Outcome::Row;
}

void CsvRows::skipLine()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        m_at = end < 0 ? m_buffer.size() : end + 1;
        if (end >= 0)
            break;
        if (!fill())
            return;
    }
    ++m_line;
}

Result<QList<QByteArray>> CsvRows::broken(Outcome outcome)
{
    m_wasted += m_reached - m_at;
    QString message;
    if (outcome == Outcome::TextAfterQuote)
        message =
            QCoreApplication::translate("CsvRows",
                                        "In this row, text stands after a closing quotation mark; inside of "
                                        "quoted cells, quotation marks are written twice.");
    else if (outcome == Outcome::Unclosed)
        message = QCoreApplication::translate(
            "CsvRows",
            "In this row, a quotation mark opens a cell, and none closes it up to the file's end.");
    else
        message = QCoreApplication::translate(
                      "CsvRows", "The row has more than %1 MB: perhaps a quotation mark is not closed.")
                      .arg(LongestRow / 1'000'000);
    skipLine();
    if (m_wasted > MostWasted) { // nothing but broken rows
        m_at = m_buffer.size();
        m_atEnd = true;
        message += u' ' + QCoreApplication::translate("CsvRows", "The rest of the file is not read.");
    }
    return fail(Error::Kind::InvalidInput, message, {}, place());
}

std::optional<Result<QList<QByteArray>>> CsvRows::next()
{
    for (;;) {
        if (m_at == m_buffer.size() && (m_atEnd || !fill()))
            return {};
        m_rowLine = m_line;
        Outcome outcome = scan();
        while (outcome == Outcome::Unfinished && m_buffer.size() - m_at <= LongestRow) {
            fill();
            outcome = scan();
        }
        if (outcome != Outcome::Row)
            return broken(outcome);
        if (m_cells.size() > 1 || !m_cells.front().trimmed().isEmpty())
            return std::exchange(m_cells, {});
    }
}

namespace {

// How many rows have as many cells as most have, times that number; 0 when most have one.
qint64 evenness(const QByteArray &head, char separator)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(head);
    buffer->open(QIODevice::ReadOnly);
    CsvRows rows(std::move(buffer), {}, separator);
    std::map<qsizetype, qint64> counts; // cells → rows
    for (int i = 0; i < 50; ++i) {
        const std::optional<Result<QList<QByteArray>>> row = rows.next();
        if (!row)
            break;
        if (*row)
            ++counts[(*row)->size()];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    return most == counts.end() || most->first == 1 ? 0 : most->second * std::min<qint64>(most->first, 40);
}

} // namespace

char separatorOf(const QByteArray &head)
{
    char best = ',';
    qint64 most = 0;
    for (const char separator : {',', ';', '\t'}) {
        if (const qint64 value = evenness(head, separator); value > most) {
            most = value;
            best = separator;
        }
    }
    return best;
}

} // namespace Galley
