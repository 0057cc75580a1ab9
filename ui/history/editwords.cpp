#include "history/editwords.h"

#include "common/words.h"
#include "history/namewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct EditWords
{
    Q_DECLARE_TR_FUNCTIONS(Galley::EditWords)

public:
    const SchemaSet &schemas;

    static QString quoteOf(const Span &span) { return shortQuote(span.quote, 40); }

    QString operator()(const SpanChange &change) const
    {
        if (!change.before)
            return tr("Marked “%1” as %2").arg(quoteOf(*change.after), labelName(*change.after, schemas));
        if (!change.after)
            return tr("Removed the mark “%1” (%2)")
                .arg(quoteOf(*change.before), labelName(*change.before, schemas));
        return changed(*change.before, *change.after);
    }

    QString changed(const Span &before, const Span &after) const
    {
        const QString quote = quoteOf(after);
        if (before.layer != after.layer || before.label != after.label)
            return tr("“%1”: label %2 became %3")
                .arg(quote, labelName(before, schemas), labelName(after, schemas));
        if (before.segments != after.segments)
            return tr("Moved the ends of “%1” to “%2”").arg(quoteOf(before), quote);
        if (before.attributes != after.attributes)
            return attributeChanged(before, after);
        if (before.note != after.note)
            return after.note.isEmpty() ? tr("“%1”: note taken away").arg(quote)
                                        : tr("“%1”: note written").arg(quote);
        if (before.certainty != after.certainty)
            return tr("“%1”: certainty changed").arg(quote);
        return tr("Changed “%1”").arg(quote);
    }

    QString attributeChanged(const Span &before, const Span &after) const
    {
        QStringList keys = before.attributes.keys() + after.attributes.keys();
        keys.removeIf(
            [&](const QString &key) { return before.attributes.value(key) == after.attributes.value(key); });
        keys.removeDuplicates();
        if (keys.size() != 1)
            return tr("“%1”: attributes changed").arg(quoteOf(after));
        const Attribute *const attribute = attributeOf(after, keys.first(), schemas);
        const QString name = attributeName(keys.first(), attribute);
        return after.attributes.contains(keys.first())
            ? tr("“%1”: %2 set to %3")
                  .arg(quoteOf(after), name, valueName(after.attributes.value(keys.first()), attribute))
            : tr("“%1”: %2 taken away").arg(quoteOf(after), name);
    }

    QString operator()(const RelationChange &change) const
    {
        const Relation &relation = change.after ? *change.after : *change.before;
        const RelationType *const type = schemas.relation(relation.type);
        const QString name = type ? type->name : relation.type;
        if (!change.before)
            return tr("Related: %1").arg(name);
        return change.after ? tr("Changed the relation %1").arg(name)
                            : tr("Removed the relation %1").arg(name);
    }

    QString operator()(const CommentChange &change) const
    {
        const QString words = shortQuote((change.after ? *change.after : *change.before).text, 40);
        if (!change.before)
            return tr("Commented: “%1”").arg(words);
        if (!change.after)
            return tr("Removed the comment “%1”").arg(words);
        if (change.before->resolved != change.after->resolved)
            return change.after->resolved ? tr("Resolved the comment “%1”").arg(words)
                                          : tr("Took up the comment “%1” again").arg(words);
        return tr("Rewrote a comment: “%1”").arg(words);
    }

    QString operator()(const DecisionChange &change) const
    {
        const Decision &decision = change.after ? *change.after : *change.before;
        const QString quote = shortQuote(decision.quote, 40);
        return change.after ? outcome(decision, quote) : tr("Took back the decision about “%1”").arg(quote);
    }

    static QString outcome(const Decision &decision, const QString &quote)
    {
        const QString names = decision.taken.join(tr(", "));
        switch (decision.kind) {
        case Decision::Kind::Take:
            return tr("Decided “%1”: took %2").arg(quote, names);
        case Decision::Kind::TakeAll:
            return tr("Decided “%1”: took every version").arg(quote);
        case Decision::Kind::TakeNone:
            return tr("Decided “%1”: took none").arg(quote);
        case Decision::Kind::ByHand:
            return tr("Decided “%1”: marked by hand").arg(quote);
        case Decision::Kind::Postpone:
            return tr("Put off “%1”").arg(quote);
        }
        Q_UNREACHABLE_RETURN({});
    }

    QString operator()(const FieldChange &change) const
    {
        const Attribute *const field = schemas.field(change.field);
        const QString name = attributeName(change.field, field);
        return change.after.isUndefined()
            ? tr("Article: %1 taken away").arg(name)
            : tr("Article: %1 set to %2").arg(name, valueName(change.after, field));
    }

    QString operator()(const StateChange &change) const
    {
        return tr("Article became “%1”").arg(stateName(change.after));
    }
};

// The change that the annotator meant: a state or a relation that goes along with a span is not it.
const Change *mainChange(const Edit &edit)
{
    for (const Change &change : edit.changes) {
        if (std::holds_alternative<DecisionChange>(change))
            return &change;
    }
    for (const Change &change : edit.changes) {
        if (std::holds_alternative<SpanChange>(change))
            return &change;
    }
    return edit.changes.isEmpty() ? nullptr : &edit.changes.first();
}

QString effect(const Edit &edit, const SchemaSet &schemas)
{
    qsizetype spans = 0;
    qsizetype decisions = 0;
    for (const Change &change : edit.changes) {
        spans += std::holds_alternative<SpanChange>(change) ? 1 : 0;
        decisions += std::holds_alternative<DecisionChange>(change) ? 1 : 0;
    }
    if (edit.action == "policy"_L1 && decisions > 0)
        return EditWords::tr("A policy decided %n place(s)", nullptr, int(decisions));
    if (edit.action == "sign-off"_L1)
        return EditWords::tr("Signed off");
    if (edit.action == "reopen"_L1)
        return EditWords::tr("Reopened");
    if (decisions > 1)
        return EditWords::tr("Decided %n places at once", nullptr, int(decisions));
    if (spans > 1 && decisions == 0)
        return EditWords::tr("Changed %n marks at once", nullptr, int(spans));
    const Change *const change = mainChange(edit);
    return change ? std::visit(EditWords{schemas}, *change) : edit.action;
}

} // namespace

QString inWords(const JournalEntry &entry, const SchemaSet &schemas)
{
    switch (entry.kind) {
    case JournalEntry::Kind::Import:
        return EditWords::tr("Imported");
    case JournalEntry::Kind::Undo:
        return EditWords::tr("Undo: %1").arg(effect(entry.edit, schemas));
    case JournalEntry::Kind::Redo:
        return EditWords::tr("Redo: %1").arg(effect(entry.edit, schemas));
    case JournalEntry::Kind::Edit:
        if (entry.edit.action == "go-back"_L1)
            return entry.target == 0 ? EditWords::tr("Went back to the beginning")
                                     : EditWords::tr("Went back to step %1").arg(entry.target);
        break;
    }
    return effect(entry.edit, schemas);
}

} // namespace Galley
