#pragma once

#include <QString>

#include <optional>

namespace Galley {

// What numbers are made of agreement. In the order in which they are shown.
enum class AgreementMeasure {
    Observed,
    CohenKappa,
    ScottPi,
    FleissKappa, // pooled marginals; of two annotators Scott's π
    KrippendorffAlpha,
    AlphaU,           // Krippendorff's, of units along a text
    Gamma,            // Mathet et al. 2015
    ObservedDisorder, // of γ
    F1Strict,         // the four of SemEval-2013 task 9.1: place and label
    F1Exact,          // place
    F1Partial,        // place, half for an overlap
    F1Type,           // label, at an overlap
};

inline constexpr int AgreementMeasureCount = 12;

// "observed", "cohen-kappa", …, "f1-type".
[[nodiscard]] QString wordFor(AgreementMeasure measure);
[[nodiscard]] std::optional<AgreementMeasure> agreementMeasureFrom(QStringView word);
// For people: "Cohen’s κ". Translated.
[[nodiscard]] QString nameFor(AgreementMeasure measure);

// Whether it compares two annotators and no more.
[[nodiscard]] bool isOfPairs(AgreementMeasure measure);
// Whether it compares categories of items; else places, of spans alone.
[[nodiscard]] bool isOfItems(AgreementMeasure measure);

// What is compared.
struct AgreementUnit
{
    enum class Kind {
        Span,      // items are places; categories labels
        Token,     // items are the words of every article; categories labels, or outside
        Relation,  // items are pairs of places; categories types
        Field,     // items are articles; categories values
        Attribute, // items are places with a label; categories values
    };

    Kind kind = Kind::Span;
    QString name = {}; // of the field or attribute

    bool operator==(const AgreementUnit &) const = default;
};

// "span", "token", "relation", "field:topic", "attribute:role".
[[nodiscard]] QString wordFor(const AgreementUnit &unit);
[[nodiscard]] std::optional<AgreementUnit> agreementUnitFrom(const QString &word);

} // namespace Galley
