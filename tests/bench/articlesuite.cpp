#include "articlesuite.h"

#include "articlebench.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int opens = 21;
constexpr int marks = 210;
constexpr int wheelSteps = 200;
constexpr int pageSteps = 100;
constexpr int resizes = 20;
constexpr int memoryRuns = 3;

} // namespace

ArticleSuite::ArticleSuite(QString folder)
    : m_folder(std::move(folder))
{}

Result<QList<BenchResult>> ArticleSuite::run(const QString &onlyLoad) const
{
    QList<BenchResult> results;
    const auto add = [&](const BenchLoad &load, bool markOnly) -> Result<void> {
        if (!onlyLoad.isEmpty() && onlyLoad != load.name)
            return {};
        return measure(load, markOnly).transform([&](const QList<BenchResult> &more) { results += more; });
    };
    for (const BenchLoad &load : benchLoads()) {
        if (const Result<void> added = add(load, false); !added)
            return std::unexpected(added.error());
    }
    for (const BenchLoad &load : growingLoads()) {
        if (const Result<void> added = add(load, true); !added)
            return std::unexpected(added.error());
    }
    return results;
}

Result<QList<BenchResult>> ArticleSuite::measure(const BenchLoad &load, bool markOnly) const
{
    const QString ms = u"ms"_s;
    const QString path = m_folder + u'/' + QString(load.name).replace(u'/', u'-') + u".galley";
    const Result<BenchProject> project = BenchProject::create(path, load);
    if (!project)
        return std::unexpected(project.error());
    const auto bench = ArticleBench::make(*project);
    if (!bench)
        return std::unexpected(bench.error());
    ArticleBench &view = **bench;
    if (markOnly)
        return QList{summarised(u"article-mark"_s, load.name, view.mark(marks).painted, ms)};
    const Result<QList<double>> megabytes = memory(*project);
    if (!megabytes)
        return std::unexpected(megabytes.error());
    const QList<double> open = view.open(opens);
    const MarkTimes mark = view.mark(marks);
    return QList{summarised(u"article-open"_s, load.name, open, ms),
                 summarised(u"article-mark"_s, load.name, mark.painted, ms),
                 summarised(u"mark-durable"_s, load.name, mark.durable, ms),
                 summarised(u"article-scroll"_s, load.name, view.scroll(wheelSteps, pageSteps), ms),
                 summarised(u"window-resize"_s, load.name, view.resize(resizes), ms),
                 summarised(u"zoom"_s, load.name, view.zoom(resizes), ms),
                 summarised(u"article-memory"_s, load.name, *megabytes, u"MB"_s)};
}

// In a process of its own, where nothing else has been allocated before.
Result<QList<double>> ArticleSuite::memory(const BenchProject &project) const
{
    QList<double> samples;
    for (int i = 0; i < memoryRuns; ++i) {
        QProcess self;
        self.start(QCoreApplication::applicationFilePath(), {u"--memory-of"_s, project.path});
        if (!self.waitForFinished(120'000) || self.exitCode() != 0)
            return fail(Error::Kind::Io,
                        u"the memory measurement failed: "_s +
                            QString::fromUtf8(self.readAllStandardError()));
        samples.append(self.readAllStandardOutput().trimmed().toDouble());
    }
    return samples;
}

Result<double> ArticleSuite::memoryOf(const QString &path)
{
    const Result<BenchProject> project = BenchProject::open(path);
    if (!project)
        return std::unexpected(project.error());
    const auto bench = ArticleBench::make(*project);
    if (!bench)
        return std::unexpected(bench.error());
    return (*bench)->memory();
}

} // namespace Galley
