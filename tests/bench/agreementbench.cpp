#include "agreementbench.h"

#include "review/agreement/agreement.h"
#include "review/alignment/gamma.h"
#include "review/units/unitreader.h"
#include "storage/database.h"
#include "storage/store.h"

#include <QElapsedTimer>

#include <random>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int Articles = 4000;
constexpr int SpansOfEach = 25; // an article and annotator: 100,000 together
constexpr int Annotators = 3;
constexpr int Runs = 5;
const QStringList Labels{u"person"_s, u"organisation"_s, u"place"_s, u"event"_s, u"weapon"_s, u"vehicle"_s};

// Spans at places of their own, which an annotator moves, labels otherwise, or leaves out now and then.
QList<Span> spansOf(const ArticleText &text, std::mt19937 &random)
{
    QList<Span> spans;
    for (int i = 0; i < SpansOfEach; ++i) {
        const quint32 chance = random() % 20;
        if (chance == 0)
            continue;
        const qsizetype begin = i * 120 + (chance == 1 ? 4 : 0);
        const QList<Range> segments{{begin, begin + 12 + (chance == 2 ? 5 : 0)}};
        const qsizetype label = (i * 7 + (chance < 5 ? qsizetype(random() % 6) : 0)) % Labels.size();
        spans.append({.id = i + 1,
                      .layer = u"mention"_s,
                      .label = Labels[label],
                      .segments = segments,
                      .quote = text.quote(segments)});
    }
    return spans;
}

Result<std::unique_ptr<Store>> makeProject(const QString &path)
{
    auto store = Store::create(path);
    if (!store)
        return store;
    const auto text = ArticleText::fromString(QString(3100, u'x'));
    const auto written = (*store)->transaction([&]() -> Result<void> {
        std::mt19937 random(1);
        for (int number = 0; number < Articles; ++number) {
            const auto id = (*store)->addArticle({.externalId = QString::number(number), .text = *text});
            if (!id)
                return std::unexpected(id.error());
            for (int annotator = 0; annotator < Annotators; ++annotator) {
                const auto set = AnnotationSet::fromParts(0, *id, {.name = u"annotator %1"_s.arg(annotator)},
                                                          SetState::Done, spansOf(*text, random), {}, {});
                if (!set)
                    return std::unexpected(set.error());
                if (const auto added = (*store)->addSet(*set, u"bench"_s); !added)
                    return std::unexpected(added.error());
            }
        }
        return {};
    });
    if (!written)
        return std::unexpected(written.error());
    return store;
}

Result<double> readingMs(Store &store)
{
    QElapsedTimer timer;
    timer.start();
    UnitReader reader(store.database(), {});
    for (ArticleId after = 0;;) {
        const auto read = reader.readAfter(after);
        if (!read)
            return std::unexpected(read.error());
        if (read->empty())
            return double(timer.nsecsElapsed()) / 1e6;
        after = read->back().article;
    }
}

Result<double> comparingMs(Store &store)
{
    using enum AgreementMeasure;
    QElapsedTimer timer;
    timer.start();
    const auto report =
        measureAgreement(store,
                         {.measures = {Observed, CohenKappa, ScottPi, FleissKappa, KrippendorffAlpha, AlphaU,
                                       F1Strict, F1Exact, F1Partial, F1Type}});
    if (!report)
        return std::unexpected(report.error());
    return double(timer.nsecsElapsed()) / 1e6;
}

double gammaMs()
{
    std::mt19937 random(1);
    std::vector<Unit> units;
    for (int i = 0; i < 200; ++i) {
        for (int annotator = 0; annotator < Annotators; ++annotator) {
            const qsizetype begin = i * 40 + qsizetype(random() % 12);
            units.push_back({.span = i + 1,
                             .annotator = annotator,
                             .label = int(random() % 8 == 0 ? random() % 6 : quint32(i) % 6),
                             .extent = {begin, begin + 8 + qsizetype(random() % 20)}});
        }
    }
    QElapsedTimer timer;
    timer.start();
    std::ignore = gammaOf(units, Annotators);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

Result<QList<BenchResult>> measureAgreementBench(const QString &folder)
{
    const auto store = makeProject(folder + u"/agreement.galley"_s);
    if (!store)
        return std::unexpected(store.error());
    QList<double> reading;
    QList<double> comparing;
    QList<double> gamma;
    for (int run = 0; run < Runs; ++run) {
        const auto read = readingMs(**store);
        const auto compared = comparingMs(**store);
        if (!read || !compared)
            return std::unexpected(!read ? read.error() : compared.error());
        reading += *read;
        comparing += *compared;
        gamma += gammaMs();
    }
    return QList<BenchResult>{
        summarised(u"read spans as units"_s, u"3 × 100,000"_s, reading, u"ms"_s),
        summarised(u"all measures but γ"_s, u"3 × 100,000"_s, comparing, u"ms"_s),
        summarised(u"γ of an article"_s, u"3 × 200"_s, gamma, u"ms"_s),
    };
}

} // namespace Galley
