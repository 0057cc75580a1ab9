#include "serverbench.h"

#include "benchload.h"
#include "serverclient.h"
#include "storage/database.h"
#include "storage/postgresserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

namespace Server = Samples::PostgresServer;

constexpr int Annotators = 50;
constexpr int ArticlesEach = 10;
constexpr int Restarts = 10;
constexpr double Bearable = 50; // ms
constexpr int Ramp[] = {100, 200, 400, 700, 1000, 1400, 2000};
constexpr int RampSeconds = 15;

struct Team
{
    QString address;
    QList<ServerWork> works;
};

Result<void> addAnnotator(Store &store, Team &team, int number)
{
    const QString name = u"ann%1"_s.arg(number, 2, 10, QLatin1Char('0'));
    Server::addUser(name);
    if (auto added = store.addMember({.annotator = {.name = name}, .login = name}); !added)
        return added;
    ServerWork work{.address = Server::addressAs(team.address, name), .annotator = name};
    for (int i = 0; i < ArticlesEach; ++i) {
        Article article = makeArticle({.characters = 3000});
        article.externalId = u"%1-%2"_s.arg(name).arg(i);
        const auto id = store.addArticle(article);
        if (!id)
            return std::unexpected(id.error());
        work.articles.append(*id);
    }
    team.works.append(work);
    return {};
}

// As a project is that a team works on: a manager, blind work.
Result<Team> makeTeam()
{
    Team team{.address = Server::newProject()};
    const SchemaSet schemas = benchSchemas();
    const auto store = Store::open(team.address);
    if (!store)
        return std::unexpected(store.error());
    auto filled = (*store)->transaction([&] {
        Result<void> done = (*store)->addMember({.annotator = {.name = u"lead"_s}, .role = Role::Manager});
        for (const Schema &schema : schemas.schemas())
            done = done.and_then([&] { return (*store)->putSchema(schema); });
        done = done.and_then([&] { return (*store)->putSetting(u"team.blind"_s, true); });
        for (int i = 1; done && i <= Annotators; ++i)
            done = addAnnotator(**store, team, i);
        return done;
    });
    if (!filled)
        return std::unexpected(filled.error());
    Server::run(u"ANALYZE"_s, team.address);
    return team;
}

void restart(int seconds)
{
    for (int i = 0; i < Restarts; ++i) {
        QThread::msleep(ulong(seconds) * 1000 / (Restarts + 1));
        Server::stop(i % 2 == 0 ? Server::Shutdown::Immediate : Server::Shutdown::Fast);
        Server::start();
    }
}

QList<ServerRecord> letWork(const QList<ServerWork> &works, bool restarting)
{
    QList<ServerRecord> records(works.size());
    std::vector<std::unique_ptr<QThread>> threads;
    ServerRecord *const first = records.data();
    for (qsizetype i = 0; i < works.size(); ++i) {
        threads.emplace_back(
            QThread::create([work = works[i], record = first + i] { *record = ServerClient(work).run(); }));
        threads.back()->start();
    }
    if (restarting)
        restart(int(works.first().duration.count()));
    for (const auto &thread : threads)
        thread->wait();
    return records;
}

Result<QHash<QString, int>> editsIn(Store &store)
{
    QHash<QString, int> edits;
    for (ArticleId after = 0;;) {
        const auto ids = store.articleIds(after, 1000);
        if (!ids || ids->isEmpty())
            return ids.transform([&](const auto &) { return edits; });
        for (const ArticleId id : *ids) {
            const auto sets = store.sets(id);
            if (!sets)
                return std::unexpected(sets.error());
            for (const StoredSet &set : *sets) {
                const auto journal = store.journal(set.set.id);
                if (!journal)
                    return std::unexpected(journal.error());
                for (const QString &name : namesIn(*journal))
                    ++edits[name];
            }
        }
        after = ids->last();
    }
}

// Everything that was acknowledged is in the journal once, nothing else is there, and the sets are what their
// journals say.
Result<void> compare(const QString &address, const QList<ServerRecord> &records)
{
    const auto store = Store::open(address);
    if (!store)
        return std::unexpected(store.error());
    const auto edits = editsIn(**store);
    if (!edits)
        return std::unexpected(edits.error());
    qint64 lost = 0;
    qsizetype acknowledged = 0;
    for (const ServerRecord &record : records) {
        acknowledged += record.acknowledged.size();
        for (const QString &name : record.acknowledged)
            lost += edits->contains(name) ? 0 : 1;
    }
    const qsizetype unknown = edits->size() - (acknowledged - lost);
    const auto doubled = std::ranges::count_if(*edits, [](int times) { return times > 1; });
    const auto problems = (*store)->check();
    if (!problems)
        return std::unexpected(problems.error());
    if (lost > 0 || unknown != 0 || doubled > 0 || !problems->isEmpty())
        return fail(Error::Kind::Corrupt,
                    u"%1 edits that were called saved are not there, %2 are there twice, %3 are there that "
                    "were not; the check found %4 problems"_s.arg(lost)
                        .arg(doubled)
                        .arg(unknown)
                        .arg(problems->size()));
    return {};
}

struct Run
{
    QString load;
    std::chrono::microseconds pause;
    std::chrono::seconds duration;
    bool restarting = false;
    bool quiet = false; // nobody is told of changes
};

// As if nobody had to hear of changes.
void keepQuiet(const QString &address)
{
    Server::run(u"DROP FUNCTION galley_tell CASCADE"_s, address);
    Server::run(u"DROP FUNCTION galley_tell_set CASCADE"_s, address);
}

Result<QList<ServerRecord>> carryOut(const Run &run)
{
    auto team = makeTeam();
    if (!team)
        return std::unexpected(team.error());
    if (run.quiet)
        keepQuiet(team->address);
    for (ServerWork &work : team->works) {
        work.pause = run.pause;
        work.duration = run.duration;
    }
    const QList<ServerRecord> records = letWork(team->works, run.restarting);
    for (const ServerRecord &record : records) {
        if (record.error)
            return std::unexpected(*record.error);
    }
    auto same = compare(team->address, records);
    Server::drop(team->address);
    return same.transform([&] { return records; });
}

// The first one is the time of the commit.
Result<QList<BenchResult>> measured(const Run &run)
{
    const auto records = carryOut(run);
    if (!records)
        return std::unexpected(records.error());
    QList<double> waits;
    QList<double> openings;
    double repeated = 0;
    double kept = 0;
    for (const ServerRecord &record : *records) {
        waits += record.waits;
        openings += record.openings;
        repeated += double(record.repeated);
        kept += double(record.kept);
    }
    std::array<double, 1> machine{};
    ::getloadavg(machine.data(), 1);
    const auto one = [&](const QString &name, double value, const QString &unit) {
        return summarised(name, run.load, {value}, unit);
    };
    QList<BenchResult> results = withSlowest(u"until saved"_s, run.load, waits, u"ms"_s);
    results += summarised(u"opening"_s, run.load, openings, u"ms"_s);
    results += one(u"saved or kept"_s, double(waits.size()), u"edits"_s);
    results += one(u"… a second"_s, double(waits.size()) / double(run.duration.count()), u"edits/s"_s);
    if (run.restarting) {
        results += one(u"… kept meanwhile"_s, kept, u"edits"_s);
        results += one(u"… made again"_s, repeated, u"edits"_s);
    }
    results += one(u"machine's load"_s, machine[0], {});
    return results;
}

std::chrono::microseconds pauseFor(int editsASecond)
{
    return std::chrono::microseconds(1'000'000LL * Annotators / editsASecond);
}

} // namespace

Result<QList<BenchResult>> measureServer(const QString &folder, int seconds, bool quiet)
{
    const QTemporaryDir spools;
    qputenv("XDG_DATA_HOME", QFile::encodeName(spools.path()));
    Server::makeDurable(folder);
    const std::chrono::seconds whole(seconds);
    QList<BenchResult> results;
    for (const bool restarting : {false, true}) {
        const auto run = measured({.load = restarting ? u"10 restarts"_s : u"50 people"_s,
                                   .pause = pauseFor(Annotators),
                                   .duration = whole,
                                   .restarting = restarting,
                                   .quiet = quiet});
        if (!run)
            return run;
        results += *run;
    }
    for (const int rate : Ramp) {
        const auto run = measured({.load = u"%1 edits/s"_s.arg(rate),
                                   .pause = pauseFor(rate),
                                   .duration = std::min(whole, std::chrono::seconds(RampSeconds)),
                                   .quiet = quiet});
        if (!run)
            return run;
        results += *run;
        if (run->first().p95 > Bearable)
            break;
    }
    return results;
}

} // namespace Galley
