#include "exchange/exportreader.h"

namespace Galley {

namespace {

constexpr qsizetype PageArticles = 500;
constexpr qint64 PageBytes = 16'000'000;

} // namespace

ExportReader::ExportReader(Store &store, ExportSelection selection, std::optional<SplitPlan> plan,
                           bool withTimes)
    : m_store(store)
    , m_selection(std::move(selection))
    , m_plan(std::move(plan))
    , m_reader(store.database(), m_selection.sets)
    , m_withTimes(withTimes)
{}

Result<ExportReader::Page> ExportReader::next()
{
    const QList<ArticleId> ids = m_selection.articles.mid(m_place, PageArticles);
    if (ids.isEmpty())
        return Page();
    const Result<qsizetype> count = m_reader.fitting(ids, PageBytes);
    if (!count)
        return std::unexpected(count.error());
    Result<QList<ArticleWork>> works = m_reader.read(ids.first(*count));
    if (!works)
        return std::unexpected(works.error());
    Page page;
    page.reserve(works->size());
    for (ArticleWork &work : *works) {
        while (m_selection.articles[m_place] != work.article.id)
            ++m_place;
        Result<ExportDocument> document = documentOf(std::move(work));
        if (!document)
            return std::unexpected(document.error());
        page.append(std::move(*document));
        ++m_place;
    }
    return page;
}

Result<ExportDocument> ExportReader::documentOf(ArticleWork work) const
{
    ExportDocument document{.article = std::move(work.article), .sets = {}};
    if (m_plan)
        document.split = m_plan->names[m_plan->part[size_t(m_place)]];
    for (AnnotationSet &set : work.sets) {
        if (!isBegun(set))
            continue;
        if (m_withTimes) {
            Result<SpanTimes> times = m_store.spanTimes(set.id);
            if (!times)
                return std::unexpected(times.error());
            document.times.insert(set.id, std::move(*times));
        }
        document.sets.append(std::move(set));
    }
    return document;
}

} // namespace Galley
