#pragma once

#include "review/adjudication/reviewarticle.h"

#include <QTemporaryDir>

// Real annotators' work in a project, and that of a curator who settled their differences: a third annotator
// here, whom nothing compares with the others.
class CorpusWork
{
public:
    CorpusWork();

    // Takes a file as the annotator's, or tells of its first problem.
    Galley::Result<void> import(const QString &annotator, const QString &file, const QString &format,
                                const QJsonObject &settings = {});

    [[nodiscard]] Galley::Store &store() { return *m_store; }

    [[nodiscard]] QList<Galley::ArticleId> articles();
    [[nodiscard]] Galley::AnnotationSet setOf(Galley::ArticleId article, const QString &annotator);

    // Decides every place of the article that waits as the curator has it: a version, all of them, none, or
    // his own spans. A span over several places goes to the first.
    [[nodiscard]] Galley::Result<void> decideLikeCurator(Galley::ArticleId article);

    [[nodiscard]] static Galley::ReviewScope scope();

private:
    [[nodiscard]] Galley::Result<void> carryOut(const Galley::Cluster &cluster, const Galley::Choice &choice,
                                                Galley::ReviewArticle &review);

    QTemporaryDir m_folder;
    std::unique_ptr<Galley::Store> m_store;
};

// Layer, label and place of each, sorted: what two sets are compared by.
[[nodiscard]] QStringList marksOf(const QList<Galley::Span> &spans);
