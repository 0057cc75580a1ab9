#include "article/relationmode.h"

#include "common/boundkeys.h"
#include "text/listed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype reach = 6000;     // code points around the origin that are searched for targets
constexpr qsizetype mostTargets = 99; // that get numbers; others can be clicked

bool isAllowed(const Session &session, const RelationType &type, SpanId from, SpanId to)
{
    const Span *const span = session.set().span(to);
    if (!span || to == from || !accepts(type.to, span->layer, span->label))
        return false;
    const QList<RelationId> relations = session.set().relationsOf(from);
    return std::ranges::none_of(relations, [&](RelationId id) {
        const Relation *const relation = session.set().relation(id);
        return relation && relation->type == type.id && relation->from == from && relation->to == to;
    });
}

} // namespace

QStringList fittingRelations(const Session &session, SpanId from, SpanId to)
{
    QStringList types;
    const Span *const span = session.set().span(from);
    if (!span)
        return types;
    for (const RelationType *const type : session.schemas().relationsFrom(span->layer, span->label)) {
        if (isAllowed(session, *type, from, to))
            types.append(type->id);
    }
    return types;
}

QStringList reachableRelations(const Session &session, SpanId from)
{
    RelationMode mode;
    const Result<void> started = mode.start(session, from, {});
    return started ? mode.types() : QStringList();
}

Result<void> RelationMode::start(const Session &session, SpanId from, const QString &type)
{
    cancel();
    const Span *const span = session.set().span(from);
    if (!span)
        return fail(Error::Kind::NotFound,
                    tr("No span is in focus: Tab goes to the next one, then %1 relates it.")
                        .arg(boundKey("relate"_L1, Qt::Key_R)));
    m_from = from;
    QStringList names;
    for (const RelationType *const candidate : session.schemas().relationsFrom(span->layer, span->label)) {
        if (!type.isEmpty() && candidate->id != type)
            continue;
        names.append(candidate->name);
        if (!targetsOf(session, *candidate).isEmpty())
            m_types.append(candidate->id);
    }
    if (m_types.isEmpty()) {
        m_from = 0;
        return fail(Error::Kind::NotFound,
                    names.isEmpty()
                        ? tr("The schema has no relation that starts at such a span.")
                        : tr("Nothing near can be the target of such a relation (%1): mark it first.")
                              .arg(listed(names)));
    }
    if (m_types.size() == 1)
        setType(session, m_types.first());
    return {};
}

void RelationMode::cancel()
{
    *this = RelationMode();
}

QList<SpanId> RelationMode::nearest(const Session &session) const
{
    const Span *const origin = session.set().span(m_from);
    if (!origin)
        return {};
    const Range around{std::max<qsizetype>(0, origin->extent().begin - reach), origin->extent().end + reach};
    std::vector<SpanIndex::Entry> entries = session.set().index().touching(around);
    const qsizetype here = origin->extent().begin;
    std::ranges::stable_sort(
        entries, {}, [here](const SpanIndex::Entry &entry) { return std::abs(entry.extent.begin - here); });
    QList<SpanId> spans;
    for (const SpanIndex::Entry &entry : entries)
        spans.append(entry.id);
    return spans;
}

QList<SpanId> RelationMode::targetsOf(const Session &session, const RelationType &type) const
{
    QList<SpanId> targets;
    for (const SpanId id : nearest(session)) {
        if (isAllowed(session, type, m_from, id))
            targets.append(id);
        if (targets.size() == mostTargets)
            break;
    }
    return targets;
}

void RelationMode::setType(const Session &session, const QString &type)
{
    m_type = type;
    m_typed = 0;
    m_targets.clear();
    m_numbers.clear();
    if (const RelationType *const chosen = session.schemas().relation(type))
        m_targets = targetsOf(session, *chosen);
    for (const SpanId id : std::as_const(m_targets))
        m_numbers.insert(id, int(m_numbers.size()) + 1);
}

RelationMode::Answer RelationMode::handleKey(const QKeyEvent &event, const Session &session)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    if (event.key() == Qt::Key_Escape)
        return {.handled = true, .cancelled = true};
    const QString text = event.text();
    if (m_type.isEmpty() && text.size() == 1 && text[0] >= u'1' && text[0] <= u'9')
        return typeDigit(text[0].digitValue(), session);
    if (m_type.isEmpty())
        return {.handled = !text.isEmpty() && text[0].isPrint()};
    if (text.size() == 1 && text[0].isDigit())
        return targetDigit(text[0].digitValue());
    if (event.key() == Qt::Key_Backspace) {
        m_typed /= 10;
        return {.handled = true};
    }
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && m_typed > 0)
        return choose(m_typed);
    return {.handled = !text.isEmpty() && text[0].isPrint()};
}

RelationMode::Answer RelationMode::typeDigit(int digit, const Session &session)
{
    if (digit <= m_types.size())
        setType(session, m_types[digit - 1]);
    return {.handled = true};
}

RelationMode::Answer RelationMode::targetDigit(int digit)
{
    const int number = m_typed * 10 + digit;
    if (number == 0 || number > m_targets.size())
        return {.handled = true, .message = tr("No target has the number %1.").arg(number)};
    m_typed = number;
    if (number * 10 <= m_targets.size())
        return {.handled = true}; // another digit, or Enter
    return choose(number);
}

RelationMode::Answer RelationMode::choose(int number)
{
    return {.handled = true, .choice = Choice{m_type, m_from, m_targets[number - 1]}};
}

RelationMode::Answer RelationMode::click(const QList<SpanId> &spans, const Session &session)
{
    const RelationType *const type = session.schemas().relation(m_type);
    for (const SpanId span : spans) {
        if (type && isAllowed(session, *type, m_from, span))
            return {.handled = true, .choice = Choice{m_type, m_from, span}};
    }
    if (!type)
        return {.handled = true, .message = tr("Choose the kind of relation first.")};
    return {.handled = true, .message = tr("That cannot be the target of \"%1\".").arg(type->name)};
}

QString RelationMode::hint(const Session &session) const
{
    const auto nameOf = [&](const QString &id) {
        const RelationType *const type = session.schemas().relation(id);
        return type ? type->name : id;
    };
    if (m_type.isEmpty()) {
        QStringList offers;
        for (const QString &type : m_types)
            offers.append(tr("%1 %2").arg(offers.size() + 1).arg(nameOf(type)));
        return tr("Which relation? %1 · Esc cancels").arg(offers.join(u" · "));
    }
    if (m_typed > 0)
        return tr("%1 → %2… another digit, or Enter").arg(nameOf(m_type)).arg(m_typed);
    return tr("%1 → the target's number, or a click · Esc cancels").arg(nameOf(m_type));
}

} // namespace Galley
