#pragma once

#include "text/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <type_traits>

namespace Galley {

[[nodiscard]] QString jsonPointer(const QString &parent, QString key);
[[nodiscard]] QString jsonPointer(const QString &parent, qsizetype index);

// Reads one JSON object key by key and notes each fault with its JSON pointer as the error's detail. A key
// that is missing, or whose value has the wrong type, reads as the usual value.
class ObjectReader
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ObjectReader)

public:
    struct Problems
    {
        QList<Error> list;
        bool unknownKeys = true; // whether an unknown key is one

        void add(const QString &pointer, const QString &message,
                 Error::Kind kind = Error::Kind::InvalidInput);
    };

    ObjectReader(const QJsonValue &value, QString pointer, Problems &problems);

    [[nodiscard]] QString string(QLatin1StringView key);
    [[nodiscard]] bool boolean(QLatin1StringView key, bool usual);
    [[nodiscard]] QStringList strings(QLatin1StringView key);
    [[nodiscard]] QJsonValue value(QLatin1StringView key);

    // What such texts are in other languages, by keys as "name[fr]". An empty one is no text.
    [[nodiscard]] QMap<QString, QString> translations(std::initializer_list<QLatin1StringView> keys);

    // One of the words that wordFrom knows. Without a usual value the key must be there.
    template <typename E>
    [[nodiscard]] E word(QLatin1StringView key, std::optional<E> (*wordFrom)(QStringView),
                         std::optional<std::type_identity_t<E>> usual = {})
    {
        if (value(key).isUndefined()) {
            if (!usual)
                m_problems.add(pointer(key), tr("A \"%1\" is missing here").arg(key));
            return usual.value_or(E{});
        }
        const QString given = string(key);
        const std::optional<E> known = wordFrom(given);
        if (!known && value(key).isString())
            m_problems.add(pointer(key), tr("“%1” is not a known %2").arg(given, key));
        return known.value_or(E{});
    }

    // An array of objects. An entry that is no object gives what an empty one would.
    template <typename T>
    [[nodiscard]] QList<T> list(QLatin1StringView key, T (*read)(ObjectReader &))
    {
        QList<T> result;
        const QJsonArray entries = array(key);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            ObjectReader entry(entries.at(i), jsonPointer(pointer(key), i), m_problems);
            result.append(read(entry));
            entry.reportUnknownKeys();
        }
        return result;
    }

    [[nodiscard]] QString pointer(QLatin1StringView key) const { return jsonPointer(m_pointer, key); }

    // Of the keys that nothing has asked for until now.
    void reportUnknownKeys();

private:
    [[nodiscard]] QJsonArray array(QLatin1StringView key);
    [[nodiscard]] QString translation(const QString &key);

    QJsonObject m_object;
    QString m_pointer;
    Problems &m_problems;
    QSet<QString> m_known;
    QSet<QString> m_translations; // keys of such
};

} // namespace Galley
