#include "storage/store.h"

#include "annotation/constraints.h"
#include "storage/articlereader.h"
#include "storage/bulkrows.h"
#include "storage/refusal.h"
#include "storage/setrows.h"
#include "storage/transacted.h"

#include <algorithm>

// Edits of many sets that somebody else works out.
namespace Galley {

namespace {

constexpr qsizetype ChunkSize = 200; // articles read at once

class EditsRun
{
public:
    EditsRun(Store &store, const BulkEdits &request, bool writes)
        : m_store(store)
        , m_request(request)
        , m_writes(writes)
    {
        m_result.summary = request.summary;
    }

    [[nodiscard]] Result<BulkResult> run(const KeepGoing &progress)
    {
        auto schemas = m_store.schemas();
        if (!schemas)
            return std::unexpected(std::move(schemas).error());
        m_schemas = std::move(*schemas);
        ArticleReader reader(m_store.database());
        const QList<ArticleId> &articles = m_request.articles;
        qint64 done = 0;
        for (qsizetype i = 0; i < articles.size(); i += ChunkSize) {
            const QList<ArticleId> chunk = articles.sliced(i, std::min(ChunkSize, articles.size() - i));
            if (auto locked =
                    m_writes ? lockSets(m_store.database(), chunk, m_request.annotator.name) : Result<void>();
                !locked)
                return std::unexpected(std::move(locked).error());
            const auto works = reader.read(chunk);
            if (!works)
                return std::unexpected(works.error());
            for (const ArticleWork &work : *works) {
                if (progress && !progress(done++, articles.size()))
                    return bulkStopped();
                if (auto edited = edit(work); !edited)
                    return std::unexpected(std::move(edited).error());
            }
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] Result<void> edit(const ArticleWork &work)
    {
        const auto own = std::ranges::find_if(work.sets, [this](const AnnotationSet &set) {
            return set.annotator.name == m_request.annotator.name;
        });
        AnnotationSet set =
            own == work.sets.end() ? AnnotationSet(0, work.article.id, m_request.annotator) : *own;
        Result<Edit> edit = m_request.edit(work);
        if (edit && edit->changes.isEmpty()) {
            ++m_result.unchanged;
            return {};
        }
        const Result<void> fits = edit.and_then([&](Edit &made) {
            made.action = m_request.action;
            return checkEdit(made, set, m_schemas, work.article.text).and_then([&] {
                return begin(made, set);
            });
        });
        if (!fits) {
            m_result.refused.append({{.article = work.article.id}, work.article.externalId, fits.error()});
            return {};
        }
        return keep(std::move(*edit), set);
    }

    // What puts a new set in progress goes with the edit.
    [[nodiscard]] static Result<void> begin(Edit &edit, AnnotationSet &set)
    {
        return set.apply(edit).and_then([&]() -> Result<void> {
            if (set.state() != SetState::New)
                return {};
            edit.changes.append(StateChange{SetState::New, SetState::InProgress});
            return {};
        });
    }

    [[nodiscard]] Result<void> keep(Edit edit, const AnnotationSet &set)
    {
        ++m_result.changed;
        SetId id = set.id;
        const auto present =
            m_store.database().number("SELECT revision FROM annotation_set WHERE id = $1", id);
        if (!present)
            return std::unexpected(present.error());
        const Revision revision = present->value_or(0) + 1;
        const QString &by = m_request.by.isEmpty() ? m_request.annotator.name : m_request.by;
        if (m_writes) {
            auto written = ensureBulk()
                               .and_then([&] { return m_store.ensureSet(set.article, m_request.annotator); })
                               .and_then([&](SetId made) {
                                   id = made;
                                   return m_store.append(id,
                                                         {.revision = revision,
                                                          .at = m_at,
                                                          .annotator = by,
                                                          .edit = std::move(edit),
                                                          .bulk = m_result.id});
                               });
            if (!written)
                return written;
        }
        m_result.sets.append({id, set.article, revision});
        return {};
    }

    [[nodiscard]] Result<void> ensureBulk()
    {
        if (m_result.id != 0)
            return {};
        BulkRow row;
        row.at = m_at;
        row.annotator = m_request.annotator.name;
        row.by = m_request.by;
        row.action = m_request.action;
        row.summary = m_request.summary;
        return insertBulk(m_store.database(), row).transform([this](BulkId id) { m_result.id = id; });
    }

    Store &m_store;
    const BulkEdits &m_request;
    bool m_writes = false;
    QDateTime m_at = QDateTime::currentDateTimeUtc();
    SchemaSet m_schemas;
    BulkResult m_result;
};

} // namespace

Result<BulkResult> Store::previewEdits(const BulkEdits &edits, const KeepGoing &progress)
{
    return EditsRun(*this, edits, false).run(progress);
}

Result<BulkResult> Store::applyEdits(const BulkEdits &edits, const KeepGoing &progress)
{
    if (auto writable = checkWritable(); !writable)
        return std::unexpected(std::move(writable).error());
    return transacted(*this, [&] { return EditsRun(*this, edits, true).run(progress); });
}

} // namespace Galley
