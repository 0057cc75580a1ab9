#pragma once

#include "annotation/edit.h"

#include <QHash>

namespace Galley {

class Session;

// Makes edits again on a set that went on without them. What they add is new there, so where its number was
// given to something else meanwhile it gets the next one, and the edits that follow mean the same things as
// before. What belongs to an edit that no longer fits does not fit, either.
class Remaking
{
public:
    explicit Remaking(Session &session)
        : m_session(session)
    {}

    // In their order; true: the edit was applied.
    [[nodiscard]] bool make(const Edit &edit);

    // From the numbers in the edits to those in the set; 0: it is not there.
    struct Numbers
    {
        QHash<SpanId, SpanId> spans;
        QHash<RelationId, RelationId> relations;
        QHash<CommentId, CommentId> comments;
        QHash<DecisionId, DecisionId> decisions;
    };

private:
    [[nodiscard]] Edit fitted(Edit edit);

    Session &m_session;
    Numbers m_numbers;
};

} // namespace Galley
