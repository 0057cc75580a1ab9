#include "team/packages/setdifference.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Kind = SetDifference::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 5> Words{{
    {Kind::Span, "span"_L1},
    {Kind::Relation, "relation"_L1},
    {Kind::Comment, "comment"_L1},
    {Kind::Field, "field"_L1},
    {Kind::State, "state"_L1},
}};

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QString textOf(const QJsonObject &attributes)
{
    QStringList parts;
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
        parts += attribute.key() + u'=' + textOf(attribute.value());
    return parts.isEmpty() ? QString() : QString(u" {"_s + parts.join(u", "_s) + u'}');
}

QString textOf(const Span &span)
{
    QString text = span.layer + u'/' + span.label + textOf(span.attributes);
    if (span.certainty)
        text += u" "_s + QString::number(*span.certainty);
    return span.note.isEmpty() ? text : QString(text + u" ("_s + span.note + u')');
}

QString textOf(const Comment &comment)
{
    return comment.author + u": "_s + comment.text + (comment.resolved ? u" ✓"_s : QString());
}

// Where something is, and what is compared there.
struct Place
{
    Kind kind;
    Range extent;
    QString shape; // segments, where there are several
    QString quote;

    auto operator<=>(const Place &) const = default;
};

using Contents = std::map<Place, std::array<QStringList, 2>>;

Place placeOf(const Span &span)
{
    QStringList segments;
    for (const Range &segment : span.segments)
        segments += u"%1-%2"_s.arg(segment.begin).arg(segment.end);
    return {Kind::Span, span.extent(), segments.join(u' '), span.quote};
}

void addRelations(Contents &contents, const AnnotationSet &set, size_t version)
{
    for (const Relation &relation : set.relations()) {
        const Span *const from = set.span(relation.from);
        const Span *const to = set.span(relation.to);
        if (!from || !to)
            continue;
        const Range end = to->extent();
        contents[{Kind::Relation, from->extent(), {}, from->quote}][version] +=
            u"%1 → %2 (%3–%4, %5)"_s.arg(relation.type, to->quote)
                .arg(end.begin)
                .arg(end.end)
                .arg(textOf(*from) + u" → "_s + textOf(*to)) +
            textOf(relation.attributes);
    }
}

void addContents(Contents &contents, const AnnotationSet &set, size_t version)
{
    for (const Span &span : set.spans())
        contents[placeOf(span)][version] += textOf(span);
    addRelations(contents, set, version);
    for (const Comment &comment : set.comments())
        contents[{Kind::Comment, comment.place.value_or(Range()), {}, {}}][version] += textOf(comment);
    const QJsonObject &fields = set.fields();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        contents[{Kind::Field, {}, {}, field.key()}][version] += textOf(field.value());
    contents[{Kind::State, {}, {}, {}}][version] += wordFor(set.state());
}

// Without what both have.
void dropShared(QStringList &first, QStringList &second)
{
    const QStringList all = first;
    for (const QString &one : all) {
        if (second.removeOne(one))
            first.removeOne(one);
    }
}

} // namespace

QString wordFor(SetDifference::Kind kind)
{
    for (const auto &[known, word] : Words) {
        if (known == kind)
            return word;
    }
    return {};
}

QList<SetDifference> differences(const AnnotationSet &first, const AnnotationSet &second)
{
    Contents contents;
    addContents(contents, first, 0);
    addContents(contents, second, 1);
    QList<SetDifference> found;
    for (auto &[place, versions] : contents) {
        dropShared(versions[0], versions[1]);
        if (!versions[0].isEmpty() || !versions[1].isEmpty())
            found.append({place.kind, place.extent, place.quote, versions[0], versions[1]});
    }
    return found;
}

} // namespace Galley
