#include "review/agreement/agreementmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct MeasureWords
{
    const char *word;
    const char *name;
};

// In the order of the enumeration.
constexpr std::array<MeasureWords, AgreementMeasureCount> Measures{{
    {"observed", QT_TRANSLATE_NOOP("Agreement", "Observed agreement")},
    {"cohen-kappa", QT_TRANSLATE_NOOP("Agreement", "Cohen’s κ")},
    {"scott-pi", QT_TRANSLATE_NOOP("Agreement", "Scott’s π")},
    {"fleiss-kappa", QT_TRANSLATE_NOOP("Agreement", "Fleiss’ κ")},
    {"krippendorff-alpha", QT_TRANSLATE_NOOP("Agreement", "Krippendorff’s α")},
    {"alpha-u", QT_TRANSLATE_NOOP("Agreement", "Unitizing α")},
    {"gamma", QT_TRANSLATE_NOOP("Agreement", "γ")},
    {"observed-disorder", QT_TRANSLATE_NOOP("Agreement", "Observed disorder of γ")},
    {"f1-strict", QT_TRANSLATE_NOOP("Agreement", "F1, place and label")},
    {"f1-exact", QT_TRANSLATE_NOOP("Agreement", "F1, place")},
    {"f1-partial", QT_TRANSLATE_NOOP("Agreement", "F1, place in part")},
    {"f1-type", QT_TRANSLATE_NOOP("Agreement", "F1, label at an overlap")},
}};

constexpr std::array Kinds{"span", "token", "relation", "field", "attribute"}; // in the enumeration's order

} // namespace

QString wordFor(AgreementMeasure measure)
{
    return QLatin1StringView(Measures[size_t(measure)].word);
}

std::optional<AgreementMeasure> agreementMeasureFrom(QStringView word)
{
    const auto found = std::ranges::find_if(
        Measures, [word](const MeasureWords &words) { return word == QLatin1StringView(words.word); });
    if (found == Measures.end())
        return std::nullopt;
    return AgreementMeasure(found - Measures.begin());
}

QString nameFor(AgreementMeasure measure)
{
    return QCoreApplication::translate("Agreement", Measures[size_t(measure)].name);
}

bool isOfPairs(AgreementMeasure measure)
{
    using enum AgreementMeasure;
    return measure == CohenKappa || measure == ScottPi || measure >= F1Strict;
}

bool isOfItems(AgreementMeasure measure)
{
    return measure <= AgreementMeasure::KrippendorffAlpha;
}

QString wordFor(const AgreementUnit &unit)
{
    const QString word = QLatin1StringView(Kinds[size_t(unit.kind)]);
    return unit.kind < AgreementUnit::Kind::Field ? word : word + u':' + unit.name;
}

std::optional<AgreementUnit> agreementUnitFrom(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    const QString kindWord = colon < 0 ? word : word.first(colon);
    const auto found =
        std::ranges::find_if(Kinds, [&](const char *kind) { return kindWord == QLatin1StringView(kind); });
    if (found == Kinds.end())
        return std::nullopt;
    const auto kind = AgreementUnit::Kind(found - Kinds.begin());
    const QString name = colon < 0 ? QString() : word.sliced(colon + 1);
    const bool named = kind >= AgreementUnit::Kind::Field;
    if (named ? name.isEmpty() : colon >= 0)
        return std::nullopt;
    return AgreementUnit{kind, name};
}

} // namespace Galley
