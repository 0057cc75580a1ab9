#include "formats/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <array>
#include <cmath>
#include <cstring>
#include <utility>

namespace Galley {

namespace {

constexpr double LargestWhole = 9007199254740992.0; // 2^53

const std::array<QByteArray, 0x20> &controlEscapes()
{
    static const std::array<QByteArray, 0x20> escapes = [] {
        std::array<QByteArray, 0x20> made;
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = "\\u00" + QByteArray::number(int(i), 16).rightJustified(2, '0');
        return made;
    }();
    return escapes;
}

// The escape for the character at the start of UTF-8 bytes, and how many bytes it stands for; 0 is none.
std::pair<QByteArrayView, int> escapeFor(QByteArrayView bytes)
{
    const auto byte = uchar(bytes.front());
    switch (byte) {
    case '"':
        return {"\\\"", 1};
    case '\\':
        return {"\\\\", 1};
    case '\b':
        return {"\\b", 1};
    case '\f':
        return {"\\f", 1};
    case '\n':
        return {"\\n", 1};
    case '\r':
        return {"\\r", 1};
    case '\t':
        return {"\\t", 1};
    default:
        break;
    }
    if (byte < 0x20)
        return {controlEscapes()[byte], 1};
    if (bytes.startsWith("\xC2\x85"))
        return {"\\u0085", 2};
    if (bytes.startsWith("\xE2\x80\xA8"))
        return {"\\u2028", 3};
    if (bytes.startsWith("\xE2\x80\xA9"))
        return {"\\u2029", 3};
    return {{}, 0};
}

bool mayNeedEscape(char c)
{
    const auto byte = uchar(c);
    return byte < 0x20 || c == '"' || c == '\\' || byte == 0xC2 || byte == 0xE2;
}

constexpr quint64 EachByte = 0x0101010101010101;

// Whether a byte among eight may be below a value; never says no when one is.
quint64 someBelow(quint64 bytes, quint64 value)
{
    return (bytes - EachByte * value) & ~bytes & (EachByte * 0x80);
}

quint64 someEqual(quint64 bytes, quint64 value)
{
    return someBelow(bytes ^ (EachByte * value), 1);
}

// The first place from there that may need an escape. Text is mostly without, so eight bytes at a time.
qsizetype nextEscape(QByteArrayView utf8, qsizetype at)
{
    for (; at + 8 <= utf8.size(); at += 8) {
        quint64 bytes = 0;
        std::memcpy(&bytes, utf8.data() + at, 8);
        if (someBelow(bytes, 0x20) | someEqual(bytes, '"') | someEqual(bytes, '\\') | someEqual(bytes, 0xC2) |
            someEqual(bytes, 0xE2))
            break;
    }
    while (at < utf8.size() && !mayNeedEscape(utf8[at]))
        ++at;
    return at;
}

} // namespace

void JsonWriter::separate()
{
    if (!m_first)
        m_bytes += ',';
    m_first = false;
}

void JsonWriter::beginObject()
{
    separate();
    m_bytes += '{';
    m_first = true;
}

void JsonWriter::endObject()
{
    m_bytes += '}';
    m_first = false;
}

void JsonWriter::beginArray()
{
    separate();
    m_bytes += '[';
    m_first = true;
}

void JsonWriter::endArray()
{
    m_bytes += ']';
    m_first = false;
}

void JsonWriter::key(QByteArrayView name)
{
    separate();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\":";
    m_first = true;
}

void JsonWriter::escape(QByteArrayView utf8)
{
    qsizetype plain = 0; // where the part without escapes began
    for (qsizetype i = nextEscape(utf8, 0); i < utf8.size(); i = nextEscape(utf8, i + 1)) {
        const auto [escaped, length] = escapeFor(utf8.sliced(i));
        if (length == 0)
            continue;
        m_bytes += utf8.sliced(plain, i - plain);
        m_bytes += escaped;
        i += length - 1;
        plain = i + 1;
    }
    m_bytes += utf8.sliced(plain);
}

void JsonWriter::value(QStringView string)
{
    separate();
    m_bytes += '"';
    escape(string.toUtf8());
    m_bytes += '"';
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_bytes += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    if (std::trunc(number) == number && std::abs(number) < LargestWhole) {
        value(qint64(number));
        return;
    }
    separate();
    m_bytes +=
        std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest) : "null";
}

void JsonWriter::value(bool truth)
{
    separate();
    m_bytes += truth ? "true" : "false";
}

void JsonWriter::value(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return value(json.toBool());
    case QJsonValue::Double:
        if (const QVariant number = json.toVariant(); number.typeId() == QMetaType::LongLong)
            return value(number.toLongLong());
        return value(json.toDouble());
    case QJsonValue::String:
        return value(QStringView(json.toString()));
    case QJsonValue::Array:
        beginArray();
        for (const QJsonValue item : json.toArray())
            value(item);
        return endArray();
    case QJsonValue::Object: {
        beginObject();
        const QJsonObject object = json.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            value(QStringView(member.key()));
            m_bytes += ':';
            m_first = true;
            value(member.value());
        }
        return endObject();
    }
    default:
        separate();
        m_bytes += "null";
    }
}

void JsonWriter::member(QByteArrayView name, QStringView string)
{
    if (string.isEmpty())
        return;
    key(name);
    value(string);
}

QByteArray JsonWriter::take()
{
    m_first = true;
    return std::exchange(m_bytes, {});
}

void JsonWriter::endLine()
{
    m_bytes += '\n';
    m_first = true;
}

} // namespace Galley
