#include "storage/store.h"

#include "storage/articlerows.h"
#include "storage/database.h"
#include "storage/sortkeys.h"

#include <QCoreApplication>

// Articles and their texts.
namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

Result<QString> checkedHash(const Article &article)
{
    QString actual = article.text.sha256();
    if (!article.sha256.isEmpty() && article.sha256 != actual)
        return fail(Error::Kind::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Storage",
                                          "The text of article “%1” is not the one that its SHA-256 was made "
                                          "from: it was changed on the way. Get the file again."))
                        .arg(article.externalId),
                    QStringLiteral("given %1, is %2").arg(article.sha256, actual));
    return actual;
}

Result<void> checkId(const Article &article)
{
    if (!article.externalId.isEmpty())
        return {};
    return fail(Error::Kind::InvalidInput,
                say(QT_TRANSLATE_NOOP("Storage", "An article needs an id. Give it one that no other has.")));
}

std::unexpected<Error> isThere(const Article &article)
{
    return fail(Error::Kind::AlreadyExists,
                say(QT_TRANSLATE_NOOP("Storage",
                                      "The project already has an article “%1”. Leave this one out, or give "
                                      "it another id."))
                    .arg(article.externalId));
}

// What an article is a version of.
struct Family
{
    ArticleId supersedes = 0;
    ArticleId first = 0;
};

Result<Family> familyOf(Database &database, const Article &article)
{
    if (article.supersedes.isEmpty())
        return Family();
    Statement row =
        database.query("SELECT id, version_of FROM article WHERE external_id = $1", article.supersedes);
    if (row.next())
        return Family{row.integer(0), row.integer(1) ? row.integer(1) : row.integer(0)};
    return row.finish().and_then([&]() -> Result<Family> {
        return fail(Error::Kind::NotFound,
                    say(QT_TRANSLATE_NOOP("Storage",
                                          "The article “%1” is a version of “%2”, which the project does not "
                                          "have. Import that one first."))
                        .arg(article.externalId, article.supersedes));
    });
}

Result<ArticleId> insertRow(Database &database, const Article &article, const QString &sha256,
                            ImportId import)
{
    const auto family = familyOf(database, article);
    if (!family)
        return std::unexpected(family.error());
    return database
        .number("INSERT INTO article(external_id, title, language, published, source, byline, dateline, url, "
                "encoding, sha256, length, title_key, words, version, embargoed, licence, import_id, "
                "version_of, supersedes) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, "
                "$14, $15, $16, $17, $18, $19) ON CONFLICT DO NOTHING RETURNING id",
                article.externalId, article.title, article.language, article.published, article.source,
                article.byline, article.dateline, article.url, article.encoding, sha256,
                qint64(article.text.length()), sortKey(article.title), filterKey(article), article.version,
                article.embargoed, article.licence, import, family->first, family->supersedes)
        .and_then([&](std::optional<qint64> id) -> Result<ArticleId> {
            return id ? Result<ArticleId>(*id) : isThere(article);
        });
}

Result<void> insertText(Database &database, ArticleId id, const ArticleText &text)
{
    return database.send("INSERT INTO article_text(id, text) VALUES($1, $2)", id, text.string())
        .and_then([&] { return database.indexText(id, text.string()); });
}

std::unexpected<Error> noArticle(ArticleId id)
{
    return fail(
        Error::Kind::NotFound,
        say(QT_TRANSLATE_NOOP("Storage", "The project has no article with number %1. Read the list again."))
            .arg(id));
}

Result<QList<ArticleId>> idsOf(Statement rows)
{
    QList<ArticleId> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    return rows.result(ids);
}

} // namespace

Result<ArticleId> Store::addArticle(const Article &article, ImportId import)
{
    const auto sha256 = checkedHash(article);
    if (!sha256)
        return std::unexpected(sha256.error());
    ArticleId id = 0;
    const auto added = transaction([&]() -> Result<void> {
        return checkId(article)
            .and_then([&] { return insertRow(*m_database, article, *sha256, import); })
            .and_then([&](ArticleId made) {
                id = made;
                return insertText(*m_database, made, article.text);
            });
    });
    return added.transform([id] { return id; });
}

Result<Article> Store::article(ArticleId id)
{
    Statement row = m_database->query(articleSelect() + "WHERE a.id = $1", id);
    if (row.next())
        return articleFrom(row, path());
    return row.finish().and_then([&]() -> Result<Article> { return noArticle(id); });
}

Result<std::optional<ArticleId>> Store::findArticle(const QString &externalId)
{
    return m_database->number("SELECT id FROM article WHERE external_id = $1", externalId);
}

Result<qint64> Store::articleCount()
{
    return m_database->number("SELECT count(*) FROM article").transform([](std::optional<qint64> count) {
        return count.value_or(0);
    });
}

Result<QList<ArticleId>> Store::articleIds(ArticleId after, int limit)
{
    return idsOf(
        m_database->query("SELECT id FROM article WHERE id > $1 ORDER BY id LIMIT $2", after, limit));
}

Result<QList<ArticleId>> Store::search(const QString &query, int limit)
{
    return m_database->search(query, limit).transform_error([&](Error error) {
        if (error.kind != Error::Kind::Unsupported)
            return error;
        return Error{Error::Kind::InvalidInput,
                     say(QT_TRANSLATE_NOOP("Storage",
                                           "“%1” is no search. Put words with signs in them between straight "
                                           "quotation marks."))
                         .arg(query),
                     error.detail,
                     {}};
    });
}

} // namespace Galley
