#include "annotation/goback.h"

#include "annotation/edits.h"

#include <QMap>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// What was before the changes seen, fed from the newest to the oldest: the oldest one has the last word.
class Former
{
public:
    void operator()(const SpanChange &change) { m_spans.insert(idOf(change), change.before); }

    void operator()(const RelationChange &change) { m_relations.insert(idOf(change), change.before); }

    void operator()(const CommentChange &change) { m_comments.insert(idOf(change), change.before); }

    void operator()(const DecisionChange &change) { m_decisions.insert(idOf(change), change.before); }

    void operator()(const FieldChange &change) { m_fields.insert(change.field, change.before); }

    void operator()(const StateChange &change) { m_state = change.before; }

    // Relations go before their spans and come after them.
    [[nodiscard]] QList<Change> against(const AnnotationSet &set) const
    {
        QList<Change> changes;
        add<RelationChange>(changes, m_relations, [&](RelationId id) { return set.relation(id); }, true);
        add<SpanChange>(changes, m_spans, [&](SpanId id) { return set.span(id); }, true);
        add<SpanChange>(changes, m_spans, [&](SpanId id) { return set.span(id); }, false);
        add<RelationChange>(changes, m_relations, [&](RelationId id) { return set.relation(id); }, false);
        for (const bool removals : {true, false})
            add<CommentChange>(changes, m_comments, [&](CommentId id) { return set.comment(id); }, removals);
        for (const bool removals : {true, false})
            add<DecisionChange>(
                changes, m_decisions, [&](DecisionId id) { return set.decision(id); }, removals);
        addFields(changes, set);
        // Work that is locked is opened first, and locked again last; signed-off gold stays locked.
        if (m_state && *m_state != set.state())
            changes.insert(set.isLocked() && !set.isSignedOff() ? 0 : changes.size(),
                           StateChange{set.state(), *m_state});
        return changes;
    }

private:
    template <typename T>
    static qint64 idOf(const T &change)
    {
        return change.before ? change.before->id : change.after->id;
    }

    template <typename ChangeType, typename Value, typename Find>
    static void add(QList<Change> &changes, const QMap<qint64, std::optional<Value>> &former, Find find,
                    bool removals)
    {
        for (auto item = former.begin(); item != former.end(); ++item) {
            const Value *const now = find(item.key());
            const std::optional<Value> before = now ? std::optional(*now) : std::nullopt;
            if (removals == !item.value() && before != item.value())
                changes.append(ChangeType{before, item.value()});
        }
    }

    void addFields(QList<Change> &changes, const AnnotationSet &set) const
    {
        for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
            const QJsonValue now = set.fields().contains(field.key()) ? set.fields().value(field.key())
                                                                      : QJsonValue(QJsonValue::Undefined);
            if (now != field.value())
                changes.append(FieldChange{field.key(), now, field.value()});
        }
    }

    QMap<SpanId, std::optional<Span>> m_spans;
    QMap<RelationId, std::optional<Relation>> m_relations;
    QMap<CommentId, std::optional<Comment>> m_comments;
    QMap<DecisionId, std::optional<Decision>> m_decisions;
    QMap<QString, QJsonValue> m_fields;
    std::optional<SetState> m_state;
};

} // namespace

Edit goBack(const AnnotationSet &set, const History &history, Revision revision)
{
    const QString action = u"go-back"_s;
    Former former;
    for (qsizetype i = history.size() - 1; i >= 0 && history.at(i).revision > revision; --i) {
        const JournalEntry *const entry = &history.at(i);
        if (entry->kind == JournalEntry::Kind::Import) // before it there was nothing
            return {action, Edits::clear(set).changes};
        for (auto change = entry->edit.changes.crbegin(); change != entry->edit.changes.crend(); ++change)
            std::visit(former, *change);
    }
    return {action, former.against(set)};
}

} // namespace Galley
