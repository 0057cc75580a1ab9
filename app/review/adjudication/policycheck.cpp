#include "review/adjudication/policycheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Policy", text);
}

Result<void> wrong(const QString &message)
{
    return fail(Error::Kind::InvalidInput, message);
}

Result<void> missing(const QString &message)
{
    return fail(Error::Kind::NotFound, message);
}

// What a policy asks of a project.
struct Check
{
    const QList<Annotator> &compared;
    const SchemaSet &schemas;
    QString name;

    Result<void> operator()(const UnanimousPolicy &) const { return needsTwo(); }

    Result<void> operator()(const MajorityPolicy &) const { return needsTwo(); }

    Result<void> operator()(const VotesPolicy &policy) const
    {
        if (policy.k <= compared.size())
            return {};
        return wrong(QCoreApplication::translate(
                         "Policy", "Policy “%1” can never choose, with %n annotator(s) compared.", nullptr,
                         int(compared.size()))
                         .arg(name));
    }

    Result<void> operator()(const UnionPolicy &) const { return {}; }

    Result<void> operator()(const IntersectionPolicy &) const { return needsTwo(); }

    Result<void> operator()(const AnnotatorPolicy &policy) const
    {
        if (!std::ranges::contains(compared, policy.annotator, &Annotator::name))
            return missing(
                say(QT_TRANSLATE_NOOP("Policy", "“%1” is none of the annotators who are compared."))
                    .arg(policy.annotator));
        if (policy.label.isEmpty() || schemas.label(policy.layer, policy.label))
            return {};
        return missing(
            say(QT_TRANSLATE_NOOP("Policy",
                                  "“%1/%2” is no label of the project; `galley schema show` lists them."))
                .arg(policy.layer, policy.label));
    }

    Result<void> operator()(const BoundaryPolicy &) const { return needsTwo(); }

    Result<void> operator()(const ReliabilityPolicy &) const { return needsTwo(); }

private:
    [[nodiscard]] Result<void> needsTwo() const
    {
        if (compared.size() >= 2)
            return {};
        return wrong(
            say(QT_TRANSLATE_NOOP(
                    "Policy",
                    "Policy “%1” compares, and there is only %2. The policy annotator:%2 takes over what "
                    "one annotator did."))
                .arg(name, compared.first().name));
    }
};

Result<void> checkNames(const QList<Annotator> &annotators, const SchemaSet &schemas,
                        const ReviewScope &scope)
{
    for (const QString &name : scope.annotators) {
        const auto found = std::ranges::find(annotators, name, &Annotator::name);
        if (found == annotators.end())
            return missing(say(QT_TRANSLATE_NOOP("Policy", "The project has no annotator “%1”.")).arg(name));
        if (found->kind == Annotator::Kind::Adjudicator)
            return wrong(say(QT_TRANSLATE_NOOP(
                                 "Policy", "“%1” is an adjudicator, whose work is gold: name annotators."))
                             .arg(name));
    }
    for (const QString &layer : scope.layers) {
        if (!schemas.layer(layer))
            return missing(say(QT_TRANSLATE_NOOP("Policy", "The project has no layer “%1”.")).arg(layer));
    }
    return {};
}

} // namespace

Result<void> checkRun(Store &store, const PolicyRun &run)
{
    const auto annotators = store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    const auto schemas = store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    if (auto known = checkNames(*annotators, *schemas, run.scope); !known)
        return known;
    const QList<Annotator> compared = comparedAmong(*annotators, run.scope);
    if (compared.isEmpty())
        return missing(say(QT_TRANSLATE_NOOP(
            "Policy", "Nobody has annotated in this project, so there is nothing to adjudicate.")));
    for (const Policy &policy : run.policies) {
        if (auto fits = std::visit(Check{compared, *schemas, textOf(policy)}, policy); !fits)
            return fits;
    }
    return {};
}

} // namespace Galley
