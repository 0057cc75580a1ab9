#pragma once

#include "exchange/splitplan.h"
#include "formats/document.h"

namespace Galley {

// Reads what is exported, in its order, some megabytes at a time. Use it on the store's thread; what it gives
// can be worked on in another.
class ExportReader
{
public:
    using Page = QList<ExportDocument>;

    // The plan, when there is one, is that of the selection.
    ExportReader(Store &store, ExportSelection selection, std::optional<SplitPlan> plan, bool withTimes);

    // Nothing at the end.
    [[nodiscard]] Result<Page> next();

    [[nodiscard]] qint64 size() const { return m_selection.articles.size(); }

private:
    [[nodiscard]] Result<ExportDocument> documentOf(ArticleWork work) const;

    Store &m_store;
    ExportSelection m_selection;
    std::optional<SplitPlan> m_plan;
    ArticleReader m_reader;
    qsizetype m_place = 0;
    bool m_withTimes;
};

} // namespace Galley
