#include "schema/objectreader.h"

#include "text/listed.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// "name[fr]", "name[pt-BR]", "name[zh-Hant]".
bool isTranslationKey(const QString &key)
{
    static const QRegularExpression form(u"\\A[A-Za-z]+\\[[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\]\\z"_s);
    return form.match(key).hasMatch();
}

} // namespace

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

QMap<QString, QString> ObjectReader::translations(std::initializer_list<QLatin1StringView> keys)
{
    QMap<QString, QString> result;
    for (const QString &key : m_object.keys()) {
        const qsizetype bracket = key.indexOf(u'[');
        const auto isOf = [&](QLatin1StringView name) { return name == QStringView(key).left(bracket); };
        if (bracket < 0 || std::ranges::none_of(keys, isOf))
            continue;
        m_translations.insert(key);
        if (const QString text = translation(key); !text.isEmpty())
            result.insert(key, text);
    }
    return result;
}

QString ObjectReader::translation(const QString &key)
{
    const QJsonValue given = m_object.value(key);
    const QString place = jsonPointer(m_pointer, key);
    if (!isTranslationKey(key)) {
        if (m_problems.unknownKeys)
            m_problems.add(place,
                           tr("“%1” names no language: write its code in brackets, such as “%2[fr]” or "
                              "“%2[pt-BR]”")
                               .arg(key, key.section(u'[', 0, 0)));
        return {};
    }
    if (!given.isString())
        m_problems.add(place, tr("“%1” must be a text in quotation marks").arg(key));
    else if (m_problems.unknownKeys && given.toString().trimmed().isEmpty())
        m_problems.add(place, tr("“%1” is empty: write the text, or leave the key out").arg(key));
    return given.toString();
}

void ObjectReader::reportUnknownKeys()
{
    if (!m_problems.unknownKeys)
        return;
    for (const QString &key : m_object.keys()) {
        if (m_known.contains(key) || m_translations.contains(key))
            continue;
        QStringList known(m_known.begin(), m_known.end());
        known.sort();
        m_problems.add(jsonPointer(m_pointer, key),
                       tr("“%1” means nothing here; the keys are %2").arg(key, listed(known)));
    }
}

} // namespace Galley
