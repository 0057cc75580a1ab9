#pragma once

#include "benchproject.h"
#include "report.h"
#include "storage/writer.h"

#include "article/articleview.h"

namespace Galley {

// Times from the key of a label, in ms.
struct MarkTimes
{
    QList<double> painted; // until the frame that shows the mark
    QList<double> durable; // until the writer has it on disk
};

// The article view at 1600 × 1200, on a project of the real store with its writer.
class ArticleBench
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ArticleBench>> make(const BenchProject &project);
    ~ArticleBench();

    // Each sample is one time in ms, until the painted frame.
    [[nodiscard]] QList<double> open(int times);
    [[nodiscard]] MarkTimes mark(int times);
    [[nodiscard]] QList<double> scroll(int wheelSteps, int pages);
    [[nodiscard]] QList<double> resize(int times);
    [[nodiscard]] QList<double> zoom(int times);
    // MB of resident memory that an open article needs above the empty window. Once per process.
    [[nodiscard]] double memory();

private:
    ArticleBench(BenchProject project, std::unique_ptr<Store> store, std::unique_ptr<StoreWriter> writer);
    bool openArticle();
    void paint(); // until what was asked to be painted is
    [[nodiscard]] double timed(const std::function<void()> &action);

    BenchProject m_project;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoreWriter> m_writer;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ArticleView> m_view;
};

} // namespace Galley
