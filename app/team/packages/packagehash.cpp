#include "team/packages/packagehash.h"

#include "annotation/edits.h"
#include "storage/journalrows.h"
#include "storage/setrows.h"
#include "team/packages/packages.h"
#include "text/sha256.h"

#include <QJsonDocument>

#include <limits>

namespace Galley {

namespace {

constexpr int PageSize = 500;

// Each part with its length in front, so that no two contents give the same bytes.
class Digest
{
public:
    void add(QByteArrayView bytes)
    {
        m_hash.add(QByteArray(QByteArray::number(bytes.size()) + ':'));
        m_hash.add(bytes);
    }

    void add(const QString &text) { add(QByteArrayView(text.toUtf8())); }

    void add(qint64 number) { add(QByteArrayView(QByteArray::number(number))); }

    void add(const PackageHeader &header)
    {
        add(QStringView(u"galley package").toString());
        QJsonObject json = toJson(header);
        json.remove(QLatin1StringView("hash"));
        add(QByteArrayView(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    }

    void add(const Article &article)
    {
        add(article.externalId);
        add(article.text.sha256());
    }

    // As it is stored, and without the numbers of bulk edits, which are each project's own.
    void add(const JournalEntry &entry)
    {
        add(entry.revision);
        add(entry.at.toMSecsSinceEpoch());
        add(entry.annotator);
        add(wordFor(entry.kind));
        add(entry.target);
        add(QByteArrayView(entry.encoded));
    }

    [[nodiscard]] QString hex() { return QString::fromLatin1(m_hash.hex()); }

private:
    Sha256 m_hash;
};

std::unexpected<Error> gone(const QString &article)
{
    return fail(Error::Kind::Corrupt,
                Packages::tr("The package no longer holds all of article “%1” that was handed out: it is "
                             "damaged. Ask for it again, or pack it anew.")
                    .arg(article));
}

Result<void> addJournal(Digest &digest, Database &database, SetId set, Revision last)
{
    return encodedJournalRows(database, set).transform([&](const QList<JournalEntry> &journal) {
        for (const JournalEntry &entry : journal) {
            if (entry.revision <= last)
                digest.add(entry);
        }
    });
}

Result<void> addPacked(Digest &digest, Store &store, const QString &annotator, const QString &article,
                       Revision base)
{
    const auto id = store.findArticle(article);
    if (!id)
        return std::unexpected(id.error());
    if (!*id)
        return gone(article);
    const auto content = store.article(**id);
    if (!content)
        return std::unexpected(content.error());
    digest.add(*content);
    digest.add(base);
    if (base == 0)
        return {};
    const auto header = setHeader(store.database(), **id, annotator);
    if (!header)
        return std::unexpected(header.error());
    if (!*header || (*header)->revision < base)
        return gone(article);
    return addJournal(digest, store.database(), (*header)->id, base);
}

Result<void> addSets(Digest &digest, Store &store, ArticleId article)
{
    const auto headers = setHeaders(store.database(), article);
    if (!headers)
        return std::unexpected(headers.error());
    for (const SetHeader &header : *headers) {
        const auto set = readSet(store.database(), header);
        if (!set)
            return std::unexpected(set.error());
        digest.add(header.annotator.name);
        digest.add(header.revision);
        digest.add(header.activeMs);
        digest.add(QByteArrayView(toJson(inverse(Edits::clear(*set)))));
        if (auto added =
                addJournal(digest, store.database(), header.id, std::numeric_limits<Revision>::max());
            !added)
            return added;
    }
    return {};
}

Result<void> addSchemas(Digest &digest, Database &database)
{
    Statement rows = database.query("SELECT id, definition FROM schema ORDER BY id");
    while (rows.next()) {
        digest.add(rows.bytes(0));
        digest.add(rows.bytes(1));
    }
    return rows.finish();
}

Result<void> addWork(Digest &digest, Store &store)
{
    if (auto added = addSchemas(digest, store.database()); !added)
        return added;
    ArticleId last = 0;
    while (true) {
        const auto ids = store.articleIds(last, PageSize);
        if (!ids)
            return std::unexpected(ids.error());
        if (ids->isEmpty())
            return {};
        for (const ArticleId id : *ids) {
            const auto added = store.article(id).and_then([&](const Article &article) {
                digest.add(article);
                return addSets(digest, store, id);
            });
            if (!added)
                return added;
        }
        last = ids->last();
    }
}

} // namespace

Result<QString> packedHash(Store &package, const PackageHeader &header)
{
    Digest digest;
    digest.add(header);
    for (auto article = header.articles.begin(); article != header.articles.end(); ++article) {
        if (auto added = addPacked(digest, package, header.annotator, article.key(), article.value()); !added)
            return std::unexpected(std::move(added).error());
    }
    return digest.hex();
}

Result<QString> workHash(Store &package, const PackageHeader &header)
{
    Digest digest;
    digest.add(header);
    digest.add(header.hash);
    return addWork(digest, package).transform([&] { return digest.hex(); });
}

} // namespace Galley
