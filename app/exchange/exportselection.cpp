#include "exchange/exportselection.h"

#include "search/hitstream.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

Result<QList<qint64>> adjudicators(const QList<Annotator> &annotators)
{
    QList<qint64> ids;
    for (const Annotator &annotator : annotators) {
        if (annotator.kind == Annotator::Kind::Adjudicator)
            ids += annotator.id;
    }
    if (!ids.isEmpty())
        return ids;
    return fail(
        Error::Kind::NotFound,
        QCoreApplication::translate("Exporter",
                                    "Nobody has adjudicated in this project, so there is no gold: export "
                                    "annotators' sets."));
}

Result<SetFilter> filterFor(Store &store, const ExportOptions &options)
{
    const Result<QList<Annotator>> annotators = store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    SetFilter filter{.annotators = {}, .states = options.states, .blindFor = options.blindFor};
    if (options.gold) {
        const Result<QList<qint64>> ids = adjudicators(*annotators);
        if (!ids)
            return std::unexpected(ids.error());
        filter.annotators = *ids;
    }
    for (const QString &name : options.annotators) {
        const auto found = std::ranges::find(*annotators, name, &Annotator::name);
        if (found == annotators->end())
            return fail(
                Error::Kind::NotFound,
                QCoreApplication::translate("Exporter", "The project has no annotator “%1”.").arg(name));
        filter.annotators += found->id;
    }
    return filter;
}

// isBegun, asked of the rows.
QByteArray condition(const ExportOptions &options, const SetFilter &filter)
{
    if (options.articles == ExportOptions::Articles::All)
        return {};
    const QByteArray begun = "EXISTS(SELECT 1 FROM annotation_set s WHERE s.article_id = a.id" +
        conditionFor(filter) +
        " AND (s.state <> 'new' OR EXISTS(SELECT 1 FROM span x WHERE x.set_id = s.id)"
        " OR EXISTS(SELECT 1 FROM field x WHERE x.set_id = s.id)"
        " OR EXISTS(SELECT 1 FROM comment x WHERE x.set_id = s.id)"
        " OR EXISTS(SELECT 1 FROM decision x WHERE x.set_id = s.id)))";
    return (options.articles == ExportOptions::Articles::WithWork ? "WHERE " : "WHERE NOT ") + begun;
}

Result<QList<ArticleId>> articlesBy(Database &database, const QByteArray &condition)
{
    QList<ArticleId> ids;
    Statement rows = database.query("SELECT a.id FROM article a " + condition + " ORDER BY a.external_id");
    while (rows.next())
        ids.append(rows.integer(0));
    return rows.result(std::move(ids));
}

// A version comes after what it supersedes, whatever they are called: where versions of one article stand,
// they stand in the order in which they came.
Result<void> orderVersions(Database &database, QList<ArticleId> &articles)
{
    QHash<ArticleId, ArticleId> firstOf;
    Statement rows = database.query("SELECT id, version_of FROM article WHERE version_of <> 0");
    while (rows.next()) {
        firstOf.insert(rows.integer(0), rows.integer(1));
        firstOf.insert(rows.integer(1), rows.integer(1));
    }
    QHash<ArticleId, QList<qsizetype>> places;
    for (qsizetype i = 0; !firstOf.isEmpty() && i < articles.size(); ++i) {
        if (const auto first = firstOf.constFind(articles[i]); first != firstOf.cend())
            places[*first].append(i);
    }
    for (const QList<qsizetype> &family : std::as_const(places)) {
        QList<ArticleId> members;
        for (const qsizetype place : family)
            members.append(articles[place]);
        std::ranges::sort(members);
        for (qsizetype i = 0; i < family.size(); ++i)
            articles[family[i]] = members[i];
    }
    return rows.finish();
}

Result<QSet<ArticleId>> articlesFoundBy(Store &store, const QString &text, const KeepGoing &progress)
{
    const Result<Query> query = Query::parse(text);
    if (!query)
        return std::unexpected(query.error());
    const auto stream = HitStream::open(store, *query, {.context = 0});
    if (!stream)
        return std::unexpected(stream.error());
    QSet<ArticleId> found;
    bool goesOn = true;
    while (goesOn && !(*stream)->atEnd()) {
        const auto hits = (*stream)->next(
            1, [&](qint64 done, qint64 total) { return goesOn = !progress || progress(done, total); });
        if (!hits)
            return std::unexpected(hits.error());
        for (const Hit &hit : *hits)
            found.insert(hit.article);
    }
    return found;
}

} // namespace

Result<ExportSelection> selectForExport(Store &store, const ExportOptions &options, const KeepGoing &progress)
{
    const Result<SetFilter> filter = filterFor(store, options);
    if (!filter)
        return std::unexpected(filter.error());
    Result<QList<ArticleId>> articles = articlesBy(store.database(), condition(options, *filter));
    if (!articles)
        return std::unexpected(articles.error());
    if (const auto ordered = orderVersions(store.database(), *articles); !ordered)
        return std::unexpected(ordered.error());
    if (!options.query.isEmpty()) {
        const auto found = articlesFoundBy(store, options.query, progress);
        if (!found)
            return std::unexpected(found.error());
        articles->removeIf([&](ArticleId id) { return !found->contains(id); });
    }
    return ExportSelection{std::move(*articles), *filter};
}

bool isBegun(const AnnotationSet &set)
{
    return !set.isEmpty() || set.state() != SetState::New;
}

} // namespace Galley
