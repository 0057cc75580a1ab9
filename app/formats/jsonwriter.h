#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace Galley {

// Writes compact JSON, member by member in the order of the calls: equal calls give equal bytes. Characters
// that some readers take for line ends (U+0085, U+2028, U+2029) are escaped, so that one line stays one.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    void key(QByteArrayView name); // plain ASCII, nothing to escape
    void value(QStringView string);
    void value(qint64 number);
    void value(double number); // shortest form that reads back the same; whole numbers without a point
    void value(bool truth);
    void value(const QJsonValue &value); // members of objects in QJsonObject's order

    // A member, left out when its string is empty.
    void member(QByteArrayView name, QStringView string);

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

    [[nodiscard]] QByteArray take(); // what has been written; starts anew
    void endLine();

private:
    void separate();
    void escape(QByteArrayView utf8);

    QByteArray m_bytes;
    bool m_first = true; // nothing stands before the next value in its array or object
};

} // namespace Galley
