#pragma once

#include "review/adjudication/cluster.h"
#include "review/adjudication/gold.h"
#include "storage/bulk.h"
#include "text/progress.h"

#include <QDateTime>

// What an annotator did otherwise than gold, to learn from.
namespace Galley {

struct FeedbackSpan
{
    QString label;
    QString quote;
    QList<Range> segments;
    QJsonObject attributes;

    bool operator==(const FeedbackSpan &) const = default;
};

struct FeedbackItem
{
    ArticleId article = 0;
    QString externalId = {};
    QString title = {};
    QString layer = {};
    Range place = {};
    QList<Cause> causes = {}; // the gravest first
    QString before = {};      // text around the place, some 60 code points, without line ends
    QString marked = {};      // the place itself
    QString after = {};
    QList<FeedbackSpan> own = {};  // empty: the annotator marked nothing
    QList<FeedbackSpan> gold = {}; // empty: gold has nothing
    QString reason = {};           // of the decision, as the next two
    QString note = {};
    QString policy = {}; // empty: a person decided, or gold has no decision there
    SpanId span = 0;     // the annotator's first there; 0: none

    bool operator==(const FeedbackItem &) const = default;
};

struct FeedbackCount
{
    Cause cause = Cause::Missing;
    QString layer;
    QString own;  // labels, joined by ", "; empty: not marked
    QString gold; // the same
    qint64 places = 0;

    bool operator==(const FeedbackCount &) const = default;
};

struct Feedback
{
    QString annotator;
    qint64 articles = 0;         // that were compared
    qint64 places = 0;           // of the annotator's or gold's
    qint64 same = 0;             // of these
    qint64 undecided = 0;        // left out: gold is not signed off there, and nobody has decided the place
    QList<FeedbackCount> counts; // the most frequent first
    QList<FeedbackItem> items;   // by article's external id, then place

    bool operator==(const Feedback &) const = default;
};

struct FeedbackOptions
{
    QStringList annotators = {};    // by name; empty: everybody but adjudicators
    QList<ArticleId> articles = {}; // empty: all
    QStringList layers = {};        // empty: all
    int context = 60;               // code points on each side
};

// Against gold that is signed off, and of other gold the places that are decided. One for each annotator, by
// name. NotFound when there is no gold, or no such annotator.
[[nodiscard]] Result<QList<Feedback>> feedbackFor(Store &store, const FeedbackOptions &options = {},
                                                  const KeepGoing &progress = {});

// Only what one article's sets say; units and names with the annotator and gold alone, texts from the
// article.
struct FeedbackArticle
{
    const Article &article;
    const ArticleUnits &units;
    const UnitNames &names;
    const AnnotationSet &gold;
};

void addFeedback(Feedback &feedback, const FeedbackArticle &article, const FeedbackOptions &options);

struct ReturnReport
{
    QList<BulkId> bulks = {}; // one for each annotator
    qint64 sets = 0;          // that were returned
    qint64 comments = 0;
    QList<BulkRefusal> conflicts;
};

// Gives the articles with differences back: sets the annotators' sets to "returned", with a comment on the
// article and one at each place. Comments that are there already are not written twice. One undo
// step for each annotator.
[[nodiscard]] Result<ReturnReport> returnWithFeedback(Store &store, const QList<Feedback> &feedback,
                                                      const QString &by, const KeepGoing &progress = {});

// One sentence: what gold has, against what the annotator did.
[[nodiscard]] QString sentenceOf(const FeedbackItem &item);

[[nodiscard]] QString feedbackHtml(const QList<Feedback> &feedback, const QString &project);
[[nodiscard]] QByteArray feedbackCsv(const QList<Feedback> &feedback); // UTF-8, a line each difference
[[nodiscard]] QJsonArray feedbackJson(const QList<Feedback> &feedback);

} // namespace Galley
