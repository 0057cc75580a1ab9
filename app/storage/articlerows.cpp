#include "storage/articlerows.h"

#include "storage/rowjson.h"

namespace Galley {

QByteArray articleSelect()
{
    return "SELECT a.id, a.external_id, a.title, a.language, a.published, a.source, a.byline, a.dateline, "
           "a.url, a.encoding, a.sha256, t.text, a.version, a.embargoed, a.licence, "
           "CASE a.supersedes WHEN 0 THEN '' ELSE (SELECT p.external_id FROM article p WHERE p.id = "
           "a.supersedes) END FROM article a JOIN article_text t ON t.id = a.id ";
}

Result<Article> articleFrom(const Statement &row, const QString &project)
{
    auto text = ArticleText::fromString(row.string(11));
    if (!text)
        return damaged(project, QStringLiteral("article %1: %2").arg(row.string(1), text.error().message));
    return Article{.id = row.integer(0),
                   .externalId = row.string(1),
                   .title = row.string(2),
                   .language = row.string(3),
                   .published = row.string(4),
                   .source = row.string(5),
                   .byline = row.string(6),
                   .dateline = row.string(7),
                   .url = row.string(8),
                   .version = row.string(12),
                   .embargoed = row.string(13),
                   .licence = row.string(14),
                   .supersedes = row.string(15),
                   .encoding = row.string(9),
                   .text = std::move(*text),
                   .sha256 = row.string(10)};
}

} // namespace Galley
