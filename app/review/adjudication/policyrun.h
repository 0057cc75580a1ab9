#pragma once

#include "review/adjudication/policy.h"
#include "review/adjudication/reviewarticle.h"
#include "storage/bulk.h"
#include "text/progress.h"

// Policies over a whole project, in one undo step.
namespace Galley {

struct PolicyRun
{
    QList<Policy> policies = {}; // in this order; the first that chooses counts
    ReviewScope scope = {};
    QList<ArticleId> articles = {};     // empty: all that have sets
    std::optional<bool> agreement = {}; // what all marked alike goes to gold, before any policy is asked;
                                        // none: as the project has it
    bool again = false;                 // places, too, that a person has decided or put off
    QString by = {};                    // who runs it
    int examples = 20;                  // at most
};

// Places that a policy decided: of one cause, in one layer, with these labels against each other.
struct PolicyCount
{
    QString policy;
    Cause cause = Cause::Agreement;
    QString layer;
    QStringList labels; // sorted; "" for "not marked"
    qint64 places = 0;

    bool operator==(const PolicyCount &) const = default;
};

// A place that a policy decided, or could not.
struct PolicyExample
{
    ArticleId article = 0;
    QString externalId;
    QString layer;
    Range place = {};
    QString quote;
    Cause cause = Cause::Agreement;
    QStringList labels;
    QString policy;
    QStringList made; // quotes of what gold has there now, with labels: "state: Moscow"
    QString refusal;  // why gold does not take it; empty: it does

    bool operator==(const PolicyExample &) const = default;
};

struct PolicyLoss
{
    ArticleId article = 0;
    QString externalId;
    LostRelation relation;

    bool operator==(const PolicyLoss &) const = default;
};

// How reliable an annotator is in a layer, as the policy "reliability" takes it.
struct ReliabilityRow
{
    QString layer;
    QString annotator;
    double accuracy = 0;
    qint64 places = 0;           // that took part in the layer
    QMap<QString, double> right; // by label ("" for "not marked"): how often he says so where it is true

    bool operator==(const ReliabilityRow &) const = default;
};

// What policies did, or would do.
struct PolicyReport
{
    BulkId bulk = 0;                   // 0: nothing was written
    qint64 articles = 0;               // that were looked at
    qint64 edited = 0;                 // whose gold changes
    qint64 signedOff = 0;              // that stay as they are
    qint64 decided = 0;                // places
    qint64 already = 0;                // that the policies decided the same way before
    qint64 settled = 0;                // that a person has decided or made gold of, and that stay as they are
    qint64 postponed = 0;              // that a person has put off, the same
    qint64 remaining = 0;              // that no policy decides, those that gold refuses among them
    QList<PolicyCount> counts;         // by policy in their order, then the most frequent first
    QList<PolicyCount> left;           // the same of what remains, without policies
    QList<PolicyExample> examples;     // of each policy some
    QList<PolicyExample> refused;      // what the schema does not allow in gold
    QList<PolicyLoss> lost;            // relations with an end that was not taken
    QList<BulkRefusal> conflicts;      // gold that somebody changed meanwhile: it stays as it is
    QList<ReliabilityRow> reliability; // when a policy asks for it
};

// A warning in a sentence where reliability was estimated from fewer than three annotators of a layer; else
// empty. Two who differ do not tell which of them is wrong.
[[nodiscard]] QString reliabilityWarning(const PolicyReport &report);

// NotFound when the project lacks a name, InvalidInput when a policy can never choose (k above the number of
// annotators, fewer than two to compare). Both read through a connection of their own. A stop is an Error of
// kind Io. About 1 ms an article.
[[nodiscard]] Result<PolicyReport> previewPolicies(Store &store, const PolicyRun &run,
                                                   const KeepGoing &progress = {});
[[nodiscard]] Result<PolicyReport> applyPolicies(Store &store, const PolicyRun &run,
                                                 const KeepGoing &progress = {});

} // namespace Galley
