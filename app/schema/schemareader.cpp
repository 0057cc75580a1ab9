#include "schema/countries.h"
#include "schema/objectreader.h"
#include "schema/schemajson.h"
#include "schema/schemawords.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

Translations readTranslations(ObjectReader &in)
{
    return in.translations({"name"_L1, "description"_L1});
}

FormerName readFormerName(ObjectReader &in)
{
    return {.layer = in.string("layer"_L1), .label = in.string("label"_L1), .until = in.string("until"_L1)};
}

Label readLabel(ObjectReader &in)
{
    return {.id = in.string("id"_L1),
            .name = in.string("name"_L1),
            .description = in.string("description"_L1),
            .key = in.string("key"_L1),
            .color = in.string("color"_L1),
            .darkColor = in.string("darkColor"_L1),
            .guidelines = in.string("guidelines"_L1),
            .retired = in.boolean("retired"_L1, false),
            .formerly = in.list("formerly"_L1, readFormerName),
            .translations = readTranslations(in)};
}

Option readOption(ObjectReader &in)
{
    return {.id = in.string("id"_L1),
            .name = in.string("name"_L1),
            .description = in.string("description"_L1),
            .translations = readTranslations(in)};
}

Condition readCondition(ObjectReader &in)
{
    return {.attribute = in.string("attribute"_L1), .values = in.strings("values"_L1)};
}

// A list, or the word for the countries.
QList<Option> readOptions(ObjectReader &in)
{
    if (in.value("options"_L1) == QJsonValue("iso-3166"_L1))
        return countryOptions();
    return in.list("options"_L1, readOption);
}

Attribute readAttribute(ObjectReader &in)
{
    return {.id = in.string("id"_L1),
            .name = in.string("name"_L1),
            .description = in.string("description"_L1),
            .kind = in.word("kind"_L1, attributeKindFrom),
            .options = readOptions(in),
            .labels = in.strings("labels"_L1),
            .required = in.boolean("required"_L1, false),
            .conditions = in.list("when"_L1, readCondition),
            .defaultValue = in.value("default"_L1),
            .pattern = in.string("pattern"_L1),
            .placeholder = in.string("placeholder"_L1),
            .translations = in.translations({"name"_L1, "description"_L1, "placeholder"_L1})};
}

RelationEnd readEnd(ObjectReader &in)
{
    return {.layer = in.string("layer"_L1), .label = in.string("label"_L1)};
}

RelationType readRelation(ObjectReader &in)
{
    return {.id = in.string("id"_L1),
            .name = in.string("name"_L1),
            .description = in.string("description"_L1),
            .from = in.list("from"_L1, readEnd),
            .to = in.list("to"_L1, readEnd),
            .attributes = in.list("attributes"_L1, readAttribute),
            .retired = in.boolean("retired"_L1, false),
            .translations = readTranslations(in)};
}

Layer readLayer(ObjectReader &in)
{
    const Layer usual;
    return {.id = in.string("id"_L1),
            .name = in.string("name"_L1),
            .description = in.string("description"_L1),
            .guidelines = in.string("guidelines"_L1),
            .labels = in.list("labels"_L1, readLabel),
            .attributes = in.list("attributes"_L1, readAttribute),
            .relations = in.list("relations"_L1, readRelation),
            .overlap = in.boolean("overlap"_L1, usual.overlap),
            .stacking = in.boolean("stacking"_L1, usual.stacking),
            .discontinuous = in.boolean("discontinuous"_L1, usual.discontinuous),
            .crossParagraph = in.boolean("crossParagraph"_L1, usual.crossParagraph),
            .zeroWidth = in.boolean("zeroWidth"_L1, usual.zeroWidth),
            .snap = in.word("snap"_L1, snapFrom, usual.snap),
            .translations = readTranslations(in)};
}

Rule readRule(ObjectReader &in)
{
    return {.id = in.string("id"_L1),
            .kind = in.word("kind"_L1, ruleKindFrom),
            .layer = in.string("layer"_L1),
            .label = in.string("label"_L1),
            .subject = in.string("subject"_L1),
            .message = in.string("message"_L1),
            .translations = in.translations({"message"_L1})};
}

Schema readTop(ObjectReader &in)
{
    return {.id = in.string("id"_L1),
            .version = in.string("version"_L1),
            .name = in.string("name"_L1),
            .description = in.string("description"_L1),
            .licence = in.string("licence"_L1),
            .layers = in.list("layers"_L1, readLayer),
            .fields = in.list("fields"_L1, readAttribute),
            .rules = in.list("rules"_L1, readRule),
            .translations = readTranslations(in)};
}

void checkFormat(const QString &format, ObjectReader::Problems &problems)
{
    if (format == schemaFormat)
        return;
    const QString known(schemaFormat);
    if (format.startsWith("galley-schema/"_L1))
        problems.add(u"/format"_s,
                     ObjectReader::tr("The schema has format “%1”; this Galley knows %2. Use a newer Galley.")
                         .arg(format, known),
                     Error::Kind::NewerFormat);
    else
        problems.add(u"/format"_s,
                     ObjectReader::tr("This is not a Galley schema: it lacks \"format\": \"%1\"").arg(known),
                     Error::Kind::ForeignFormat);
}

} // namespace

SchemaReading readSchema(const QJsonObject &object, UnknownKeys unknownKeys)
{
    ObjectReader::Problems problems{.list = {}, .unknownKeys = unknownKeys == UnknownKeys::Report};
    ObjectReader in(object, {}, problems);
    checkFormat(in.string("format"_L1), problems);
    (void)in.value("$schema"_L1); // for editors
    Schema schema = readTop(in);
    in.reportUnknownKeys();
    return {std::move(schema), std::move(problems.list)};
}

Result<Schema> schemaFromJson(const QJsonObject &object)
{
    SchemaReading reading = readSchema(object, UnknownKeys::Ignore);
    if (!reading.problems.isEmpty())
        return std::unexpected(reading.problems.first());
    return std::move(reading.schema);
}

} // namespace Galley
