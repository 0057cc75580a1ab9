#pragma once

#include "exchange/documentstream.h"
#include "exchange/importcontext.h"

namespace Galley {

// Finds the article of a document in the project, or adds it.
class ArticleIntake
{
public:
    explicit ArticleIntake(ImportContext &context)
        : m_context(context)
        , m_log(context.store)
    {}

    // Nothing: it cannot be taken, which is reported.
    [[nodiscard]] Result<std::optional<TakenArticle>> take(const ReadDocument &read);

private:
    using Taken = Result<std::optional<TakenArticle>>;

    [[nodiscard]] Taken takeKnown(const ReadDocument &read, const KnownArticle &known);
    [[nodiscard]] Taken join(const Document &document, const KnownArticle &known);
    [[nodiscard]] Taken addVersion(const ReadDocument &read, const QList<KnownArticle> &versions);
    [[nodiscard]] Taken add(const Article &article, const QList<qint64> &nearKeys);
    [[nodiscard]] Result<Article> withKnownOrigin(Article article);
    [[nodiscard]] Result<QString> unusedVersionId(const QString &externalId, qsizetype versions);
    [[nodiscard]] Result<void> lookForNear(const Article &article, ArticleId id, const QList<qint64> &keys);

    ImportContext &m_context;
    ImportLog m_log;
};

} // namespace Galley
