#include "exchange/importreport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// The plain numbers of a report and what they are called.
constexpr std::pair<QLatin1StringView, qint64 ImportReport::*> Numbers[] = {
    {"files"_L1, &ImportReport::files},
    {"articles"_L1, &ImportReport::articles},
    {"known_articles"_L1, &ImportReport::known},
    {"same_text"_L1, &ImportReport::sameText},
    {"versions"_L1, &ImportReport::versions},
    {"sets"_L1, &ImportReport::sets},
    {"known_sets"_L1, &ImportReport::knownSets},
    {"spans"_L1, &ImportReport::spans},
    {"relations"_L1, &ImportReport::relations},
    {"schemas"_L1, &ImportReport::schemas},
    {"anchored_sets"_L1, &ImportReport::anchoredSets},
    {"near_duplicate_count"_L1, &ImportReport::nearDuplicateCount},
};

QJsonObject objectOf(const NearDuplicate &near)
{
    return {{u"article"_s, near.article}, {u"other"_s, near.other}, {u"similarity"_s, near.similarity}};
}

QJsonObject objectOf(const AnchoredSet &set)
{
    QJsonArray spans;
    for (const AnchoredSpan &span : set.spans) {
        QJsonObject object{{u"label"_s, span.label},
                           {u"quote"_s, span.quote},
                           {u"from"_s, span.from},
                           {u"to"_s, span.to < 0 ? QJsonValue() : QJsonValue(span.to)}};
        if (!span.newQuote.isEmpty())
            object.insert(u"new_quote"_s, span.newQuote);
        spans += object;
    }
    return {{u"article"_s, set.article},
            {u"from"_s, set.from},
            {u"annotator"_s, set.annotator},
            {u"stayed"_s, set.stayed},
            {u"moved"_s, set.moved},
            {u"lost"_s, set.lost},
            {u"lost_relations"_s, set.lostRelations},
            {u"decisions"_s, set.decisions},
            {u"moved_decisions"_s, set.movedDecisions},
            {u"lost_decisions"_s, set.lostDecisions},
            {u"spans"_s, spans}};
}

QJsonObject objectOf(const Error &problem)
{
    QJsonObject object{{u"kind"_s, int(problem.kind)}, {u"message"_s, problem.message}};
    if (!problem.detail.isEmpty())
        object.insert(u"detail"_s, problem.detail);
    if (!problem.place.file.isEmpty())
        object.insert(u"file"_s, problem.place.file);
    for (const auto &[key, value] :
         {std::pair(u"line"_s, problem.place.line), std::pair(u"column"_s, problem.place.column),
          std::pair(u"offset"_s, problem.place.offset)}) {
        if (value >= 0)
            object.insert(key, value);
    }
    return object;
}

template <typename Item>
QJsonArray arrayOf(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array += objectOf(item);
    return array;
}

QJsonArray arrayOf(const Losses &losses)
{
    QJsonArray array;
    for (const Loss &loss : losses.all())
        array += QJsonObject{
            {u"kind"_s, loss.kind}, {u"description"_s, loss.description}, {u"count"_s, loss.count}};
    return array;
}

AnchoredSet anchoredFrom(const QJsonObject &object)
{
    AnchoredSet set{.article = object["article"_L1].toString(),
                    .from = object["from"_L1].toString(),
                    .annotator = object["annotator"_L1].toString(),
                    .stayed = object["stayed"_L1].toInteger(),
                    .moved = object["moved"_L1].toInteger(),
                    .lost = object["lost"_L1].toInteger(),
                    .lostRelations = object["lost_relations"_L1].toInteger(),
                    .decisions = object["decisions"_L1].toInteger(),
                    .movedDecisions = object["moved_decisions"_L1].toInteger(),
                    .lostDecisions = object["lost_decisions"_L1].toInteger(),
                    .spans = {}};
    const QJsonArray spans = object["spans"_L1].toArray();
    for (const QJsonValue &span : spans)
        set.spans.append({span["label"_L1].toString(), span["quote"_L1].toString(),
                          span["from"_L1].toInteger(), span["to"_L1].toInteger(-1),
                          span["new_quote"_L1].toString()});
    return set;
}

Error problemFrom(const QJsonObject &object)
{
    return {Error::Kind(object["kind"_L1].toInt(int(Error::Kind::InvalidInput))),
            object["message"_L1].toString(),
            object["detail"_L1].toString(),
            {object["file"_L1].toString(), object["line"_L1].toInteger(-1), object["column"_L1].toInteger(-1),
             object["offset"_L1].toInteger(-1)}};
}

QStringList stringsIn(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &string : array.toArray())
        strings.append(string.toString());
    return strings;
}

template <typename List>
void addUpTo(List &list, const List &more, qsizetype most)
{
    list += more.first(std::min(more.size(), std::max<qsizetype>(0, most - list.size())));
}

} // namespace

QJsonObject toJsonObject(const ImportReport &report)
{
    QJsonObject object;
    for (const auto &[key, number] : Numbers)
        object.insert(key, report.*number);
    object.insert(u"import"_s, report.import);
    object.insert(u"made_schemas"_s, QJsonArray::fromStringList(report.madeSchemas));
    object.insert(u"made_annotators"_s, QJsonArray::fromStringList(report.madeAnnotators));
    object.insert(u"anchored"_s, arrayOf(report.anchored));
    object.insert(u"near_duplicates"_s, arrayOf(report.nearDuplicates));
    object.insert(u"looked_for_near_duplicates"_s, report.lookedForNear);
    object.insert(u"problems"_s, arrayOf(report.problems));
    object.insert(u"left_out"_s, arrayOf(report.leftOut));
    object.insert(u"stopped"_s, report.stopped);
    return object;
}

ImportReport importReportFromJson(const QJsonObject &object)
{
    ImportReport report;
    for (const auto &[key, number] : Numbers)
        report.*number = object[key].toInteger();
    report.import = object["import"_L1].toInteger();
    report.madeSchemas = stringsIn(object["made_schemas"_L1]);
    report.madeAnnotators = stringsIn(object["made_annotators"_L1]);
    for (const QJsonValue &set : object["anchored"_L1].toArray())
        report.anchored.append(anchoredFrom(set.toObject()));
    for (const QJsonValue &near : object["near_duplicates"_L1].toArray())
        report.nearDuplicates.append(
            {near["article"_L1].toString(), near["other"_L1].toString(), near["similarity"_L1].toDouble()});
    report.lookedForNear = object["looked_for_near_duplicates"_L1].toBool();
    for (const QJsonValue &problem : object["problems"_L1].toArray())
        report.problems.append(problemFrom(problem.toObject()));
    for (const QJsonValue &loss : object["left_out"_L1].toArray())
        report.leftOut.add(loss["kind"_L1].toString(), loss["description"_L1].toString(),
                           loss["count"_L1].toInteger());
    report.stopped = object["stopped"_L1].toBool();
    return report;
}

void add(ImportReport &report, const ImportReport &part)
{
    for (const auto &[key, number] : Numbers)
        report.*number += part.*number;
    report.madeSchemas += part.madeSchemas;
    report.madeAnnotators += part.madeAnnotators;
    addUpTo(report.anchored, part.anchored, ImportReport::MostListed);
    addUpTo(report.nearDuplicates, part.nearDuplicates, ImportReport::MostListed);
    report.lookedForNear = report.lookedForNear || part.lookedForNear;
    report.problems += part.problems;
    for (const Loss &loss : part.leftOut.all())
        report.leftOut.add(loss.kind, loss.description, loss.count);
}

} // namespace Galley
