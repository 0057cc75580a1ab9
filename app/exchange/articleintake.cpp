#include "exchange/articleintake.h"

#include "storage/nearkeys.h"
#include "text/minhash.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

constexpr int MostCandidates = 4; // texts that one is compared with

// Besides the text, which is the article.
bool sameMetadata(const Article &a, const Article &b)
{
    return a.title == b.title && a.language == b.language && a.published == b.published &&
        a.source == b.source && a.byline == b.byline && a.dateline == b.dateline && a.url == b.url &&
        a.version == b.version && a.embargoed == b.embargoed && a.licence == b.licence;
}

} // namespace

ArticleIntake::Taken ArticleIntake::take(const ReadDocument &read)
{
    const Article &article = read.document.article;
    const auto known = m_log.article(article.externalId);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return takeKnown(read, **known);
    const auto sameText = m_log.articleOfText(article.sha256, m_context.import);
    if (!sameText)
        return std::unexpected(sameText.error());
    if (*sameText) {
        ++m_context.report.sameText;
        return join(read.document, **sameText);
    }
    return withKnownOrigin(article).and_then(
        [&](const Article &linked) { return add(linked, read.nearKeys); });
}

ArticleIntake::Taken ArticleIntake::takeKnown(const ReadDocument &read, const KnownArticle &known)
{
    const QString &sha256 = read.document.article.sha256;
    if (known.sha256 == sha256)
        return join(read.document, known);
    const auto versions = m_log.versions(known.first);
    if (!versions)
        return std::unexpected(versions.error());
    const auto same = std::ranges::find(*versions, sha256, &KnownArticle::sha256);
    if (same != versions->end())
        return join(read.document, *same);
    if (m_context.options.newVersions != NewVersions::Refuse)
        return addVersion(read, *versions);
    m_context.addProblem(Error::Kind::AlreadyExists,
                         QCoreApplication::translate(
                             "Importer",
                             "The project has an article “%1” with another text. Give this one another id or "
                             "file name, or import it as a new version of that one.")
                             .arg(known.externalId),
                         read.document.place);
    return std::nullopt;
}

ArticleIntake::Taken ArticleIntake::join(const Document &document, const KnownArticle &known)
{
    ++m_context.report.known;
    const Result<Article> own = m_context.store.article(known.id);
    if (!own)
        return std::unexpected(own.error());
    if (!sameMetadata(*own, document.article))
        m_context.report.leftOut.add(
            QStringLiteral("metadata"),
            QCoreApplication::translate("Importer",
                                        "The project keeps its own title, date or source of an article."));
    return TakenArticle{known.id, known.externalId, false, 0};
}

ArticleIntake::Taken ArticleIntake::addVersion(const ReadDocument &read, const QList<KnownArticle> &versions)
{
    const auto id = unusedVersionId(versions.first().externalId, versions.size());
    if (!id)
        return std::unexpected(id.error());
    Article article = read.document.article;
    article.externalId = *id;
    article.supersedes = versions.last().externalId;
    Taken taken = add(article, read.nearKeys);
    if (taken && *taken) {
        ++m_context.report.versions;
        if (m_context.options.newVersions == NewVersions::Anchor)
            (**taken).before = versions.last().id;
    }
    return taken;
}

Result<QString> ArticleIntake::unusedVersionId(const QString &externalId, qsizetype versions)
{
    for (qsizetype number = versions + 1;; ++number) {
        const QString id = QStringLiteral("%1@%2").arg(externalId).arg(number);
        const auto taken = m_log.article(id);
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            return id;
    }
}

// What it supersedes may not have come along.
Result<Article> ArticleIntake::withKnownOrigin(Article article)
{
    if (article.supersedes.isEmpty())
        return article;
    const auto before = m_log.article(article.supersedes);
    if (!before)
        return std::unexpected(before.error());
    if (!*before) {
        m_context.report.leftOut.add(
            QStringLiteral("version"),
            QCoreApplication::translate(
                "Importer", "The version before an article is not there, so the two are not linked."));
        article.supersedes.clear();
    }
    return article;
}

ArticleIntake::Taken ArticleIntake::add(const Article &article, const QList<qint64> &nearKeys)
{
    const Result<ArticleId> id = m_context.store.addArticle(article, m_context.import);
    if (!id)
        return std::unexpected(id.error());
    ++m_context.report.articles;
    return lookForNear(article, *id, nearKeys).transform([&] {
        return std::optional(TakenArticle{*id, article.externalId, true, 0});
    });
}

Result<void> ArticleIntake::lookForNear(const Article &article, ArticleId id, const QList<qint64> &keys)
{
    if (keys.isEmpty())
        return {};
    Database &database = m_context.store.database();
    const auto candidates = nearCandidates(database, keys, MostCandidates);
    if (!candidates)
        return std::unexpected(candidates.error());
    const MinHash sketch = candidates->isEmpty() ? MinHash() : MinHash::of(article.text.string());
    for (const ArticleId candidate : *candidates) {
        const Result<Article> other = m_context.store.article(candidate);
        if (!other)
            return std::unexpected(other.error());
        const double similarity = sketch.similarity(MinHash::of(other->text.string()));
        if (similarity < MinHash::NearDuplicate || other->externalId == article.supersedes)
            continue;
        ++m_context.report.nearDuplicateCount;
        if (m_context.report.nearDuplicates.size() < ImportReport::MostListed)
            m_context.report.nearDuplicates.append({article.externalId, other->externalId, similarity});
        break; // the nearest says enough
    }
    return insertNearKeys(database, id, keys);
}

} // namespace Galley
