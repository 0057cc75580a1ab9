#pragma once

#include "text/error.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace Galley {

// Reads lines of bounded length from a device, counting them. A byte order mark at the start is left out, and
// so is the line end, LF or CRLF.
class LineReader
{
public:
    // More than any article with its work has, where a line is one.
    static constexpr qint64 LongestLine = 60'000'000;

    LineReader(std::unique_ptr<QIODevice> device, Place place, qint64 longest = LongestLine);

    // The next line, which may be empty; nothing at the end. A longer line is an error, and skipped unread.
    [[nodiscard]] std::optional<Result<QByteArray>> next();

    // Of the last line: from 1.
    [[nodiscard]] Place place() const;

    [[nodiscard]] qint64 position() const { return m_device->pos(); }

private:
    [[nodiscard]] QByteArray readLine();
    void skipLine();

    std::unique_ptr<QIODevice> m_device;
    Place m_place;
    qint64 m_longest;
    qint64 m_line = 0;
};

} // namespace Galley
