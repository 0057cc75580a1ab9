#pragma once

#include "formats/jsonvalue.h"
#include "formats/linereader.h"

namespace Galley {

// The objects of a JSON file one after the other, whether it is an array of them, one per line, or just one:
// an array is never held as a whole. A broken object is an error with its line, and reading goes on after it.
class JsonItems
{
public:
    JsonItems(std::unique_ptr<QIODevice> device, const Place &place,
              qint64 longest = LineReader::LongestLine);

    // The bytes of the next object, which need not be valid JSON; nothing at the end.
    [[nodiscard]] std::optional<Result<QByteArray>> next();

    // Where the last one begins.
    [[nodiscard]] const Place &place() const { return m_place; }

    [[nodiscard]] qint64 position() const;

private:
    [[nodiscard]] std::optional<Result<QByteArray>> nextLine();
    [[nodiscard]] std::optional<Result<QByteArray>> nextValue();
    [[nodiscard]] Result<QByteArray> takeValue();
    [[nodiscard]] bool fill(); // false at the end
    [[nodiscard]] bool skipToValue();

    std::unique_ptr<QIODevice> m_device; // null when lines are read
    std::optional<LineReader> m_lines;
    Place m_place;
    qint64 m_longest;
    QByteArray m_buffer;
    qsizetype m_at = 0; // in the buffer
    qint64 m_line = 1;
    bool m_inArray = false;
    bool m_ended = false;
};

// Parses what next() gave; errors have the place, and the column or offset within.
[[nodiscard]] Result<JsonDocument> parseItem(QByteArrayView json, const Place &place);

// What a file's first object is made of, as far as its head tells: its keys, with the beginnings of their
// values.
struct JsonHead
{
    bool inArray = false;
    QList<std::pair<QByteArray, QByteArray>> members;

    [[nodiscard]] bool has(QByteArrayView key) const;
    // Empty when there is none.
    [[nodiscard]] QByteArray start(QByteArrayView key) const;
};

// No members: it begins with no object.
[[nodiscard]] JsonHead jsonHeadOf(QByteArrayView bytes);

} // namespace Galley
