#pragma once

#include "annotation/edit.h"
#include "annotation/spanindex.h"
#include "annotation/spantable.h"
#include "text/article.h"

#include <QHash>
#include <QMap>

namespace Galley {

// What refuses changes of signed-off gold, of settled work, and of work that is locked as done.
[[nodiscard]] std::unexpected<Error> signedOff();
[[nodiscard]] std::unexpected<Error> settled();
[[nodiscard]] std::unexpected<Error> lockedAsDone();

// One annotator's work on one article, held for quick look-up and changed by edits alone.
class AnnotationSet
{
public:
    AnnotationSet() = default;
    AnnotationSet(SetId id, ArticleId article, Annotator annotator);

    SetId id = 0; // 0 until stored
    ArticleId article = 0;
    Annotator annotator;
    qint64 activeMs = 0; // active milliseconds spent on the article, as of the last reading; 0: unknown

    [[nodiscard]] SetState state() const { return m_state; }

    [[nodiscard]] const QJsonObject &fields() const { return m_fields; }

    [[nodiscard]] qsizetype spanCount() const { return m_spans.size(); }

    [[nodiscard]] qsizetype relationCount() const { return m_relations.size(); }

    [[nodiscard]] bool isEmpty() const
    {
        return m_spans.isEmpty() && m_relations.isEmpty() && m_fields.isEmpty() && m_comments.isEmpty() &&
            m_decisions.isEmpty();
    }

    // Of the spans whose active time is known: all of it, and how many they are.
    struct SpanTime
    {
        qint64 ms = 0;
        qint64 spans = 0;
    };

    [[nodiscard]] const SpanTime &spanTime() const { return m_spanTime; }

    // Null when there is none. Valid until the next change: keep the id.
    [[nodiscard]] const Span *span(SpanId id) const;
    [[nodiscard]] const Relation *relation(RelationId id) const;
    [[nodiscard]] QList<RelationId> relationsOf(SpanId id) const; // either end, by id

    [[nodiscard]] const SpanIndex &index() const { return m_index; }

    [[nodiscard]] QList<Span> spans() const;         // by place (see SpanIndex), O(n)
    [[nodiscard]] QList<Relation> relations() const; // by id, O(n log n)

    [[nodiscard]] const Comment *comment(CommentId id) const; // null when there is none; keep the id

    [[nodiscard]] const QMap<CommentId, Comment> &comments() const { return m_comments; }

    [[nodiscard]] QList<CommentId> commentsOf(SpanId id) const; // by id, O(comments)

    [[nodiscard]] CommentId nextCommentId() const { return m_nextComment; }

    [[nodiscard]] const Decision *decision(DecisionId id) const; // null when there is none; keep the id

    [[nodiscard]] const QMap<DecisionId, Decision> &decisions() const { return m_decisions; }

    [[nodiscard]] DecisionId nextDecisionId() const { return m_nextDecision; }

    // Gold that is done: nothing but its state can change until it is reopened.
    [[nodiscard]] bool isSignedOff() const
    {
        return annotator.kind == Annotator::Kind::Adjudicator && m_state == SetState::Done;
    }

    // Whether work that is done takes no more changes ("team.lock"), as the project says.
    bool locksWhenDone = false;

    // Nothing but the state can change.
    [[nodiscard]] bool isLocked() const
    {
        return isSignedOff() || m_state == SetState::Settled ||
            (locksWhenDone && m_state == SetState::Done && annotator.kind == Annotator::Kind::Human);
    }

    // Why it is locked; only while it is.
    [[nodiscard]] std::unexpected<Error> whyLocked() const;

    // Ids that no span, relation, comment or decision of this set has ever had.
    [[nodiscard]] SpanId nextSpanId() const { return m_nextSpan; }

    [[nodiscard]] RelationId nextRelationId() const { return m_nextRelation; }

    // Applies every change or none. Refuses a change whose before is not what is here (Conflict), ends that
    // dangle, duplicate ids, and in a locked set every change but one of the state (ReadOnly). Does not know
    // text or schema: see constraints.h. O(changes · log n).
    [[nodiscard]] Result<void> apply(const Edit &edit);

    // Takes over what a store or a file holds, all at once; the same checks as apply. The next ids are raised
    // to what is given, if that is more.
    [[nodiscard]] static Result<AnnotationSet>
    fromParts(SetId id, ArticleId article, Annotator annotator, SetState state, QList<Span> spans,
              QList<Relation> relations, QJsonObject fields, SpanId nextSpan = 1, RelationId nextRelation = 1,
              CommentId nextComment = 1, const QList<Comment> &comments = {}, DecisionId nextDecision = 1,
              const QList<Decision> &decisions = {});

    // Same annotator, state, spans, relations, fields, comments and decisions, whatever ids come next and
    // time was spent.
    friend bool operator==(const AnnotationSet &a, const AnnotationSet &b);

private:
    void countTime(const Span &span, int sign);
    [[nodiscard]] Result<void> applyOne(const Change &change);
    [[nodiscard]] Result<void> applySpan(const SpanChange &change);
    [[nodiscard]] Result<void> applyRelation(const RelationChange &change);
    [[nodiscard]] Result<void> applyComment(const CommentChange &change);   // commentchange.cpp
    [[nodiscard]] Result<void> applyDecision(const DecisionChange &change); // decisionchange.cpp

    SetState m_state = SetState::New;
    SpanTable m_spans;
    QHash<RelationId, Relation> m_relations;
    QMultiHash<SpanId, RelationId> m_relationsOfSpan;
    QJsonObject m_fields;
    QMap<CommentId, Comment> m_comments;
    QMap<DecisionId, Decision> m_decisions;
    SpanIndex m_index;
    SpanTime m_spanTime;
    SpanId m_nextSpan = 1;
    RelationId m_nextRelation = 1;
    CommentId m_nextComment = 1;
    DecisionId m_nextDecision = 1;
};

} // namespace Galley
