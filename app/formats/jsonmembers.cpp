#include "formats/jsonmembers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Galley {

JsonMembers::JsonMembers(JsonRef object, QString where, std::function<void(const QString &)> report)
    : m_where(std::move(where))
    , m_report(std::move(report))
{
    if (!object.isObject()) {
        this->report(QCoreApplication::translate("JsonMembers", "This must be an object."));
        return;
    }
    QSet<QString> keys;
    object.forEachMember([&](const QString &key, JsonRef value) {
        const qsizetype before = keys.size();
        keys.insert(key);
        if (keys.size() == before)
            this->report(QCoreApplication::translate("JsonMembers", "The key “%1” stands twice.").arg(key));
        else
            m_members.push_back({key, value});
    });
}

void JsonMembers::name(const QString &item)
{
    if (!item.isEmpty())
        m_where += (m_where.isEmpty() ? QString() : QStringLiteral(", ")) + item;
}

void JsonMembers::report(const QString &message) const
{
    m_report(m_where.isEmpty() ? message : QString(m_where + QStringLiteral(": ") + message));
}

JsonRef JsonMembers::take(QLatin1StringView key)
{
    const auto member = std::ranges::find_if(m_members, [&](const Member &m) { return m.key == key; });
    if (member == m_members.end())
        return {};
    member->taken = true;
    return member->value;
}

QString JsonMembers::string(QLatin1StringView key)
{
    const JsonRef value = take(key);
    if (value.isPresent() && !value.isString() && !value.isNull())
        report(QCoreApplication::translate("JsonMembers", "“%1” must be a string.").arg(key));
    return value.toString();
}

QString JsonMembers::stringOrNumber(const char *key)
{
    const JsonRef value = take(QLatin1StringView(key));
    return value.isNumber() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                            : string(key);
}

JsonRef JsonMembers::value(const char *key)
{
    return take(QLatin1StringView(key));
}

JsonRef JsonMembers::array(const char *key)
{
    const JsonRef value = take(QLatin1StringView(key));
    if (!value.isPresent() || value.isNull() || value.isArray())
        return value;
    report(QCoreApplication::translate("JsonMembers", "“%1” must be a list.").arg(QLatin1StringView(key)));
    return {};
}

QJsonObject JsonMembers::object(const char *key)
{
    const JsonRef value = take(QLatin1StringView(key));
    if (value.isPresent() && !value.isNull() && !value.isObject())
        report(QCoreApplication::translate("JsonMembers", "“%1” must be an object.")
                   .arg(QLatin1StringView(key)));
    else if (value.isTooDeep())
        report(QCoreApplication::translate("JsonMembers", "“%1” is nested too deeply.")
                   .arg(QLatin1StringView(key)));
    return value.toQJson().toObject();
}

QStringList JsonMembers::rest() const
{
    QStringList keys;
    for (const Member &member : m_members) {
        if (!member.taken)
            keys.append(member.key);
    }
    return keys;
}

} // namespace Galley
