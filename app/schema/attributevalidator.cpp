#include "schema/attributevalidator.h"

#include "schema/schemawords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Kind = Attribute::Kind;

bool hasOptions(const Attribute &attribute)
{
    return attribute.kind == Kind::OneOf || attribute.kind == Kind::ManyOf;
}

bool hasOption(const Attribute &attribute, const QString &id)
{
    return std::ranges::contains(attribute.options, id, &Option::id);
}

void checkOptions(const Attribute &attribute, const QString &pointer, Checklist &checklist)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"_s);
    const QString options = jsonPointer(pointer, u"options"_s);
    if (!hasOptions(attribute) && !attribute.options.isEmpty())
        checklist.add(options,
                      Checklist::tr("Only the kinds “one-of” and “many-of” have options, and this is “%1”")
                          .arg(wordFor(attribute.kind)));
    if (hasOptions(attribute) && attribute.options.isEmpty())
        checklist.add(options, Checklist::tr("“%1” has no options to choose from").arg(attribute.id));
    checklist.checkUnique(attribute.options, options);
    for (qsizetype i = 0; i < attribute.options.size(); ++i) {
        const Option &option = attribute.options.at(i);
        const QString place = jsonPointer(options, i);
        if (!form.match(option.id).hasMatch())
            checklist.add(
                jsonPointer(place, u"id"_s),
                Checklist::tr("An option needs an \"id\" of letters, digits, dots and hyphens; this is “%1”")
                    .arg(option.id));
        checklist.checkName(option.name, place);
    }
}

void checkLabels(const Attribute &attribute, const QString &pointer, const QList<Label> &labels,
                 Checklist &checklist)
{
    for (qsizetype i = 0; i < attribute.labels.size(); ++i) {
        const QString &label = attribute.labels.at(i);
        if (!std::ranges::contains(labels, label, &Label::id))
            checklist.add(jsonPointer(jsonPointer(pointer, u"labels"_s), i),
                          Checklist::tr("There is no label “%1” here").arg(label));
    }
}

bool canHave(const Attribute &attribute, const QString &value)
{
    if (attribute.kind == Kind::Boolean)
        return value == "true"_L1 || value == "false"_L1;
    return hasOptions(attribute) && hasOption(attribute, value);
}

void checkConditionValues(const Condition &condition, const Attribute &on, const QString &pointer,
                          Checklist &checklist)
{
    const QString values = jsonPointer(pointer, u"values"_s);
    if (condition.values.isEmpty())
        checklist.add(values, Checklist::tr("A condition needs \"values\" that “%1” may have").arg(on.id));
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        if (!canHave(on, condition.values.at(i)))
            checklist.add(jsonPointer(values, i),
                          Checklist::tr("“%1” never has the value “%2”").arg(on.id, condition.values.at(i)));
    }
}

// Conditions look only backwards, so that they cannot go in a circle.
void checkConditions(const Attribute &attribute, const QList<Attribute> &before, const QString &pointer,
                     Checklist &checklist)
{
    for (qsizetype i = 0; i < attribute.conditions.size(); ++i) {
        const Condition &condition = attribute.conditions.at(i);
        const QString place = jsonPointer(jsonPointer(pointer, u"when"_s), i);
        const auto on = std::ranges::find(before, condition.attribute, &Attribute::id);
        if (on == before.end())
            checklist.add(
                jsonPointer(place, u"attribute"_s),
                Checklist::tr(
                    "No attribute “%1” stands before “%2”; a condition can only look at one that does")
                    .arg(condition.attribute, attribute.id));
        else
            checkConditionValues(condition, *on, place, checklist);
    }
}

bool isPossible(const QJsonValue &value, const Attribute &attribute)
{
    const auto known = [&](const QJsonValue &option) {
        return option.isString() && hasOption(attribute, option.toString());
    };
    switch (attribute.kind) {
    case Kind::Boolean:
        return value.isBool();
    case Kind::Number:
        return value.isDouble();
    case Kind::OneOf:
        return known(value);
    case Kind::ManyOf:
        return value.isArray() && std::ranges::all_of(value.toArray(), known);
    case Kind::Text:
    case Kind::Entity:
        return value.isString();
    }
    return false;
}

void checkDefault(const Attribute &attribute, const QString &pointer, Checklist &checklist)
{
    if (!attribute.defaultValue.isUndefined() && !isPossible(attribute.defaultValue, attribute))
        checklist.add(jsonPointer(pointer, u"default"_s),
                      Checklist::tr("The default is no value that “%1” (%2) may have")
                          .arg(attribute.id, wordFor(attribute.kind)));
}

void checkPattern(const Attribute &attribute, const QString &pointer, Checklist &checklist)
{
    const QString place = jsonPointer(pointer, u"pattern"_s);
    const QRegularExpression expression(attribute.pattern);
    if (!attribute.pattern.isEmpty() && attribute.kind != Kind::Text)
        checklist.add(place,
                      Checklist::tr("Only the kind “text” has a pattern, and this is “%1”")
                          .arg(wordFor(attribute.kind)));
    else if (!expression.isValid())
        checklist.add(place,
                      Checklist::tr("The regular expression “%1” is wrong at character %2: %3")
                          .arg(attribute.pattern, QString::number(expression.patternErrorOffset() + 1),
                               expression.errorString()));
}

} // namespace

void checkAttributes(const QList<Attribute> &attributes, const QString &pointer, const QList<Label> &labels,
                     Checklist &checklist)
{
    checklist.checkUnique(attributes, pointer);
    for (qsizetype i = 0; i < attributes.size(); ++i) {
        const Attribute &attribute = attributes.at(i);
        const QString place = jsonPointer(pointer, i);
        checklist.checkId(attribute.id, place);
        checklist.checkName(attribute.name, place);
        checkOptions(attribute, place, checklist);
        checkLabels(attribute, place, labels, checklist);
        checkConditions(attribute, attributes.first(i), place, checklist);
        checkDefault(attribute, place, checklist);
        checkPattern(attribute, place, checklist);
    }
}

} // namespace Galley
