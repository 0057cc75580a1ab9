#include "storage/store.h"

#include "storage/bulkrows.h"
#include "storage/bulksetedit.h"
#include "storage/refusal.h"
#include "storage/setrows.h"
#include "storage/transacted.h"

#include <map>

// Edits of many sets at once.
namespace Galley {

namespace {

struct Summaries
{
    QString operator()(const BulkMark &mark) const
    {
        return translated(QT_TRANSLATE_NOOP("Storage", "Mark as %1/%2")).arg(mark.layer, mark.label);
    }

    QString operator()(const BulkRelabel &relabel) const
    {
        return translated(QT_TRANSLATE_NOOP("Storage", "Relabel to %1/%2")).arg(relabel.layer, relabel.label);
    }

    QString operator()(const BulkDelete &) const
    {
        return translated(QT_TRANSLATE_NOOP("Storage", "Delete spans"));
    }

    QString operator()(const BulkAttribute &change) const
    {
        if (change.value.isUndefined())
            return translated(QT_TRANSLATE_NOOP("Storage", "Clear attribute %1")).arg(change.attribute);
        return translated(QT_TRANSLATE_NOOP("Storage", "Set attribute %1")).arg(change.attribute);
    }
};

// By article, in the order in which they were given.
std::map<ArticleId, QList<BulkTarget>> byArticle(const QList<BulkTarget> &targets)
{
    std::map<ArticleId, QList<BulkTarget>> result;
    for (const BulkTarget &target : targets)
        result[target.article].append(target);
    return result;
}

// One run over the sets of a request; with a bulk edit's number to write for, else to look only.
class BulkRun
{
public:
    BulkRun(Store &store, const BulkRequest &request, bool writes)
        : m_store(store)
        , m_request(request)
        , m_writes(writes)
    {
        m_result.summary =
            request.summary.isEmpty() ? std::visit(Summaries(), request.action) : request.summary;
    }

    [[nodiscard]] Result<BulkResult> run(const KeepGoing &progress)
    {
        auto schemas = m_store.schemas();
        if (!schemas)
            return std::unexpected(std::move(schemas).error());
        m_schemas = std::move(*schemas);
        const auto articles = byArticle(m_request.targets);
        qint64 done = 0;
        for (const auto &[article, targets] : articles) {
            if (progress && !progress(done++, qint64(articles.size())))
                return bulkStopped();
            if (auto edited = edit(article, targets); !edited)
                return std::unexpected(std::move(edited).error());
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] Result<void> edit(ArticleId id, const QList<BulkTarget> &targets)
    {
        const auto article = m_store.article(id);
        if (!article && article.error().kind != Error::Kind::NotFound)
            return std::unexpected(article.error());
        if (!article) {
            for (const BulkTarget &target : targets)
                m_result.refused.append({target, {}, article.error()});
            return {};
        }
        if (auto locked =
                m_writes ? lockSets(m_store.database(), {id}, m_request.annotator.name) : Result<void>();
            !locked)
            return locked;
        const auto header = setHeader(m_store.database(), id, m_request.annotator.name);
        if (!header)
            return std::unexpected(header.error());
        const auto set = *header ? readSet(m_store.database(), **header)
                                 : Result<AnnotationSet>(AnnotationSet(0, id, m_request.annotator));
        if (!set)
            return std::unexpected(set.error());
        BulkSetEdit edit(m_request.action, *set, m_schemas, article->text);
        for (const BulkTarget &target : targets)
            count(edit.add(target), target, *article);
        m_result.relations += edit.relationsRemoved;
        return keep(edit.edit(), *set, *header ? (*header)->revision : 0);
    }

    void count(const Result<BulkSetEdit::Effect> &effect, const BulkTarget &target, const Article &article)
    {
        if (!effect)
            m_result.refused.append({target, article.externalId, effect.error()});
        else
            ++(*effect == BulkSetEdit::Effect::Changed ? m_result.changed : m_result.unchanged);
    }

    [[nodiscard]] Result<void> keep(Edit edit, const AnnotationSet &set, Revision revision)
    {
        if (edit.changes.isEmpty())
            return {};
        SetId id = set.id;
        if (m_writes) {
            auto written = ensureBulk()
                               .and_then([&] { return m_store.ensureSet(set.article, m_request.annotator); })
                               .and_then([&](SetId made) {
                                   id = made;
                                   return m_store.append(id,
                                                         {.revision = revision + 1,
                                                          .at = m_at,
                                                          .annotator = m_request.annotator.name,
                                                          .edit = std::move(edit),
                                                          .bulk = m_result.id});
                               });
            if (!written)
                return written;
        }
        m_result.sets.append({id, set.article, revision + 1});
        return {};
    }

    [[nodiscard]] Result<void> ensureBulk()
    {
        if (m_result.id != 0)
            return {};
        return insertBulk(m_store.database(),
                          {.at = m_at,
                           .annotator = m_request.annotator.name,
                           .action = wordFor(m_request.action),
                           .summary = m_result.summary})
            .transform([this](BulkId id) { m_result.id = id; });
    }

    Store &m_store;
    const BulkRequest &m_request;
    bool m_writes = false;
    QDateTime m_at = QDateTime::currentDateTimeUtc();
    SchemaSet m_schemas;
    BulkResult m_result;
};

} // namespace

Result<BulkResult> Store::previewBulk(const BulkRequest &request, const KeepGoing &progress)
{
    if (auto writable = checkWritable(); !writable)
        return std::unexpected(std::move(writable).error());
    return BulkRun(*this, request, false).run(progress);
}

Result<BulkResult> Store::applyBulk(const BulkRequest &request, const KeepGoing &progress)
{
    if (auto writable = checkWritable(); !writable)
        return std::unexpected(std::move(writable).error());
    return transacted(*this, [&] { return BulkRun(*this, request, true).run(progress); });
}

Result<QList<BulkRow>> Store::bulks(int limit, BulkId before)
{
    return bulkRows(*m_database, limit, before);
}

Result<BulkId> Store::addBulk(const BulkRow &row)
{
    return transacted(*this, [&] {
        return insertBulk(*m_database, row).and_then([&](BulkId id) {
            return setUndone(*m_database, id, row.undone).transform([id] { return id; });
        });
    });
}

Result<void> Store::checkWritable() const
{
    if (!isReadOnly())
        return {};
    return fail(
        Error::Kind::ReadOnly,
        translated(QT_TRANSLATE_NOOP("Storage", "Nothing can be changed here. %1")).arg(readOnlyReason()));
}

} // namespace Galley
