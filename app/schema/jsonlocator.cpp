#include "schema/jsonlocator.h"

#include "schema/objectreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Galley {

JsonLocator::JsonLocator(QByteArray json)
    : m_json(std::move(json))
{
    if (m_json.startsWith("\xef\xbb\xbf"))
        m_pos = 3;
    readValue({});
}

Place JsonLocator::place(const QString &pointer) const
{
    for (QString at = pointer; !at.isEmpty(); at.truncate(at.lastIndexOf(u'/'))) {
        if (const auto found = m_bytes.constFind(at); found != m_bytes.cend())
            return placeOf(m_json, *found);
    }
    return placeOf(m_json, 0);
}

Place JsonLocator::placeOf(const QByteArray &text, qsizetype byte)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(byte, 0, text.size()));
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    return {.file = {},
            .line = before.count('\n') + 1,
            .column = QString::fromUtf8(line).toUcs4().size() + 1,
            .offset = -1};
}

void JsonLocator::readValue(const QString &pointer)
{
    skipSpace();
    if (at('{'))
        readObject(pointer);
    else if (at('['))
        readArray(pointer);
    else if (m_pos < m_json.size() && m_json.at(m_pos) == '"')
        (void)readString();
    else
        while (m_pos < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_pos)))
            ++m_pos;
    skipSpace();
}

void JsonLocator::readObject(const QString &pointer)
{
    skipSpace();
    while (m_pos < m_json.size() && !at('}')) {
        const qsizetype begin = m_pos;
        const QString member = jsonPointer(pointer, readString());
        if (m_bytes.contains(member))
            m_repeated.append({member, placeOf(m_json, begin)});
        m_bytes.insert(member, begin);
        skipSpace();
        (void)at(':');
        readValue(member);
        (void)at(',');
        skipSpace();
    }
}

void JsonLocator::readArray(const QString &pointer)
{
    skipSpace();
    for (qsizetype index = 0; m_pos < m_json.size() && !at(']'); ++index) {
        const QString element = jsonPointer(pointer, index);
        m_bytes.insert(element, m_pos);
        readValue(element);
        (void)at(',');
        skipSpace();
    }
}

// Leaves escapes to QJsonDocument.
QString JsonLocator::readString()
{
    const qsizetype begin = m_pos++;
    while (m_pos < m_json.size() && m_json.at(m_pos) != '"')
        m_pos += m_json.at(m_pos) == '\\' ? 2 : 1;
    m_pos = std::min(m_pos + 1, m_json.size());
    const QByteArray quoted = m_json.sliced(begin, m_pos - begin);
    return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
}

void JsonLocator::skipSpace()
{
    while (m_pos < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_pos)))
        ++m_pos;
}

// Steps over the character if it is there.
bool JsonLocator::at(char wanted)
{
    const bool there = m_pos < m_json.size() && m_json.at(m_pos) == wanted;
    m_pos += there ? 1 : 0;
    return there;
}

} // namespace Galley
