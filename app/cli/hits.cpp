#include "cli/hits.h"

#include "cli/interrupt.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

Result<Annotator> findAnnotator(Store &store, const QString &name)
{
    const auto annotators = store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    const auto found = std::ranges::find(*annotators, name, &Annotator::name);
    if (found != annotators->end())
        return *found;
    return fail(Error::Kind::NotFound,
                QCoreApplication::translate(
                    "Search", "The project has no annotator “%1”. `galley stats` lists those it has.")
                    .arg(name));
}

Result<QList<Hit>> findHits(Store &store, const QString &text, const HitOptions &options, qint64 limit,
                            Console &console)
{
    const auto query = Query::parse(text);
    if (!query)
        return std::unexpected(query.error());
    const auto stream = HitStream::open(store, *query, options);
    if (!stream)
        return std::unexpected(stream.error());
    auto hits = (*stream)->all(
        limit > 0 ? limit : std::numeric_limits<qint64>::max(), [&](qint64 done, qint64 total) {
            return console.progress(QCoreApplication::translate("Search", "Searching"), done, total);
        });
    if (hits && isInterrupted())
        return std::unexpected(stopped().errors.first());
    if (hits && limit > 0)
        hits = hits->first(std::min<qsizetype>(hits->size(), limit));
    return hits;
}

QJsonObject toJsonObject(const Hit &hit)
{
    QJsonObject object{{u"article"_s, hit.externalId}};
    const std::pair<QString, QString> texts[] = {{u"title"_s, hit.title},
                                                 {u"annotator"_s, hit.annotator},
                                                 {u"layer"_s, hit.layer},
                                                 {u"label"_s, hit.label}};
    for (const auto &[key, value] : texts) {
        if (!value.isEmpty())
            object[key] = value;
    }
    if (hit.span)
        object[u"span"_s] = u"s%1"_s.arg(hit.span);
    if (hit.span || !hit.range.isEmpty()) {
        object[u"begin"_s] = hit.range.begin;
        object[u"end"_s] = hit.range.end;
        object[u"quote"_s] = hit.quote;
        object[u"left"_s] = hit.left;
        object[u"right"_s] = hit.right;
    }
    return object;
}

QJsonArray toJsonArray(const QList<Hit> &hits)
{
    QJsonArray array;
    for (const Hit &hit : hits)
        array += toJsonObject(hit);
    return array;
}

QString placeOf(const Hit &hit)
{
    if (!hit.span && hit.range.isEmpty())
        return hit.externalId;
    return u"%1:%2-%3"_s.arg(hit.externalId).arg(hit.range.begin).arg(hit.range.end);
}

QString labelOf(const Hit &hit)
{
    return hit.span ? QString(hit.layer + u'/' + hit.label) : QString();
}

QString queryHelp()
{
    QStringList lines{QCoreApplication::translate(
        "Search",
        "A query is terms that all hold; OR between two, a minus sign before one and\n"
        "parentheses do what they look like. Words and \"quoted phrases\" alone are text of\n"
        "the article; a * at a word's end stands for any ending. Besides there are:")};
    for (const QueryFieldHelp &field : queryFields())
        lines += u"  "_s + field.example.leftJustified(28) + field.meaning;
    return lines.join(u'\n');
}

} // namespace Galley::Cli
