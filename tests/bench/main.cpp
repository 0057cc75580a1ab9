#include "agreementbench.h"
#include "articlesuite.h"
#include "dashboardbench.h"
#include "effortbench.h"
#include "platforms.h"
#include "reviewbench.h"
#include "scalebench.h"
#include "serverbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

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
    const QCommandLineOption xvfb(u"xvfb"_s, u"Measure under Xvfb, too."_s);
    const QCommandLineOption effort(u"effort"_s,
                                    u"Count keys, clicks and drags for each gold span of the corpora in "
                                    "GALLEY_CORPORA, instead."_s);
    const QCommandLineOption all(u"all"_s, u"With --effort: every span, not some hundred a corpus."_s);
    const QCommandLineOption scale(u"scale"_s,
                                   u"Measure import, export and search with that many articles ("
                                   "the budgets are for 1000000), instead."_s,
                                   u"articles"_s);
    const QCommandLineOption review(u"review"_s,
                                    u"Measure the adjudication queue and deciding with that many articles ("
                                    "the budgets are for 10000), instead."_s,
                                    u"articles"_s);
    const QCommandLineOption dashboard(u"dashboard"_s,
                                       u"Measure counting a project's progress with that many articles (the "
                                       "budgets are for 10000), instead."_s,
                                       u"articles"_s);
    const QCommandLineOption quiet(u"quiet"_s,
                                   u"With --server: without telling other windows of changes, to see what "
                                   "that costs."_s);
    const QCommandLineOption server(u"server"_s,
                                    u"Measure 50 annotators on a PostgreSQL server for so many seconds (60 "
                                    "when none are given), with and without restarts, instead."_s);
    const QCommandLineOption within(
        u"in"_s, u"With --scale, --review, --dashboard or --server: the folder to work in."_s, u"folder"_s);
    const QCommandLineOption agreement(u"agreement"_s, u"Measure comparing annotators, instead."_s);
    QCommandLineOption memory(u"memory-of"_s, {}, u"project"_s);
    memory.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions(
        {json, only, xvfb, effort, all, scale, review, dashboard, server, quiet, within, agreement, memory});
    parser.addPositionalArgument(u"seconds"_s, u"With --server: how long."_s, u"[seconds]"_s);
    parser.process(application);

    if (parser.isSet(memory)) {
        print(QByteArray::number(orStop(ArticleSuite::memoryOf(parser.value(memory)))) + '\n');
        return 0;
    }
    if (parser.isSet(effort)) {
        const QString corpora = qEnvironmentVariable("GALLEY_CORPORA");
        if (corpora.isEmpty())
            stop(u"GALLEY_CORPORA names no folder of corpora (see CONTRIBUTING.md)"_s);
        const QList<Effort> efforts = measureEffort(corpora, parser.isSet(all));
        print(parser.isSet(json) ? effortJson(efforts) : effortTable(efforts));
        return 0;
    }
    if (parser.isSet(server)) {
        const QString seconds = parser.positionalArguments().value(0, u"60"_s);
        if (seconds.toInt() < 1)
            stop(u"%1 is no number of seconds"_s.arg(seconds));
        const QList<BenchResult> measured =
            orStop(measureServer(parser.value(within), seconds.toInt(), parser.isSet(quiet)));
        print(parser.isSet(json) ? asJson(measured) : asTable(measured));
        return 0;
    }
    const QTemporaryDir folder(parser.isSet(within) ? parser.value(within) + u"/galley-bench-XXXXXX"_s
                                                    : QDir::tempPath() + u"/galley-bench-XXXXXX"_s);
    if (!folder.isValid())
        stop(u"no temporary folder: "_s + folder.errorString());
    if (parser.isSet(agreement)) {
        const QList<BenchResult> measured = orStop(measureAgreementBench(folder.path()));
        print(parser.isSet(json) ? asJson(measured) : asTable(measured));
        return 0;
    }
    if (parser.isSet(scale)) {
        const QList<BenchResult> measured = orStop(measureScale(
            folder.path(), qEnvironmentVariable("GALLEY_CORPORA"), parser.value(scale).toLongLong()));
        print(parser.isSet(json) ? asJson(measured) : asTable(measured));
        return 0;
    }
    if (parser.isSet(review)) {
        const QList<BenchResult> measured =
            orStop(measureReview(folder.path(), parser.value(review).toLongLong()));
        print(parser.isSet(json) ? asJson(measured) : asTable(measured));
        return 0;
    }
    if (parser.isSet(dashboard)) {
        const QList<BenchResult> measured =
            orStop(measureDashboard(folder.path(), parser.value(dashboard).toLongLong()));
        print(parser.isSet(json) ? asJson(measured) : asTable(measured));
        return 0;
    }
    QList<BenchResult> results = orStop(ArticleSuite(folder.path()).run(parser.value(only)));
    if (!parser.isSet(only))
        results += orStop(coldStarts(folder.path()));
    if (parser.isSet(xvfb))
        results += orStop(resultsUnderXvfb(parser.value(only)));
    print(parser.isSet(json) ? asJson(results) : asTable(results));
    return 0;
}
