#include "annotation/session.h"

#include "annotation/edits.h"
#include "annotation/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using Testing::ListSink;
using Testing::newArticle;
using namespace Qt::StringLiterals;

namespace {

// What a store would give after the journal was written.
SessionData reopened(const ListSink &sink, const Session &session)
{
    SessionData data = newArticle();
    data.set = session.set();
    data.revision = session.revision();
    data.journal = sink.entries;
    return data;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsEveryEditToTheSink();
    void tellsWhatAnEditTouched();
    void refusesWhatTheSchemaDoesNotAllow();
    void undoesEverythingAlsoAfterARestart();
    void undoesAndRedoesAnImport();
    void isSavedOnlyWhenTheSinkSaysSo();
    void takesNoMoreEditsAfterARefusal();
    void takesNoEditsWhenReadOnly();
    void locksDoneWorkWhereTheProjectWantsIt();
    void letsAReviewerOpenLockedWork();
    void leavesSettledWorkAlone();
    void anEmptyEditDoesNothing();
};

void TestSession::handsEveryEditToTheSink()
{
    ListSink sink;
    Session session(newArticle(), sink);
    QVERIFY(
        session.apply(Edits::mark(session.set(), session.article().text, u"actor"_s, u"state"_s, {{0, 7}})));
    QCOMPARE(sink.entries.size(), 1);
    const JournalEntry &entry = sink.entries.first();
    QCOMPARE(entry.revision, 1);
    QCOMPARE(entry.annotator, u"ann"_s);
    QCOMPARE(entry.kind, JournalEntry::Kind::Edit);
    QVERIFY(entry.at.isValid());
    QCOMPARE(entry.edit.changes.size(), 2); // the mark, and the set is in progress
    QCOMPARE(session.set().state(), SetState::InProgress);
}

void TestSession::tellsWhatAnEditTouched()
{
    ListSink sink;
    Session session(newArticle(), sink);
    QList<Session::Touched> seen;
    connect(&session, &Session::changed, this,
            [&](const Session::Touched &touched) { seen.append(touched); });
    const ArticleText &text = session.article().text;
    QVERIFY(session.apply(Edits::mark(session.set(), text, u"actor"_s, u"state"_s, {{0, 7}})));
    QCOMPARE(seen.last().added, QList<SpanId>{1});
    QVERIFY(seen.last().state);
    QVERIFY(session.apply(Edits::setNote(session.set(), 1, u"x"_s)));
    QCOMPARE(seen.last().changed, QList<SpanId>{1});
    const Span before = *session.set().span(1);
    QVERIFY(session.apply(Edits::remove(session.set(), 1)));
    QCOMPARE(seen.last().removed, QList<Span>{before});
    QVERIFY(!seen.last().state);
}

void TestSession::refusesWhatTheSchemaDoesNotAllow()
{
    ListSink sink;
    Session session(newArticle(), sink);
    const ArticleText &text = session.article().text;
    const auto unknown = session.apply(Edits::mark(session.set(), text, u"actor"_s, u"alien"_s, {{0, 7}}));
    QCOMPARE(unknown.error().kind, Error::Kind::InvalidInput);
    QVERIFY(unknown.error().message.contains(u"alien"_s));
    QVERIFY(
        !session.apply(Edits::mark(session.set(), text, u"actor"_s, u"state"_s, {{0, text.length() + 1}})));
    QVERIFY(session.apply(Edits::mark(session.set(), text, u"actor"_s, u"state"_s, {{0, 7}})));
    QVERIFY(session.apply(Edits::mark(session.set(), text, u"claim"_s, u"factual"_s, {{0, 13}})));
    QVERIFY(!session.apply(Edits::relate(session.set(), u"about"_s, 1, 2)));
    QVERIFY(session.apply(Edits::relate(session.set(), u"about"_s, 2, 1)));
    QVERIFY(!session.apply(Edits::setAttribute(session.set(), 1, u"role"_s, u"bystander"_s)));
    QCOMPARE(sink.entries.size(), 3);
}

void TestSession::undoesEverythingAlsoAfterARestart()
{
    ListSink sink;
    auto session = std::make_unique<Session>(newArticle(), sink);
    const AnnotationSet start = session->set();
    Testing::RandomEdits random(11, session->article().text);
    for (int i = 0; i < 200; ++i) {
        std::ignore = session->apply(random.next(session->set()));
        if (i % 7 == 0)
            std::ignore = session->undo();
        if (i % 21 == 0)
            std::ignore = session->redo();
    }
    const AnnotationSet end = session->set();

    session = std::make_unique<Session>(reopened(sink, *session), sink);
    int undone = 0;
    while (session->history().undoable()) {
        QVERIFY(session->undo());
        ++undone;
    }
    QVERIFY(undone > 100);
    QVERIFY(session->set() == start);
    QCOMPARE(session->undo().error().kind, Error::Kind::NotFound);

    session = std::make_unique<Session>(reopened(sink, *session), sink);
    while (session->history().redoable())
        QVERIFY(session->redo());
    QVERIFY(session->set() == end);
    QCOMPARE(session->revision(), sink.entries.size());
}

void TestSession::undoesAndRedoesAnImport()
{
    ListSink sink;
    SessionData data = newArticle();
    Testing::RandomEdits random(4, data.article.text);
    for (int i = 0; i < 30; ++i)
        QVERIFY(data.set.apply(random.next(data.set)));
    const AnnotationSet imported = data.set;
    data.journal = {{.revision = 1, .kind = JournalEntry::Kind::Import}};
    data.revision = 1;
    Session session(std::move(data), sink);
    QVERIFY(session.undo());
    QVERIFY(session.set().isEmpty());
    QVERIFY(session.redo());
    QVERIFY(session.set() == imported);
    QVERIFY(session.undo());
    QVERIFY(session.set().isEmpty());
}

void TestSession::isSavedOnlyWhenTheSinkSaysSo()
{
    ListSink sink;
    Session session(newArticle(), sink);
    const QSignalSpy saved(&session, &Session::saved);
    QVERIFY(session.isSaved());
    QVERIFY(session.apply(Edits::setField(session.set(), u"topic"_s, u"war"_s)));
    QVERIFY(!session.isSaved());
    QCOMPARE(saved.count(), 0);
    session.acknowledge(1);
    QVERIFY(session.isSaved());
    QCOMPARE(saved.count(), 1);
}

void TestSession::takesNoMoreEditsAfterARefusal()
{
    ListSink sink;
    Session session(newArticle(), sink);
    const QSignalSpy notSaved(&session, &Session::notSaved);
    QVERIFY(session.apply(Edits::setField(session.set(), u"topic"_s, u"war"_s)));
    QVERIFY(session.apply(Edits::setField(session.set(), u"topic"_s, u"peace"_s)));
    session.refuse(1, Error{.kind = Error::Kind::Conflict, .message = u"changed elsewhere"_s});
    session.refuse(2, Error{.kind = Error::Kind::Conflict, .message = u"changed elsewhere"_s});
    QCOMPARE(notSaved.count(), 1);
    QVERIFY(session.isStale());
    QVERIFY(!session.isSaved());
    QCOMPARE(session.apply(Edits::setField(session.set(), u"topic"_s, u"x"_s)).error().kind,
             Error::Kind::Conflict);
    QCOMPARE(session.undo().error().kind, Error::Kind::Conflict);
    QCOMPARE(sink.entries.size(), 2);
}

void TestSession::takesNoEditsWhenReadOnly()
{
    ListSink sink;
    SessionData data = newArticle();
    data.readOnly = true;
    Session session(std::move(data), sink);
    QCOMPARE(session.apply(Edits::setField(session.set(), u"topic"_s, u"x"_s)).error().kind,
             Error::Kind::ReadOnly);
    QVERIFY(sink.entries.isEmpty());
    QVERIFY(session.set().isEmpty());
}

void TestSession::locksDoneWorkWhereTheProjectWantsIt()
{
    ListSink sink;
    SessionData data = newArticle();
    data.set.locksWhenDone = true;
    data.mayReopen = false;
    Session session(std::move(data), sink);
    QVERIFY(session.apply(Edits::setField(session.set(), u"topic"_s, u"x"_s)));
    QVERIFY(!session.lock());
    QVERIFY(session.apply(Edits::setState(session.set(), SetState::Done)));
    QVERIFY(session.lock()->message.contains(u"locked"_s));
    QCOMPARE(session.apply(Edits::setField(session.set(), u"topic"_s, u"y"_s)).error().kind,
             Error::Kind::ReadOnly);
    QCOMPARE(session.apply(Edits::setState(session.set(), SetState::InProgress)).error().kind,
             Error::Kind::ReadOnly);
    QCOMPARE(session.undo().error().kind, Error::Kind::ReadOnly);
    QCOMPARE(sink.entries.size(), 2);
}

void TestSession::letsAReviewerOpenLockedWork()
{
    ListSink sink;
    SessionData data = newArticle();
    data.set.locksWhenDone = true;
    Session session(std::move(data), sink);
    QVERIFY(session.apply(Edits::setState(session.set(), SetState::Done)));
    QVERIFY(!session.apply(Edits::setField(session.set(), u"topic"_s, u"y"_s)));
    QVERIFY(session.apply(Edits::setState(session.set(), SetState::InProgress)));
    QVERIFY(session.apply(Edits::setField(session.set(), u"topic"_s, u"y"_s)));
}

void TestSession::leavesSettledWorkAlone()
{
    ListSink sink;
    SessionData data = newArticle();
    QVERIFY(data.set.apply({u"settle"_s, {StateChange{SetState::New, SetState::Settled}}}));
    Session session(std::move(data), sink);
    QVERIFY(session.lock());
    const auto refused = session.apply(Edits::setState(session.set(), SetState::InProgress));
    QVERIFY2(refused.error().message.contains(u"settled"_s), qPrintable(refused.error().message));
    QVERIFY(sink.entries.isEmpty());
}

void TestSession::anEmptyEditDoesNothing()
{
    ListSink sink;
    Session session(newArticle(), sink);
    const QSignalSpy changed(&session, &Session::changed);
    QVERIFY(session.apply(Edits::remove(session.set(), 12)));
    QCOMPARE(changed.count(), 0);
    QVERIFY(sink.entries.isEmpty());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
