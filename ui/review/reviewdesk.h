#pragma once

#include "project/sessionhost.h"
#include "review/articlestock.h"
#include "review/queuefeed.h"
#include "review/reviewqueuemodel.h"

namespace Galley {

// Adjudication without its widgets: the queue, the place in question, and what becomes of it. Decisions go
// through a session on gold, so that they are saved, undone and refused as all edits are.
class ReviewDesk : public QObject
{
    Q_OBJECT
public:
    explicit ReviewDesk(Project &project, const ReviewScope &scope = {}, QObject *parent = nullptr);

    [[nodiscard]] ReviewQueueModel &queue() { return m_queue; }

    [[nodiscard]] const ReviewIndex &index() const { return m_index; }

    [[nodiscard]] QueueFeed &feed() { return m_feed; }

    [[nodiscard]] SessionHost &host() { return m_host; }

    // Of the article that is shown; null: none is.
    [[nodiscard]] const ReviewArticle *article() const { return m_article ? &m_article->review : nullptr; }

    [[nodiscard]] LaneText *text() { return m_article ? &m_article->text : nullptr; }

    [[nodiscard]] Session *session() const { return m_article ? m_host.current() : nullptr; }

    [[nodiscard]] const Cluster *cluster() const; // the place in question; null: none

    [[nodiscard]] int clusterNumber() const { return m_cluster; } // in the article's clusters; -1: none

    [[nodiscard]] ClusterState state() const; // of the place in question
    [[nodiscard]] int row() const;            // of it in the queue; -1: it is not in there

    void go(int row);                                               // of the queue
    void goTo(ArticleId article, const QByteArray &signature = {}); // without: the article's first place
    void goToCluster(int number);                                   // of the article that is shown
    void step(int by);                                              // to a neighbour in the queue
    void goOn();                                                    // to what is to be decided next

    // Carries the choice out and goes on to the next place.
    [[nodiscard]] Result<void> decide(const Choice &choice);
    [[nodiscard]] Result<void> undo(); // and shows the place again
    [[nodiscard]] Result<void> redo();
    [[nodiscard]] Result<void> signOff(); // with the agreement that is not in gold yet
    [[nodiscard]] Result<void> reopen();

    [[nodiscard]] bool canUndo() const;

    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }

    void retry(); // what could not be saved

Q_SIGNALS:
    void queueChanged(); // rows or counts
    void articleShown(); // another one, or read again: everything of the one before is gone
    void placeShown();   // another place in question, or the same in another state
    void goldChanged(const Galley::LaneText::Changed &changed);
    void finished(); // nothing is left to decide
    void said(const QString &message);
    void failed(const Galley::Error &error); // an article or the queue cannot be read
    void notSaved(const Galley::Error &error, int lost);

private:
    struct Deed
    {
        ArticleId article = 0;
        QByteArray signature;
        Choice choice;
        Revision revision = 0;
    };

    void connectFeed();
    void connectHost();
    void onArrived(const ReviewChunk &chunk);
    void onChanged(const ReviewChunk &chunk);
    void put(const ReviewChunk &chunk);
    void publish();
    void show(const ArticleStock::Prepared &prepared);
    void adopt(const ArticleStock::Prepared &prepared);
    void follow(Session *opened);
    void onRefused(const Error &error, int lost);
    void makeAgain();
    void setPlace(int cluster);
    void prefetch();
    [[nodiscard]] int clusterBy(const QByteArray &signature) const;
    [[nodiscard]] int nearestCluster(Range place) const;
    [[nodiscard]] int nextRow(int from) const;

    Project &m_project;
    ReviewIndex m_index;
    ReviewQueueModel m_queue;
    SessionHost m_host;
    ArticleStock m_stock;
    ArticleStock::Prepared m_article;
    int m_cluster = -1;
    ArticleId m_wantedArticle = 0;
    QByteArray m_wantedPlace;
    QList<Deed> m_done;
    QList<Deed> m_undone;
    QList<Deed> m_sent;  // on their way to the disk
    QList<Deed> m_again; // not kept, because gold was changed meanwhile
    QTimer *m_resort;
    QueueFeed m_feed;
};

} // namespace Galley
