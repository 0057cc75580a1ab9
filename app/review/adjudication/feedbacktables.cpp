#include "review/adjudication/feedback.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsFor(const QList<Cause> &causes)
{
    QStringList words;
    for (const Cause cause : causes)
        words += wordFor(cause);
    return words;
}

// Quoted where it must be (RFC 4180); a spreadsheet takes no cell for a formula.
QByteArray cellOf(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', "\"\""_L1) + u'"';
    return text.toUtf8();
}

QByteArray lineOf(const QStringList &cells)
{
    QByteArrayList encoded;
    for (const QString &text : cells)
        encoded += cellOf(text);
    return encoded.join(',') + "\r\n";
}

QString joined(const QList<FeedbackSpan> &spans, QString FeedbackSpan::*part)
{
    QStringList parts;
    for (const FeedbackSpan &span : spans)
        parts += span.*part;
    return parts.join("; "_L1);
}

QJsonArray toJson(const QList<FeedbackSpan> &spans)
{
    QJsonArray array;
    for (const FeedbackSpan &span : spans) {
        QJsonArray segments;
        for (const Range &segment : span.segments)
            segments += QJsonArray{segment.begin, segment.end};
        array += QJsonObject{{u"label"_s, span.label},
                             {u"quote"_s, span.quote},
                             {u"segments"_s, segments},
                             {u"attributes"_s, span.attributes}};
    }
    return array;
}

QJsonObject toJson(const FeedbackItem &item)
{
    return {{u"article"_s, item.externalId},
            {u"layer"_s, item.layer},
            {u"begin"_s, item.place.begin},
            {u"end"_s, item.place.end},
            {u"causes"_s, QJsonArray::fromStringList(wordsFor(item.causes))},
            {u"before"_s, item.before},
            {u"marked"_s, item.marked},
            {u"after"_s, item.after},
            {u"own"_s, toJson(item.own)},
            {u"gold"_s, toJson(item.gold)},
            {u"reason"_s, item.reason},
            {u"note"_s, item.note},
            {u"policy"_s, item.policy}};
}

QJsonObject toJson(const FeedbackCount &count)
{
    return {{u"cause"_s, wordFor(count.cause)},
            {u"layer"_s, count.layer},
            {u"own"_s, count.own},
            {u"gold"_s, count.gold},
            {u"places"_s, count.places}};
}

} // namespace

QByteArray feedbackCsv(const QList<Feedback> &feedback)
{
    QByteArray csv = lineOf({u"annotator"_s, u"article"_s, u"layer"_s, u"begin"_s, u"end"_s, u"causes"_s,
                             u"before"_s, u"marked"_s, u"after"_s, u"own_labels"_s, u"own_quotes"_s,
                             u"gold_labels"_s, u"gold_quotes"_s, u"reason"_s, u"note"_s, u"policy"_s});
    for (const Feedback &one : feedback) {
        for (const FeedbackItem &item : one.items)
            csv += lineOf({one.annotator, item.externalId, item.layer, QString::number(item.place.begin),
                           QString::number(item.place.end), wordsFor(item.causes).join("; "_L1), item.before,
                           item.marked, item.after, joined(item.own, &FeedbackSpan::label),
                           joined(item.own, &FeedbackSpan::quote), joined(item.gold, &FeedbackSpan::label),
                           joined(item.gold, &FeedbackSpan::quote), item.reason, item.note, item.policy});
    }
    return csv;
}

QJsonArray feedbackJson(const QList<Feedback> &feedback)
{
    QJsonArray array;
    for (const Feedback &one : feedback) {
        QJsonArray counts;
        for (const FeedbackCount &count : one.counts)
            counts += toJson(count);
        QJsonArray items;
        for (const FeedbackItem &item : one.items)
            items += toJson(item);
        array += QJsonObject{{u"annotator"_s, one.annotator}, {u"articles"_s, one.articles},
                             {u"places"_s, one.places},       {u"same"_s, one.same},
                             {u"undecided"_s, one.undecided}, {u"counts"_s, counts},
                             {u"differences"_s, items}};
    }
    return array;
}

} // namespace Galley
