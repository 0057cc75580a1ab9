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
    return database
        .execute("UPDATE annotation_set SET state = $1, revision = $2, span_count = $3, relation_count = $4, "
                 "next_span = $5, next_relation = $6, next_comment = $7, next_decision = $8, active_ms = $9, "
                 "import_id = $10 WHERE id = $11",
                 wordFor(set.state()), revision, qint64(set.spanCount()), qint64(set.relationCount()),
                 set.nextSpanId(), set.nextRelationId(), set.nextCommentId(), set.nextDecisionId(),
                 set.activeMs, import, id)
        .transform([](qint64) {});
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
        const auto made = m_database->execute(
            "INSERT INTO annotation_set(article_id, annotator_id, state, revision, span_count, "
            "relation_count, "
            "next_span, next_relation) VALUES($1, $2, $3, 0, 0, 0, 1, 1) ON CONFLICT DO NOTHING",
            article, owner->id, wordFor(SetState::New));
        if (!made)
            return std::unexpected(made.error());
        id = find();
    }
    return id.transform([](std::optional<qint64> found) { return found.value_or(0); });
}

Result<SetId> Store::addSet(const AnnotationSet &set, const SetOrigin &origin)
{
    SetId id = 0;
    const auto added = transaction([&]() -> Result<void> {
        return ensureSet(set.article, {0, set.annotator.name, set.annotator.kind})
            .and_then([&](SetId made) {
                id = made;
                return checkUntouched(*m_database, id, set);
            })
            .and_then([&] { return fill(*m_database, id, set, 1, origin.import); })
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
        auto filled = ensureSet(set.article, {0, set.annotator.name, set.annotator.kind})
                          .and_then([&](SetId made) {
                              id = made;
                              return checkUntouched(*m_database, id, set);
                          })
                          .and_then([&] { return fill(*m_database, id, set, journal.size(), 0); });
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
