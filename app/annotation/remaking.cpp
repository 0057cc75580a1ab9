#include "annotation/remaking.h"

#include "annotation/session.h"

#include <algorithm>

namespace Galley {

namespace {

using Ids = QHash<qint64, qint64>;
using Numbers = Remaking::Numbers;

template <typename Change>
bool isAddition(const Change &change)
{
    return !change.before && change.after;
}

// What an edit adds keeps its number, unless that is taken.
class Numbering
{
public:
    Numbering(const AnnotationSet &set, Numbers &numbers)
        : m_set(set)
        , m_numbers(numbers)
    {}

    void operator()(const SpanChange &change)
    {
        number(change, m_numbers.spans, m_nextSpan, [this](SpanId id) { return m_set.span(id); });
    }

    void operator()(const RelationChange &change)
    {
        number(change, m_numbers.relations, m_nextRelation,
               [this](RelationId id) { return m_set.relation(id); });
    }

    void operator()(const CommentChange &change)
    {
        number(change, m_numbers.comments, m_nextComment, [this](CommentId id) { return m_set.comment(id); });
    }

    void operator()(const DecisionChange &change)
    {
        number(change, m_numbers.decisions, m_nextDecision,
               [this](DecisionId id) { return m_set.decision(id); });
    }

    void operator()(const FieldChange &) const {}

    void operator()(const StateChange &) const {}

private:
    template <typename Change, typename IsTaken>
    void number(const Change &change, Ids &ids, qint64 &next, const IsTaken &isTaken)
    {
        if (!isAddition(change))
            return;
        const qint64 id = change.after->id;
        const qint64 own = isTaken(id) ? std::max(next, id + 1) : id;
        next = std::max(next, own + 1);
        ids.insert(id, own);
    }

    const AnnotationSet &m_set;
    Numbers &m_numbers;
    SpanId m_nextSpan = m_set.nextSpanId();
    RelationId m_nextRelation = m_set.nextRelationId();
    CommentId m_nextComment = m_set.nextCommentId();
    DecisionId m_nextDecision = m_set.nextDecisionId();
};

// Everything that an edit names goes by its number in the set.
class Renaming
{
public:
    explicit Renaming(const Numbers &numbers)
        : m_numbers(numbers)
    {}

    void operator()(SpanChange &change) const
    {
        each(change, [this](Span &span) { rename(span.id, m_numbers.spans); });
    }

    void operator()(RelationChange &change) const
    {
        each(change, [this](Relation &relation) {
            rename(relation.id, m_numbers.relations);
            rename(relation.from, m_numbers.spans);
            rename(relation.to, m_numbers.spans);
        });
    }

    void operator()(CommentChange &change) const
    {
        each(change, [this](Comment &comment) {
            rename(comment.id, m_numbers.comments);
            rename(comment.span, m_numbers.spans);
        });
    }

    void operator()(DecisionChange &change) const
    {
        each(change, [this](Decision &decision) {
            rename(decision.id, m_numbers.decisions);
            for (SpanId &span : decision.spans)
                rename(span, m_numbers.spans);
        });
    }

    void operator()(FieldChange &) const {}

    void operator()(StateChange &) const {}

private:
    static void rename(qint64 &id, const Ids &ids) { id = ids.value(id, id); }

    template <typename Change, typename Do>
    static void each(Change &change, const Do &rename)
    {
        for (auto *const side : {&change.before, &change.after}) {
            if (*side)
                rename(**side);
        }
    }

    const Numbers &m_numbers;
};

class Losing
{
public:
    explicit Losing(Numbers &numbers)
        : m_numbers(numbers)
    {}

    void operator()(const SpanChange &change) { lose(change, m_numbers.spans); }

    void operator()(const RelationChange &change) { lose(change, m_numbers.relations); }

    void operator()(const CommentChange &change) { lose(change, m_numbers.comments); }

    void operator()(const DecisionChange &change) { lose(change, m_numbers.decisions); }

    void operator()(const FieldChange &) const {}

    void operator()(const StateChange &) const {}

private:
    template <typename Change>
    static void lose(const Change &change, Ids &ids)
    {
        if (isAddition(change))
            ids.insert(change.after->id, 0);
    }

    Numbers &m_numbers;
};

} // namespace

bool Remaking::make(const Edit &edit)
{
    if (m_session.apply(fitted(edit)))
        return true;
    for (const Change &change : edit.changes)
        std::visit(Losing(m_numbers), change);
    return false;
}

Edit Remaking::fitted(Edit edit)
{
    Numbering numbering(m_session.set(), m_numbers);
    for (const Change &change : std::as_const(edit.changes))
        std::visit(numbering, change);
    for (Change &change : edit.changes)
        std::visit(Renaming(m_numbers), change);
    return edit;
}

} // namespace Galley
