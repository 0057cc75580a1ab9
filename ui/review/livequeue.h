#pragma once

#include "project/project.h"
#include "review/queuefeed.h"
#include "review/reviewqueuemodel.h"

namespace Galley {

// The queue of places as a list, kept true while it is read and while others work.
class LiveQueue : public QObject
{
    Q_OBJECT
public:
    LiveQueue(Project &project, const ReviewScope &scope, QObject *parent = nullptr);

    [[nodiscard]] ReviewQueueModel &model() { return m_model; }

    [[nodiscard]] const ReviewQueueModel &model() const { return m_model; }

    [[nodiscard]] const ReviewIndex &index() const { return m_index; }

    [[nodiscard]] QueueFeed &feed() { return m_feed; }

    // Its rows are put here, because its session knows more than the disk; 0: none.
    void setShown(ArticleId article) { m_shown = article; }

    void put(const ReviewedArticle &article, const UnitNames &names);

    // The first from there that was not put off, round; else the first that was; -1: no rows.
    [[nodiscard]] int nextRow(int from) const;

Q_SIGNALS:
    void changed(); // rows or counts
    void grown();   // there is more to decide, perhaps
    // Somebody else has; the one that is shown among them is in the queue as before.
    void articlesChanged(const QList<Galley::ArticleId> &articles);
    void failed(const Galley::Error &error);

private:
    void connectFeed();
    void connectChanges();
    void fetchQuotes(const QList<ReviewRow> &rows, const std::function<void(QStringList)> &then);
    void onArrived(const ReviewChunk &chunk);
    void onChanged(ReviewChunk chunk);
    void reload();

    Project &m_project;
    ReviewIndex m_index;
    ReviewQueueModel m_model;
    ArticleId m_shown = 0;
    QTimer *m_resort;
    QueueFeed m_feed;
};

} // namespace Galley
