#include "annotation/annotationset.h"

#include <QCoreApplication>

#include <algorithm>

// Decisions of a set.
namespace Galley {

std::unexpected<Error> signedOff()
{
    return fail(Error::Kind::ReadOnly,
                QCoreApplication::translate("AnnotationSet",
                                            "Gold of this article is signed off, so it stays as it is. "
                                            "Reopen it to change it: every adjudicator can."));
}

const Decision *AnnotationSet::decision(DecisionId decisionId) const
{
    const auto found = m_decisions.constFind(decisionId);
    return found == m_decisions.cend() ? nullptr : &*found;
}

Result<void> AnnotationSet::applyDecision(const DecisionChange &change)
{
    const auto &[before, after] = change;
    const Decision *const present = before ? decision(before->id) : nullptr;
    if ((before && (!present || *present != *before)) || (before && after && before->id != after->id))
        return fail(
            Error::Kind::Conflict,
            QCoreApplication::translate(
                "AnnotationSet", "The decision has changed meanwhile. Look at it again, then decide again."));
    if (after && !before && (after->id <= 0 || m_decisions.contains(after->id)))
        return fail(
            Error::Kind::AlreadyExists,
            QCoreApplication::translate("AnnotationSet", "The set already has decision d%1.").arg(after->id));
    if (after) {
        m_decisions.insert(after->id, *after);
        m_nextDecision = std::max(m_nextDecision, after->id + 1);
    } else {
        m_decisions.remove(before->id);
    }
    return {};
}

} // namespace Galley
