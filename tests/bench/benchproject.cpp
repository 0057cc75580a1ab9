#include "benchproject.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

Result<void> fill(Store &store, BenchProject &project, const BenchLoad &load)
{
    const SchemaSet schemas = benchSchemas();
    for (const Schema &schema : schemas.schemas()) {
        if (Result<void> put = store.putSchema(schema); !put)
            return put;
    }
    const Article article = makeArticle(load);
    const Result<ArticleId> id = store.addArticle(article);
    if (!id)
        return std::unexpected(id.error());
    project.article = *id;
    Result<AnnotationSet> set = AnnotationSet::fromParts(0, *id, project.annotator, SetState::InProgress,
                                                         makeSpans(load, article.text), {}, {});
    if (!set)
        return std::unexpected(set.error());
    if (const Result<SetId> added = store.addSet(*set, u"bench"_s); !added)
        return std::unexpected(added.error());
    return {};
}

} // namespace

Result<BenchProject> BenchProject::create(const QString &path, const BenchLoad &load)
{
    Result<std::unique_ptr<Store>> store = Store::create(path);
    if (!store)
        return std::unexpected(store.error());
    const Result<Annotator> annotator = (*store)->annotator(u"bench"_s);
    if (!annotator)
        return std::unexpected(annotator.error());
    BenchProject project{path, 0, *annotator};
    if (Result<void> filled = fill(**store, project, load); !filled)
        return std::unexpected(filled.error());
    return project;
}

Result<BenchProject> BenchProject::open(const QString &path)
{
    Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store)
        return std::unexpected(store.error());
    const Result<Annotator> annotator = (*store)->annotator(u"bench"_s);
    const Result<QList<ArticleId>> articles = (*store)->articleIds(0, 1);
    if (!annotator || !articles || articles->isEmpty())
        return fail(Error::Kind::NotFound, u"not a project of the benchmark"_s);
    return BenchProject{path, articles->first(), *annotator};
}

} // namespace Galley
