#include "formats/tasks/jsonitems.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

constexpr qint64 ChunkSize = 256 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Pretty-printed objects have a line that ends before they do.
bool beginsWithALine(QByteArrayView head)
{
    const qsizetype end = head.indexOf('\n');
    const QByteArrayView line = (end < 0 ? head : head.first(end)).trimmed();
    return line.startsWith('{') && (end < 0 || line.endsWith('}'));
}

// Follows strings and brackets of one JSON value, byte by byte.
class Nesting
{
public:
    // False: this byte is the last of the value.
    bool goesOnAfter(char c)
    {
        if (m_escaped) {
            m_escaped = false;
        } else if (m_inString) {
            m_escaped = c == '\\';
            m_inString = c != '"';
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            --m_depth;
        }
        return m_depth > 0 || m_inString;
    }

    // How many bytes from here change nothing: the inside of a string.
    [[nodiscard]] qsizetype plainIn(QByteArrayView bytes) const
    {
        if (!m_inString || m_escaped)
            return 0;
        const qsizetype quote = bytes.indexOf('"');
        const QByteArrayView inside = quote < 0 ? bytes : bytes.first(quote);
        const qsizetype escape = inside.indexOf('\\');
        return escape < 0 ? inside.size() : escape;
    }

private:
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace

JsonItems::JsonItems(std::unique_ptr<QIODevice> device, const Place &place, qint64 longest)
    : m_device(std::move(device))
    , m_place(place)
    , m_longest(longest)
{
    QByteArray head = m_device->peek(ChunkSize);
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    if (beginsWithALine(head.trimmed())) {
        m_lines.emplace(std::move(m_device), place, longest);
        return;
    }
    if (fill() && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    if (skipToValue() && m_buffer[m_at] == '[') {
        m_inArray = true;
        ++m_at;
    }
}

qint64 JsonItems::position() const
{
    return m_lines ? m_lines->position() : m_device->pos();
}

std::optional<Result<QByteArray>> JsonItems::next()
{
    return m_lines ? nextLine() : nextValue();
}

std::optional<Result<QByteArray>> JsonItems::nextLine()
{
    while (std::optional<Result<QByteArray>> line = m_lines->next()) {
        m_place = m_lines->place();
        if (!*line || !(*line)->trimmed().isEmpty())
            return line;
    }
    return {};
}

bool JsonItems::fill()
{
    m_buffer = m_device->read(ChunkSize);
    m_at = 0;
    return !m_buffer.isEmpty();
}

bool JsonItems::skipToValue()
{
    for (;;) {
        for (; m_at < m_buffer.size(); ++m_at) {
            const char c = m_buffer[m_at];
            if (c == '\n')
                ++m_line;
            else if (!isSpace(c) && !(m_inArray && c == ','))
                return true;
        }
        if (!fill())
            return false;
    }
}

std::optional<Result<QByteArray>> JsonItems::nextValue()
{
    if (m_ended)
        return {};
    const bool more = skipToValue();
    m_place.line = m_line;
    if (!more) {
        m_ended = true;
        if (!m_inArray)
            return {};
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate(
                        "JsonItems", "The file ends before its list does: it seems to be cut off."),
                    {}, m_place);
    }
    if (!m_inArray || m_buffer[m_at] != ']')
        return takeValue();
    ++m_at;
    m_inArray = false;
    m_ended = true;
    if (!skipToValue())
        return {};
    m_place.line = m_line;
    return fail(Error::Kind::InvalidInput,
                QCoreApplication::translate("JsonItems", "Something stands after the list, and is not read."),
                {}, m_place);
}

Result<QByteArray> JsonItems::takeValue()
{
    QByteArray value;
    Nesting nesting;
    const bool isPlain = !QByteArrayView("{[\"").contains(m_buffer[m_at]); // a number or a word
    bool tooLong = false;
    for (;;) {
        const qsizetype from = m_at;
        bool done = false;
        while (m_at < m_buffer.size() && !done) {
            const char c = m_buffer[m_at];
            const bool isFirst = value.isEmpty() && m_at == from; // is taken, whatever it is
            if (isPlain && !isFirst && (isSpace(c) || c == ',' || c == ']')) {
                done = true;
                break;
            }
            ++m_at;
            done = !nesting.goesOnAfter(c) && !isPlain;
            m_at += nesting.plainIn(QByteArrayView(m_buffer).sliced(m_at));
        }
        m_line += QByteArrayView(m_buffer).sliced(from, m_at - from).count('\n');
        tooLong = tooLong || value.size() + (m_at - from) > m_longest;
        if (tooLong)
            value.clear();
        else
            value += QByteArrayView(m_buffer).sliced(from, m_at - from);
        if (done)
            break;
        if (!fill()) {
            m_ended = true;
            if (isPlain && !m_inArray)
                break;
            return fail(Error::Kind::InvalidInput,
                        QCoreApplication::translate(
                            "JsonItems", "The file ends in the middle of this: it seems to be cut off."),
                        {}, m_place);
        }
    }
    if (!tooLong)
        return value;
    return fail(Error::Kind::Unsupported,
                QCoreApplication::translate("JsonItems", "This has more than %1 MB: split what it holds.")
                    .arg(m_longest / 1'000'000),
                {}, m_place);
}

Result<JsonDocument> parseItem(QByteArrayView json, const Place &place)
{
    Result<JsonDocument> parsed = JsonDocument::parse(json);
    if (parsed)
        return parsed;
    Error error = parsed.error();
    error.message = QCoreApplication::translate("JsonItems", "This is no valid JSON (%1).").arg(error.detail);
    const bool oneLine = !json.contains('\n');
    error.place = {place.file, place.line, oneLine ? error.place.column : -1,
                   oneLine ? -1 : error.place.offset};
    return std::unexpected(std::move(error));
}

bool JsonHead::has(QByteArrayView key) const
{
    return std::ranges::contains(members, key, &std::pair<QByteArray, QByteArray>::first);
}

QByteArray JsonHead::start(QByteArrayView key) const
{
    const auto member = std::ranges::find(members, key, &std::pair<QByteArray, QByteArray>::first);
    return member == members.end() ? QByteArray() : member->second;
}

JsonHead jsonHeadOf(QByteArrayView bytes)
{
    constexpr qsizetype StartSize = 200;
    JsonHead head;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    bytes = bytes.trimmed();
    if (bytes.startsWith('[')) {
        head.inArray = true;
        bytes = bytes.sliced(1).trimmed();
    }
    if (!bytes.startsWith('{'))
        return head;
    qsizetype at = 1;
    const auto skip = [&](char also) {
        while (at < bytes.size() && (isSpace(bytes[at]) || bytes[at] == also))
            ++at;
    };
    const auto skipOne = [&] { // past a string, or an object or array
        Nesting nesting;
        while (at < bytes.size() && nesting.goesOnAfter(bytes[at++])) {
        }
    };
    for (;;) {
        skip(',');
        if (at >= bytes.size() || bytes[at] != '"')
            return head;
        const qsizetype key = at + 1;
        skipOne();
        if (at >= bytes.size())
            return head;
        const QByteArray name = bytes.sliced(key, at - 1 - key).toByteArray();
        skip(':');
        head.members.append({name, bytes.sliced(at, std::min(StartSize, bytes.size() - at)).toByteArray()});
        if (at < bytes.size() && QByteArrayView("{[\"").contains(bytes[at]))
            skipOne();
        else
            while (at < bytes.size() && bytes[at] != ',' && bytes[at] != '}')
                ++at;
    }
}

} // namespace Galley
