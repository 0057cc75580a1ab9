#include "formats/brat/bratextra.h"

#include "formats/jsonvalue.h"
#include "formats/jsonwriter.h"

#include <QJsonArray>
#include <QTimeZone>

namespace Galley::Brat {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const Range &range)
{
    return {qint64(range.begin), qint64(range.end)};
}

std::optional<Range> rangeFrom(const QJsonValue &json)
{
    const QJsonArray ends = json.toArray();
    if (ends.size() != 2 || !ends[0].isDouble() || !ends[1].isDouble())
        return {};
    return Range{ends[0].toInteger(-1), ends[1].toInteger(-1)};
}

QJsonObject toJson(const Comment &comment)
{
    QJsonObject json{{u"text"_s, comment.text}};
    if (comment.place)
        json.insert(u"place"_s, toJson(*comment.place));
    if (!comment.author.isEmpty())
        json.insert(u"author"_s, comment.author);
    if (!comment.addressee.isEmpty())
        json.insert(u"to"_s, comment.addressee);
    if (comment.at.isValid())
        json.insert(u"at"_s, comment.at.toUTC().toString(Qt::ISODateWithMs));
    if (comment.resolved)
        json.insert(u"resolved"_s, true);
    return json;
}

Comment commentFrom(const QJsonObject &json)
{
    Comment comment;
    comment.text = json.value("text"_L1).toString();
    comment.place = rangeFrom(json.value("place"_L1));
    comment.author = json.value("author"_L1).toString();
    comment.addressee = json.value("to"_L1).toString();
    const QString at = json.value("at"_L1).toString();
    if (const QDateTime time = QDateTime::fromString(at, Qt::ISODateWithMs); time.isValid())
        comment.at = time.toUTC();
    comment.resolved = json.value("resolved"_L1).toBool();
    return comment;
}

} // namespace

QByteArray toJson(const Extra &extra)
{
    if (extra == Extra())
        return {};
    JsonWriter json;
    json.beginObject();
    if (!extra.segments.isEmpty()) {
        json.key("segments");
        json.beginArray();
        for (const Range &segment : extra.segments)
            json.value(QJsonValue(toJson(segment)));
        json.endArray();
    }
    json.member("note", extra.note);
    if (extra.certainty) {
        json.key("certainty");
        json.value(*extra.certainty);
    }
    if (!extra.attributes.isEmpty()) {
        json.key("attributes");
        json.value(QJsonValue(extra.attributes));
    }
    if (!extra.comments.isEmpty()) {
        json.key("comments");
        json.beginArray();
        for (const Comment &comment : extra.comments)
            json.value(QJsonValue(toJson(comment)));
        json.endArray();
    }
    json.endObject();
    return json.take();
}

std::optional<Extra> extraFrom(const QString &text)
{
    const Result<JsonDocument> parsed = JsonDocument::parse(text.toUtf8());
    if (!parsed || !parsed->root().isObject() || parsed->root().isTooDeep())
        return {};
    const QJsonObject json = parsed->root().toQJson().toObject();
    Extra extra;
    for (const QJsonValue &segment : json.value("segments"_L1).toArray())
        extra.segments.append(rangeFrom(segment).value_or(Range{-1, -1}));
    extra.note = json.value("note"_L1).toString();
    if (json.value("certainty"_L1).isDouble())
        extra.certainty = json.value("certainty"_L1).toDouble();
    extra.attributes = json.value("attributes"_L1).toObject();
    for (const QJsonValue &comment : json.value("comments"_L1).toArray())
        extra.comments.append(commentFrom(comment.toObject()));
    return extra;
}

} // namespace Galley::Brat
