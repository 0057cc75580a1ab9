#pragma once

#include "review/deeds.h"
#include "review/livequeue.h"
#include "review/openreview.h"

namespace Galley {

// Adjudication without its widgets: the queue, the place in question, and what becomes of it. Decisions go
// through a session on gold, so that they are saved, undone and refused as all edits are.
class ReviewDesk : public QObject
{
    Q_OBJECT
public:
    explicit ReviewDesk(Project &project, const ReviewScope &scope = {}, QObject *parent = nullptr);

    [[nodiscard]] ReviewQueueModel &queue() { return m_queue.model(); }

    [[nodiscard]] const ReviewIndex &index() const { return m_queue.index(); }

    [[nodiscard]] QueueFeed &feed() { return m_queue.feed(); }

    [[nodiscard]] SessionHost &host() { return m_open.host(); }

    // Of the article that is shown; null: none is.
    [[nodiscard]] const ReviewArticle *article() const { return m_open.article(); }

    [[nodiscard]] LaneText *text() { return m_open.text(); }

    [[nodiscard]] Session *session() const { return m_open.session(); }

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

    // And shows the place again. Where its article has to be read first, it is done then; another place that
    // is gone to meanwhile, or something decided, calls it off.
    [[nodiscard]] Result<void> undo() { return take(Turn::Back); }

    [[nodiscard]] Result<void> redo() { return take(Turn::Again); }

    [[nodiscard]] Result<void> signOff(); // with the agreement that is not in gold yet
    [[nodiscard]] Result<void> reopen();

    [[nodiscard]] bool canUndo() const;

    [[nodiscard]] bool canRedo() const { return m_deeds.toRedo(); }

    void retry() { m_open.retry(); } // what could not be saved

Q_SIGNALS:
    void queueChanged(); // rows or counts
    void articleShown(); // another one, or read again: everything of the one before is gone
    void placeShown();   // another place in question, or the same in another state
    void goldChanged(const Galley::LaneText::Changed &changed);
    void finished(); // nothing is left to decide
    void said(const QString &message);
    void refused(const QString &message);    // what waited for an article
    void failed(const Galley::Error &error); // an article or the queue cannot be read
    void notSaved(const Galley::Error &error, int lost);

private:
    enum class Turn { Back, Again }; // an undo, a redo

    // A place, to be found again when its article was read again.
    struct Spot
    {
        ArticleId article = 0;
        QByteArray signature = {};
        Range extent = {};
    };

    void connectQueue();
    void connectOpen();
    void onOpened();
    void onRefused(const Error &error, int lost);
    void makeAgain();
    [[nodiscard]] Result<void> take(Turn turn);
    void takeWaiting();
    [[nodiscard]] Result<void> carryOut(Turn turn, const Deed &deed);
    [[nodiscard]] Result<void> close(const Result<Edit> &edit);
    void publish();
    void show(ArticleId article, const QByteArray &signature);
    void setPlace(int cluster);
    void prefetch();
    void startIfIdle();
    [[nodiscard]] int clusterBy(const QByteArray &signature) const;
    [[nodiscard]] int clusterAt(const Spot &spot) const;
    [[nodiscard]] Result<Edit> editOf(const Choice &choice) const;

    Project &m_project;
    LiveQueue m_queue;
    OpenReview m_open;
    Deeds m_deeds;
    QList<Deed> m_again; // not kept, because gold was changed meanwhile
    QList<Turn> m_turns; // waiting for an article
    int m_cluster = -1;
    Spot m_here;
    Spot m_wanted;
};

} // namespace Galley
