#include "schema/objectreader.h"

using namespace Qt::StringLiterals;

namespace Galley {

QString jsonPointer(const QString &parent, QString key)
{
    return parent + u'/' + key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QString jsonPointer(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

void ObjectReader::Problems::add(const QString &pointer, const QString &message, Error::Kind kind)
{
    list.append(Error{kind, message, pointer, {}});
}

ObjectReader::ObjectReader(const QJsonValue &value, QString pointer, Problems &problems)
    : m_object(value.toObject())
    , m_pointer(std::move(pointer))
    , m_problems(problems)
{
    if (!value.isObject())
        m_problems.add(m_pointer, tr("An object in { } is wanted here"));
}

QString ObjectReader::string(QLatin1StringView key)
{
    const QJsonValue given = value(key);
    if (!given.isUndefined() && !given.isString())
        m_problems.add(pointer(key), tr("“%1” must be a text in quotation marks").arg(key));
    return given.toString();
}

bool ObjectReader::boolean(QLatin1StringView key, bool usual)
{
    const QJsonValue given = value(key);
    if (!given.isUndefined() && !given.isBool())
        m_problems.add(pointer(key), tr("“%1” must be true or false, without quotation marks").arg(key));
    return given.toBool(usual);
}

QStringList ObjectReader::strings(QLatin1StringView key)
{
    QStringList result;
    const QJsonArray entries = array(key);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries.at(i).isString())
            m_problems.add(jsonPointer(pointer(key), i), tr("A text in quotation marks is wanted here"));
        result.append(entries.at(i).toString());
    }
    return result;
}

QJsonValue ObjectReader::value(QLatin1StringView key)
{
    m_known.insert(key);
    return m_object.value(key);
}

QJsonArray ObjectReader::array(QLatin1StringView key)
{
    const QJsonValue given = value(key);
    if (!given.isUndefined() && !given.isArray())
        m_problems.add(pointer(key), tr("“%1” must be a list in [ ]").arg(key));
    return given.toArray();
}

void ObjectReader::reportUnknownKeys()
{
    if (!m_problems.unknownKeys)
        return;
    for (const QString &key : m_object.keys()) {
        if (m_known.contains(key))
            continue;
        QStringList known(m_known.begin(), m_known.end());
        known.sort();
        m_problems.add(jsonPointer(m_pointer, key),
                       tr("“%1” means nothing here; the keys are %2").arg(key, known.join(", "_L1)));
    }
}

} // namespace Galley
