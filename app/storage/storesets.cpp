#include "storage/store.h"

#include "storage/editrows.h"
#include "storage/journalrows.h"
#include "storage/rowjson.h"
#include "storage/setrows.h"
#include "storage/spantimes.h"

#include <QCoreApplication>

// Annotation sets, as a whole.
namespace Galley {

namespace {

Result<void> fill(Database &database, SetId id, const AnnotationSet &set, Revision revision, ImportId import)
{
    EditRows rows(database, id);
    for (const Span &span : set.spans()) {
        if (auto done = rows.insert(span); !done)
            return done;
    }
    for (const Relation &relation : set.relations()) {
        if (auto done = rows.insert(relation); !done)
            return done;
    }
    for (const Comment &comment : set.comments()) {
        if (auto done = rows.insert(comment); !done)
            return done;
    }
    for (const Decision &decision : set.decisions()) {
        if (auto done = rows.insert(decision); !done)
            return done;
    }
    const QJsonObject &fields = set.fields();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (auto done = rows.setField(field.key(), field.value()); !done)
            return done;
    }
    return database.send(
        "UPDATE annotation_set SET state = $1, revision = $2, span_count = $3, relation_count = $4, "
        "next_span = $5, next_relation = $6, next_comment = $7, next_decision = $8, active_ms = $9, "
        "import_id = $10 WHERE id = $11",
        wordFor(set.state()), revision, qint64(set.spanCount()), qint64(set.relationCount()),
        set.nextSpanId(), set.nextRelationId(), set.nextCommentId(), set.nextDecisionId(), set.activeMs,
        import, id);
}

// None: there is one already.
Result<std::optional<SetId>> insertSet(Database &database, ArticleId article, qint64 annotator)
{
    return database.number("INSERT INTO annotation_set(article_id, annotator_id, state, revision, "
                           "span_count, relation_count, next_span, next_relation) VALUES($1, $2, $3, 0, 0, "
                           "0, 1, 1) ON CONFLICT DO NOTHING RETURNING id",
                           article, annotator, wordFor(SetState::New));
}

Result<void> checkUntouched(Database &database, SetId id, const AnnotationSet &set)
{
    return database
        .number("SELECT revision FROM annotation_set WHERE id = $1" + database.lockSql("annotation_set"), id)
        .and_then([&](std::optional<qint64> revision) -> Result<void> {
            if (revision.value_or(0) == 0)
                return {};
            return fail(Error::Kind::AlreadyExists,
                        QCoreApplication::translate("Storage",
                                                    "%1 already has marks in this article. Import them as "
                                                    "another annotator, or leave them out.")
                            .arg(set.annotator.name));
        });
}

} // namespace

Result<QList<StoredSet>> Store::sets(ArticleId article)
{
    QList<StoredSet> sets;
    const auto read = m_database->transaction(Database::Transaction::Read, [&]() -> Result<void> {
        const auto headers = setHeaders(*m_database, article);
        if (!headers)
            return std::unexpected(headers.error());
        for (const SetHeader &header : *headers) {
            auto set = readSet(*m_database, header);
            if (!set)
                return std::unexpected(std::move(set).error());
            sets.append({std::move(*set), header.revision});
        }
        return {};
    });
    return read.transform([&] { return std::move(sets); });
}

Result<SetId> Store::ensureSet(ArticleId article, const Annotator &annotator)
{
    const auto owner =
        annotator.id ? Result<Annotator>(annotator) : this->annotator(annotator.name, annotator.kind);
    if (!owner)
        return std::unexpected(owner.error());
    const auto find = [&] {
        return m_database->number("SELECT id FROM annotation_set WHERE article_id = $1 AND annotator_id = $2",
                                  article, owner->id);
    };
    auto id = find();
    if (id && !*id) {
        id = insertSet(*m_database, article, owner->id);
        if (id && !*id) // somebody else was faster
            id = find();
    }
    return id.transform([](std::optional<qint64> found) { return found.value_or(0); });
}

namespace {

// Of one that is new nobody has done anything yet.
Result<SetId> untouchedSet(Store &store, const AnnotationSet &set)
{
    Database &database = store.database();
    const auto owner = store.annotator(set.annotator.name, set.annotator.kind);
    if (!owner)
        return std::unexpected(owner.error());
    const auto made = insertSet(database, set.article, owner->id);
    if (!made || *made)
        return made.transform([](std::optional<qint64> id) { return *id; });
    return store.ensureSet(set.article, *owner).and_then([&](SetId id) {
        return checkUntouched(database, id, set).transform([id] { return id; });
    });
}

} // namespace

Result<SetId> Store::addSet(const AnnotationSet &set, const SetOrigin &origin)
{
    SetId id = 0;
    const auto added = transaction([&]() -> Result<void> {
        return untouchedSet(*this, set)
            .and_then([&](SetId made) {
                id = made;
                return fill(*m_database, id, set, 1, origin.import);
            })
            .and_then([&] {
                return insertEntry(*m_database, id,
                                   {.revision = 1,
                                    .kind = JournalEntry::Kind::Import,
                                    .at = QDateTime::currentDateTimeUtc(),
                                    .annotator = origin.by,
                                    .edit = {origin.action, {}},
                                    .encoded = encodedImport(origin.action, origin.times)});
            });
    });
    return added.transform([id] { return id; });
}

Result<SetId> Store::addHistory(const AnnotationSet &set, const QList<JournalEntry> &journal)
{
    SetId id = 0;
    const auto added = transaction([&]() -> Result<void> {
        auto filled = untouchedSet(*this, set).and_then([&](SetId made) {
            id = made;
            return fill(*m_database, id, set, journal.size(), 0);
        });
        Revision revision = 0;
        for (const JournalEntry &entry : journal) {
            if (!filled)
                return filled;
            if (entry.revision != ++revision)
                return damaged(path(), QStringLiteral("journal entry %1 is missing").arg(revision));
            filled = insertEntry(*m_database, id, entry);
        }
        return filled;
    });
    return added.transform([id] { return id; });
}

} // namespace Galley
