#pragma once

#include "storage/team.h"

#include <QStringList>

// Who is to work on which articles: worked out on values alone, the same for the same request everywhere.
namespace Galley {

struct PlanArticle
{
    ArticleId id = 0;
    QString externalId; // decides, with the seed, so that the order of imports has no say
};

struct PlanAnnotator
{
    qint64 id = 0;
    QString name;
    qint64 load = 0; // assigned to him already and not finished
};

struct PlanRequest
{
    enum class Way {
        Random,   // each article by chance
        Balanced, // whoever has the least, by chance among equals
    };

    QList<PlanArticle> articles;
    QList<PlanAnnotator> annotators;
    int each = 1;                // annotators an article
    std::optional<double> twice; // 0 … 1: this share of the articles by two, the others by one; not with each
    Way way = Way::Balanced;
    QString seed = QStringLiteral("0");
    QList<AssignmentKey> present; // what is assigned already, to whomever: it counts, and stays
    QList<AssignmentKey> begun;   // who has worked on what: asked first
};

struct PlanCount
{
    qint64 annotator = 0;
    QString name;
    qint64 before = 0; // his load
    qint64 added = 0;

    bool operator==(const PlanCount &) const = default;
};

// Articles that get fewer annotators than they should.
struct PlanShortfall
{
    int wanted = 0;
    int possible = 0; // those that are assigned already among them
    qint64 articles = 0;

    bool operator==(const PlanShortfall &) const = default;
};

struct Plan
{
    QList<AssignmentKey> added; // ascending
    QList<PlanCount> counts;    // in the order of the request
    qint64 articles = 0;
    qint64 complete = 0; // needed nothing: they have as many annotators already, or more
    QList<PlanShortfall> shortfalls;
    QList<AssignmentKey> moved; // whose deadlines change; see AssignOptions::moveDue

    bool operator==(const Plan &) const = default;
};

// O(articles · annotators).
[[nodiscard]] Plan planOf(const PlanRequest &request);

} // namespace Galley
