#include "article/relationnames.h"

#include "text/listed.h"

#include <QFontMetricsF>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace Galley {

RelationNames::RelationNames(const SchemaSet &schemas, const TextStyle &style)
    : m_font(style.label)
{
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const RelationType &type : layer.relations) {
                m_ids.append(type.id);
                m_names.push_back(type.name);
            }
        }
    }
}

int RelationNames::indexOf(const QString &type)
{
    qsizetype index = m_ids.indexOf(type);
    if (index < 0) {
        index = m_ids.size();
        m_ids.append(type);
        m_names.push_back(type);
    }
    return int(index);
}

QString RelationNames::joined(const std::vector<int> &types) const
{
    std::map<int, int> counts;
    for (const int type : types)
        ++counts[type];
    QStringList parts;
    for (const auto &[type, count] : counts)
        parts.append(count == 1 ? name(type) : u"%1 ×%2"_s.arg(name(type), QLocale().toString(count)));
    return listed(parts);
}

qreal RelationNames::widthOf(const QString &text) const
{
    return QFontMetricsF(m_font).horizontalAdvance(text);
}

} // namespace Galley
