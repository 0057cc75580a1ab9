#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace Galley {

// Where the parts of a JSON text stand, which QJsonDocument does not tell. One pass over the text.
class JsonLocator
{
public:
    // The text must be one that QJsonDocument accepts.
    explicit JsonLocator(QByteArray json);

    // Of a member its key, of an element its value, by JSON pointer; what encloses it when it is not there.
    [[nodiscard]] Place place(const QString &pointer) const;

    // Pointers of keys that an object has more than once, at the later one.
    [[nodiscard]] const QList<std::pair<QString, Place>> &repeatedKeys() const { return m_repeated; }

    // Line and column (in code points) of a byte of any UTF-8 text.
    [[nodiscard]] static Place placeOf(const QByteArray &text, qsizetype byte);

private:
    void readValue(const QString &pointer);
    void readObject(const QString &pointer);
    void readArray(const QString &pointer);
    [[nodiscard]] QString readString();
    void skipSpace();
    [[nodiscard]] bool at(char wanted);

    QByteArray m_json;
    qsizetype m_pos = 0;
    QHash<QString, qsizetype> m_bytes;
    QList<std::pair<QString, Place>> m_repeated;
};

} // namespace Galley
