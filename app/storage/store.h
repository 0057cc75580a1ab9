#pragma once

#include "annotation/namerank.h"
#include "annotation/session.h"
#include "storage/bulk.h"
#include "storage/imports.h"
#include "storage/rows.h"
#include "storage/team.h"
#include "text/progress.h"

#include <functional>
#include <memory>

namespace Galley {

class Database;

// One connection to a project. Everything blocks; use each store from one thread at a time. Several stores on
// one project, in one program or many, work side by side; who writes at the same time waits.
class Store
{
public:
    enum class Access { ReadWrite, ReadOnly };

    // A new project without articles: made whole with its schemas, or not at all. Refuses to replace a file.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path,
                                                               const QList<Schema> &schemas = {});
    // Migrates an older project. Opens a newer one, or a file that may not be written, for reading only:
    // isReadOnly and readOnlyReason tell. Refuses what is no Galley project.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path,
                                                             Access access = Access::ReadWrite);
    ~Store();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString readOnlyReason() const;
    // Made with the project; copies of the file share it.
    [[nodiscard]] Result<QString> projectId();

    // Everything that the work does is kept, or, when it fails or throws, nothing. Nests.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);

    // Schemas that the project carries. put replaces one of the same id.
    [[nodiscard]] Result<SchemaSet> schemas();
    [[nodiscard]] Result<void> putSchema(const Schema &schema);

    // Recipes of exports, by name. put replaces one of the same name; remove says whether there was one.
    [[nodiscard]] Result<QMap<QString, QJsonObject>> recipes();
    [[nodiscard]] Result<void> putRecipe(const QString &name, const QJsonObject &definition);
    [[nodiscard]] Result<bool> removeRecipe(const QString &name);

    // Settings of the project, as JSON, by names such as "adjudication.reasons". Undefined: there is none;
    // put with undefined takes it away.
    [[nodiscard]] Result<QJsonValue> setting(const QString &name);
    [[nodiscard]] Result<void> putSetting(const QString &name, const QJsonValue &value);
    // What adjudicators choose from ("adjudication.reasons"); some usual ones until the project has its own.
    [[nodiscard]] Result<QStringList> adjudicationReasons();
    [[nodiscard]] Result<void> putAdjudicationReasons(const QStringList &reasons);

    // Finds or makes.
    [[nodiscard]] Result<Annotator> annotator(const QString &name,
                                              Annotator::Kind kind = Annotator::Kind::Human);
    [[nodiscard]] Result<QList<Annotator>> annotators();

    // Everybody who ever was an annotator here, by name. NotFound: there is no such annotator.
    [[nodiscard]] Result<QList<Member>> members();
    [[nodiscard]] Result<Member> member(const QString &name);
    // AlreadyExists when somebody has the name, in whatever case, or the login.
    [[nodiscard]] Result<void> addMember(const Member &member);
    // Role, login and whether he is active, of the one with the name. Refuses to leave a team without a
    // manager that has one. What is assigned stays assigned.
    [[nodiscard]] Result<void> putMember(const Member &member);

    // In one transaction; the number of those that were not there already, or were there. Who assigns may
    // ask first who may (see team/rights.h).
    [[nodiscard]] Result<qint64> assign(const QList<Assignment> &assignments);
    [[nodiscard]] Result<qint64> unassign(const QList<AssignmentKey> &keys);
    [[nodiscard]] Result<qint64> setDue(const QList<AssignmentKey> &keys, const QDate &due);
    [[nodiscard]] Result<QList<Assignment>> assignments(ArticleId article);  // by annotator id
    [[nodiscard]] Result<QList<Assignment>> assignmentsOf(qint64 annotator); // by article id
    [[nodiscard]] Result<QList<AssignmentKey>> assignmentKeys();             // all; 16 bytes each
    // Those of an annotator that he has not begun.
    [[nodiscard]] Result<QList<AssignmentKey>> openAssignments(qint64 annotator);
    // Of those to whom something is assigned, by id. What is due before today is overdue.
    [[nodiscard]] Result<QList<AssignmentCount>> assignmentCounts(const QDate &today = QDate::currentDate());

    // AlreadyExists when the external id is taken, NotFound when what it supersedes is not there. Sets the
    // sha256 when it is empty, and refuses one that is not the text's.
    [[nodiscard]] Result<ArticleId> addArticle(const Article &article, ImportId import = 0);
    [[nodiscard]] Result<Article> article(ArticleId id);
    [[nodiscard]] Result<std::optional<ArticleId>> findArticle(const QString &externalId);
    [[nodiscard]] Result<qint64> articleCount();
    [[nodiscard]] Result<QList<ArticleRow>> articles(const ArticleQuery &query);
    // Of those articles that the annotator has a set of; asks for each.
    [[nodiscard]] Result<QList<SetFacts>> setFacts(qint64 annotator, const QList<ArticleId> &articles);
    // Ids after one, ascending: how exports and checks walk a project.
    [[nodiscard]] Result<QList<ArticleId>> articleIds(ArticleId after, int limit);
    // Articles whose text matches a full-text query (FTS5 syntax), best first.
    [[nodiscard]] Result<QList<ArticleId>> search(const QString &query, int limit);

    // Sets of an article, by annotator name.
    [[nodiscard]] Result<QList<StoredSet>> sets(ArticleId article);
    // Everything to open an article for an annotator. Makes the set where there is none yet; a project that
    // is read-only gives an empty one with id 0 instead.
    [[nodiscard]] Result<SessionData> load(ArticleId article, const Annotator &annotator);
    // Adds a whole set with one journal entry; AlreadyExists when the annotator has one on the article that
    // was ever edited.
    [[nodiscard]] Result<SetId> addSet(const AnnotationSet &set, const SetOrigin &origin);

    [[nodiscard]] Result<SetId> addSet(const AnnotationSet &set, const QString &importedBy)
    {
        return addSet(set, SetOrigin{.by = importedBy});
    }

    // Adds a whole set with its journal, revisions 1, 2, …, as another project has them. AlreadyExists as
    // addSet. Entries that carry their edit encoded are kept to the byte.
    [[nodiscard]] Result<SetId> addHistory(const AnnotationSet &set, const QList<JournalEntry> &journal);

    // When each span of a set was made or last changed, as its journal tells.
    [[nodiscard]] Result<SpanTimes> spanTimes(SetId set);
    // Makes an empty set, or finds it.
    [[nodiscard]] Result<SetId> ensureSet(ArticleId article, const Annotator &annotator);
    // One edit, its rows and its journal entry in one durable transaction. Conflict when the set is not at
    // entry.revision - 1, unless the very same entry is in the journal already.
    [[nodiscard]] Result<void> append(SetId set, const JournalEntry &entry);
    [[nodiscard]] Result<QList<JournalEntry>> journal(SetId set);
    // Adds to the time that was spent on a set's article; no edit, so the revision stays.
    [[nodiscard]] Result<void> addActiveTime(SetId set, qint64 milliseconds);

    // What a bulk edit would change and what it would refuse; writes nothing. Reads each article and set of
    // the targets: about 0.2 ms each. A stop is an Error of kind Io.
    [[nodiscard]] Result<BulkResult> previewBulk(const BulkRequest &request, const KeepGoing &progress = {});
    // The same, done: an entry in the journal of each set, all in one transaction, as one bulk edit. What the
    // sets are at that time counts, so the result may differ from an earlier preview. Other connections
    // cannot write meanwhile, which they wait for at most 5 s: about 0.3 ms a set.
    [[nodiscard]] Result<BulkResult> applyBulk(const BulkRequest &request, const KeepGoing &progress = {});
    // Edits worked out article by article, as one bulk edit; those that the schema, the text or the set does
    // not allow are refused and named. The callback runs while others cannot write.
    [[nodiscard]] Result<BulkResult> previewEdits(const BulkEdits &edits, const KeepGoing &progress = {});
    [[nodiscard]] Result<BulkResult> applyEdits(const BulkEdits &edits, const KeepGoing &progress = {});
    // Takes a bulk edit back, or does it again, in every set where that is possible, in one transaction. A
    // set whose later edits stand on it stays as it is and is reported.
    [[nodiscard]] Result<BulkResult> undoBulk(BulkId id, const KeepGoing &progress = {});
    [[nodiscard]] Result<BulkResult> redoBulk(BulkId id, const KeepGoing &progress = {});
    [[nodiscard]] Result<QList<BulkRow>> bulks(int limit, BulkId before = 0); // the newest first
    // A number for entries that are appended one by one and belong together; undone as the row says.
    [[nodiscard]] Result<BulkId> addBulk(const BulkRow &row);

    // Places that the annotator chose not to mark so. Remembering twice, or forgetting what is not there,
    // does nothing.
    [[nodiscard]] Result<void> rememberSkips(qint64 annotator, const QString &layer, const QString &label,
                                             const QList<Skip> &skips);
    [[nodiscard]] Result<void> forgetSkips(qint64 annotator, const QString &layer, const QString &label,
                                           const QList<Skip> &skips);
    // By place; of one article, or (0) of all.
    [[nodiscard]] Result<QList<Skip>> skips(qint64 annotator, const QString &layer, const QString &label,
                                            ArticleId article = 0);

    // Values that spans of a layer have for a text attribute, with their quotes, the most frequent first.
    // Reads every span: about a second for 600,000.
    [[nodiscard]] Result<QList<NameUse>> nameUses(const QString &layer, const QString &attribute, int limit);

    [[nodiscard]] Result<ProjectStats> stats();
    // Database, hashes, offsets, quotes, labels, dangling ends, journal against rows. progress is asked with
    // articles done and in all, and may say stop by false.
    [[nodiscard]] Result<QList<Problem>> check(const std::function<bool(qint64, qint64)> &progress = {});

    // For queries of other libraries, which only read.
    [[nodiscard]] Database &database() { return *m_database; }

private:
    Store(std::unique_ptr<Database> database, QString readOnlyReason);
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] QList<Problem> checkArticle(ArticleId id, const SchemaSet &schemas);

    std::unique_ptr<Database> m_database;
    QString m_readOnlyReason;
};

} // namespace Galley
