#include "formats/brat/bratset.h"

#include "formats/brat/bratextra.h"
#include "formats/brat/bratspans.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Galley::Brat {

using namespace Qt::StringLiterals;

namespace {

// What spans without their text in the line may add up to: such lines could each quote all of an article.
constexpr qsizetype MostUnwritten = 100'000'000;

class Builder
{
public:
    Builder(const Lines &lines, const ArticleText &text, Place place)
        : m_lines(lines)
        , m_text(text)
        , m_place(std::move(place))
    {}

    BuiltSet run()
    {
        for (const TextBound &span : m_lines.spans)
            add(span);
        for (const Event &event : m_lines.events)
            findSpan(event);
        for (const Event &event : m_lines.events)
            addArguments(event);
        for (const Binary &relation : m_lines.relations)
            add(relation);
        for (qsizetype i = 0; i < m_lines.equivalences.size(); ++i)
            add(m_lines.equivalences[i], i + 1);
        for (const Value &value : m_lines.values)
            add(value);
        for (const Note &note : m_lines.notes)
            add(note);
        return std::move(m_built);
    }

private:
    void report(const QString &message, qint64 line)
    {
        Place place = m_place;
        place.line = line;
        m_built.problems.append({Error::Kind::InvalidInput, message, {}, place});
    }

    void add(const TextBound &line)
    {
        IncomingSpan span;
        span.id = line.id;
        span.value.label = line.type;
        span.value.segments = line.fragments;
        std::ranges::sort(span.value.segments);
        if (areInOrder(span.value.segments, m_text))
            span.value.segments = segmentsOf(span.value.segments, m_text);
        span.value.quote = quoteOf(line, span.value.segments);
        if (!m_spans.contains(line.id))
            m_spans.insert(line.id, m_built.set.spans.size());
        m_built.set.spans.append(std::move(span));
    }

    // The text itself when the line has it: what it says instead is refused later, as of every format.
    QString quoteOf(const TextBound &line, const QList<Range> &segments)
    {
        const QString written = line.text.value_or(QString());
        if (!areInOrder(segments, m_text))
            return written;
        if (line.text && !written.isEmpty())
            return isTextOf(written, line.fragments, m_text) ? m_text.quote(segments) : written;
        for (const Range &segment : segments)
            m_unwritten += segment.length();
        return m_unwritten <= MostUnwritten ? m_text.quote(segments) : QString();
    }

    void findSpan(const Event &event)
    {
        const auto trigger = m_spans.constFind(event.trigger);
        if (trigger == m_spans.constEnd() || m_spans.contains(event.id)) {
            report(
                trigger == m_spans.constEnd()
                    ? QCoreApplication::translate("Brat", "The event's trigger “%1” is no span.")
                          .arg(event.trigger)
                    : QCoreApplication::translate("Brat", "The id “%1” stands for two things.").arg(event.id),
                event.line);
            return;
        }
        qsizetype own = *trigger;
        if (m_built.set.spans[own].value.label != event.type)
            report(QCoreApplication::translate("Brat", "The event is a %1 and its trigger a %2.")
                       .arg(event.type, m_built.set.spans[own].value.label),
                   event.line);
        if (m_triggers.contains(own)) {
            IncomingSpan copy = m_built.set.spans[own];
            copy.id = event.id;
            own = m_built.set.spans.size();
            m_built.set.spans.append(std::move(copy));
        }
        m_triggers.insert(own);
        m_spans.insert(event.id, own);
    }

    // The id of the span that an id stands for; unknown ids stay, and lead to no span.
    QString spanId(const QString &id) const
    {
        const auto span = m_spans.constFind(id);
        return span == m_spans.constEnd() ? id : m_built.set.spans[*span].id;
    }

    void addRelation(const QString &id, const QString &type, const QString &from, const QString &to)
    {
        IncomingRelation relation{id, spanId(from), spanId(to), {}};
        relation.value.type = type;
        if (!m_relations.contains(id))
            m_relations.insert(id, m_built.set.relations.size());
        m_built.set.relations.append(std::move(relation));
    }

    void addArguments(const Event &event)
    {
        if (!m_spans.contains(event.id))
            return; // reported
        for (qsizetype i = 0; i < event.arguments.size(); ++i)
            addRelation(argumentId(event.id, i + 1), event.arguments[i].role, event.id,
                        event.arguments[i].target);
    }

    void add(const Binary &line) { addRelation(line.id, line.type, line.from, line.to); }

    void add(const Equivalence &line, qsizetype number)
    {
        for (qsizetype i = 1; i < line.members.size(); ++i)
            addRelation(linkId(number, i), line.type, line.members[i - 1], line.members[i]);
    }

    // Null when the id stands for neither a span nor a relation.
    QJsonObject *attributesOf(const QString &id)
    {
        if (const auto span = m_spans.constFind(id); span != m_spans.constEnd())
            return &m_built.set.spans[*span].value.attributes;
        const auto relation = m_relations.constFind(id);
        return relation == m_relations.constEnd() ? nullptr
                                                  : &m_built.set.relations[*relation].value.attributes;
    }

    void reportTarget(const QString &target, qint64 line)
    {
        report(QCoreApplication::translate("Brat", "The line is about “%1”, which is nothing in the file.")
                   .arg(target),
               line);
    }

    void add(const Value &line)
    {
        QJsonObject *const attributes = attributesOf(line.target);
        if (!attributes) {
            reportTarget(line.target, line.line);
            return;
        }
        QString name = line.name;
        for (int number = 2; line.isReference && attributes->contains(name); ++number)
            name = line.name + QString::number(number); // a span may have several
        const QJsonValue value = line.value ? QJsonValue(*line.value) : QJsonValue(true);
        const QJsonValue known = attributes->value(name);
        if (known.isUndefined())
            attributes->insert(name, value);
        else if (known != value)
            report(QCoreApplication::translate("Brat", "“%1” has “%2” twice, with two values.")
                       .arg(line.target, name),
                   line.line);
    }

    void add(const Note &line)
    {
        if (line.type == ExtraType) {
            if (const std::optional<Extra> extra = extraFrom(line.text)) {
                take(*extra, line);
                return;
            }
        }
        QString span = spanId(line.target);
        if (const auto relation = m_relations.constFind(line.target); relation != m_relations.constEnd())
            span = m_built.set.relations[*relation].from;
        const auto at = m_spans.constFind(span);
        if (at == m_spans.constEnd() && m_relations.contains(line.target))
            return; // the relation leads nowhere, which is reported
        if (at == m_spans.constEnd()) {
            reportTarget(line.target, line.line);
            return;
        }
        IncomingSpan &about = m_built.set.spans[*at];
        const bool isOwn = line.type == NoteType && m_spans.contains(line.target);
        if (isOwn && about.value.note.isEmpty())
            about.value.note = line.text;
        else if (!line.text.trimmed().isEmpty())
            comment(about,
                    isOwn || line.type == NoteType ? line.text : QString(line.type + ": "_L1 + line.text));
    }

    void comment(const IncomingSpan &span, const QString &text)
    {
        Comment comment;
        if (areInOrder(span.value.segments, m_text))
            comment.place = span.value.extent();
        comment.text = text;
        m_built.set.comments.append({{}, span.id, comment});
    }

    void take(const Extra &extra, const Note &line)
    {
        QJsonObject *const attributes = attributesOf(line.target);
        if (!attributes) {
            reportTarget(line.target, line.line);
            return;
        }
        for (auto value = extra.attributes.begin(); value != extra.attributes.end(); ++value) {
            if (!attributes->contains(value.key()))
                attributes->insert(value.key(), value.value());
        }
        if (const auto span = m_spans.constFind(line.target); span != m_spans.constEnd())
            take(extra, m_built.set.spans[*span]);
    }

    // Segments and notes count only as long as what brat shows of them is what it was.
    void take(const Extra &extra, IncomingSpan &span)
    {
        if (isFor(extra.segments, span.value)) {
            span.value.segments = extra.segments;
            span.value.quote = m_text.quote(extra.segments);
        }
        if (!extra.note.isEmpty() && onOneLine(extra.note) == span.value.note)
            span.value.note = extra.note;
        span.value.certainty = extra.certainty;
        for (const Comment &comment : extra.comments)
            m_built.set.comments.append({{}, span.id, comment});
    }

    bool isFor(const QList<Range> &segments, const Span &span)
    {
        if (!areInOrder(segments, m_text) || !areInOrder(span.segments, m_text))
            return false;
        m_unwritten += segments.last().end - segments.first().begin;
        return m_unwritten <= MostUnwritten && span.quote == m_text.quote(span.segments) &&
            segmentsOf(fragmentsOf(segments, m_text), m_text) == span.segments;
    }

    const Lines &m_lines;
    const ArticleText &m_text;
    Place m_place;
    QHash<QString, qsizetype> m_spans; // by id of a span or event
    QHash<QString, qsizetype> m_relations;
    QSet<qsizetype> m_triggers; // spans that are an event's
    qsizetype m_unwritten = 0;
    BuiltSet m_built;
};

} // namespace

QString argumentId(const QString &event, qsizetype number)
{
    return event + u'.' + QString::number(number);
}

QString linkId(qsizetype equivalence, qsizetype number)
{
    return u'*' + QString::number(equivalence) + u'.' + QString::number(number);
}

BuiltSet buildSet(const Lines &lines, const ArticleText &text, const Place &place)
{
    return Builder(lines, text, place).run();
}

} // namespace Galley::Brat
