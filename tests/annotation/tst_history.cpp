#include "annotation/journal.h"

#include <QTest>

using namespace Galley;
using Kind = JournalEntry::Kind;

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersTheLastEditNotUndone();
    void isDerivedFromTheJournalAlone();
    void forgetsRedoAfterANewEdit();
    void readsEncodedEditsWhenTheyAreAskedFor();
    void knowsTheWordsOfKinds();
};

namespace {

JournalEntry entry(Revision revision, Kind kind, Revision target = 0)
{
    return {.revision = revision, .kind = kind, .target = target};
}

Revision revisionOf(const JournalEntry *found)
{
    return found ? found->revision : 0;
}

} // namespace

void TestHistory::offersTheLastEditNotUndone()
{
    History history;
    QVERIFY(!history.undoable());
    history.append(entry(1, Kind::Edit));
    history.append(entry(2, Kind::Edit));
    history.append(entry(3, Kind::Undo, 2));
    QCOMPARE(revisionOf(history.undoable()), 1);
    QCOMPARE(revisionOf(history.redoable()), 2);
    QVERIFY(!history.isDone(2));
    QVERIFY(history.isDone(1));
    history.append(entry(4, Kind::Redo, 2));
    QCOMPARE(revisionOf(history.undoable()), 2);
    QVERIFY(!history.redoable());
    QVERIFY(history.isDone(2));
}

void TestHistory::isDerivedFromTheJournalAlone()
{
    const QList<JournalEntry> entries{entry(1, Kind::Import),  entry(2, Kind::Edit),
                                      entry(3, Kind::Edit),    entry(4, Kind::Undo, 3),
                                      entry(5, Kind::Undo, 2), entry(6, Kind::Redo, 2)};
    const History restarted(entries);
    QCOMPARE(revisionOf(restarted.undoable()), 2);
    QCOMPARE(revisionOf(restarted.redoable()), 3);
    QCOMPARE(restarted.entries(), entries);
    QCOMPARE(revisionOf(restarted.entry(4)), 4);
    QVERIFY(!restarted.entry(7));
}

void TestHistory::forgetsRedoAfterANewEdit()
{
    const History history({entry(1, Kind::Edit), entry(2, Kind::Undo, 1), entry(3, Kind::Edit)});
    QCOMPARE(revisionOf(history.undoable()), 3);
    QVERIFY(!history.redoable());
}

void TestHistory::readsEncodedEditsWhenTheyAreAskedFor()
{
    const Edit edit{QStringLiteral("state"), {StateChange{SetState::New, SetState::Done}}};
    QList<JournalEntry> entries{entry(1, Kind::Edit), entry(2, Kind::Edit), entry(3, Kind::Undo, 2)};
    for (JournalEntry &encoded : entries)
        encoded.encoded = toJson(edit);
    entries[1].encoded.chop(3);
    const History history(entries);
    QCOMPARE(history.undoable()->edit, edit);
    QVERIFY(history.undoable()->encoded.isNull());
    QVERIFY(!history.redoable()->encoded.isNull()); // cut short: it cannot be read
    QVERIFY(history.redoable()->edit.changes.isEmpty());
    QCOMPARE(history.last().edit, edit);
    QCOMPARE(revisionOf(history.undoOf(2)), 3);
    QVERIFY(!history.undoOf(1));
    QCOMPARE(history.entries().size(), history.size());
}

void TestHistory::knowsTheWordsOfKinds()
{
    for (const Kind kind : {Kind::Edit, Kind::Undo, Kind::Redo, Kind::Import})
        QCOMPARE(journalKindFrom(wordFor(kind)), kind);
    QVERIFY(!journalKindFrom(u"rewrite"));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
