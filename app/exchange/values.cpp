#include "exchange/values.h"

#include "exchange/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Kind = Attribute::Kind;

std::optional<bool> truthIn(const QString &word)
{
    const QString folded = word.trimmed().toCaseFolded();
    if (folded == "true"_L1 || folded == "yes"_L1 || folded == "1"_L1)
        return true;
    if (folded == "false"_L1 || folded == "no"_L1 || folded == "0"_L1)
        return false;
    return std::nullopt;
}

std::optional<double> numberIn(const QString &word)
{
    bool isNumber = false;
    const double number = word.trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString optionFor(const Attribute &attribute, const QString &word)
{
    if (std::ranges::contains(attribute.options, word, &Option::id))
        return word;
    const QString folded = foldedName(word);
    for (const Option &option : attribute.options) {
        const bool same = foldedName(option.id) == folded || foldedName(option.name) == folded;
        if (option.name == word || (same && !folded.isEmpty()))
            return option.id;
    }
    return {};
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    // Without the brackets of the list that it is written in.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

QString optionOf(const QJsonValue &value, const Attribute &attribute, const QMap<QString, QString> &options)
{
    const QString word = textOf(value);
    const auto mapped = options.constFind(word);
    if (mapped != options.constEnd())
        return *mapped;
    const QString option = optionFor(attribute, word);
    return option.isEmpty() ? word : option;
}

QJsonArray optionsOf(const QJsonValue &value, const Attribute &attribute,
                     const QMap<QString, QString> &options)
{
    QJsonArray result;
    const QJsonArray given = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : given)
        result.append(optionOf(one, attribute, options));
    return result;
}

bool isEveryWord(const SurveyedValues &values, const std::function<bool(const QString &)> &fits)
{
    return !values.moreWords && std::all_of(values.words.keyBegin(), values.words.keyEnd(), fits);
}

bool hasOptions(const Attribute &attribute, const SurveyedValues &values)
{
    return values.booleans + values.numbers + values.others == 0 &&
        isEveryWord(values, [&](const QString &word) { return !optionFor(attribute, word).isEmpty(); });
}

bool matches(const Attribute &attribute, const SurveyedValues &values)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(attribute.pattern));
    return attribute.pattern.isEmpty() ||
        isEveryWord(values, [&](const QString &word) { return pattern.match(word).hasMatch(); });
}

} // namespace

bool canHold(const Attribute &attribute, const SurveyedValues &values)
{
    switch (attribute.kind) {
    case Kind::Boolean:
        return values.numbers + values.lists + values.others == 0 &&
            isEveryWord(values, [](const QString &word) { return truthIn(word).has_value(); });
    case Kind::Number:
        return values.booleans + values.lists + values.others == 0 &&
            isEveryWord(values, [](const QString &word) { return numberIn(word).has_value(); });
    case Kind::OneOf:
        return values.lists == 0 && hasOptions(attribute, values);
    case Kind::ManyOf:
        return hasOptions(attribute, values);
    case Kind::Text:
    case Kind::Entity:
        return matches(attribute, values);
    }
    Q_UNREACHABLE_RETURN(false);
}

QMap<QString, QString> optionsFor(const Attribute &attribute, const SurveyedValues &values)
{
    QMap<QString, QString> options;
    if (attribute.kind != Kind::OneOf && attribute.kind != Kind::ManyOf)
        return options;
    for (const QString &word : values.words.keys()) {
        const QString option = optionFor(attribute, word);
        if (!option.isEmpty() && option != word)
            options.insert(word, option);
    }
    return options;
}

QJsonValue converted(const QJsonValue &value, const Attribute &attribute,
                     const QMap<QString, QString> &options)
{
    switch (attribute.kind) {
    case Kind::Boolean:
        if (const std::optional<bool> truth = truthIn(value.toString()))
            return *truth;
        return value;
    case Kind::Number:
        if (const std::optional<double> number = numberIn(value.toString()))
            return *number;
        return value;
    case Kind::OneOf:
        return value.isArray() || value.isObject() ? value : QJsonValue(optionOf(value, attribute, options));
    case Kind::ManyOf:
        return value.isObject() ? value : QJsonValue(optionsOf(value, attribute, options));
    case Kind::Text:
    case Kind::Entity:
        return textOf(value);
    }
    Q_UNREACHABLE_RETURN(value);
}

} // namespace Galley
