#include "review/adjudication/policy.h"

#include <QCoreApplication>

#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Policy", text);
}

std::unexpected<Error> wrong(const QString &message)
{
    return fail(Error::Kind::InvalidInput, message);
}

constexpr std::array<std::pair<BoundaryPolicy::Prefer, QLatin1StringView>, 3> boundaryWords{{
    {BoundaryPolicy::Prefer::Longest, "longest"_L1},
    {BoundaryPolicy::Prefer::Shortest, "shortest"_L1},
    {BoundaryPolicy::Prefer::MostFrequent, "most-frequent"_L1},
}};

constexpr double usualConfidence = ReliabilityPolicy().confidence;

struct Writer
{
    QString operator()(const UnanimousPolicy &) const { return u"unanimous"_s; }

    QString operator()(const MajorityPolicy &) const { return u"majority"_s; }

    QString operator()(const VotesPolicy &policy) const { return u"k-of-n:%1"_s.arg(policy.k); }

    QString operator()(const UnionPolicy &) const { return u"union"_s; }

    QString operator()(const IntersectionPolicy &) const { return u"intersection"_s; }

    QString operator()(const AnnotatorPolicy &policy) const
    {
        const QString whose = u"annotator:"_s + policy.annotator;
        return policy.label.isEmpty() ? whose : whose + u':' + policy.layer + u'/' + policy.label;
    }

    QString operator()(const BoundaryPolicy &policy) const
    {
        const auto found = std::ranges::find(boundaryWords, policy.prefer,
                                             &std::pair<BoundaryPolicy::Prefer, QLatin1StringView>::first);
        return u"%1:%2"_s.arg(found->second).arg(policy.characters);
    }

    QString operator()(const ReliabilityPolicy &policy) const
    {
        return policy.confidence == usualConfidence ? u"reliability"_s
                                                    : u"reliability:%1"_s.arg(policy.confidence);
    }
};

Result<int> numberFrom(const QString &name, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number > 0)
        return number;
    return wrong(
        say(QT_TRANSLATE_NOOP("Policy", "Policy “%1” needs a whole number above 0 behind it, as in %1:2."))
            .arg(name));
}

Result<Policy> annotatorFrom(const QString &text)
{
    // A name may have colons in it, a label has none.
    const qsizetype colon = text.lastIndexOf(u':');
    const bool hasLabel = text.indexOf(u'/', colon + 1) >= 0 && colon > 0;
    AnnotatorPolicy policy{.annotator = hasLabel ? text.first(colon) : text};
    if (hasLabel) {
        policy.layer = text.sliced(colon + 1).section(u'/', 0, 0);
        policy.label = text.sliced(colon + 1).section(u'/', 1);
    }
    if (policy.annotator.isEmpty() || (hasLabel && (policy.layer.isEmpty() || policy.label.isEmpty())))
        return wrong(
            say(QT_TRANSLATE_NOOP("Policy",
                                  "Policy “annotator” needs a name behind it, as in annotator:ann or "
                                  "annotator:ann:LAYER/LABEL.")));
    return policy;
}

Result<Policy> reliabilityFrom(const QString &text)
{
    if (text.isEmpty())
        return ReliabilityPolicy();
    bool isNumber = false;
    const double confidence = text.toDouble(&isNumber);
    if (!isNumber || confidence < 0.5 || confidence > 1)
        return wrong(say(QT_TRANSLATE_NOOP(
            "Policy",
            "Policy “reliability” takes a confidence from 0.5 to 1 behind it, as in reliability:0.9.")));
    return ReliabilityPolicy{confidence};
}

std::optional<Policy> plainFrom(const QString &name)
{
    for (const Policy &policy : {Policy(UnanimousPolicy()), Policy(MajorityPolicy()), Policy(UnionPolicy()),
                                 Policy(IntersectionPolicy())}) {
        if (textOf(policy) == name)
            return policy;
    }
    return {};
}

} // namespace

QString textOf(const Policy &policy)
{
    return std::visit(Writer(), policy);
}

Result<Policy> policyFrom(const QString &text)
{
    if (const std::optional<Policy> plain = plainFrom(text))
        return *plain;
    const QString name = text.section(u':', 0, 0);
    const QString rest = text.section(u':', 1);
    if (name == "k-of-n"_L1)
        return numberFrom(name, rest).transform([](int k) -> Policy { return VotesPolicy{k}; });
    if (name == "annotator"_L1)
        return annotatorFrom(rest);
    if (name == "reliability"_L1)
        return reliabilityFrom(rest);
    for (const auto &[prefer, word] : boundaryWords) {
        if (name == word)
            return numberFrom(name, rest).transform([prefer](int characters) -> Policy {
                return BoundaryPolicy{prefer, characters};
            });
    }
    if (plainFrom(name))
        return wrong(say(QT_TRANSLATE_NOOP("Policy", "Policy “%1” takes nothing behind it.")).arg(name));
    return wrong(say(QT_TRANSLATE_NOOP(
                         "Policy",
                         "“%1” is no policy. There are unanimous, majority, k-of-n:K, union, intersection, "
                         "annotator:NAME[:LAYER/LABEL], longest:N, shortest:N, most-frequent:N and "
                         "reliability[:CONFIDENCE]."))
                     .arg(text));
}

} // namespace Galley
