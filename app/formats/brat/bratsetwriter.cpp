#include "formats/brat/bratsetwriter.h"

#include "formats/brat/bratextra.h"
#include "formats/brat/bratnames.h"
#include "formats/brat/bratspans.h"
#include "formats/exportorder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Galley::Brat {

using namespace Qt::StringLiterals;

namespace {

// The number in "T12"; 0 when the id has another form.
qint64 numberIn(const QString &id, QChar letter)
{
    static const QRegularExpression digits(u"\\A[1-9][0-9]{0,8}\\z"_s);
    return id.startsWith(letter) && digits.matchView(QStringView(id).sliced(1)).hasMatch()
        ? QStringView(id).sliced(1).toLongLong()
        : 0;
}

struct Member
{
    qint64 group = 0; // of which event or equivalence; 0: of none
    qint64 number = 0;
};

// Of ids as argumentId and linkId make them.
Member memberFrom(const QString &id, QChar letter)
{
    const qsizetype point = id.indexOf(u'.');
    if (point < 0)
        return {};
    const Member member{numberIn(id.first(point), letter), numberIn(letter + id.sliced(point + 1), letter)};
    return member.number > 0 ? member : Member{};
}

using Groups = QMap<qint64, QMap<qint64, Relation>>;

// Ids of the form that stand once are kept; the others get the next numbers.
template <typename Item>
QHash<qint64, QString> numbered(const QList<Item> &items, QChar letter)
{
    QSet<qint64> taken;
    QHash<qint64, QString> ids;
    for (const Item &item : items) {
        const qint64 number = numberIn(item.externalId, letter);
        if (number > 0 && !taken.contains(number)) {
            taken.insert(number);
            ids.insert(item.id, item.externalId);
        }
    }
    qint64 next = 1;
    for (const Item &item : items) {
        if (ids.contains(item.id))
            continue;
        while (taken.contains(next))
            ++next;
        ids.insert(item.id, letter + QString::number(next++));
    }
    return ids;
}

bool isReference(const QString &value)
{
    static const QRegularExpression form(u"\\A[^\\s:]+:\\S+( \\S(.*\\S)?)?\\z"_s);
    return form.match(value).hasMatch() && onOneLine(value) == value;
}

bool isValue(const QString &value)
{
    static const QRegularExpression form(u"\\A\\S+\\z"_s);
    return form.match(value).hasMatch();
}

QString role(const QString &type, int number)
{
    return number == 1 ? type : QString(type + QString::number(number));
}

} // namespace

SetWriter::SetWriter(const SchemaSet &schemas, const ExportNames &names, Losses &losses, Usage &usage)
    : m_schemas(schemas)
    , m_names(names)
    , m_losses(losses)
    , m_usage(usage)
{}

QByteArray SetWriter::write(const AnnotationSet &set, const ArticleText &text)
{
    m_set = &set;
    m_text = &text;
    m_spans = spansInExportOrder(set);
    m_spanIds = numbered(m_spans, u'T');
    for (const Comment &comment : set.comments())
        m_commentsOf[comment.span].append(comment.id);
    sortRelations();
    writeSpans();
    writeEvents();
    writeEquivalences();
    for (const Span &span : std::as_const(m_spans))
        writeAttributes(span);
    writeRelations();
    for (const Span &span : std::as_const(m_spans))
        writeNotes(span);
    return std::move(m_lines);
}

void SetWriter::line(const QString &text)
{
    m_lines += text.toUtf8() + '\n';
}

QString SetWriter::typeName(const QString &name)
{
    if (isTypeName(name))
        return name;
    m_losses.add(u"name"_s,
                 QCoreApplication::translate("Brat", "Characters of names that brat does not take"));
    return typeNameFor(name);
}

QString SetWriter::typeOf(const Span &span)
{
    return typeName(m_names.label(span.layer, span.label));
}

QString SetWriter::reference(SpanId span) const
{
    const auto event = m_eventIds.constFind(span);
    return event == m_eventIds.constEnd() ? m_spanIds.value(span) : *event;
}

void SetWriter::sortRelations()
{
    Groups events;
    Groups equivalences;
    for (const Relation &relation : relationsInExportOrder(*m_set)) {
        const Member event = memberFrom(relation.externalId, u'E');
        const Member link = memberFrom(relation.externalId, u'*');
        if (relation.attributes.isEmpty() && event.group > 0 && !events[event.group].contains(event.number))
            events[event.group].insert(event.number, relation);
        else if (relation.attributes.isEmpty() && link.group > 0 &&
                 !equivalences[link.group].contains(link.number))
            equivalences[link.group].insert(link.number, relation);
        else
            m_relations.append(relation);
    }
    for (auto group = events.begin(); group != events.end(); ++group) {
        if (!makeEvent(u'E' + QString::number(group.key()), group->values()))
            m_relations += group->values();
    }
    for (const QMap<qint64, Relation> &group : std::as_const(equivalences)) {
        if (!makeEquivalence(group.values()))
            m_relations += group.values();
    }
}

// All of one span, which has no other event; and no role looks like another with a number.
bool SetWriter::makeEvent(const QString &id, const QList<Relation> &relations)
{
    const SpanId span = relations.first().from;
    const bool isOne = std::ranges::all_of(relations, [&](const Relation &r) {
        static const QRegularExpression number(u"[0-9]+\\z"_s);
        const QString plain = QString(r.type).remove(number);
        return r.from == span &&
            (plain == r.type ||
             (!std::ranges::contains(relations, plain, &Relation::type) &&
              std::ranges::count(relations, r.type, &Relation::type) == 1));
    });
    if (!isOne || m_eventIds.contains(span))
        return false;
    m_eventIds.insert(span, id);
    m_events.insert(numberIn(id, u'E'), {span, relations});
    return true;
}

bool SetWriter::makeEquivalence(QList<Relation> relations)
{
    for (qsizetype i = 1; i < relations.size(); ++i) {
        if (relations[i].type != relations[0].type || relations[i].from != relations[i - 1].to)
            return false;
    }
    m_equivalences.append(std::move(relations));
    return true;
}

void SetWriter::writeSpans()
{
    for (const Span &span : std::as_const(m_spans)) {
        const QList<Range> fragments = fragmentsOf(span.segments, *m_text);
        QStringList places;
        for (const Range &fragment : fragments)
            places.append(QString::number(fragment.begin) + u' ' + QString::number(fragment.end));
        line(m_spanIds.value(span.id) + u'\t' + typeOf(span) + u' ' + places.join(u';') + u'\t' +
             m_text->quote(fragments));
    }
}

void SetWriter::writeEvents()
{
    for (auto event = m_events.cbegin(); event != m_events.cend(); ++event) {
        const QString type = typeOf(*m_set->span(event->span));
        QMap<QString, QSet<QString>> &roles = m_usage.events[type];
        QString text = m_eventIds.value(event->span) + u'\t' + type + u':' + m_spanIds.value(event->span);
        QHash<QString, int> numbers;
        for (const Relation &argument : event->arguments) {
            const QString name = typeName(argument.type);
            text += u' ' + role(name, ++numbers[name]) + u':' + reference(argument.to);
            roles[name].insert(typeOf(*m_set->span(argument.to)));
        }
        line(text);
    }
}

void SetWriter::writeEquivalences()
{
    for (const QList<Relation> &links : std::as_const(m_equivalences)) {
        const QString type = typeName(links.first().type);
        m_usage.equivalences.insert(type);
        QString text = u"*\t"_s + type + u' ' + m_spanIds.value(links.first().from);
        for (const Relation &link : links)
            text += u' ' + m_spanIds.value(link.to);
        line(text);
    }
}

void SetWriter::writeRelations()
{
    const QHash<qint64, QString> ids = numbered(m_relations, u'R');
    for (const Relation &relation : std::as_const(m_relations)) {
        line(ids.value(relation.id) + u'\t' + typeName(relation.type) + u" Arg1:" +
             m_spanIds.value(relation.from) + u" Arg2:" + m_spanIds.value(relation.to) + u'\t');
    }
    for (const Relation &relation : std::as_const(m_relations)) {
        const Extra extra{.attributes = relation.attributes};
        if (const QByteArray json = toJson(extra); !json.isEmpty())
            writeNote(ExtraType, ids.value(relation.id), json);
    }
}

bool SetWriter::isOneOf(const Span &span, const QString &name) const
{
    const Layer *const layer = m_schemas.layer(span.layer);
    const Attribute *const attribute = layer ? findAttribute(*layer, name) : nullptr;
    return attribute && attribute->kind == Attribute::Kind::OneOf;
}

bool SetWriter::isEntity(const Span &span, const QString &name) const
{
    const Layer *const layer = m_schemas.layer(span.layer);
    const Attribute *const attribute = layer ? findAttribute(*layer, name) : nullptr;
    return (attribute && attribute->kind == Attribute::Kind::Entity) ||
        name.compare("reference"_L1, Qt::CaseInsensitive) == 0;
}

void SetWriter::writeAttributes(const Span &span)
{
    for (auto at = span.attributes.begin(); at != span.attributes.end(); ++at) {
        const QString name = at.key();
        const QString value = at->toString();
        const QString start = name + u' ' + reference(span.id);
        if (!isTypeName(name)) {
            m_unwritten[span.id].insert(name, *at);
        } else if (at->isBool() && at->toBool()) {
            line(u'A' + QString::number(++m_attributes) + u'\t' + start);
        } else if (isEntity(span, name) && isReference(value)) {
            const qsizetype space = value.indexOf(u' ');
            line(u'N' + QString::number(++m_references) + u'\t' + start + u' ' +
                 (space < 0 ? value : QString(value.first(space) + u'\t' + value.sliced(space + 1))));
        } else if (isOneOf(span, name) && isValue(value)) {
            line(u'A' + QString::number(++m_attributes) + u'\t' + start + u' ' + value);
        } else {
            m_unwritten[span.id].insert(name, *at);
        }
    }
}

void SetWriter::writeNote(QLatin1StringView type, const QString &target, const QByteArray &text)
{
    line(u'#' + QString::number(++m_notes) + u'\t' + type + u' ' + target + u'\t' + QString::fromUtf8(text));
}

void SetWriter::writeNotes(const Span &span)
{
    const QString note = onOneLine(span.note);
    if (!note.isEmpty())
        writeNote(NoteType, reference(span.id), note.toUtf8());
    Extra extra{.certainty = span.certainty, .attributes = m_unwritten.value(span.id)};
    if (note != span.note)
        extra.note = span.note;
    if (segmentsOf(fragmentsOf(span.segments, *m_text), *m_text) != span.segments)
        extra.segments = span.segments;
    for (const CommentId id : m_commentsOf.value(span.id))
        extra.comments.append(*m_set->comment(id));
    if (const QByteArray json = toJson(extra); !json.isEmpty())
        writeNote(ExtraType, reference(span.id), json);
}

} // namespace Galley::Brat
