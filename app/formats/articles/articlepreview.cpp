#include "formats/articles/articlepreview.h"

#include "formats/articles/csvarticles.h"
#include "formats/articles/jsonarticles.h"

#include <QCoreApplication>

namespace Galley {

Result<ArticlePreview> previewArticles(const QString &format, const ReadInput &input)
{
    if (format == CsvArticles().id())
        return CsvArticles::preview(input);
    if (format == JsonArticles().id())
        return JsonArticles::preview(input);
    return fail(Error::Kind::Unsupported,
                QCoreApplication::translate("ArticlePreview", "Files of the format “%1” are not mapped.")
                    .arg(format));
}

void note(const Result<ArticleMapping> &mapping, ArticlePreview &preview)
{
    if (!mapping) {
        preview.problem = mapping.error().message;
        return;
    }
    for (size_t field = 0; field < ArticleFieldCount; ++field) {
        if (const QString &column = mapping->column(field); !column.isEmpty())
            preview.mapping.insert(QLatin1StringView(mappedFields()[field].id), column);
    }
}

} // namespace Galley
