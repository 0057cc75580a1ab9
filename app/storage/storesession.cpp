#include "storage/store.h"

#include "storage/editrows.h"
#include "storage/journalrows.h"
#include "storage/permission.h"
#include "storage/setrows.h"
#include "storage/settling.h"

#include <QCoreApplication>

// What an open article reads, and how its edits are kept.
namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

struct Counters
{
    Revision revision = 0;
    QString state;
    SpanId nextSpan = 1;
    RelationId nextRelation = 1;
    CommentId nextComment = 1;
    DecisionId nextDecision = 1;
    QString owner;
    bool active = true; // the owner
};

Result<Counters> countersOf(Database &database, SetId set)
{
    Statement row =
        database.query("SELECT s.revision, s.state, s.next_span, s.next_relation, s.next_comment, "
                       "s.next_decision, n.name, n.active FROM annotation_set s "
                       "JOIN annotator n ON n.id = s.annotator_id WHERE s.id = $1" +
                           database.lockSql("s"),
                       set);
    if (row.next())
        return Counters{row.integer(0), row.string(1),  row.integer(2), row.integer(3),
                        row.integer(4), row.integer(5), row.string(6),  row.integer(7) != 0};
    return row.finish().and_then([&]() -> Result<Counters> {
        // Who may read a set, but not change it, cannot lock it, either.
        const auto there = database.number("SELECT 1 FROM annotation_set WHERE id = $1", set);
        if (!there || *there)
            return std::unexpected(there ? checkChangedSet(database, Result<qint64>(0)).error()
                                         : there.error());
        if (auto member = checkMember(database); !member)
            return std::unexpected(std::move(member).error());
        return fail(
            Error::Kind::NotFound,
            say(QT_TRANSLATE_NOOP("Storage",
                                  "The set that the edit belongs to is no longer in the project. Open the "
                                  "article again.")),
            QStringLiteral("set %1").arg(set));
    });
}

std::unexpected<Error> notOfTheTeam(const QString &name)
{
    return fail(
        Error::Kind::ReadOnly,
        say(QT_TRANSLATE_NOOP("Storage",
                              "%1 was removed from the team, so nothing more is saved under that name. "
                              "What is saved stays. A manager can take %1 back."))
            .arg(name));
}

// Others may still return a set, or settle it.
Result<void> checkOwner(const Counters &counters, const JournalEntry &entry)
{
    if (counters.active || entry.annotator != counters.owner)
        return {};
    return notOfTheTeam(counters.owner);
}

Result<void> checkBase(const Counters &counters, const JournalEntry &entry)
{
    if (counters.revision == entry.revision - 1)
        return {};
    return fail(
        Error::Kind::Conflict,
        say(QT_TRANSLATE_NOOP("Storage",
                              "The marks were changed in another window meanwhile, so this edit was not "
                              "saved. Look at them as they are now, then repeat it.")),
        QStringLiteral("set at revision %1, edit for %2").arg(counters.revision).arg(entry.revision - 1));
}

Result<void> keepCounters(Database &database, SetId set, const Counters &counters, const EditRows &rows,
                          const JournalEntry &entry)
{
    return checkChangedSet(
        database,
        database.execute(
            "UPDATE annotation_set SET revision = $1, state = $2, span_count = span_count + $3, "
            "relation_count = relation_count + $4, next_span = $5, next_relation = $6, next_comment = $7, "
            "next_decision = $8, active_ms = active_ms + $9 WHERE id = $10",
            entry.revision, rows.state ? wordFor(*rows.state) : counters.state, rows.spansAdded,
            rows.relationsAdded, std::max(counters.nextSpan, rows.greatestSpan + 1),
            std::max(counters.nextRelation, rows.greatestRelation + 1),
            std::max(counters.nextComment, rows.greatestComment + 1),
            std::max(counters.nextDecision, rows.greatestDecision + 1), entry.activeMs, set));
}

Result<void> appendIn(Database &database, SetId set, const JournalEntry &entry)
{
    const auto counters = countersOf(database, set);
    if (!counters)
        return std::unexpected(counters.error());
    // A connection that broke at the commit left open whether it was kept.
    if (counters->revision >= entry.revision) {
        const auto kept = isInJournal(database, set, entry);
        if (!kept || *kept)
            return kept.transform([](bool) {});
    }
    EditRows rows(database, set);
    return checkOwner(*counters, entry)
        .and_then([&] { return checkBase(*counters, entry); })
        .and_then([&] { return rows.apply(entry.edit); })
        .and_then([&] { return keepCounters(database, set, *counters, rows, entry); })
        .and_then([&] { return insertEntry(database, set, entry); })
        .and_then([&] { return settleAfter(database, set, entry); });
}

// Where nobody reviews or manages, everybody opens his own work again.
Result<void> readRights(SessionData &data, Database &database, const Annotator &owner)
{
    Statement row = database.query(
        "SELECT role, active, (SELECT count(*) FROM annotator l WHERE l.active = 1 AND l.kind = 'human' AND "
        "l.role IN ('reviewer', 'manager')), (SELECT value FROM setting WHERE name = 'team.lock') "
        "FROM annotator WHERE name = $1",
        owner.name);
    if (!row.next())
        return row.finish();
    const Role role = roleFrom(row.string(0)).value_or(Role::Annotator);
    data.mayReopen = role == Role::Reviewer || role == Role::Manager || row.integer(2) == 0;
    data.set.locksWhenDone = row.bytes(3) == "true";
    return row.integer(1) != 0 || data.readOnly ? Result<void>() : notOfTheTeam(owner.name);
}

Result<void> readInto(SessionData &data, Database &database, const SetHeader &header)
{
    auto set = readSet(database, header);
    if (!set)
        return std::unexpected(std::move(set).error());
    auto journal = encodedJournalRows(database, header.id);
    if (!journal)
        return std::unexpected(std::move(journal).error());
    data.set = std::move(*set);
    data.revision = header.revision;
    data.journal = std::move(*journal);
    return {};
}

} // namespace

Result<SessionData> Store::load(ArticleId article, const Annotator &annotator)
{
    SessionData data;
    data.readOnly = isReadOnly();
    Annotator owner = annotator;
    if (!data.readOnly) {
        auto named = this->annotator(annotator.name, annotator.kind);
        if (!named)
            return std::unexpected(std::move(named).error());
        owner = std::move(*named);
        // First: no set for an article that is not there.
        if (const auto known = m_database->number("SELECT id FROM article WHERE id = $1", article);
            !known || !*known)
            return std::unexpected(known ? this->article(article).error() : known.error());
        if (auto set = ensureSet(article, owner); !set)
            return std::unexpected(std::move(set).error());
    }
    const auto read = m_database->transaction(Database::Transaction::Read, [&]() -> Result<void> {
        auto text = this->article(article);
        if (!text)
            return std::unexpected(std::move(text).error());
        data.article = std::move(*text);
        auto schemas = this->schemas();
        if (!schemas)
            return std::unexpected(std::move(schemas).error());
        data.schemas = std::move(*schemas);
        const auto header = setHeader(*m_database, article, owner.name);
        if (!header)
            return std::unexpected(header.error());
        data.set = AnnotationSet(0, article, owner);
        if (auto rights = readRights(data, *m_database, owner); !rights)
            return rights;
        return *header ? readInto(data, *m_database, **header) : Result<void>();
    });
    return read.transform([&] { return std::move(data); });
}

Result<void> Store::append(SetId set, const JournalEntry &entry)
{
    return transaction([&] { return appendIn(*m_database, set, entry); });
}

Result<void> Store::addActiveTime(SetId set, qint64 milliseconds)
{
    return checkChangedSet(
        *m_database,
        m_database->execute("UPDATE annotation_set SET active_ms = active_ms + $1 WHERE id = $2",
                            milliseconds, set));
}

Result<QList<JournalEntry>> Store::journal(SetId set)
{
    return journalRows(*m_database, set);
}

} // namespace Galley
