#include "formats/conll/entitycollector.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

void report(QList<Error> &problems, const QString &message, const Place &place)
{
    problems.append({Error::Kind::InvalidInput, message, {}, place});
}

QString keyOf(const EntityBracket &bracket)
{
    return u"%1[%2/%3]"_s.arg(bracket.id).arg(bracket.piece).arg(bracket.pieces);
}

bool isEmpty(const QList<Range> &segments)
{
    return std::ranges::all_of(segments, &Range::isEmpty);
}

} // namespace

void EntityCollector::setFields(const QString &global)
{
    m_names = global.split(u'-');
}

void EntityCollector::add(const QString &value, Range range, const Place &place, QList<Error> &problems)
{
    const std::optional<QList<EntityBracket>> brackets = entityBrackets(value, m_names.size());
    if (!brackets)
        return report(problems,
                      QCoreApplication::translate(
                          "Conllu", "“%1” is no notation of entities, such as (1-person and 1).")
                          .arg(value),
                      place);
    for (const EntityBracket &bracket : *brackets) {
        QList<Open> &open = m_open[keyOf(bracket)];
        if (bracket.kind != EntityBracket::Kind::Close)
            open.append({bracket.fields, range.begin, place});
        if (bracket.kind == EntityBracket::Kind::Open)
            continue;
        if (open.isEmpty())
            report(problems,
                   QCoreApplication::translate("Conllu", "The entity %1 ends and did not begin.")
                       .arg(bracket.id),
                   place);
        else
            close(bracket, open.takeLast(), range.end);
    }
}

void EntityCollector::close(const EntityBracket &bracket, const Open &open, qsizetype end)
{
    if (bracket.pieces == 1) {
        m_done.append({open.fields, {{open.begin, end}}, open.place});
        ++m_mentions[bracket.id];
        return;
    }
    Pieces &pieces = m_pieces[bracket.id];
    if (bracket.piece == 1)
        pieces = {open.fields, {}, open.place};
    pieces.segments.append({open.begin, end});
    if (bracket.piece == bracket.pieces) {
        m_done.append(std::exchange(pieces, {}));
        ++m_mentions[bracket.id];
    }
}

IncomingSpan EntityCollector::spanOf(const Pieces &pieces, const ArticleText &text) const
{
    Span span;
    span.segments = pieces.segments;
    span.segments.removeIf([](const Range &segment) { return segment.isEmpty(); });
    span.quote = text.quote(span.segments);
    for (qsizetype i = 0; i < std::min(pieces.fields.size(), m_names.size()); ++i) {
        const QString &name = m_names[i];
        const QString &value = pieces.fields[i];
        // An id says something only where it joins several mentions.
        const bool says = i > 0 ? !value.isEmpty() && value != u"_" : m_mentions.value(value) > 1;
        if (name == u"etype")
            span.label = value;
        else if (name == u"layer")
            span.layer = value;
        else if (says)
            span.attributes.insert(name, value);
    }
    if (span.label.isEmpty() || span.label == u"_")
        span.label = u"entity"_s;
    return {{}, std::move(span)};
}

QList<IncomingSpan> EntityCollector::finish(const ArticleText &text, QList<Error> &problems, Losses &leftOut)
{
    for (const QList<Open> &open : std::as_const(m_open)) {
        for (const Open &entity : open)
            report(problems,
                   QCoreApplication::translate("Conllu", "The entity %1 does not end.")
                       .arg(entity.fields.value(0)),
                   entity.place);
    }
    for (auto pieces = m_pieces.cbegin(); pieces != m_pieces.cend(); ++pieces) {
        if (!pieces->segments.isEmpty())
            report(problems,
                   QCoreApplication::translate("Conllu", "Not all pieces of the entity %1 are there.")
                       .arg(pieces.key()),
                   pieces->place);
    }
    QList<IncomingSpan> spans;
    for (const Pieces &pieces : std::as_const(m_done)) {
        if (isEmpty(pieces.segments))
            leftOut.add(
                u"zero-width"_s,
                QCoreApplication::translate("Conllu", "Entities of words that the text does not have"));
        else
            spans.append(spanOf(pieces, text));
    }
    std::ranges::stable_sort(spans, {}, [](const IncomingSpan &span) {
        return std::pair(span.value.extent().begin, -span.value.extent().end);
    });
    return spans;
}

} // namespace Galley
