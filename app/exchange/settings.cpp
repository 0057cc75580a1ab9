#include "exchange/settings.h"

#include "annotation/constraints.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

std::unexpected<Error> refuse(const QString &message)
{
    return fail(Error::Kind::InvalidInput, message);
}

QString optionsOf(const Attribute &setting)
{
    QStringList ids;
    for (const Option &option : setting.options)
        ids += option.id;
    return ids.join(", "_L1);
}

// What may be written for it.
QString valuesOf(const Attribute &setting)
{
    switch (setting.kind) {
    case Attribute::Kind::Boolean:
        return u"true, false"_s;
    case Attribute::Kind::Number:
        return QCoreApplication::translate("Settings", "a number");
    case Attribute::Kind::OneOf:
        return optionsOf(setting);
    case Attribute::Kind::ManyOf:
        return QCoreApplication::translate("Settings", "some of %1, with commas between")
            .arg(optionsOf(setting));
    case Attribute::Kind::Text:
    case Attribute::Kind::Entity:
        return QCoreApplication::translate("Settings", "text");
    }
    Q_UNREACHABLE_RETURN({});
}

const Attribute *find(const QString &name, const QList<Attribute> &declared)
{
    const auto found = std::ranges::find(declared, name, &Attribute::id);
    return found == declared.end() ? nullptr : &*found;
}

std::unexpected<Error> unknown(const QString &name, const QList<Attribute> &declared)
{
    if (declared.isEmpty())
        return refuse(
            QCoreApplication::translate("Settings", "There is nothing to set here, and “%1” was set.")
                .arg(name));
    QStringList names;
    for (const Attribute &setting : declared)
        names += setting.id;
    return refuse(QCoreApplication::translate("Settings", "“%1” cannot be set here; what can be set: %2")
                      .arg(name, names.join(", "_L1)));
}

// Undefined when the text is none of the kind.
QJsonValue valueFrom(const QString &text, const Attribute &setting)
{
    switch (setting.kind) {
    case Attribute::Kind::Boolean:
        return text == "true"_L1 ? QJsonValue(true)
            : text == "false"_L1 ? QJsonValue(false)
                                 : QJsonValue(QJsonValue::Undefined);
    case Attribute::Kind::Number: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    }
    case Attribute::Kind::ManyOf:
        return QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts));
    default:
        return text;
    }
}

Result<void> checkValue(const QJsonValue &value, const Attribute &setting, const QString &written)
{
    const Result<void> fits =
        value.isUndefined() ? Result<void>(refuse(QString())) : checkAttribute(value, setting);
    if (fits)
        return {};
    const bool hasPattern = setting.kind == Attribute::Kind::Text && !setting.pattern.isEmpty();
    return refuse(
        QCoreApplication::translate("Settings", "“%1” cannot be “%2”. %3")
            .arg(setting.id, written,
                 hasPattern
                     ? fits.error().message
                     : QCoreApplication::translate("Settings", "It can be: %1").arg(valuesOf(setting))));
}

QString asText(const QJsonValue &value)
{
    if (value.isArray())
        return value.toVariant().toStringList().join(u',');
    return value.toVariant().toString();
}

} // namespace

Result<QJsonObject> settingsFrom(const QStringList &given, const QList<Attribute> &declared)
{
    QJsonObject settings;
    for (const QString &text : given) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 0)
            return refuse(
                QCoreApplication::translate("Settings", "“%1” sets nothing: write it as name=value.")
                    .arg(text));
        const QString name = text.first(equals);
        const QString written = text.sliced(equals + 1);
        const Attribute *const setting = find(name, declared);
        if (!setting)
            return unknown(name, declared);
        settings.remove(name);
        if (written.isEmpty())
            continue;
        const QJsonValue value = valueFrom(written, *setting);
        if (const Result<void> fits = checkValue(value, *setting, written); !fits)
            return std::unexpected(fits.error());
        settings.insert(name, value);
    }
    return settings;
}

Result<void> checkSettings(const QJsonObject &settings, const QList<Attribute> &declared)
{
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const Attribute *const setting = find(it.key(), declared);
        if (!setting)
            return unknown(it.key(), declared);
        if (const Result<void> fits = checkValue(it.value(), *setting, asText(it.value())); !fits)
            return fits;
    }
    return {};
}

QString settingsHelp(const QList<Attribute> &declared)
{
    QStringList lines;
    for (const Attribute &setting : declared) {
        QString line = u"%1 (%2"_s.arg(setting.id, valuesOf(setting));
        if (!setting.defaultValue.isUndefined())
            line += QCoreApplication::translate("Settings", "; %1 if not given")
                        .arg(asText(setting.defaultValue));
        line += u"): " % (setting.description.isEmpty() ? setting.name : setting.description);
        lines += line;
        for (const Option &option : setting.options) {
            if (!option.description.isEmpty())
                lines += u"    %1: %2"_s.arg(option.id, option.description);
        }
    }
    return lines.join(u'\n');
}

} // namespace Galley
