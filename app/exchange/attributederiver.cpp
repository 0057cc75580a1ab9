#include "exchange/schemaderiver.h"

#include "exchange/values.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// Attributes and colours for SchemaDeriver.
namespace Galley {

namespace {

using Kind = Attribute::Kind;

constexpr qsizetype MostOptions = 12;
constexpr qint64 UsesOfAnOption = 3; // on average, before words count as options

QString optionId(const QString &word)
{
    static const QRegularExpression other(u"[^A-Za-z0-9._-]+"_s);
    static const QRegularExpression start(u"\\A[._-]+"_s);
    QString id = word.normalized(QString::NormalizationForm_KD).replace(other, u"-"_s).remove(start);
    return id.isEmpty() ? u"option"_s : id;
}

bool isOptionId(const QString &word)
{
    return optionId(word) == word && word.size() <= 40;
}

// Few words that come again and again.
bool looksLikeOptions(const SurveyedValues &values)
{
    const qint64 uses = values.strings + values.lists;
    return !values.moreWords && !values.words.isEmpty() && values.words.size() <= MostOptions &&
        uses >= UsesOfAnOption * values.words.size() &&
        std::all_of(values.words.keyBegin(), values.words.keyEnd(), &isOptionId);
}

Kind kindFor(const SurveyedValues &values)
{
    if (values.others > 0 || values.count() == 0)
        return Kind::Text;
    if (values.booleans == values.count())
        return Kind::Boolean;
    if (values.numbers == values.count())
        return Kind::Number;
    if (values.booleans + values.numbers > 0 || !looksLikeOptions(values))
        return Kind::Text;
    return values.lists > 0 ? Kind::ManyOf : Kind::OneOf;
}

void addOption(Attribute &attribute, const QString &name, const QString &description = {})
{
    const QString id = unusedId(optionId(name), [&](const QString &taken) {
        return std::ranges::contains(attribute.options, taken, &Option::id);
    });
    attribute.options.append({id, name.trimmed().isEmpty() ? id : name, description});
}

// The declared options, with ids that a schema can have, and the words that were seen besides.
Attribute withOptions(Attribute attribute, const QList<Option> &declared, const SurveyedValues &values)
{
    attribute.options.clear();
    for (const Option &option : declared)
        addOption(attribute, option.id, option.description);
    for (const QString &word : values.words.keys()) {
        if (!std::ranges::contains(declared, word, &Option::id))
            addOption(attribute, word);
    }
    if (attribute.options.isEmpty() || values.moreWords) {
        attribute.kind = Kind::Text;
        attribute.options.clear();
    }
    return attribute;
}

} // namespace

Attribute attributeFor(const QString &name, const SurveyedValues &values, const Attribute *declared)
{
    Attribute attribute;
    attribute.id = idFrom(lastPart(name), u"attribute"_s);
    attribute.name = name.trimmed().isEmpty() ? attribute.id : name;
    attribute.kind = kindFor(values);
    if (declared) {
        attribute.name = declared->name.trimmed().isEmpty() ? attribute.name : declared->name;
        attribute.description = declared->description;
        attribute.kind = declared->kind;
    }
    if (attribute.kind == Kind::OneOf && values.lists > 0)
        attribute.kind = Kind::ManyOf;
    if (attribute.kind == Kind::OneOf || attribute.kind == Kind::ManyOf)
        attribute = withOptions(attribute, declared ? declared->options : QList<Option>(), values);
    if (!canHold(attribute, values)) {
        attribute.kind = Kind::Text;
        attribute.options.clear();
    }
    return attribute;
}

QString labelColor(qsizetype number)
{
    // Found by search: neighbours stay apart for all colour visions (tst_looks), and no hue comes again soon.
    constexpr double Turn = 77.36;
    const double hue = std::fmod(30 + double(number) * Turn, 360);
    const double saturation = number % 2 == 0 ? 1.0 : 0.5;
    const double lightness = number % 2 == 0 ? 0.19 : 0.54;
    const auto channel = [&](double shift) { // of HSL, as CSS has it
        const double k = std::fmod(shift + hue / 30, 12);
        const double a = saturation * std::min(lightness, 1 - lightness);
        return int(std::lround(255 * (lightness - a * std::max(-1.0, std::min({k - 3, 9 - k, 1.0})))));
    };
    return u"#%1%2%3"_s.arg(channel(0), 2, 16, QChar(u'0'))
        .arg(channel(8), 2, 16, QChar(u'0'))
        .arg(channel(4), 2, 16, QChar(u'0'));
}

} // namespace Galley
