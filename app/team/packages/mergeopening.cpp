#include "team/packages/mergerun.h"

#include "storage/database.h"
#include "team/packages/packagelog.h"
#include "team/packages/packages.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

// What a merge reads of packages as wholes, and what it notes of them.
namespace Galley {

namespace {

constexpr qint64 OtherClock = 24 * 60 * 60 * 1000; // milliseconds that clocks may differ without a word

auto orderOf(const OpenedPackage &package)
{
    return std::tuple(package.header.annotator, package.header.at, package.header.id, package.file);
}

MergedPackage summaryOf(const OpenedPackage &package)
{
    return {package.file, package.header, package.handIn, package.warnings};
}

} // namespace

Result<void> MergeRun::open(const QStringList &files, const KeepGoing &progress)
{
    const auto project = m_store.projectId();
    if (!project)
        return std::unexpected(project.error());
    m_project = *project;
    bool stopped = false;
    const auto goesOn = [&](qint64 done, qint64 total) {
        stopped = stopped || (progress && !progress(done, total));
        return !stopped;
    };
    for (const QString &file : files) {
        auto package = openPackage(file, goesOn);
        if (stopped)
            return fail(Error::Kind::Io, Packages::tr("Stopped. Nothing was merged."));
        const auto good = package ? checkOrigin(*package)
                                        .and_then([&] { return checkTarget(*package); })
                                        .and_then([&] { return findForeign(*package); })
                                        .and_then([&] { return readTimes(*package); })
                                  : std::unexpected(package.error());
        if (good)
            m_packages.push_back(*std::move(package));
        else
            m_report.problems += good.error();
    }
    std::ranges::sort(m_packages, {}, &orderOf);
    for (const OpenedPackage &package : m_packages) {
        m_writers.emplace_back(*package.store, m_store);
        m_report.packages += summaryOf(package);
    }
    return {};
}

Result<void> MergeRun::checkOrigin(const OpenedPackage &package)
{
    const PackageHeader &header = package.header;
    if (header.project != m_project)
        return fail(Error::Kind::InvalidInput,
                    Packages::tr("%1 is a package of another project, “%2”. Merge it there.")
                        .arg(package.file, header.projectName),
                    u"project %1, package of %2"_s.arg(m_project, header.project), {.file = package.file});
    return packageRecord(m_store, header.id)
        .and_then([&](const std::optional<PackageRecord> &record) -> Result<void> {
            if (!record || record->header.hash == header.hash)
                return {};
            return fail(Error::Kind::Corrupt,
                        Packages::tr("%1 is not as it was handed out: its list of articles was changed. "
                                     "Nothing of it was taken; ask for it again.")
                            .arg(package.file),
                        {}, {.file = package.file});
        });
}

// Whose sets they become: somebody who marks, and is of the team. A new name is a new annotator's.
Result<void> MergeRun::checkTarget(const OpenedPackage &package)
{
    const QString name = targetOf(package.header);
    const auto member = m_store.member(name);
    if (!member && (member.error().kind != Error::Kind::NotFound || !m_options.as.isEmpty()))
        return member.error().kind == Error::Kind::NotFound ? Result<void>()
                                                            : std::unexpected(member.error());
    if (!member || !member->active)
        return fail(
            Error::Kind::NotFound,
            Packages::tr("%1 is no longer an annotator of this project, so %2 was not merged. Take %1 "
                         "into the team again, then merge; or merge it as somebody else’s work.")
                .arg(name, package.file),
            {}, {.file = package.file});
    if (member->annotator.kind == Annotator::Kind::Human)
        return {};
    return fail(Error::Kind::InvalidInput,
                Packages::tr("“%1” is no person who marks, so a package cannot become work of that name. "
                             "Choose another one.")
                    .arg(name),
                {}, {.file = package.file});
}

// What is in a package and not merged with it.
Result<void> MergeRun::findForeign(OpenedPackage &package)
{
    Database &database = package.store->database();
    Statement others =
        database.query("SELECT n.name, count(*) FROM annotation_set s JOIN annotator n "
                       "ON n.id = s.annotator_id WHERE n.name <> $1 AND s.revision > 0 GROUP BY n.name "
                       "ORDER BY n.name",
                       package.header.annotator);
    while (others.next())
        package.warnings +=
            Packages::tr("It also holds work under the name %1, in %n article(s), which is left "
                         "out. Export it there and import it here if it is wanted.",
                         nullptr, int(others.integer(1)))
                .arg(others.string(0));
    if (auto read = others.finish(); !read)
        return read;
    return package.store->articleCount().transform([&](qint64 articles) {
        if (const qint64 more = articles - package.header.articles.size(); more > 0)
            package.warnings +=
                Packages::tr("It also holds %n article(s) that were not handed out and are left "
                             "out.",
                             nullptr, int(more));
    });
}

// A wrong clock changes nothing: what follows what is counted, not dated. But somebody may wonder.
Result<void> MergeRun::readTimes(OpenedPackage &package)
{
    const qint64 earliest = package.header.at.toMSecsSinceEpoch() - OtherClock;
    const qint64 latest = QDateTime::currentMSecsSinceEpoch() + OtherClock;
    qint64 wrong = 0;
    for (auto article = package.header.articles.begin(); article != package.header.articles.end();
         ++article) {
        const auto count = package.store->database().number(
            "SELECT count(*) FROM journal j JOIN annotation_set s ON s.id = j.set_id JOIN article a ON "
            "a.id = s.article_id WHERE a.external_id = $1 AND j.revision > $2 AND (j.at < $3 OR j.at > $4)",
            article.key(), article.value(), earliest, latest);
        if (!count)
            return std::unexpected(count.error());
        wrong += count->value_or(0);
    }
    if (wrong > 0)
        package.warnings += Packages::tr("The clock of a computer was wrong: %n edit(s) are dated before the "
                                         "package was made, or after today. They are merged in their order.",
                                         nullptr, int(wrong));
    return {};
}

Result<void> MergeRun::copySkips(const OpenedPackage &package)
{
    Statement rows = package.store->database().query(
        "SELECT k.layer, k.label, k.begins, k.ends, a.external_id FROM skip k JOIN annotator n ON n.id = "
        "k.annotator_id JOIN article a ON a.id = k.article_id WHERE n.name = $1 ORDER BY a.external_id",
        package.header.annotator);
    while (rows.next()) {
        const auto article = m_store.findArticle(rows.string(4));
        const auto owner = m_store.annotator(targetOf(package.header));
        if (!article || !owner)
            return std::unexpected(article ? owner.error() : article.error());
        if (!*article)
            continue;
        const auto kept = m_store.rememberSkips(owner->id, rows.string(0), rows.string(1),
                                                {{**article, {rows.integer(2), rows.integer(3)}}});
        if (!kept)
            return kept;
    }
    return rows.finish();
}

Result<void> MergeRun::record()
{
    MergeRecord record{.at = QDateTime::currentDateTimeUtc(), .by = m_options.by};
    for (const OpenedPackage &package : m_packages) {
        const auto noted = putPackageRecord(m_store, {.header = package.header, .merged = record.at});
        if (!noted)
            return noted;
        record.packages += package.header.id;
        record.annotators += targetOf(package.header);
    }
    for (const MergedSet &set : std::as_const(m_report.sets)) {
        if (set.after != set.before)
            record.sets.append(
                {set.article, set.savedAs.isEmpty() ? set.annotator : set.savedAs, set.before, set.after});
    }
    if (record.sets.isEmpty())
        return {};
    return addMergeRecord(m_store, record).transform([&](qint64 number) { m_report.number = number; });
}

} // namespace Galley
