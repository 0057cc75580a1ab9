#pragma once

#include "project/project.h"
#include "review/adjudication/reviewarticle.h"
#include "review/lanetext.h"

#include <QHash>
#include <QSet>

namespace Galley {

// An article made ready for the window.
struct PreparedArticle
{
    ReviewArticle review;
    LaneText text;
};

// Articles that are about to be asked for, read before they are: so that the next place is there at once.
class ArticleStock : public QObject
{
    Q_OBJECT
public:
    using Prepared = std::shared_ptr<PreparedArticle>;

    ArticleStock(Project &project, ReviewScope scope, QObject *parent = nullptr);

    // Keeps these ready, and nothing else. Those that come first are read first.
    void want(const QList<ArticleId> &articles);
    // Null: it is not there. It is given away.
    [[nodiscard]] Prepared take(ArticleId article);
    void drop(const QList<ArticleId> &articles); // they have changed
    void read(ArticleId article);                // ready will tell

Q_SIGNALS:
    // Asked for by read.
    void ready(Galley::ArticleId article, const std::shared_ptr<Galley::PreparedArticle> &prepared);
    void failed(Galley::ArticleId article, const Galley::Error &error);

private:
    void load(ArticleId article);
    // Whether gold was saved here after this was read.
    [[nodiscard]] bool isBehind(const PreparedArticle &prepared) const;
    void arrive(ArticleId article, quint64 token, Result<Prepared> prepared);

    Project &m_project;
    ReviewScope m_scope;
    QList<ArticleId> m_wanted;
    QSet<ArticleId> m_asked; // by read
    QHash<ArticleId, quint64> m_reading;
    QHash<ArticleId, Prepared> m_prepared;
    QHash<SetId, Revision> m_saved;
    quint64 m_token = 0;
};

} // namespace Galley
