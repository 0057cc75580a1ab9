#include "review/adjudication/signoff.h"

#include "review/adjudication/pendingedits.h"
#include "review/adjudication/workedarticles.h"
#include "storage/bulkrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// One of signing off and reopening, over articles.
class SignOffRun
{
public:
    SignOffRun(Store &store, ReviewScope scope, QString by, bool opens)
        : m_store(store)
        , m_scope(std::move(scope))
        , m_opens(opens)
    {
        m_edits.by = std::move(by);
        m_edits.action = opens ? u"reopen"_s : u"sign-off"_s;
    }

    [[nodiscard]] Result<SignOffReport> run(const QList<ArticleId> &articles, bool write,
                                            const KeepGoing &progress)
    {
        if (write && m_store.isReadOnly())
            return fail(Error::Kind::ReadOnly, m_store.readOnlyReason());
        auto looked = lookThrough(articles, progress);
        if (!looked)
            return std::unexpected(std::move(looked).error());
        if (!write || m_edits.edits.isEmpty())
            return std::move(m_report);
        m_edits.summary = summary(int(m_edits.edits.size()));
        return Galley::write(m_store, m_edits, progress).transform([this](const BulkResult &result) {
            m_report.bulk = result.id;
            m_report.conflicts = result.refused;
            for (const BulkRefusal &refusal : result.refused)
                m_report.done.removeAll(refusal.article);
            return std::move(m_report);
        });
    }

private:
    [[nodiscard]] QString summary(int articles) const
    {
        return m_opens
            ? QCoreApplication::translate("SignOff", "Reopen gold of %n article(s)", nullptr, articles)
            : QCoreApplication::translate("SignOff", "Sign off gold of %n article(s)", nullptr, articles);
    }

    // Through a connection of its own, which makes no sets.
    [[nodiscard]] Result<void> lookThrough(const QList<ArticleId> &articles, const KeepGoing &progress)
    {
        const auto reader = Store::open(m_store.path(), Store::Access::ReadOnly);
        if (!reader)
            return std::unexpected(reader.error());
        const auto ids =
            articles.isEmpty() ? workedArticles(**reader, m_scope) : Result<QList<ArticleId>>(articles);
        if (!ids)
            return std::unexpected(ids.error());
        qint64 done = 0;
        for (const ArticleId id : *ids) {
            if (progress && !progress(done++, ids->size()))
                return bulkStopped();
            const auto article = loadReview(**reader, id, m_scope);
            if (!article)
                return std::unexpected(article.error());
            add(*article);
        }
        return {};
    }

    void add(const ReviewArticle &article)
    {
        const AnnotationSet &gold = article.gold.set;
        if (gold.isSignedOff() != m_opens) {
            ++m_report.already;
            return;
        }
        const SignOffCheck check = m_opens ? SignOffCheck() : checkSignOff(article, gold);
        Result<Edit> edit = m_opens ? reopenEdit(gold)
                                    : signOffEdit(article, gold, m_edits.by, QDateTime::currentDateTimeUtc());
        if (!edit) {
            m_report.notReady += check;
            return;
        }
        m_report.done += article.gold.article.externalId;
        if (!check.lost.isEmpty())
            m_report.losses += check;
        m_edits.annotator = gold.annotator;
        m_edits.edits.append({article.gold.article.id, article.gold.revision, std::move(*edit)});
    }

    Store &m_store;
    ReviewScope m_scope;
    bool m_opens;
    PendingEdits m_edits;
    SignOffReport m_report;
};

} // namespace

Result<SignOffReport> signOff(Store &store, const QList<ArticleId> &articles, const QString &by,
                              const ReviewScope &scope, bool write, const KeepGoing &progress)
{
    return SignOffRun(store, scope, by, false).run(articles, write, progress);
}

Result<SignOffReport> reopen(Store &store, const QList<ArticleId> &articles, const QString &by, bool write,
                             const KeepGoing &progress)
{
    return SignOffRun(store, {}, by, true).run(articles, write, progress);
}

} // namespace Galley
