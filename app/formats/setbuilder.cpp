#include "formats/setbuilder.h"

#include "annotation/constraints.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

// The number in "s12"; 0 when the id has another form.
qint64 numberIn(const QString &id, QChar letter)
{
    if (id.size() < 2 || id.size() > 18 || id[0] != letter || id[1] == u'0')
        return 0;
    const bool digits = std::all_of(id.begin() + 1, id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? QStringView(id).sliced(1).toLongLong() : 0;
}

// Gives each id its number: its own, or the next after all of those.
class Numbering
{
public:
    explicit Numbering(QChar letter)
        : m_letter(letter)
    {}

    void see(const QString &id) { m_next = std::max(m_next, numberIn(id, m_letter) + 1); }

    qint64 number(const QString &id)
    {
        const qint64 own = numberIn(id, m_letter);
        return own > 0 ? own : m_next++;
    }

    [[nodiscard]] bool isOwn(const QString &id) const { return numberIn(id, m_letter) > 0; }

private:
    QChar m_letter;
    qint64 m_next = 1;
};

Error duplicate()
{
    return Error{Error::Kind::AlreadyExists,
                 QCoreApplication::translate("SetBuilder", "The id stands for two things in one set."),
                 {},
                 {}};
}

Error danglingComment(const QString &span)
{
    return Error{
        Error::Kind::InvalidInput,
        QCoreApplication::translate("SetBuilder", "The comment is about “%1”, which is no span of the set.")
            .arg(span),
        {},
        {}};
}

Error danglingDecision(const QString &span)
{
    return Error{
        Error::Kind::InvalidInput,
        QCoreApplication::translate("SetBuilder", "The decision made “%1”, which is no span of the set.")
            .arg(span),
        {},
        {}};
}

} // namespace

SetBuilder::SetBuilder(const ArticleText &text, const SchemaSet &schemas, Place place)
    : m_text(text)
    , m_schemas(schemas)
    , m_place(std::move(place))
{}

void SetBuilder::report(const QString &item, const Error &error)
{
    Error problem = error;
    problem.place = m_place;
    problem.place.offset = error.place.offset;
    problem.message = item.isEmpty()
        ? QCoreApplication::translate("SetBuilder", "%1: %2").arg(m_annotator, error.message)
        : QCoreApplication::translate("SetBuilder", "%1, %2: %3").arg(m_annotator, item, error.message);
    m_problems.append(std::move(problem));
}

bool SetBuilder::isGood(const IncomingSpan &span)
{
    if (m_spanIds.contains(span.id)) { // ids may be left out, and are then never there
        report(span.id, duplicate());
        return false;
    }
    Result<void> checked = checkLabel(span.value, m_schemas);
    if (checked)
        checked = checkOffsets(span.value, m_text);
    const bool empty = std::ranges::any_of(span.value.segments, &Range::isEmpty);
    if (checked && empty && !m_schemas.layer(span.value.layer)->zeroWidth)
        checked = fail(Error::Kind::InvalidInput,
                       QCoreApplication::translate("SetBuilder", "The span covers no text."), {},
                       Place{.offset = span.value.extent().begin});
    if (!checked)
        report(span.id, checked.error());
    return checked.has_value();
}

QList<Span> SetBuilder::spans(const IncomingSet &incoming)
{
    Numbering numbering(u's');
    for (const IncomingSpan &span : incoming.spans)
        numbering.see(span.id);
    QList<Span> result;
    for (const IncomingSpan &span : incoming.spans) {
        if (!isGood(span))
            continue;
        Span taken = span.value;
        taken.id = numbering.number(span.id);
        taken.externalId = numbering.isOwn(span.id) ? QString() : span.id;
        taken.attributes = fitting(span.id, taken.attributes, m_schemas.layer(taken.layer)->attributes);
        if (!span.id.isEmpty())
            m_spanIds.insert(span.id, taken.id);
        result.append(std::move(taken));
    }
    return result;
}

QList<Relation> SetBuilder::relations(const IncomingSet &incoming, const AnnotationSet &set)
{
    Numbering numbering(u'r');
    for (const IncomingRelation &relation : incoming.relations)
        numbering.see(relation.id);
    QSet<QString> ids;
    QList<Relation> result;
    for (const IncomingRelation &relation : incoming.relations) {
        if (ids.contains(relation.id)) {
            report(relation.id, duplicate());
            continue;
        }
        if (!relation.id.isEmpty())
            ids.insert(relation.id);
        Relation taken = relation.value;
        taken.from = m_spanIds.value(relation.from);
        taken.to = m_spanIds.value(relation.to);
        if (taken.from == 0 || taken.to == 0) {
            report(relation.id,
                   Error{Error::Kind::InvalidInput,
                         QCoreApplication::translate("SetBuilder",
                                                     "The relation leads to “%1”, which is no "
                                                     "span of the set.")
                             .arg(taken.from == 0 ? relation.from : relation.to),
                         {},
                         {}});
            continue;
        }
        if (const Result<void> checked = checkRelation(taken, set, m_schemas); !checked) {
            report(relation.id, checked.error());
            continue;
        }
        taken.id = numbering.number(relation.id);
        taken.externalId = numbering.isOwn(relation.id) ? QString() : relation.id;
        taken.attributes = fitting(relation.id, taken.attributes, m_schemas.relation(taken.type)->attributes);
        result.append(std::move(taken));
    }
    return result;
}

QJsonObject SetBuilder::fitting(const QString &item, const QJsonObject &values,
                                const QList<Attribute> &declared)
{
    const QList<Error> faults = valueFaults(values, declared);
    for (const Error &fault : faults)
        report(item, fault);
    return faults.isEmpty() ? values : withoutFaults(values, declared);
}

QList<Comment> SetBuilder::comments(const IncomingSet &incoming)
{
    Numbering numbering(u'c');
    for (const IncomingComment &comment : incoming.comments)
        numbering.see(comment.id);
    QSet<CommentId> ids;
    QList<Comment> result;
    for (const IncomingComment &comment : incoming.comments) {
        Comment taken = comment.value;
        taken.id = numbering.number(comment.id);
        taken.span = m_spanIds.value(comment.span);
        if (ids.contains(taken.id)) {
            report(comment.id, duplicate());
        } else if (!comment.span.isEmpty() && taken.span == 0) {
            report(comment.id, danglingComment(comment.span));
        } else if (const Result<void> fits = checkComment(taken, m_text); !fits) {
            report(comment.id, fits.error());
        } else {
            ids.insert(taken.id);
            result.append(std::move(taken));
        }
    }
    return result;
}

QList<Decision> SetBuilder::decisions(const IncomingSet &incoming)
{
    Numbering numbering(u'd');
    for (const IncomingDecision &decision : incoming.decisions)
        numbering.see(decision.id);
    QSet<DecisionId> ids;
    QList<Decision> result;
    for (const IncomingDecision &decision : incoming.decisions) {
        Decision taken = decision.value;
        taken.id = numbering.number(decision.id);
        if (ids.contains(taken.id)) {
            report(decision.id, duplicate());
        } else if (const Result<void> fits = checkDecision(taken, m_text); !fits) {
            report(decision.id, fits.error());
        } else {
            ids.insert(taken.id);
            taken.spans = spansOf(decision);
            result.append(std::move(taken));
        }
    }
    return result;
}

// A decision stands although a span that it made was wrong.
QList<SpanId> SetBuilder::spansOf(const IncomingDecision &decision)
{
    QList<SpanId> spans;
    for (const QString &name : decision.spans) {
        if (const SpanId span = m_spanIds.value(name))
            spans.append(span);
        else
            report(decision.id, danglingDecision(name));
    }
    return spans;
}

QJsonObject SetBuilder::fields(const IncomingSet &incoming)
{
    QJsonObject result;
    for (auto field = incoming.fields.begin(); field != incoming.fields.end(); ++field) {
        if (const Attribute *const declared = m_schemas.field(field.key())) {
            const QJsonObject good = fitting({}, {{field.key(), field.value()}}, {*declared});
            if (!good.isEmpty())
                result.insert(field.key(), field.value());
        } else {
            report(
                {},
                Error{Error::Kind::InvalidInput,
                      QCoreApplication::translate("SetBuilder", "No schema of the project has a field “%1”.")
                          .arg(field.key()),
                      {},
                      {}});
        }
    }
    return result;
}

AnnotationSet SetBuilder::build(const IncomingSet &incoming)
{
    m_annotator = incoming.annotator.name;
    m_spanIds.clear();
    const QList<Span> taken = spans(incoming);
    Result<AnnotationSet> set =
        AnnotationSet::fromParts(0, 0, incoming.annotator, incoming.state, taken, {}, {});
    if (set)
        set = AnnotationSet::fromParts(0, 0, incoming.annotator, incoming.state, taken,
                                       relations(incoming, *set), fields(incoming), 1, 1, 1,
                                       comments(incoming), 1, decisions(incoming));
    if (set) {
        set->activeMs = incoming.activeMs;
        return std::move(*set);
    }
    report({}, set.error());
    return AnnotationSet(0, 0, incoming.annotator);
}

} // namespace Galley
