#pragma once

#include "exchange/exportselection.h"
#include "formats/document.h"

namespace Galley {

// Reads what is exported, in its order, some megabytes at a time. Use it on the store's thread; what it gives
// can be worked on in another.
class ExportReader
{
public:
    using Page = QList<ExportDocument>;

    ExportReader(Store &store, ExportSelection selection, bool withTimes = false);

    // Nothing at the end.
    [[nodiscard]] Result<Page> next();

    [[nodiscard]] qint64 size() const { return m_selection.articles.size(); }

private:
    [[nodiscard]] Result<Page> take(QList<ArticleWork> works);

    Store &m_store;
    ExportSelection m_selection;
    ArticleReader m_reader;
    qsizetype m_place = 0;
    bool m_withTimes;
};

} // namespace Galley
