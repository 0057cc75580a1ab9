#pragma once

#include "formats/jsonvalue.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace Galley {

// The members of one object, taken by name. Members of a wrong form and keys that stand twice are reported as
// messages that name the object; nothing is taken from what is no object.
class JsonMembers
{
public:
    JsonMembers(JsonRef object, QString where, std::function<void(const QString &)> report);

    void name(const QString &item); // what messages call the object from now on, beside where it stands

    // Empty, or no value, when the member is missing or null.
    [[nodiscard]] QString string(QLatin1StringView key);

    [[nodiscard]] QString string(const char *key) { return string(QLatin1StringView(key)); }

    // A number counts as what it is written as: versions are told either way.
    [[nodiscard]] QString stringOrNumber(const char *key);

    [[nodiscard]] JsonRef value(const char *key);
    [[nodiscard]] JsonRef array(const char *key);
    [[nodiscard]] QJsonObject object(const char *key);

    [[nodiscard]] QStringList rest() const; // keys that nobody took
    void report(const QString &message) const;

private:
    struct Member
    {
        QString key;
        JsonRef value;
        bool taken = false;
    };

    [[nodiscard]] JsonRef take(QLatin1StringView key);

    std::vector<Member> m_members;
    QString m_where;
    std::function<void(const QString &)> m_report;
};

} // namespace Galley
