#pragma once

#include "annotation/edit.h"
#include "text/article.h"

#include <QDateTime>

#include <functional>

// Edits of many sets in one step.
namespace Galley {

using BulkId = qint64; // of one project; 0: none

// What a bulk edit is about: a span of the annotator's, or for marks a stretch of text.
struct BulkTarget
{
    ArticleId article = 0;
    SpanId span = 0;
    QList<Range> segments = {}; // of marks

    bool operator==(const BulkTarget &) const = default;
};

struct BulkMark
{
    QString layer;
    QString label;
    QJsonObject attributes = {};

    bool operator==(const BulkMark &) const = default;
};

struct BulkRelabel
{
    QString layer;
    QString label;

    bool operator==(const BulkRelabel &) const = default;
};

// With their relations.
struct BulkDelete
{
    bool operator==(const BulkDelete &) const = default;
};

struct BulkAttribute
{
    QString attribute;
    QJsonValue value = QJsonValue::Undefined; // undefined takes it away

    bool operator==(const BulkAttribute &) const = default;
};

using BulkAction = std::variant<BulkMark, BulkRelabel, BulkDelete, BulkAttribute>;

struct BulkRequest
{
    Annotator annotator; // only this one's sets are changed
    BulkAction action;
    QList<BulkTarget> targets;
    QString summary; // what was asked for, kept to be shown; empty: said of the action
};

struct ArticleWork; // storage/articlereader.h

// Edits of one annotator's sets on many articles that somebody works out, as policies do.
struct BulkEdits
{
    Annotator annotator; // whose sets are changed: for gold the adjudicator
    QString by = {};     // who does it, for the journals; empty: the annotator
    QString action;      // a stable word, as of single edits
    QString summary;
    QList<ArticleId> articles;
    // Called for each article with all sets on it, in the order of the articles. Without changes: it stays.
    // An error refuses the article and no other.
    std::function<Result<Edit>(const ArticleWork &)> edit;
};

// Why a target stays as it is.
struct BulkRefusal
{
    BulkTarget target;
    QString article; // external id
    Error reason;
};

// What a bulk edit did, or (id 0) would do.
struct BulkResult
{
    struct ChangedSet
    {
        SetId set = 0; // 0: it would be made
        ArticleId article = 0;
        Revision revision = 0; // after it

        bool operator==(const ChangedSet &) const = default;
    };

    BulkId id = 0;
    QString summary;
    QList<ChangedSet> sets;
    qint64 changed = 0;   // targets
    qint64 unchanged = 0; // targets that were so already
    qint64 relations = 0; // that go with deleted spans
    QList<BulkRefusal>
        refused; // of undo and redo: one for each set that stays, with no target but its article
};

// One of the list of bulk edits.
struct BulkRow
{
    BulkId id = 0;
    QDateTime at;      // UTC
    QString annotator; // whose sets
    QString by = {};   // who did it; empty: the annotator
    QString action;    // as of single edits: "mark", "relabel", "delete", "attribute"
    QString summary;
    bool undone = false;
    qint64 sets = 0; // that it changed
};

// A place that an annotator chose not to mark.
struct Skip
{
    ArticleId article = 0;
    Range range = {};

    auto operator<=>(const Skip &) const = default;
};

} // namespace Galley
