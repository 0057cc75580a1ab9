#pragma once

#include "search/pattern.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Galley {

// Finds in one article on a thread of its own. Hits come in portions, by place; a new search drops the one
// before. Destroying it waits for the match that is being tried.
class ArticleFinder : public QObject
{
    Q_OBJECT
public:
    // More hits than anybody looks at; what a search stops at.
    static constexpr qsizetype mostHits = 1'000'000;

    explicit ArticleFinder(QObject *parent = nullptr);
    ~ArticleFinder() override;

    // Refuses a pattern that is none, with the column in Error::place; then nothing is searched.
    [[nodiscard]] Result<void> start(const ArticleText &text, const PatternSpec &query);
    void stop();

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void found(const QList<Galley::Range> &hits);
    void finished();
    void gaveUp(const Galley::Error &error); // after found() for what there was until then

private:
    struct Job;

    void deliver(const std::shared_ptr<Job> &job, const QList<Range> &hits);
    void finish(const std::shared_ptr<Job> &job, const Result<void> &outcome);

    QThreadPool m_pool;
    std::shared_ptr<Job> m_job; // null: none runs
};

} // namespace Galley
