#include "review/reviewwords.h"

#include <QCoreApplication>

namespace Galley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ReviewWords)
};

QString kindWords(const Decision &decision, bool hidden)
{
    using Kind = Decision::Kind;
    switch (decision.kind) {
    case Kind::Take:
        return hidden ? Words::tr("One version taken")
                      : Words::tr("Taken: %1").arg(decision.taken.join(Words::tr(", ")));
    case Kind::TakeAll:
        return Words::tr("All taken");
    case Kind::TakeNone:
        return Words::tr("None taken");
    case Kind::ByHand:
        return Words::tr("Marked by hand");
    case Kind::Postpone:
        return Words::tr("Postponed");
    }
    return {};
}

} // namespace

QString causeName(Cause cause)
{
    switch (cause) {
    case Cause::Agreement:
        return Words::tr("Agreement");
    case Cause::Missing:
        return Words::tr("Missing");
    case Cause::Boundary:
        return Words::tr("Boundary");
    case Cause::Label:
        return Words::tr("Label");
    case Cause::Attribute:
        return Words::tr("Attribute");
    case Cause::Relation:
        return Words::tr("Relation");
    case Cause::SplitOrMerge:
        return Words::tr("Split or merged");
    case Cause::Stacked:
        return Words::tr("Stacked");
    }
    return {};
}

QString causeSentence(Cause cause)
{
    switch (cause) {
    case Cause::Agreement:
        return Words::tr("Everybody marked the same.");
    case Cause::Missing:
        return Words::tr("Some marked nothing here.");
    case Cause::Boundary:
        return Words::tr("The marks begin or end elsewhere.");
    case Cause::Label:
        return Words::tr("The labels differ.");
    case Cause::Attribute:
        return Words::tr("The attributes differ.");
    case Cause::Relation:
        return Words::tr("The relations differ.");
    case Cause::SplitOrMerge:
        return Words::tr("One mark of some is several of others.");
    case Cause::Stacked:
        return Words::tr("Somebody marked the same text more than once.");
    }
    return {};
}

QString statusName(ClusterStatus status)
{
    switch (status) {
    case ClusterStatus::Open:
        return Words::tr("Open");
    case ClusterStatus::Changed:
        return Words::tr("Changed since it was decided");
    case ClusterStatus::Postponed:
        return Words::tr("Postponed");
    case ClusterStatus::Agreed:
        return Words::tr("Agreed");
    case ClusterStatus::Decided:
        return Words::tr("Decided");
    }
    return {};
}

namespace {

// A policy may have an annotator's name in it, too.
QString byWhom(const Decision &decision, bool hidden)
{
    if (hidden)
        return decision.policy.isEmpty() ? QString() : Words::tr("a policy");
    return decision.policy.isEmpty() ? decision.by
                                     : Words::tr("policy “%1”, %2").arg(decision.policy, decision.by);
}

} // namespace

QString decisionWords(const Decision &decision, bool hidden)
{
    const QString whom = byWhom(decision, hidden);
    QString words = kindWords(decision, hidden);
    if (!whom.isEmpty())
        words = Words::tr("%1 (%2)").arg(words, whom);
    if (!decision.reason.isEmpty())
        words = Words::tr("%1: %2").arg(words, decision.reason);
    return decision.note.isEmpty() ? words : Words::tr("%1 — %2").arg(words, decision.note);
}

} // namespace Galley
