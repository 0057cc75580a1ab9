#include "exchange/importmapping.h"

#include "schema/schemajson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QJsonValue orNull(const QString &target)
{
    return target.isEmpty() ? QJsonValue() : QJsonValue(target);
}

QJsonObject objectOf(const ValueMapping &mapping, const QString &key)
{
    QJsonObject object{{key, mapping.name}, {u"to"_s, orNull(mapping.to)}};
    QJsonObject values;
    for (auto value = mapping.values.begin(); value != mapping.values.end(); ++value)
        values.insert(value.key(), *value);
    if (!values.isEmpty())
        object.insert(u"values"_s, values);
    return object;
}

QJsonArray arrayOf(const QList<ValueMapping> &mappings, const QString &key)
{
    QJsonArray array;
    for (const ValueMapping &mapping : mappings)
        array += objectOf(mapping, key);
    return array;
}

QJsonObject objectOf(const LabelMapping &mapping)
{
    const QJsonObject target{{u"layer"_s, mapping.toLayer}, {u"label"_s, mapping.toLabel}};
    return {{u"layer"_s, mapping.layer},
            {u"label"_s, mapping.label},
            {u"to"_s, mapping.toLabel.isEmpty() ? QJsonValue() : QJsonValue(target)}};
}

// Reads one mapping, and keeps the first fault.
class MappingReader
{
public:
    ImportMapping read(const QJsonObject &object)
    {
        ImportMapping mapping;
        forEach(object, u"labels"_s, [&](const QJsonObject &entry) { mapping.labels.append(label(entry)); });
        forEach(object, u"attributes"_s, [&](const QJsonObject &entry) {
            mapping.attributes.append({string(entry, u"layer"_s), value(entry, u"attribute"_s)});
        });
        forEach(object, u"relations"_s,
                [&](const QJsonObject &entry) { mapping.relations.append(relation(entry)); });
        forEach(object, u"fields"_s,
                [&](const QJsonObject &entry) { mapping.fields.append(value(entry, u"field"_s)); });
        forEach(object, u"schemas"_s, [&](const QJsonObject &entry) { addSchema(mapping, entry); });
        return mapping;
    }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    template <typename Take>
    void forEach(const QJsonObject &object, const QString &list, Take take)
    {
        const QJsonValue value = object.value(list);
        if (!value.isArray() && !value.isUndefined())
            report(QCoreApplication::translate("ImportMapping", "“%1” must be a list.").arg(list));
        m_list = list;
        m_place = 0;
        for (const QJsonValue &entry : value.toArray()) {
            ++m_place;
            if (!entry.isObject())
                reportEntry(QCoreApplication::translate("ImportMapping", "it must be an object."));
            else
                take(entry.toObject());
        }
    }

    QString string(const QJsonObject &entry, const QString &key)
    {
        const QJsonValue value = entry.value(key);
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            reportEntry(QCoreApplication::translate("ImportMapping", "“%1” must be a string.").arg(key));
        return value.toString();
    }

    // A missing "to" is more likely a slip than a wish.
    void needTarget(const QJsonObject &entry)
    {
        if (!entry.contains("to"_L1))
            reportEntry(QCoreApplication::translate(
                "ImportMapping", "“to” is missing: say what it becomes, or null to leave it out."));
    }

    LabelMapping label(const QJsonObject &entry)
    {
        needTarget(entry);
        const QJsonObject target = entry.value("to"_L1).toObject();
        LabelMapping mapping{string(entry, u"layer"_s), string(entry, u"label"_s), string(target, u"layer"_s),
                             string(target, u"label"_s)};
        const bool whole = !mapping.toLayer.isEmpty() && !mapping.toLabel.isEmpty();
        if (!entry.value("to"_L1).isNull() && !whole)
            reportEntry(QCoreApplication::translate("ImportMapping",
                                                    "“to” must have a “layer” and a “label”, or be null."));
        return mapping;
    }

    ValueMapping value(const QJsonObject &entry, const QString &key)
    {
        needTarget(entry);
        ValueMapping mapping{.name = string(entry, key), .to = string(entry, u"to"_s)};
        const QJsonObject values = entry.value("values"_L1).toObject();
        for (auto option = values.begin(); option != values.end(); ++option)
            mapping.values.insert(option.key(), option.value().toString());
        return mapping;
    }

    RelationMapping relation(const QJsonObject &entry)
    {
        needTarget(entry);
        RelationMapping mapping{.type = string(entry, u"type"_s), .to = string(entry, u"to"_s)};
        for (const QJsonValue &attribute : entry.value("attributes"_L1).toArray())
            mapping.attributes.append(value(attribute.toObject(), u"attribute"_s));
        return mapping;
    }

    void addSchema(ImportMapping &mapping, const QJsonObject &entry)
    {
        if (const Result<Schema> schema = schemaFromJson(entry))
            mapping.schemas.append(*schema);
        else
            reportEntry(schema.error().toString());
    }

    void reportEntry(const QString &message)
    {
        report(QCoreApplication::translate("ImportMapping", "Entry %1 of “%2”: %3")
                   .arg(m_place)
                   .arg(m_list, message));
    }

    void report(const QString &message)
    {
        if (!m_fault)
            m_fault = Error{Error::Kind::InvalidInput, message, {}, {}};
    }

    QString m_list;
    qsizetype m_place = 0; // counted from 1
    std::optional<Error> m_fault;
};

template <typename List, typename Matches>
auto findIn(const List &list, Matches matches) -> decltype(&*list.begin())
{
    const auto found = std::ranges::find_if(list, matches);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const LabelMapping *ImportMapping::label(const QString &layer, const QString &label) const
{
    return findIn(labels,
                  [&](const LabelMapping &item) { return item.layer == layer && item.label == label; });
}

const ValueMapping *ImportMapping::attribute(const QString &layer, const QString &attribute) const
{
    const AttributeMapping *const found = findIn(attributes, [&](const AttributeMapping &item) {
        return item.layer == layer && item.value.name == attribute;
    });
    return found ? &found->value : nullptr;
}

const RelationMapping *ImportMapping::relation(const QString &type) const
{
    return findIn(relations, [&](const RelationMapping &item) { return item.type == type; });
}

const ValueMapping *ImportMapping::field(const QString &field) const
{
    return findIn(fields, [&](const ValueMapping &item) { return item.name == field; });
}

QJsonObject toJsonObject(const ImportMapping &mapping)
{
    QJsonArray labels;
    for (const LabelMapping &label : mapping.labels)
        labels += objectOf(label);
    QJsonArray attributes;
    for (const AttributeMapping &attribute : mapping.attributes) {
        QJsonObject object = objectOf(attribute.value, u"attribute"_s);
        object.insert(u"layer"_s, attribute.layer);
        attributes += object;
    }
    QJsonArray relations;
    for (const RelationMapping &relation : mapping.relations)
        relations += QJsonObject{{u"type"_s, relation.type},
                                 {u"to"_s, orNull(relation.to)},
                                 {u"attributes"_s, arrayOf(relation.attributes, u"attribute"_s)}};
    QJsonArray schemas;
    for (const Schema &schema : mapping.schemas)
        schemas += toJsonObject(schema);
    return {{u"format"_s, mappingFormat},
            {u"labels"_s, labels},
            {u"attributes"_s, attributes},
            {u"relations"_s, relations},
            {u"fields"_s, arrayOf(mapping.fields, u"field"_s)},
            {u"schemas"_s, schemas}};
}

Result<ImportMapping> mappingFromJson(const QJsonObject &object)
{
    if (object.value("format"_L1).toString() != mappingFormat)
        return fail(
            Error::Kind::ForeignFormat,
            QCoreApplication::translate("ImportMapping",
                                        "This is no mapping: its “format” must be “%1”. Take one that "
                                        "“galley import --dry-run --json” suggests.")
                .arg(mappingFormat));
    MappingReader reader;
    ImportMapping mapping = reader.read(object);
    if (reader.fault())
        return std::unexpected(*reader.fault());
    return mapping;
}

Result<ImportMapping> readMappingFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io,
                    QCoreApplication::translate("ImportMapping", "The mapping cannot be read: %1.")
                        .arg(file.errorString()),
                    {}, Place{.file = path});
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    Result<ImportMapping> mapping = document.isObject()
        ? mappingFromJson(document.object())
        : fail(Error::Kind::InvalidInput,
               QCoreApplication::translate("ImportMapping", "This is no JSON object: %1.")
                   .arg(fault.errorString()),
               {}, Place{.offset = fault.offset});
    if (!mapping)
        mapping.error().place.file = path;
    return mapping;
}

} // namespace Galley
