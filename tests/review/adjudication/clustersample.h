#pragma once

#include "review/adjudication/choice.h"

// A cluster written down by hand: "a: per 0-5, org 6-8 | b: per 0-5 | c:". A span in pieces is
// "per 0-2+4-5", one with attributes "per{x} 0-5", and "a^: …" says that a's relations are not the others'.
struct ClusterSample
{
    explicit ClusterSample(const QString &work);

    // "take a,b", "all", "none", "per 0-5; org 6-8" for what is taken by hand, "open".
    [[nodiscard]] QString textOf(const std::optional<Galley::Choice> &choice) const;

    Galley::ArticleUnits article;
    Galley::UnitNames names;
    Galley::Cluster cluster;

private:
    void addSet(const QString &annotator, const QString &units);
    void addUnit(int annotator, const QString &text);
    void makeVersions(const QStringList &relations);
    [[nodiscard]] QString textOf(int unit) const;
};
