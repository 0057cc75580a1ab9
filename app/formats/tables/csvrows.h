#pragma once

#include "text/error.h"

#include <QIODevice>
#include <QList>

#include <memory>
#include <optional>

namespace Galley {

// Reads the rows of a CSV or TSV file (RFC 4180, any line end) from a device, in an encoding that has ASCII's
// bytes for ASCII's characters only; a UTF-8 byte order mark is left out. A row that breaks the rules is an
// error, and reading goes on in the line after the one that it began in.
class CsvRows
{
public:
    static constexpr qint64 LongestRow = 60'000'000;

    CsvRows(std::unique_ptr<QIODevice> device, Place place, char separator);

    // The cells of the next row as they are between their quotes; nothing at the end. Blank lines are passed
    // over.
    [[nodiscard]] std::optional<Result<QList<QByteArray>>> next();

    // Of the last row: the line that it begins in, from 1.
    [[nodiscard]] Place place() const;

    [[nodiscard]] qint64 position() const { return m_device->pos() - (m_buffer.size() - m_at); }

private:
    enum class Outcome { Row, Unfinished, Unclosed, TextAfterQuote };

    [[nodiscard]] Outcome scan();
    [[nodiscard]] Outcome scanQuoted(qsizetype &at);
    [[nodiscard]] Outcome scanPlain(qsizetype &at);
    void endRow(qsizetype at);
    bool fill();
    void skipLine();
    [[nodiscard]] Result<QList<QByteArray>> broken(Outcome outcome);

    std::unique_ptr<QIODevice> m_device;
    Place m_place;
    char m_separator;
    QByteArray m_buffer;
    qsizetype m_at = 0; // where the next row begins
    bool m_atEnd = false;
    qint64 m_line = 1; // of the next row
    qint64 m_rowLine = 1;
    qsizetype m_reached = 0; // by scanning a row that is not finished or broken
    qint64 m_wasted = 0;     // bytes that were scanned for rows that turned out broken
    QList<QByteArray> m_cells;
};

// The separator that makes the rows of a file's beginning most alike: ',', ';' or tab.
[[nodiscard]] char separatorOf(const QByteArray &head);

} // namespace Galley
