#pragma once

#include "annotation/annotationset.h"

#include <QDate>

#include <optional>

// What a store answers with, beside the values themselves.
namespace Galley {

// What the article queue shows of one article, for one annotator.
struct ArticleRow
{
    ArticleId id = 0;
    QString externalId;
    QString title;
    QString published;
    QString source;
    QString language;
    qsizetype length = 0;           // code points
    SetState state = SetState::New; // of the annotator's set
    qsizetype spans = 0;            // in the annotator's set
    bool assigned = false;          // to the annotator
    QDate due = {};                 // invalid: no deadline

    bool operator==(const ArticleRow &) const = default;
};

// How far an annotator's set of an article is.
struct SetFacts
{
    ArticleId article = 0;
    SetState state = SetState::New;
    qsizetype spans = 0;
    Revision revision = 0;

    bool operator==(const SetFacts &) const = default;
};

// A page of the queue, by key and never by offset: the articles after the last one of the page before.
struct ArticleQuery
{
    // By due date come those without one last; it is for what is assigned.
    enum class Order { Added, Published, Title, Due };

    qint64 annotator = 0; // whose states and marks; 0: nobody's
    QString filter;       // words that title, source, date or id contain; empty: all
    std::optional<SetState> state;
    bool assigned = false; // only what is assigned to the annotator
    Order order = Order::Added;
    std::optional<ArticleRow> after; // empty: the first page
    int limit = 200;
};

// Spans and relations of one set, layer and label.
struct LabelCount
{
    QString annotator;
    QString layer;
    QString label; // of a relation its type, with an empty layer
    qint64 count = 0;

    bool operator==(const LabelCount &) const = default;
};

// Sets of one annotator in one state, and what they hold.
struct SetCount
{
    QString annotator;
    Annotator::Kind kind = Annotator::Kind::Human;
    SetState state = SetState::New;
    qint64 sets = 0;
    qint64 spans = 0;
    qint64 relations = 0;

    bool operator==(const SetCount &) const = default;
};

// The time that one annotator spent on one article. What is not known counts as nothing.
struct TimeRow
{
    QString annotator;
    QString article;     // external id
    qint64 activeMs = 0; // on the article
    qint64 spans = 0;    // whose time is known
    qint64 spanMs = 0;   // all of these

    bool operator==(const TimeRow &) const = default;
};

// The time that one annotator spent, and what his marks took.
struct TimeCount
{
    QString annotator;
    qint64 activeMs = 0;
    qint64 articles = 0; // whose time is known
    qint64 spans = 0;    // the same
    double meanMs = 0;   // of a mark
    qint64 medianMs = 0;

    bool operator==(const TimeCount &) const = default;
};

struct ProjectStats
{
    qint64 articles = 0;
    qint64 spans = 0;
    qint64 relations = 0;
    QList<LabelCount> spanCounts;
    QList<LabelCount> relationCounts;
    QList<SetCount> setCounts;   // by annotator's name and state's word
    QList<TimeCount> timeCounts; // by annotator's name; without those of whom no time is known
    QList<TimeRow> timeRows;     // by annotator's name, then in the order of the articles; the same
};

// Something that check found wrong.
struct Problem
{
    QString kind; // a stable word: "database", "hash", "offset", "quote", "dangling", "label", "count",
                  // "value", "journal"
    QString message;
    QString article; // external id; empty: the project
    QString annotator;
    QString item; // span or relation, as exported ("s12")

    bool operator==(const Problem &) const = default;
};

// A set as exports write it, and imports bring it.
struct StoredSet
{
    AnnotationSet set;
    Revision revision = 0;
};

} // namespace Galley
