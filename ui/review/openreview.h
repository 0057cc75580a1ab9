#pragma once

#include "project/sessionhost.h"
#include "review/articlestock.h"

namespace Galley {

// The article that is adjudicated, with a session on its gold. Others are read ahead.
class OpenReview : public QObject
{
    Q_OBJECT
public:
    OpenReview(Project &project, const ReviewScope &scope, QObject *parent = nullptr);

    // Null: none is open.
    [[nodiscard]] const ReviewArticle *article() const { return m_article ? &m_article->review : nullptr; }

    [[nodiscard]] LaneText *text() const { return m_article ? &m_article->text : nullptr; }

    [[nodiscard]] Session *session() const { return m_article ? m_host.current() : nullptr; }

    [[nodiscard]] SessionHost &host() { return m_host; }

    [[nodiscard]] ArticleId id() const { return m_article ? m_article->review.gold.article.id : 0; }

    [[nodiscard]] ArticleId wanted() const { return m_wanted; } // about to be opened; 0: none

    void open(ArticleId article); // at once when it was read ahead

    void stay() { m_wanted = 0; } // with the one that is open

    void readAhead(const QList<ArticleId> &articles) { m_stock.want(articles); }

    void readAgain(); // the open one, from disk
    void onChanged(QList<ArticleId> articles);

    void retry() { m_host.retry(); } // what could not be saved

Q_SIGNALS:
    void opened(); // another one, or read again: everything of the one before is gone
    void changed(const Galley::LaneText::Changed &changed); // gold
    void said(const QString &message);
    void failed(Galley::ArticleId article, const Galley::Error &error);
    void refused(const Galley::Error &error, int lost); // of the open article
    void refusedElsewhere();                            // of one that was left

private:
    void connectStock();
    void connectHost();
    void show(const ArticleStock::Prepared &prepared);
    void follow(Session *opened);
    void adopt(const ArticleStock::Prepared &prepared);
    void adoptMarks(const ArticleStock::Prepared &prepared, const AnnotationSet &gold);

    SessionHost m_host;
    ArticleStock m_stock;
    ArticleStock::Prepared m_article;
    ArticleId m_wanted = 0;
};

} // namespace Galley
