#include "formats/conll/spantagger.h"

#include <QCoreApplication>

// What the user can choose for spans that tags cannot hold.
namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Attribute overlaps()
{
    Attribute setting;
    setting.id = u"overlaps"_s;
    setting.name = QCoreApplication::translate("TagPolicy", "Overlapping spans");
    setting.description = QCoreApplication::translate(
        "TagPolicy", "Which spans are written where several share a token. The others are counted as lost.");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"layers"_s, QCoreApplication::translate("TagPolicy", "One column per layer"),
         QCoreApplication::translate("TagPolicy", "Layers do not compete; within a layer, the outermost.")},
        {u"outermost"_s, QCoreApplication::translate("TagPolicy", "Outermost"),
         QCoreApplication::translate("TagPolicy", "Spans within another are left out.")},
        {u"longest"_s, QCoreApplication::translate("TagPolicy", "Longest"),
         QCoreApplication::translate("TagPolicy", "Of spans that overlap, the longest.")},
        {u"priority"_s, QCoreApplication::translate("TagPolicy", "By priority"),
         QCoreApplication::translate("TagPolicy",
                                     "Of spans that overlap, the first by the list of priorities.")},
    };
    setting.defaultValue = u"layers"_s;
    return setting;
}

Attribute priority()
{
    Attribute setting;
    setting.id = u"priority"_s;
    setting.name = QCoreApplication::translate("TagPolicy", "Priorities");
    setting.description = QCoreApplication::translate(
        "TagPolicy", "Labels or layers, separated by commas; the first wins. What is not listed comes last.");
    setting.kind = Attribute::Kind::Text;
    setting.conditions = {{u"overlaps"_s, {u"priority"_s}}};
    setting.placeholder = u"armed-group, equipment"_s;
    return setting;
}

Attribute partTokens()
{
    Attribute setting;
    setting.id = u"part-tokens"_s;
    setting.name = QCoreApplication::translate("TagPolicy", "Spans that end within a token");
    setting.description = QCoreApplication::translate(
        "TagPolicy", "What is done with a span whose boundary is not one of a token.");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"split"_s, QCoreApplication::translate("TagPolicy", "Split the token"),
         QCoreApplication::translate("TagPolicy", "The token becomes two; the span stays as it is.")},
        {u"expand"_s, QCoreApplication::translate("TagPolicy", "Expand the span"),
         QCoreApplication::translate("TagPolicy", "The span takes all of the token.")},
        {u"contract"_s, QCoreApplication::translate("TagPolicy", "Contract the span"),
         QCoreApplication::translate("TagPolicy", "The span leaves the token out.")},
        {u"drop"_s, QCoreApplication::translate("TagPolicy", "Leave the span out"), {}},
    };
    setting.defaultValue = u"split"_s;
    return setting;
}

Attribute sentences()
{
    Attribute setting;
    setting.id = u"sentences"_s;
    setting.name = QCoreApplication::translate("TagPolicy", "Spans over several sentences");
    setting.description = QCoreApplication::translate(
        "TagPolicy", "Tags end with their sentence, and so a span must lie within one.");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"join"_s, QCoreApplication::translate("TagPolicy", "Join the sentences"),
         QCoreApplication::translate("TagPolicy", "The sentences are written as one; the span stays whole.")},
        {u"cut"_s, QCoreApplication::translate("TagPolicy", "Cut the span"),
         QCoreApplication::translate("TagPolicy", "The span becomes one a sentence.")},
    };
    setting.defaultValue = u"join"_s;
    return setting;
}

} // namespace

Attribute tokensSetting()
{
    Attribute setting;
    setting.id = u"tokens"_s;
    setting.name = QCoreApplication::translate("TagPolicy", "Tokens");
    setting.description = QCoreApplication::translate("TagPolicy", "How the text is divided.");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"words"_s, QCoreApplication::translate("TagPolicy", "Words and marks"),
         QCoreApplication::translate("TagPolicy",
                                     "By Unicode's rules with those of news copy; sentences, too.")},
        {u"spaces"_s, QCoreApplication::translate("TagPolicy", "Between spaces"),
         QCoreApplication::translate("TagPolicy",
                                     "For texts that came as tokens: they are written as they were, a line a "
                                     "sentence.")},
    };
    setting.defaultValue = u"words"_s;
    return setting;
}

namespace {

template <typename Value>
Value chosen(const QJsonObject &settings, const QString &id, const QList<std::pair<QString, Value>> &values)
{
    const QString word = settings.value(id).toString();
    for (const auto &[name, value] : values) {
        if (name == word)
            return value;
    }
    return values.front().second;
}

} // namespace

TokenRule tokenRuleFrom(const QJsonObject &settings)
{
    return settings.value("tokens"_L1) == "spaces"_L1 ? TokenRule::Spaces : TokenRule::Words;
}

QList<Attribute> tagSettings()
{
    return {tokensSetting(), overlaps(), priority(), partTokens(), sentences()};
}

TagPolicy tagPolicyFrom(const QJsonObject &settings)
{
    using Overlap = TagPolicy::Overlap;
    TagPolicy policy;
    policy.tokens = tokenRuleFrom(settings);
    policy.overlap = chosen<Overlap>(settings, u"overlaps"_s,
                                     {{u"layers"_s, Overlap::Layers},
                                      {u"outermost"_s, Overlap::Outermost},
                                      {u"longest"_s, Overlap::Longest},
                                      {u"priority"_s, Overlap::Priority}});
    policy.partial = chosen<PartialPolicy>(settings, u"part-tokens"_s,
                                           {{u"split"_s, PartialPolicy::Split},
                                            {u"expand"_s, PartialPolicy::Expand},
                                            {u"contract"_s, PartialPolicy::Contract},
                                            {u"drop"_s, PartialPolicy::Drop}});
    policy.joinSentences = chosen<bool>(settings, u"sentences"_s, {{u"join"_s, true}, {u"cut"_s, false}});
    const QStringList listed = settings.value("priority"_L1).toString().split(u',');
    for (const QString &item : listed)
        policy.priority.append(item.trimmed());
    return policy;
}

} // namespace Galley
