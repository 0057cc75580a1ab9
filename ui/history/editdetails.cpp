#include "history/editdetails.h"

#include "common/words.h"
#include "history/namewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Galley {

namespace {

constexpr qsizetype longest = 120; // of a value

class Details
{
    Q_DECLARE_TR_FUNCTIONS(Galley::EditDetails)

public:
    explicit Details(const Session &session)
        : m_session(session)
        , m_schemas(session.schemas())
    {}

    QList<EditDetail> lines;

    void operator()(const SpanChange &change)
    {
        const Span none;
        const Span &before = change.before ? *change.before : none;
        const Span &after = change.after ? *change.after : none;
        const QString name = tr("“%1”").arg(shortQuote((change.before ? before : after).quote, 40));
        if (!change.before)
            add(tr("Mark"), {}, tr("%1 as %2").arg(name, labelName(after, m_schemas)));
        else if (!change.after)
            add(tr("Mark"), tr("%1 as %2").arg(name, labelName(before, m_schemas)), {});
        else
            changed(name, before, after);
        attributes(name, before, after);
        differs(tr("%1: note").arg(name), shortQuote(before.note, longest), shortQuote(after.note, longest));
        differs(tr("%1: certainty").arg(name), percent(before.certainty), percent(after.certainty));
    }

    void operator()(const RelationChange &change)
    {
        const RelationType *const type =
            m_schemas.relation((change.after ? *change.after : *change.before).type);
        add(tr("Relation"), change.before ? relation(*change.before, type) : QString(),
            change.after ? relation(*change.after, type) : QString());
    }

    void operator()(const FieldChange &change)
    {
        const Attribute *const field = m_schemas.field(change.field);
        add(tr("Article: %1").arg(attributeName(change.field, field)),
            valueName(change.before, field, longest), valueName(change.after, field, longest));
    }

    void operator()(const StateChange &change)
    {
        add(tr("State"), stateName(change.before), stateName(change.after));
    }

    void operator()(const CommentChange &change)
    {
        add(tr("Comment"), change.before ? comment(*change.before) : QString(),
            change.after ? comment(*change.after) : QString());
    }

    void operator()(const DecisionChange &change)
    {
        add(tr("Decision"), change.before ? decision(*change.before) : QString(),
            change.after ? decision(*change.after) : QString());
    }

private:
    void add(const QString &what, const QString &before, const QString &after)
    {
        lines.append({what, before, after});
    }

    void differs(const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            add(what, before, after);
    }

    void changed(const QString &name, const Span &before, const Span &after)
    {
        if (before.layer != after.layer)
            add(tr("%1: layer").arg(name), layerName(before, m_schemas), layerName(after, m_schemas));
        if (before.layer != after.layer || before.label != after.label)
            add(tr("%1: label").arg(name), labelName(before, m_schemas), labelName(after, m_schemas));
        if (before.segments != after.segments)
            add(tr("%1: text").arg(name), text(before), text(after));
    }

    void attributes(const QString &name, const Span &before, const Span &after)
    {
        QStringList ids = before.attributes.keys() + after.attributes.keys();
        ids.removeDuplicates();
        for (const QString &id : std::as_const(ids)) {
            const Attribute *attribute = attributeOf(after, id, m_schemas);
            if (!attribute)
                attribute = attributeOf(before, id, m_schemas);
            differs(tr("%1: %2").arg(name, attributeName(id, attribute)),
                    valueName(before.attributes.value(id), attribute, longest),
                    valueName(after.attributes.value(id), attribute, longest));
        }
    }

    static QString text(const Span &span)
    {
        QStringList places;
        for (const Range &segment : span.segments)
            places.append(tr("%1–%2").arg(segment.begin).arg(segment.end));
        return tr("“%1” (%2)").arg(shortQuote(span.quote, longest), places.join(tr(", ")));
    }

    static QString percent(std::optional<double> certainty)
    {
        return certainty ? tr("%1 %").arg(QLocale().toString(*certainty * 100, 'f', 0)) : QString();
    }

    // Its ends as they are now; one that is gone by its id.
    QString relation(const Relation &relation, const RelationType *type) const
    {
        const auto end = [&](SpanId id) {
            const Span *const span = m_session.set().span(id);
            return span ? tr("“%1”").arg(shortQuote(span->quote, 30)) : tr("mark s%1").arg(id);
        };
        QStringList parts{
            tr("%1: %2 → %3").arg(type ? type->name : relation.type, end(relation.from), end(relation.to))};
        for (const QString &id : relation.attributes.keys())
            parts.append(tr("%1 = %2").arg(id, valueName(relation.attributes.value(id), nullptr, longest)));
        return parts.join(tr(", "));
    }

    static QString comment(const Comment &comment)
    {
        const QString words = tr("%1: %2").arg(comment.author, shortQuote(comment.text, longest));
        return comment.resolved ? tr("%1 (resolved)").arg(words) : words;
    }

    static QString decision(const Decision &decision)
    {
        const QString quote = shortQuote(decision.quote, 40);
        const auto kind = [&] {
            switch (decision.kind) {
            case Decision::Kind::Take:
                return tr("“%1”: take %2").arg(quote, decision.taken.join(tr(", ")));
            case Decision::Kind::TakeAll:
                return tr("“%1”: take every version").arg(quote);
            case Decision::Kind::TakeNone:
                return tr("“%1”: take none").arg(quote);
            case Decision::Kind::ByHand:
                return tr("“%1”: by hand").arg(quote);
            case Decision::Kind::Postpone:
                return tr("“%1”: put off").arg(quote);
            }
            Q_UNREACHABLE_RETURN(QString());
        };
        QStringList parts{kind()};
        if (!decision.reason.isEmpty())
            parts.append(tr("reason: %1").arg(decision.reason));
        if (!decision.note.isEmpty())
            parts.append(tr("note: %1").arg(shortQuote(decision.note, longest)));
        if (!decision.policy.isEmpty())
            parts.append(tr("policy: %1").arg(decision.policy));
        return parts.join(tr(", "));
    }

    const Session &m_session;
    const SchemaSet &m_schemas;
};

} // namespace

QList<EditDetail> editDetails(const JournalEntry &entry, const Session &session, qsizetype limit)
{
    Details details(session);
    const QList<Change> &changes = entry.edit.changes;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (details.lines.size() >= limit) {
            details.lines.append(
                {Details::tr("and %n more change(s)", nullptr, int(changes.size() - i)), {}, {}});
            break;
        }
        std::visit(details, changes[i]);
    }
    return details.lines;
}

} // namespace Galley
