#pragma once

#include "annotation/activeclock.h"
#include "annotation/annotationset.h"
#include "annotation/editsink.h"
#include "annotation/journal.h"
#include "schema/schemaset.h"

#include <QObject>

namespace Galley {

// Everything that opening an article for an annotator needs, as a store reads it.
struct SessionData
{
    Article article;
    SchemaSet schemas;
    AnnotationSet set;
    Revision revision = 0;
    QList<JournalEntry> journal; // its edits may be encoded still: a History reads them
    bool readOnly = false;
    bool mayReopen = true; // whether the annotator may open his own locked work again
};

// One article open for one annotator: the only way in for the window. Holds the set in memory, applies edits
// to it at once and hands each to the sink; the sink's answers come back as saved and notSaved.
class Session : public QObject
{
    Q_OBJECT
public:
    // What an edit touched.
    struct Touched
    {
        QList<SpanId> added;
        QList<SpanId> changed;
        QList<Span> removed;         // as they were
        QList<RelationId> relations; // added, changed or removed
        QList<CommentId> comments;   // the same
        QList<DecisionId> decisions; // the same
        bool fields = false;
        bool state = false;
    };

    // The sink must outlive the session.
    Session(SessionData data, EditSink &sink, QObject *parent = nullptr);

    [[nodiscard]] const Article &article() const { return m_article; }

    [[nodiscard]] const SchemaSet &schemas() const { return m_schemas; }

    [[nodiscard]] const AnnotationSet &set() const { return m_set; }

    [[nodiscard]] const History &history() const { return m_history; }

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    // Why its annotator cannot change the set, nor its state; none: he can, or the project is read-only.
    [[nodiscard]] std::optional<Error> lock() const;

    [[nodiscard]] Revision revision() const { return m_revision; }

    [[nodiscard]] Revision savedRevision() const { return m_savedRevision; }

    [[nodiscard]] bool isSaved() const { return m_savedRevision == m_revision; }

    // Refuses what the schema, the text or the set does not allow; then nothing has changed. An edit without
    // changes does nothing. Marking in a new set puts it in progress, in the same edit.
    [[nodiscard]] Result<void> apply(Edit edit);
    [[nodiscard]] Result<void> undo(); // NotFound: nothing to undo
    [[nodiscard]] Result<void> redo();

    // Makes everything what it was after an entry of the journal, in one edit that can be undone; 0: as it
    // was before the first.
    [[nodiscard]] Result<void> goBack(Revision revision);

    // Who edits, when that is not the set's annotator: gold is the work of persons. The journal names him.
    // Empty: the set's annotator.
    void setActor(const QString &name) { m_actor = name; }

    [[nodiscard]] const QString &actor() const { return m_actor.isEmpty() ? m_set.annotator.name : m_actor; }

    // What tells how long edits take, restarted for this session; null: nobody, the time so far is kept in
    // mind. Must outlive the session, or be taken away.
    void setClock(ActiveClock *clock);

    // Active milliseconds spent on the article by this annotator so far, what is not yet kept included.
    [[nodiscard]] qint64 activeMs() const { return m_set.activeMs + (m_clock ? m_clock->total() : 0); }

    // The sink's answers. After refuse, the session no longer equals what is kept and takes no more edits:
    // whoever owns it opens the set again. Edits submitted after the refused one count as refused, too.
    void acknowledge(Revision revision);
    void refuse(Revision revision, const Error &error);

    [[nodiscard]] bool isStale() const { return m_stale; }

Q_SIGNALS:
    void changed(const Galley::Session::Touched &touched);
    void historyChanged();
    void saved(Galley::Revision revision);
    void notSaved(const Galley::Error &error);

private:
    [[nodiscard]] Result<void> commit(JournalEntry::Kind kind, Revision target, Edit edit);
    [[nodiscard]] bool mayUnlock() const;
    [[nodiscard]] Edit forwardEdit(const JournalEntry &entry) const;

    Article m_article;
    SchemaSet m_schemas;
    AnnotationSet m_set;
    History m_history;
    EditSink &m_sink;
    Revision m_revision = 0;
    Revision m_savedRevision = 0;
    ActiveClock *m_clock = nullptr;
    QString m_actor;
    bool m_readOnly = false;
    bool m_mayReopen = true;
    bool m_stale = false;
};

} // namespace Galley
