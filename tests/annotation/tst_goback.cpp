#include "annotation/goback.h"

#include "annotation/edits.h"
#include "annotation/sessionfixture.h"

#include <QTest>

using namespace Galley;
using Testing::ListSink;
using Testing::newArticle;
using namespace Qt::StringLiterals;

namespace {

SessionData reopened(SessionData data, const Session &session, const QList<JournalEntry> &journal)
{
    data.set = session.set();
    data.revision = session.revision();
    data.journal = journal;
    return data;
}

// Random work, undoing and redoing among it. Returns what the set was after each revision.
QList<AnnotationSet> work(Session &session, quint32 seed, int steps)
{
    QList<AnnotationSet> seen{session.set()};
    Testing::RandomEdits random(seed, session.article().text);
    for (int i = 0; i < steps; ++i) {
        const Revision before = session.revision();
        if (i % 5 == 4)
            std::ignore = session.undo();
        else if (i % 11 == 10)
            std::ignore = session.redo();
        else
            std::ignore = session.apply(random.next(session.set()));
        if (session.revision() > before)
            seen.append(session.set());
    }
    return seen;
}

} // namespace

class TestGoBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesBackToAnyPoint();
    void isOneEditThatIsUndoneAndRedone();
    void survivesARestart();
    void goesBackBeforeAnImport();
    void goesBackAfterAnImport();
    void goesBackOverGoingBack();
    void isRefusedWhereNothingMayChange();
    void doesNothingWhereNothingDiffers();
    void takesNothingBackPastAnEntryThatCannotBeRead();
};

void TestGoBack::goesBackToAnyPoint()
{
    ListSink sink;
    Session session(newArticle(), sink);
    const QList<AnnotationSet> seen = work(session, 21, 250);
    QVERIFY(seen.size() > 200);
    QVERIFY(seen.last().spanCount() > 5);
    QVERIFY(!seen.last().comments().isEmpty());
    for (qsizetype revision = 0; revision < seen.size(); ++revision) {
        AnnotationSet set = session.set();
        const Edit edit = goBack(set, session.history(), revision);
        QVERIFY(set.apply(edit));
        QVERIFY2(set == seen[revision], qPrintable(QString::number(revision)));
        QVERIFY(set.apply(inverse(edit)));
        QVERIFY(set == session.set());
    }
}

void TestGoBack::isOneEditThatIsUndoneAndRedone()
{
    ListSink sink;
    Session session(newArticle(), sink);
    const QList<AnnotationSet> seen = work(session, 5, 60);
    const Revision revision = session.revision();
    QVERIFY(session.goBack(20));
    QVERIFY(session.set() == seen[20]);
    QCOMPARE(session.revision(), revision + 1);
    QCOMPARE(sink.entries.last().edit.action, u"go-back"_s);
    QCOMPARE(sink.entries.last().target, 20);
    QVERIFY(session.undo());
    QVERIFY(session.set() == seen.last());
    QVERIFY(session.redo());
    QVERIFY(session.set() == seen[20]);
}

void TestGoBack::survivesARestart()
{
    ListSink sink;
    const SessionData start = newArticle();
    auto session = std::make_unique<Session>(start, sink);
    const QList<AnnotationSet> seen = work(*session, 6, 80);
    session = std::make_unique<Session>(reopened(start, *session, sink.entries), sink);
    QVERIFY(session->goBack(30));
    QVERIFY(session->set() == seen[30]);
    session = std::make_unique<Session>(reopened(start, *session, sink.entries), sink);
    QVERIFY(session->undo());
    QVERIFY(session->set() == seen.last());
    while (session->history().undoable())
        QVERIFY(session->undo());
    QVERIFY(session->set() == seen.first());
}

void TestGoBack::goesBackBeforeAnImport()
{
    ListSink sink;
    SessionData data = newArticle();
    Testing::RandomEdits random(4, data.article.text);
    for (int i = 0; i < 40; ++i)
        QVERIFY(data.set.apply(random.next(data.set)));
    data.journal = {{.revision = 1, .kind = JournalEntry::Kind::Import}};
    data.revision = 1;
    Session session(data, sink);
    std::ignore = work(session, 9, 30);
    const AnnotationSet end = session.set();
    QVERIFY(session.goBack(0));
    QVERIFY(session.set().isEmpty());
    QCOMPARE(session.set().state(), SetState::New);
    QVERIFY(session.undo());
    QVERIFY(session.set() == end);
}

void TestGoBack::goesBackAfterAnImport()
{
    ListSink sink;
    SessionData data = newArticle();
    Testing::RandomEdits random(4, data.article.text);
    for (int i = 0; i < 40; ++i)
        QVERIFY(data.set.apply(random.next(data.set)));
    const AnnotationSet imported = data.set;
    data.journal = {{.revision = 1, .kind = JournalEntry::Kind::Import}};
    data.revision = 1;
    Session session(data, sink);
    while (session.history().undoable()) // the import, too
        QVERIFY(session.undo());
    QVERIFY(session.set().isEmpty());
    std::ignore = work(session, 9, 30);
    QVERIFY(session.goBack(1));
    QVERIFY(session.set() == imported);
}

void TestGoBack::goesBackOverGoingBack()
{
    ListSink sink;
    Session session(newArticle(), sink);
    const QList<AnnotationSet> seen = work(session, 31, 60);
    const Revision end = session.revision();
    QVERIFY(session.goBack(10));
    QVERIFY(session.goBack(end));
    QVERIFY(session.set() == seen[end]);
    QVERIFY(session.goBack(35));
    QVERIFY(session.set() == seen[35]);
}

void TestGoBack::isRefusedWhereNothingMayChange()
{
    ListSink sink;
    const SessionData start = newArticle();
    Session session(start, sink);
    std::ignore = work(session, 5, 20);
    SessionData data = reopened(start, session, sink.entries);
    data.readOnly = true;
    Session readOnly(std::move(data), sink);
    QCOMPARE(readOnly.goBack(3).error().kind, Error::Kind::ReadOnly);
    QVERIFY(readOnly.set() == session.set());
}

void TestGoBack::doesNothingWhereNothingDiffers()
{
    ListSink sink;
    Session session(newArticle(), sink);
    std::ignore = work(session, 5, 20);
    const Revision revision = session.revision();
    QVERIFY(session.goBack(revision));
    QCOMPARE(session.revision(), revision);
}

void TestGoBack::takesNothingBackPastAnEntryThatCannotBeRead()
{
    ListSink sink;
    const SessionData start = newArticle();
    Session session(start, sink);
    for (const QString &topic : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        QVERIFY(session.apply(Edits::setField(session.set(), u"topic"_s, topic)));
    QList<JournalEntry> journal = sink.entries;
    for (JournalEntry &entry : journal)
        entry.encoded = toJson(std::exchange(entry.edit, {}));
    journal[1].encoded = "{"; // damaged
    Session damaged(reopened(start, session, journal), sink);
    QCOMPARE(damaged.goBack(0).error().kind, Error::Kind::Corrupt);
    QVERIFY(damaged.goBack(3));
    QCOMPARE(damaged.set().fields().value(u"topic"_s), QJsonValue(u"c"_s));
    QVERIFY(damaged.undo());
    QVERIFY(damaged.undo());
    QVERIFY(damaged.undo());
    QCOMPARE(damaged.undo().error().kind, Error::Kind::Corrupt);
    QCOMPARE(damaged.set().fields().value(u"topic"_s), QJsonValue(u"b"_s));
}

QTEST_GUILESS_MAIN(TestGoBack)
#include "tst_goback.moc"
