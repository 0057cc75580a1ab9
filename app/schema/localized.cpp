#include "schema/localized.h"

#include "schema/countrynames.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

class Localizer
{
public:
    explicit Localizer(QString language)
        : m_language(std::move(language))
    {}

    void localize(Schema &schema) const
    {
        named(schema);
        for (Layer &layer : schema.layers)
            localize(layer);
        for (Attribute &field : schema.fields)
            localize(field);
        for (Rule &rule : schema.rules)
            say(rule.message, u"message", rule.translations);
    }

    void localize(PluginRecord &record) const { say(record.name, u"name", record.translations); }

private:
    void localize(Layer &layer) const
    {
        named(layer);
        for (Label &label : layer.labels)
            named(label);
        for (Attribute &attribute : layer.attributes)
            localize(attribute);
        for (RelationType &relation : layer.relations) {
            named(relation);
            for (Attribute &attribute : relation.attributes)
                localize(attribute);
        }
    }

    void localize(Attribute &attribute) const
    {
        named(attribute);
        say(attribute.placeholder, u"placeholder", attribute.translations);
        for (Option &option : attribute.options)
            localize(option);
    }

    void localize(Option &option) const
    {
        if (option.translations.isEmpty()) {
            if (const QString country = countryName(option, m_language); !country.isEmpty())
                option.name = country;
        } else {
            named(option);
        }
    }

    template <typename T>
    void named(T &thing) const
    {
        say(thing.name, u"name", thing.translations);
        say(thing.description, u"description", thing.translations);
    }

    void say(QString &text, QStringView key, const Translations &translations) const
    {
        if (translations.isEmpty())
            return;
        for (QString language = m_language; !language.isEmpty(); language = wider(language)) {
            const QString found = translations.value(u"%1[%2]"_s.arg(key, language));
            if (!found.isEmpty()) {
                text = found;
                return;
            }
        }
    }

    // "pt" of "pt-BR", nothing of "pt".
    [[nodiscard]] static QString wider(const QString &language)
    {
        return language.left(qMax(0, language.lastIndexOf(u'-')));
    }

    QString m_language;
};

} // namespace

Schema localized(Schema schema, const QString &language)
{
    Localizer(language).localize(schema);
    return schema;
}

SchemaSet localized(const SchemaSet &schemas, const QString &language)
{
    return SchemaSet(localized(schemas.schemas(), language));
}

QList<Schema> localized(QList<Schema> schemas, const QString &language)
{
    for (Schema &schema : schemas)
        Localizer(language).localize(schema);
    return schemas;
}

PluginRecord localized(PluginRecord record, const QString &language)
{
    Localizer(language).localize(record);
    return record;
}

} // namespace Galley
