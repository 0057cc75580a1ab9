#pragma once

#include "review/measures/measured.h"
#include "storage/team.h"

#include <QMap>

// How far a project is, as a team's lead asks. Gold and models are not work that is waited for: what is
// counted are human annotators' sets, but for those that nobody has touched yet. Days and weeks of work are
// in UTC; a week is ISO 8601's, "2024-W15".
namespace Galley {

// How fast somebody works, by what Galley's window measured. Hours are active ones.
struct Pace
{
    qint64 activeMs = 0; // all; 0: nothing was measured
    qint64 marks = 0;    // whose time is known
    std::optional<qint64> medianMarkMs = {};
    qint64 articles = 0;  // finished, whose time is known
    qint64 articleMs = 0; // of these
    std::optional<qint64> medianArticleMs = {};

    [[nodiscard]] std::optional<double> marksPerHour() const;
    [[nodiscard]] std::optional<double> articlesPerHour() const;

    bool operator==(const Pace &) const = default;
};

struct AnnotatorProgress
{
    QString annotator;
    Annotator::Kind kind = Annotator::Kind::Human;
    Role role = Role::Annotator;
    bool active = true;
    std::array<qint64, SetStateCount> sets = {}; // by SetState; those that nobody has touched are new
    qint64 assigned = 0;
    qint64 open = 0;    // of these: not finished
    qint64 due = 0;     // of the open ones: with a deadline
    qint64 overdue = 0; // of these: whose day is past
    QDate nextDue = {}; // of the open ones; invalid: none has a deadline
    qint64 spans = 0;
    Pace pace = {};

    [[nodiscard]] qint64 in(SetState state) const { return sets[size_t(state)]; }

    [[nodiscard]] qint64 finished() const { return in(SetState::Done) + in(SetState::Settled); }

    // Of what is assigned to him or, where nothing is, of his sets. None: there is neither.
    [[nodiscard]] std::optional<double> finishedShare() const;

    bool operator==(const AnnotatorProgress &) const = default;
};

struct LayerProgress
{
    QString layer;
    qint64 articles = 0; // with a span at least
    qint64 spans = 0;

    bool operator==(const LayerProgress &) const = default;
};

// Articles of a source, or of a week of publication.
struct ArticlesProgress
{
    QString key; // empty: not known
    qint64 articles = 0;
    qint64 begun = 0;    // somebody works on it, or has finished
    qint64 finished = 0; // by one annotator at least
    qint64 twice = 0;    // by two at least
    qint64 gold = 0;     // signed off
    qint64 spans = 0;

    bool operator==(const ArticlesProgress &) const = default;
};

// What somebody did on a day.
struct WorkDay
{
    QDate day;
    QString annotator;
    qint64 edits = 0;    // entries in journals, undoing included, imports and settling not
    qint64 finished = 0; // articles whose set came to the state done that day, and is finished still

    bool operator==(const WorkDay &) const = default;
};

// The same by week, with the time that went into what was finished.
struct WorkWeek
{
    QString week;
    QString annotator;
    qint64 edits = 0;
    qint64 finished = 0;
    qint64 timed = 0;    // of these: whose time is known
    qint64 activeMs = 0; // of these

    bool operator==(const WorkWeek &) const = default;
};

// Spans of sets that were finished in a week or, not finished, last worked on.
struct LabelWeek
{
    QString week;
    QString layer;
    QString label;
    qint64 spans = 0;

    bool operator==(const LabelWeek &) const = default;
};

// Agreement on the articles that two annotators or more had finished by a time.
struct AgreementPoint
{
    QDateTime until; // UTC; when the second of the last of them was finished
    qint64 articles = 0;
    QString layer;
    Measured alpha = {}; // Krippendorff's, nominal, of places
    Measured f1 = {};    // strict, over all pairs together

    bool operator==(const AgreementPoint &) const = default;
};

struct AgreementGrowth
{
    QString undefined = {};            // why there are no points; for the user
    qint64 articles = 0;               // finished by two annotators or more
    QList<AgreementPoint> points = {}; // by layer, then time

    bool operator==(const AgreementGrowth &) const = default;
};

struct Dashboard
{
    qint64 articles = 0;
    QString annotator = {}; // whose work alone this is; empty: everybody's
    QList<AnnotatorProgress> annotators =
        {};                           // by name; those who did nothing and have nothing to do are not in it
    QList<LayerProgress> layers = {}; // by name
    QList<ArticlesProgress> sources = {};   // by name
    QList<ArticlesProgress> published = {}; // by week
    QList<WorkDay> days = {};               // by day, then name
    QList<WorkWeek> weeks = {};             // by week, then name
    QList<LabelWeek> labels = {};           // by week, layer, label
    AgreementGrowth agreement = {};

    bool operator==(const Dashboard &) const = default;
};

} // namespace Galley
