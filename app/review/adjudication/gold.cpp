#include "review/adjudication/gold.h"

#include "review/adjudication/reviewsettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QString GoldName = u"gold"_s;

bool isAdjudicator(const Annotator &annotator)
{
    return annotator.kind == Annotator::Kind::Adjudicator;
}

// A person may be called "gold" already, as an import names people.
QString freeName(const QList<Annotator> &annotators)
{
    QString name = GoldName;
    for (int i = 2; std::ranges::contains(annotators, name, &Annotator::name); ++i)
        name = u"%1 %2"_s.arg(GoldName).arg(i);
    return name;
}

} // namespace

std::optional<Annotator> goldAmong(const QList<Annotator> &annotators)
{
    QList<Annotator> adjudicators;
    std::ranges::copy_if(annotators, std::back_inserter(adjudicators), isAdjudicator);
    if (adjudicators.size() == 1)
        return adjudicators.first();
    const auto named = std::ranges::find(adjudicators, GoldName, &Annotator::name);
    return named == adjudicators.end() ? std::nullopt : std::optional(*named);
}

Result<Annotator> goldAnnotator(Store &store)
{
    const auto annotators = store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    if (const std::optional<Annotator> gold = goldAmong(*annotators))
        return *gold;
    const QString name = freeName(*annotators);
    if (store.isReadOnly())
        return Annotator{0, name, Annotator::Kind::Adjudicator};
    return store.annotator(name, Annotator::Kind::Adjudicator);
}

QList<Annotator> comparedAmong(const QList<Annotator> &annotators, const ReviewScope &scope)
{
    QList<Annotator> compared;
    std::ranges::copy_if(annotators, std::back_inserter(compared), [&](const Annotator &annotator) {
        if (isAdjudicator(annotator))
            return false;
        return scope.annotators.isEmpty() ? scope.models || annotator.kind != Annotator::Kind::Model
                                          : scope.annotators.contains(annotator.name);
    });
    std::ranges::sort(compared, {}, &Annotator::id);
    return compared;
}

Result<bool> agreementGoesToGold(Store &store, const ReviewScope &scope)
{
    return scope.agreement ? Result<bool>(*scope.agreement) : agreementGoesToGold(store);
}

UnitReader::Options unitOptions(const QList<Annotator> &compared, const ReviewScope &scope)
{
    UnitReader::Options options{
        .layers = scope.layers, .attributes = scope.attributes, .relations = scope.relations};
    for (const Annotator &annotator : compared)
        options.sets.annotators += annotator.id;
    if (compared.isEmpty())
        options.sets.annotators += 0; // nobody's: an empty list means everybody's
    return options;
}

} // namespace Galley
