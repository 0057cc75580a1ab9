#include "articlebench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

constexpr int opens = 21;
constexpr int marks = 210;
constexpr int wheelSteps = 200;
constexpr int pageSteps = 100;
constexpr int memoryRuns = 3;

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "galley-bench: %s\n", qUtf8Printable(why));
    std::exit(1);
}

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        stop(result.error().toString());
    return std::move(*result);
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
}

// Memory is measured in a process of its own, where nothing else has been allocated before.
double memoryOf(const BenchProject &project)
{
    QProcess self;
    self.start(QCoreApplication::applicationFilePath(), {u"--memory-of"_s, project.path});
    if (!self.waitForFinished(120'000) || self.exitCode() != 0)
        stop(u"the memory measurement failed: "_s + QString::fromUtf8(self.readAllStandardError()));
    return self.readAllStandardOutput().trimmed().toDouble();
}

QList<BenchResult> measure(const BenchLoad &load, const QString &folder)
{
    const QString path = folder + u'/' + QString(load.name).replace(u'/', u'-') + u".galley";
    const BenchProject project = orStop(BenchProject::create(path, load));
    QList<double> memory;
    for (int i = 0; i < memoryRuns; ++i)
        memory.append(memoryOf(project));
    const std::unique_ptr<ArticleBench> bench = orStop(ArticleBench::make(project));
    const QString ms = u"ms"_s;
    return {summarised(u"article-open"_s, load.name, bench->open(opens), ms),
            summarised(u"article-mark"_s, load.name, bench->mark(marks), ms),
            summarised(u"article-scroll"_s, load.name, bench->scroll(wheelSteps, pageSteps), ms),
            summarised(u"article-memory"_s, load.name, memory, u"MB"_s)};
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the article view on projects of its own making."_s);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print JSON instead of a table."_s);
    const QCommandLineOption only(u"load"_s, u"Measure one load only, such as 1MB/20000."_s, u"name"_s);
    QCommandLineOption memory(u"memory-of"_s, {}, u"project"_s);
    memory.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({json, only, memory});
    parser.process(application);

    if (parser.isSet(memory)) {
        const BenchProject project = orStop(BenchProject::open(parser.value(memory)));
        print(QByteArray::number(orStop(ArticleBench::make(project))->memory()) + '\n');
        return 0;
    }
    const QTemporaryDir folder;
    if (!folder.isValid())
        stop(u"no temporary folder: "_s + folder.errorString());
    QList<BenchResult> results;
    for (const BenchLoad &load : benchLoads()) {
        if (!parser.isSet(only) || parser.value(only) == load.name)
            results += measure(load, folder.path());
    }
    print(parser.isSet(json) ? asJson(results) : asTable(results));
    return 0;
}
