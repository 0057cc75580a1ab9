#include "team/packages/takeback.h"

#include "annotation/goback.h"
#include "storage/transacted.h"
#include "team/packages/mergelog.h"
#include "team/packages/packages.h"
#include "team/packages/sethistory.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

class TakeBack
{
public:
    TakeBack(Store &store, MergeRecord record, const QString &by)
        : m_store(store)
        , m_record(std::move(record))
        , m_by(by)
    {}

    [[nodiscard]] Result<TakeBackReport> run(const KeepGoing &progress)
    {
        qint64 done = 0;
        for (const MergeRecord::Place &place : std::as_const(m_record.sets)) {
            if (progress && !progress(done++, m_record.sets.size()))
                return fail(Error::Kind::Io, Packages::tr("Stopped. Nothing was changed."));
            if (auto taken = takeBack(place); !taken)
                return std::unexpected(std::move(taken).error());
        }
        m_record.takenBack = m_report.bulks;
        if (m_report.bulks.isEmpty())
            return std::move(m_report);
        return putMergeRecord(m_store, m_record).transform([&] { return std::move(m_report); });
    }

private:
    [[nodiscard]] Result<void> takeBack(const MergeRecord::Place &place)
    {
        const auto article = m_store.findArticle(place.article);
        if (!article)
            return std::unexpected(article.error());
        if (!*article)
            return {};
        const auto history = readHistory(m_store, **article, {0, place.annotator});
        if (!history)
            return std::unexpected(history.error());
        if (history->revision() != place.after) {
            refuse(place, **article);
            return {};
        }
        return append(place, *history);
    }

    void refuse(const MergeRecord::Place &place, ArticleId article)
    {
        m_report.refused.append({{.article = article},
                                 place.article,
                                 {Error::Kind::Conflict,
                                  Packages::tr("%1’s work on article “%2” was changed after the merge, so it "
                                               "stays as it is.")
                                      .arg(place.annotator, place.article),
                                  {},
                                  {}}});
    }

    [[nodiscard]] Result<void> append(const MergeRecord::Place &place, const SetHistory &history)
    {
        JournalEntry entry{.revision = place.after + 1,
                           .target = place.before,
                           .at = QDateTime::currentDateTimeUtc(),
                           .annotator = m_by,
                           .edit = goBack(history.set, History(history.journal), place.before)};
        if (entry.edit.changes.isEmpty())
            return {};
        return bulkFor(place.annotator).and_then([&](BulkId bulk) {
            entry.bulk = bulk;
            ++m_report.sets;
            return m_store.append(history.set.id, entry);
        });
    }

    [[nodiscard]] Result<BulkId> bulkFor(const QString &annotator)
    {
        if (const auto known = m_bulks.constFind(annotator); known != m_bulks.cend())
            return *known;
        BulkRow row;
        row.at = QDateTime::currentDateTimeUtc();
        row.annotator = annotator;
        row.by = m_by;
        row.action = u"go-back"_s;
        row.summary = Packages::tr("Take back merge %1 of %2’s work").arg(m_record.number).arg(annotator);
        return m_store.addBulk(row).transform([&](BulkId bulk) {
            m_report.bulks.append(bulk);
            return m_bulks[annotator] = bulk;
        });
    }

    Store &m_store;
    MergeRecord m_record;
    QString m_by;
    QHash<QString, BulkId> m_bulks;
    TakeBackReport m_report;
};

} // namespace

Result<TakeBackReport> takeBackMerge(Store &store, qint64 number, const QString &by,
                                     const KeepGoing &progress)
{
    if (store.isReadOnly())
        return fail(Error::Kind::ReadOnly, store.readOnlyReason());
    return transacted(store, [&] {
        return mergeRecord(store, number).and_then([&](MergeRecord record) -> Result<TakeBackReport> {
            return TakeBack(store, std::move(record), by).run(progress);
        });
    });
}

} // namespace Galley
