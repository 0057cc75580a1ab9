#include "history/namewords.h"

#include "common/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace Galley {

QString labelName(const Span &span, const SchemaSet &schemas)
{
    const Label *const label = schemas.label(span.layer, span.label);
    return label ? label->name : span.label;
}

QString layerName(const Span &span, const SchemaSet &schemas)
{
    const Layer *const layer = schemas.layer(span.layer);
    return layer ? layer->name : span.layer;
}

const Attribute *attributeOf(const Span &span, const QString &id, const SchemaSet &schemas)
{
    const Layer *const layer = schemas.layer(span.layer);
    return layer ? findAttribute(*layer, id) : nullptr;
}

QString attributeName(const QString &id, const Attribute *attribute)
{
    return attribute ? attribute->name : id;
}

QString valueName(const QJsonValue &value, const Attribute *attribute, qsizetype limit)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("Galley::EditWords", "yes")
                              : QCoreApplication::translate("Galley::EditWords", "no");
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isArray()) {
        QStringList names;
        for (const QJsonValue &item : value.toArray())
            names.append(valueName(item, attribute, limit));
        return names.join(QCoreApplication::translate("Galley::EditWords", ", "));
    }
    const QString id = value.toString();
    const QList<Option> options = attribute ? attribute->options : QList<Option>();
    const auto found = std::ranges::find(options, id, &Option::id);
    return found == options.cend() ? shortQuote(id, limit) : found->name;
}

} // namespace Galley
