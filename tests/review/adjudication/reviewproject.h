#pragma once

#include "review/adjudication/reviewarticle.h"

#include "storage/projectplace.h"

// A project with three layers: "name" (per, org, loc; attributes kind and known;
// relation works-for from per to org), "flat" (x, y), whose spans neither overlap nor stack, and "claim".
class ReviewProject
{
public:
    ReviewProject();

    // Text is some words "aa bb cc …" when none is given: word n stands at 3 n.
    Galley::ArticleId addArticle(const QString &externalId, const QString &text = {});
    // Spans "per 0-2, flat/x 3-5+6-8, org{gov} 9-11", the value in braces being attribute kind; s1, s2, … in
    // that order. Relations "1>2" are works-for.
    Galley::SetId addSet(Galley::ArticleId article, const QString &annotator, const QString &spans,
                         const QString &relations = {}, Galley::SetState state = Galley::SetState::Done);
    Galley::ReviewArticle load(Galley::ArticleId article, const Galley::ReviewScope &scope = {});
    // As a window does: the edit in the store, and in the review's gold.
    Galley::Result<Galley::Edit> decide(Galley::ReviewArticle &review, qsizetype cluster,
                                        const Galley::Choice &choice);
    // The same without the store.
    static Galley::Result<Galley::Edit> decideInMemory(Galley::ReviewArticle &review, qsizetype cluster,
                                                       const Galley::Choice &choice);
    void append(Galley::SetId set, Galley::Edit edit); // to the set's journal

    [[nodiscard]] QString path() const { return place.path(); }

    Samples::ProjectPlace place;
    std::unique_ptr<Galley::Store> store;
};

// What a set holds without ids, sorted: "per{gov} 0-2", "works-for per 0-2 > org 9-11".
QStringList contents(const Galley::AnnotationSet &set);
// The version of the cluster that an annotator has.
int versionOf(const QString &annotator, const Galley::Cluster &cluster, const Galley::ReviewArticle &review);
QList<Galley::Span> spansFrom(const QString &spans, const Galley::ArticleText &text);
