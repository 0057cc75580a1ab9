#include "scalebench.h"

#include "childrun.h"
#include "plainprogram.h"
#include "scalecorpus.h"
#include "search/hitstream.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>

#include <csignal>
#include <functional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int Rounds = 9;

// The files of one run, and what was measured with them.
class ScaleBench
{
public:
    ScaleBench(const QString &folder, QString corpora, qint64 articles)
        : m_folder(folder)
        , m_corpora(std::move(corpora))
        , m_articles(articles)
    {}

    Result<QList<BenchResult>> run();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString load() const { return QString::number(m_articles); }

    void add(const QString &name, double value, const QString &unit)
    {
        m_results.append(summarised(name, load(), {value}, unit));
    }

    Result<void> makeInput();
    Result<void> newProject(const QString &name);
    Result<ChildRun> galley(const QStringList &arguments,
                            const std::function<void(QProcess &, double)> &whileRunning = {});
    Result<void> measureImport();
    Result<void> measureStops();
    Result<void> measureExport();
    Result<void> measureReading();
    Result<void> measureFirstHits(Store &store);
    void addMedian(const QString &name, const std::function<void()> &work);

    QDir m_folder;
    QString m_corpora;
    qint64 m_articles;
    QList<BenchResult> m_results;
};

Result<void> ScaleBench::makeInput()
{
    const ScaleCorpus corpus{.articles = m_articles};
    return corpus.write(path(u"plain.jsonl"_s), m_corpora, false).and_then([&] {
        return corpus.write(path(u"work.jsonl"_s), m_corpora, true);
    });
}

Result<ChildRun> ScaleBench::galley(const QStringList &arguments,
                                    const std::function<void(QProcess &, double)> &whileRunning)
{
    Result<ChildRun> run = runGalley(arguments, whileRunning);
    if (run && run->exitCode != 0 && !whileRunning)
        return fail(Error::Kind::Io,
                    arguments.join(u' ') + u": "_s + QString::fromUtf8(run->output.left(2000)));
    return run;
}

Result<void> ScaleBench::newProject(const QString &name)
{
    return Store::create(path(name)).transform([](const std::unique_ptr<Store> &) {});
}

Result<void> ScaleBench::measureImport()
{
    for (const QString &name : {u"plain.galley"_s, u"own.galley"_s}) {
        if (Result<void> made = newProject(name); !made)
            return made;
    }
    const auto plain = PlainProgram::insertArticles(path(u"plain.jsonl"_s), path(u"plain.galley"_s));
    if (!plain)
        return std::unexpected(plain.error());
    QFile::remove(path(u"plain.galley"_s));
    const auto own = galley({u"import"_s, path(u"own.galley"_s), path(u"plain.jsonl"_s)});
    if (!own)
        return std::unexpected(own.error());
    const double plainRate = double(m_articles) / plain->seconds;
    const double rate = double(m_articles) / own->seconds;
    add(u"bare inserts"_s, plainRate, u"articles/s"_s);
    add(u"import"_s, rate, u"articles/s"_s);
    add(u"import ratio"_s, rate / plainRate, u"of bare"_s);
    add(u"import memory"_s, own->megabytes, u"MB"_s);
    const auto work = galley({u"import"_s, path(u"own.galley"_s), path(u"work.jsonl"_s)});
    if (!work)
        return std::unexpected(work.error());
    add(u"import work"_s, double(m_articles) / work->seconds, u"articles/s"_s);
    add(u"… memory"_s, work->megabytes, u"MB"_s);
    return {};
}

// Stopped, and killed, in the middle of an import, and run again.
Result<void> ScaleBench::measureStops()
{
    const ScaleCorpus corpus{.articles = std::min<qint64>(m_articles, 100'000)};
    const QString input = path(u"some.jsonl"_s);
    Result<void> made =
        corpus.write(input, m_corpora, false).and_then([&] { return newProject(u"stopped.galley"_s); });
    if (!made)
        return made;
    const QStringList import{u"import"_s, path(u"stopped.galley"_s), input};
    const auto after = [](double seconds, int signal) {
        return [=, done = std::make_shared<bool>(false)](QProcess &process, double now) {
            if (now > seconds && !std::exchange(*done, true))
                ::kill(pid_t(process.processId()), signal);
        };
    };
    const auto stopped = galley(import, after(1, SIGINT));
    if (!stopped)
        return std::unexpected(stopped.error());
    add(u"cancel"_s, (stopped->seconds - 1) * 1000, u"ms"_s);
    const auto checked = galley({u"check"_s, path(u"stopped.galley"_s)});
    if (!checked)
        return std::unexpected(checked.error());
    if (const auto killed = galley(import, after(1, SIGKILL)); !killed)
        return std::unexpected(killed.error());
    if (const auto again = galley(import); !again)
        return std::unexpected(again.error());
    const auto count =
        Store::open(path(u"stopped.galley"_s)).and_then([](const std::unique_ptr<Store> &store) {
            return store->articleCount();
        });
    if (!count)
        return std::unexpected(count.error());
    add(u"after a kill"_s, double(*count) / double(corpus.articles), u"of articles"_s);
    return {};
}

Result<void> ScaleBench::measureExport()
{
    const auto plain = PlainProgram::writeArticles(path(u"own.galley"_s), path(u"plain-out.jsonl"_s));
    if (!plain)
        return std::unexpected(plain.error());
    QFile::remove(path(u"plain-out.jsonl"_s));
    const QString out = path(u"out.jsonl"_s);
    const auto own = galley({u"export"_s, path(u"own.galley"_s), u"--out"_s, out});
    if (!own)
        return std::unexpected(own.error());
    const double plainRate = double(plain->bytes) / plain->seconds / 1e6;
    const double rate = double(QFileInfo(out).size()) / own->seconds / 1e6;
    add(u"plain writing"_s, plainRate, u"MB/s"_s);
    add(u"export"_s, rate, u"MB/s"_s);
    add(u"export ratio"_s, rate / plainRate, u"of plain"_s);
    add(u"export memory"_s, own->megabytes, u"MB"_s);
    QFile::remove(out);
    return {};
}

void ScaleBench::addMedian(const QString &name, const std::function<void()> &work)
{
    QList<double> samples;
    for (int i = 0; i < Rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        samples.append(double(timer.nsecsElapsed()) / 1e6);
    }
    m_results.append(summarised(name, load(), samples, u"ms"_s));
}

Result<void> ScaleBench::measureFirstHits(Store &store)
{
    const auto query = Query::parse(u"the"_s);
    if (!query)
        return std::unexpected(query.error());
    qsizetype hits = 0;
    addMedian(u"concordance"_s, [&] {
        const auto stream = HitStream::open(store, *query);
        const auto page = stream ? (*stream)->next(200) : std::unexpected(stream.error());
        hits = page ? page->size() : 0;
    });
    return hits >= 200 ? Result<void>() : fail(Error::Kind::NotFound, u"a common word has no hits"_s);
}

Result<void> ScaleBench::measureReading()
{
    const QString project = path(u"own.galley"_s);
    addMedian(u"open project"_s, [&] { std::ignore = Store::open(project); });
    const auto store = Store::open(project);
    if (!store)
        return std::unexpected(store.error());
    const auto annotator = (*store)->annotator(u"ann"_s);
    if (!annotator)
        return std::unexpected(annotator.error());
    const ArticleQuery added{.annotator = annotator->id};
    const ArticleQuery published{.annotator = annotator->id, .order = ArticleQuery::Order::Published};
    addMedian(u"queue page"_s, [&] { std::ignore = (*store)->articles(added); });
    addMedian(u"… by date"_s, [&] { std::ignore = (*store)->articles(published); });
    return measureFirstHits(**store);
}

Result<QList<BenchResult>> ScaleBench::run()
{
    using Step = Result<void> (ScaleBench::*)();
    for (const Step step : {&ScaleBench::makeInput, &ScaleBench::measureImport, &ScaleBench::measureStops,
                            &ScaleBench::measureExport, &ScaleBench::measureReading}) {
        if (Result<void> done = (this->*step)(); !done)
            return std::unexpected(done.error());
    }
    return m_results;
}

} // namespace

Result<QList<BenchResult>> measureScale(const QString &folder, const QString &corpora, qint64 articles)
{
    return ScaleBench(folder, corpora, articles).run();
}

} // namespace Galley
