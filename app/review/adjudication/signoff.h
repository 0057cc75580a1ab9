#pragma once

#include "annotation/constraints.h"
#include "review/adjudication/reviewarticle.h"
#include "storage/bulk.h"
#include "text/progress.h"

// Closing gold: it is locked from then on, and the journal says who did it and when.
namespace Galley {

// What stands between an article's gold and signing it off.
struct SignOffCheck
{
    ArticleId article = 0;
    QString externalId = {};
    SetState state = SetState::New; // of gold
    qint64 open = 0;                // places that nobody has decided, or that were changed since
    qint64 postponed = 0;
    qint64 unmatched = 0;          // places that only one annotator marked alone, and that are not in gold
    QList<Finding> findings = {};  // rules and required attributes that gold breaks
    QList<LostRelation> lost = {}; // which keep nothing from being signed off
    bool empty = false;            // nobody has worked on the article

    [[nodiscard]] bool isSignedOff() const { return state == SetState::Done; }

    [[nodiscard]] bool isReady() const
    {
        return open + postponed + unmatched == 0 && findings.isEmpty() && !empty && !isSignedOff();
    }
};

// For the user, a sentence each; empty: it is ready, or signed off.
[[nodiscard]] QStringList obstaclesOf(const SignOffCheck &check);

// Complete agreement that is not in gold yet goes there with the sign-off, and is checked as if it were.
[[nodiscard]] SignOffCheck checkSignOff(const ReviewArticle &article, const AnnotationSet &goldNow);

// The edit that signs gold off (action "sign-off"), with the agreement that goes to gold; refuses with the
// obstacles what is not ready.
[[nodiscard]] Result<Edit> signOffEdit(const ReviewArticle &article, const AnnotationSet &goldNow,
                                       const QString &by, const QDateTime &at);
// The one that opens it again (action "reopen"); refuses gold that is not signed off.
[[nodiscard]] Result<Edit> reopenEdit(const AnnotationSet &gold);

struct SignOffReport
{
    BulkId bulk = 0;    // 0: nothing was written
    QStringList done;   // articles that were signed off or reopened, by external id
    qint64 already = 0; // that were so before
    QList<SignOffCheck> notReady;
    QList<SignOffCheck> losses;   // of those done, with lost relations
    QList<BulkRefusal> conflicts; // gold that somebody changed meanwhile
};

// Those of the articles (empty: all that have sets) that are ready, in one undo step. A stop is an Error of
// kind Io.
[[nodiscard]] Result<SignOffReport> signOff(Store &store, const QList<ArticleId> &articles, const QString &by,
                                            const ReviewScope &scope = {}, bool write = true,
                                            const KeepGoing &progress = {});
[[nodiscard]] Result<SignOffReport> reopen(Store &store, const QList<ArticleId> &articles, const QString &by,
                                           bool write = true, const KeepGoing &progress = {});

} // namespace Galley
