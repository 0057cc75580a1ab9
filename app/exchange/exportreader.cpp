#include "exchange/exportreader.h"

namespace Galley {

namespace {

constexpr qsizetype PageArticles = 500;
constexpr qint64 PageBytes = 16'000'000;

} // namespace

ExportReader::ExportReader(Store &store, ExportSelection selection, bool withTimes)
    : m_store(store)
    , m_selection(std::move(selection))
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
    m_place += *count;
    return m_reader.read(ids.first(*count)).and_then([this](QList<ArticleWork> works) {
        return take(std::move(works));
    });
}

Result<ExportReader::Page> ExportReader::take(QList<ArticleWork> works)
{
    Page page;
    page.reserve(works.size());
    for (ArticleWork &work : works) {
        ExportDocument document{.article = std::move(work.article), .sets = {}};
        for (AnnotationSet &set : work.sets) {
            if (isBegun(set))
                document.sets.append(std::move(set));
        }
        for (const AnnotationSet &set : document.sets) {
            if (!m_withTimes)
                break;
            Result<SpanTimes> times = m_store.spanTimes(set.id);
            if (!times)
                return std::unexpected(times.error());
            document.times.insert(set.id, std::move(*times));
        }
        page.append(std::move(document));
    }
    return page;
}

} // namespace Galley
