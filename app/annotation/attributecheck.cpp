#include "annotation/constraints.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

std::unexpected<Error> refuse(const char *text, const Attribute &attribute)
{
    return fail(Error::Kind::InvalidInput,
                QCoreApplication::translate("Constraints", text).arg(attribute.name));
}

bool isOption(const QJsonValue &value, const Attribute &attribute)
{
    return value.isString() && std::ranges::any_of(attribute.options, [&](const Option &option) {
               return option.id == value.toString();
           });
}

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()) ||
        (value.isArray() && value.toArray().isEmpty());
}

bool fits(const QJsonValue &value, const Attribute &attribute)
{
    switch (attribute.kind) {
    case Attribute::Kind::Boolean:
        return value.isBool();
    case Attribute::Kind::Number:
        return value.isDouble();
    case Attribute::Kind::OneOf:
        return isOption(value, attribute);
    case Attribute::Kind::ManyOf: {
        const QJsonArray values = value.toArray();
        return value.isArray() &&
            std::ranges::all_of(values, [&](const QJsonValue &v) { return isOption(v, attribute); });
    }
    case Attribute::Kind::Text:
    case Attribute::Kind::Entity:
        return value.isString();
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

namespace {

Result<void> checkPresent(const QJsonObject &values, Attribute attribute)
{
    attribute.required = false;
    return values.contains(attribute.id) ? checkAttribute(values.value(attribute.id), attribute)
                                         : Result<void>();
}

} // namespace

QList<Error> valueFaults(const QJsonObject &values, const QList<Attribute> &declared)
{
    QList<Error> faults;
    for (const Attribute &attribute : declared) {
        if (const Result<void> fits = checkPresent(values, attribute); !fits)
            faults.append(fits.error());
    }
    return faults;
}

QJsonObject withoutFaults(QJsonObject values, const QList<Attribute> &declared)
{
    for (const Attribute &attribute : declared) {
        if (!checkPresent(values, attribute))
            values.remove(attribute.id);
    }
    return values;
}

Result<void> checkAttribute(const QJsonValue &value, const Attribute &attribute)
{
    if (isEmpty(value)) {
        if (attribute.required)
            return refuse(QT_TRANSLATE_NOOP("Constraints", "“%1” is missing."), attribute);
        return {};
    }
    if (!fits(value, attribute))
        return refuse(QT_TRANSLATE_NOOP("Constraints", "This is no value of “%1”."), attribute);
    if (attribute.kind == Attribute::Kind::Text && !attribute.pattern.isEmpty()) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(attribute.pattern));
        if (!pattern.match(value.toString()).hasMatch()) {
            const QString message = attribute.placeholder.isEmpty()
                ? QCoreApplication::translate("Constraints", "“%1” is not in the form that “%2” asks for.")
                      .arg(value.toString(), attribute.name)
                : QCoreApplication::translate("Constraints",
                                              "“%1” is not in the form that “%2” asks for; an example: %3")
                      .arg(value.toString(), attribute.name, attribute.placeholder);
            return fail(Error::Kind::InvalidInput, message);
        }
    }
    return {};
}

} // namespace Galley
