#include "team/packages/merger.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QJsonObject toJson(const SetDifference &difference)
{
    QJsonObject json{{u"kind"_s, wordFor(difference.kind)},
                     {u"project"_s, QJsonArray::fromStringList(difference.first)},
                     {u"package"_s, QJsonArray::fromStringList(difference.second)}};
    if (difference.kind != SetDifference::Kind::Field && difference.kind != SetDifference::Kind::State) {
        json[u"begin"_s] = difference.place.begin;
        json[u"end"_s] = difference.place.end;
    }
    if (!difference.quote.isEmpty())
        json[u"quote"_s] = difference.quote;
    return json;
}

QJsonObject toJson(const MergedSet &set, const MergeReport &report)
{
    QJsonObject json{{u"article"_s, set.article},
                     {u"annotator"_s, set.annotator},
                     {u"package"_s, report.packages[set.package].header.id},
                     {u"result"_s, wordFor(set.merge)},
                     {u"before"_s, set.before},
                     {u"after"_s, set.after},
                     {u"entries"_s, set.news}};
    if (!set.savedAs.isEmpty())
        json[u"savedAs"_s] = set.savedAs;
    if (!set.reason.isEmpty())
        json[u"reason"_s] = set.reason;
    if (!set.differences.isEmpty()) {
        QJsonArray differences;
        for (const SetDifference &difference : set.differences)
            differences += toJson(difference);
        json[u"differences"_s] = differences;
    }
    return json;
}

QJsonObject toJson(const MergedPackage &package)
{
    QJsonObject json{{u"file"_s, package.file},
                     {u"id"_s, package.header.id},
                     {u"annotator"_s, package.header.annotator},
                     {u"packed"_s, package.header.at.toString(Qt::ISODateWithMs)},
                     {u"articles"_s, package.header.articles.size()},
                     {u"signed"_s, package.handIn.has_value()},
                     {u"warnings"_s, QJsonArray::fromStringList(package.warnings)}};
    if (package.handIn) {
        json[u"handedInBy"_s] = package.handIn->by;
        json[u"handedInAt"_s] = package.handIn->at.toString(Qt::ISODateWithMs);
    }
    return json;
}

} // namespace

QJsonObject toJson(const MergeReport &report)
{
    QJsonArray packages;
    for (const MergedPackage &package : report.packages)
        packages += toJson(package);
    QJsonArray sets;
    QJsonObject counts;
    for (const MergedSet &set : report.sets) {
        const QString word = wordFor(set.merge);
        counts[word] = counts[word].toInteger() + 1;
        sets += toJson(set, report);
    }
    return {{u"packages"_s, packages}, {u"sets"_s, sets}, {u"counts"_s, counts}, {u"merge"_s, report.number}};
}

} // namespace Galley
