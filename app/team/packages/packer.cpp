#include "team/packages/packer.h"

#include "storage/bulkrows.h"
#include "storage/database.h"
#include "storage/guidelines.h"
#include "storage/projectaddress.h"
#include "storage/rowjson.h"
#include "team/packages/packagehash.h"
#include "team/packages/packagelog.h"
#include "team/packages/packages.h"
#include "team/packages/sethistory.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// Copies from one project into a new one what is one annotator's.
class Packing
{
public:
    Packing(Store &project, Store &package, const PackRequest &request, Annotator annotator)
        : m_project(project)
        , m_package(package)
        , m_request(request)
        , m_annotator(std::move(annotator))
    {}

    qint64 sets = 0;
    QMap<QString, Revision> articles;

    [[nodiscard]] Result<void> run(const KeepGoing &progress)
    {
        // Versions come after what they supersede.
        QList<ArticleId> ids = m_request.articles;
        std::ranges::sort(ids);
        ids.erase(std::ranges::unique(ids).begin(), ids.end());
        qint64 done = 0;
        for (const ArticleId id : std::as_const(ids)) {
            if (progress && !progress(done++, ids.size()))
                return fail(Error::Kind::Io, Packages::tr("Stopped. No package was made."));
            if (auto copied = copyArticle(id); !copied)
                return copied;
        }
        return copySettings();
    }

private:
    [[nodiscard]] Result<void> copyArticle(ArticleId id)
    {
        auto article = m_project.article(id);
        if (!article)
            return std::unexpected(std::move(article).error());
        if (!articles.contains(article->supersedes))
            article->supersedes.clear();
        const auto copy = m_package.addArticle(*article);
        if (!copy)
            return std::unexpected(copy.error());
        const auto history = readHistory(m_project, id, m_annotator);
        if (!history)
            return std::unexpected(history.error());
        articles.insert(article->externalId, history->revision());
        return copySet(*history, *copy).and_then([&] { return copySkips(id, *copy); }).and_then([&] {
            return assign(id, *copy);
        });
    }

    // What is in a package is its annotator's to do, until the day that the project says.
    [[nodiscard]] Result<void> assign(ArticleId from, ArticleId to)
    {
        const auto known = m_project.assignments(from);
        const auto owner = m_package.annotator(m_annotator.name);
        if (!known || !owner)
            return std::unexpected(known ? owner.error() : known.error());
        const auto own = std::ranges::find(*known, m_annotator.id, &Assignment::annotator);
        return m_package
            .assign({{.article = to,
                      .annotator = owner->id,
                      .by = m_request.by,
                      .at = QDateTime::currentDateTimeUtc(),
                      .due = own == known->end() ? QDate() : own->due}})
            .transform([](qint64) {});
    }

    [[nodiscard]] Result<void> copySet(SetHistory history, ArticleId article)
    {
        if (history.journal.isEmpty())
            return {};
        history.set.article = article;
        for (JournalEntry &entry : history.journal) {
            const auto bulk = copyBulk(entry.bulk);
            if (!bulk)
                return std::unexpected(bulk.error());
            entry.bulk = *bulk;
        }
        ++sets;
        return m_package.addHistory(history.set, history.journal).transform([](SetId) {});
    }

    [[nodiscard]] Result<BulkId> copyBulk(BulkId id)
    {
        if (id == 0 || m_bulks.contains(id))
            return m_bulks.value(id);
        return bulkRow(m_project.database(), id)
            .and_then([&](const BulkRow &row) { return m_package.addBulk(row); })
            .transform([&](BulkId copy) { return m_bulks[id] = copy; });
    }

    [[nodiscard]] Result<void> copySkips(ArticleId from, ArticleId to)
    {
        Statement rows = m_project.database().query(
            "SELECT layer, label, begins, ends FROM skip WHERE annotator_id = $1 AND article_id = $2",
            m_annotator.id, from);
        while (rows.next()) {
            const auto owner = m_package.annotator(m_annotator.name);
            if (!owner)
                return std::unexpected(owner.error());
            const auto kept = m_package.rememberSkips(owner->id, rows.string(0), rows.string(1),
                                                      {{to, {rows.integer(2), rows.integer(3)}}});
            if (!kept)
                return kept;
        }
        return rows.finish();
    }

    // What an annotator works by, and nothing of what others do.
    [[nodiscard]] Result<void> copySettings()
    {
        Statement rows = m_project.database().query(
            "SELECT name, value FROM setting WHERE name LIKE $1 OR name IN ($2, $3) ORDER BY name",
            u"guidelines%"_s, u"team.blind"_s, u"team.lock"_s);
        while (rows.next()) {
            const auto put = valueFromColumn(rows.bytes(1)).and_then([&](const QJsonValue &value) {
                return m_package.putSetting(rows.string(0), value);
            });
            if (!put)
                return put;
        }
        return rows.finish();
    }

    Store &m_project;
    Store &m_package;
    const PackRequest &m_request;
    Annotator m_annotator;
    QHash<BulkId, BulkId> m_bulks;
};

Result<void> checkRequest(Store &store, const PackRequest &request)
{
    if (store.isReadOnly())
        return fail(Error::Kind::ReadOnly,
                    Packages::tr("A project remembers what it hands out, and this one cannot be changed. %1")
                        .arg(store.readOnlyReason()));
    if (request.articles.isEmpty())
        return fail(Error::Kind::NotFound,
                    Packages::tr("There is no article to pack for %1. Assign some, or choose others.")
                        .arg(request.annotator));
    return packageHeader(store).and_then([](const std::optional<PackageHeader> &header) -> Result<void> {
        if (!header)
            return {};
        return fail(Error::Kind::InvalidInput,
                    Packages::tr("This is a package itself, of %1. Pack from the project “%2”, where it "
                                 "comes from.")
                        .arg(header->annotator, header->projectName));
    });
}

Result<Annotator> humanAnnotator(Store &store, const QString &name)
{
    return store.annotator(name).and_then([](Annotator annotator) -> Result<Annotator> {
        if (annotator.kind == Annotator::Kind::Human)
            return annotator;
        return fail(Error::Kind::InvalidInput,
                    Packages::tr("“%1” is no person who marks, so there is nothing to hand out. Choose an "
                                 "annotator.")
                        .arg(annotator.name));
    });
}

// What another package of his, which has not come back, holds of the same.
Result<QStringList> articlesOut(Store &store, const PackageHeader &header)
{
    return packageRecords(store).transform([&](const QList<PackageRecord> &records) {
        QStringList out;
        for (const PackageRecord &record : records) {
            if (record.merged.isValid() || record.header.annotator != header.annotator)
                continue;
            for (auto article = header.articles.begin(); article != header.articles.end(); ++article) {
                if (record.header.articles.contains(article.key()) && !out.contains(article.key()))
                    out += article.key();
            }
        }
        return out;
    });
}

Result<void> fill(Store &store, Store &package, const PackRequest &request, const Annotator &annotator,
                  PackReport &report, const KeepGoing &progress)
{
    Packing packing(store, package, request, annotator);
    const auto copied = package.transaction([&] {
        return store.database().transaction(Database::Transaction::Read,
                                            [&] { return packing.run(progress); });
    });
    if (!copied)
        return copied;
    report.sets = packing.sets;
    report.header.articles = packing.articles;
    return packedHash(package, report.header).and_then([&](const QString &hash) {
        report.header.hash = hash;
        return package.putSetting(PackageSetting, toJson(report.header));
    });
}

Result<void> makeFile(Store &store, const QString &path, const PackRequest &request,
                      const Annotator &annotator, PackReport &report, const KeepGoing &progress)
{
    const auto schemas = store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    const auto package = Store::create(path, schemas->schemas());
    if (!package)
        return std::unexpected(package.error());
    return copyGuidelines(store, **package)
        .and_then([&] { return (*package)->annotator(annotator.name); })
        .and_then(
            [&](const Annotator &) { return fill(store, **package, request, annotator, report, progress); });
}

// Last, so that the project knows of every package that there is, and of no other.
Result<void> release(Store &store, const PackageHeader &header, const QString &beside, const QString &path)
{
    const auto released = store.transaction([&] {
        return putPackageRecord(store, {.header = header}).and_then([&]() -> Result<void> {
            if (QFile::rename(beside, path))
                return {};
            return fail(Error::Kind::Io,
                        Packages::tr("%1 cannot be made. See whether there is a file of that name already, "
                                     "and whether you may write its folder.")
                            .arg(path));
        });
    });
    if (!released && !QFileInfo::exists(beside))
        QFile::remove(path);
    return released;
}

} // namespace

Result<PackReport> pack(Store &store, const PackRequest &request, const QString &path,
                        const KeepGoing &progress)
{
    if (auto good = checkRequest(store, request); !good)
        return std::unexpected(std::move(good).error());
    if (QFileInfo::exists(path))
        return fail(
            Error::Kind::AlreadyExists,
            Packages::tr("%1 exists already. Choose another name; Galley never replaces a file.").arg(path));
    const auto project = store.projectId();
    const auto annotator = humanAnnotator(store, request.annotator);
    if (!project || !annotator)
        return std::unexpected(project ? annotator.error() : project.error());
    PackReport report{.header = {.id = newId(),
                                 .project = *project,
                                 .projectName = projectName(store.path()),
                                 .annotator = annotator->name,
                                 .by = request.by,
                                 .at = QDateTime::currentDateTimeUtc()}};
    const QString beside = path + u'.' + report.header.id.first(8) + ".new"_L1;
    const auto tidy = qScopeGuard([&beside] {
        for (const auto &ending : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(beside + ending);
    });
    auto made = makeFile(store, beside, request, *annotator, report, progress)
                    .and_then([&] { return articlesOut(store, report.header); })
                    .and_then([&](const QStringList &out) {
                        report.out = out;
                        report.bytes = QFileInfo(beside).size();
                        return release(store, report.header, beside, path);
                    });
    if (!made) {
        made.error().message.replace(beside, path);
        return std::unexpected(std::move(made).error());
    }
    return report;
}

} // namespace Galley
