#pragma once

#include "storage/database.h"

#include <variant>

namespace Galley {

// SQL put together with its parameters, which count as they are added.
class SqlText
{
public:
    QByteArray text;

    [[nodiscard]] QByteArray parameter(qint64 value) { return add(value); }

    [[nodiscard]] QByteArray parameter(const QString &value) { return add(value); }

    // For the conditions that a database makes itself. Valid while this is.
    [[nodiscard]] Database::Parameter adder()
    {
        return [this](const QString &value) { return add(value); };
    }

    // Of numbers of the program's own: "(1,2,3)".
    [[nodiscard]] static QByteArray list(const QList<qint64> &numbers);

    // Another value for a parameter, by its place from 0.
    void set(qsizetype parameter, qint64 value) { m_values[parameter] = value; }

    [[nodiscard]] Statement statement(Database &database) const;

private:
    QByteArray add(std::variant<qint64, QString> value);

    QList<std::variant<qint64, QString>> m_values;
};

// For LIKE with '\' as its escape: exactly the text, or what begins with it.
[[nodiscard]] QString likePattern(QString text, bool prefix);

} // namespace Galley
