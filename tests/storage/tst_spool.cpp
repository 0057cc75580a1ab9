#include "storage/spool.h"

#include "storage/limits.h"
#include "storage/spoolplace.h"

#include <QTest>

using namespace Galley;
using namespace Samples;

class TestSpool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEditsInOrder();
    void forgetsWhatWent();
    void leavesNoFileWhenNothingWaits();
    void dropsWhatWasBeingWritten();
    void keepsAsideWhatIsDamaged();
    void isOneProgramsAtATime();
    void refusesWhatTheDiskCannotTake();
    void isForItsUserAlone();

private:
    const SpoolPlace m_place;
};

namespace {

const SpoolOwner Owner{u"id-1"_s, u"postgresql:///p"_s, u"ann"_s};

SpooledEntry spooled(Revision revision)
{
    SpooledEntry made{.set = 7, .entry = noted(revision)};
    made.entry.kind = revision % 2 ? JournalEntry::Kind::Edit : JournalEntry::Kind::Undo;
    made.entry.target = revision - 1;
    made.entry.activeMs = 300;
    made.entry.encoded = toJson(made.entry.edit);
    return made;
}

std::unique_ptr<Spool> newSpool(Revision last)
{
    auto spool = Spool::create(SpoolFolder::path(), Owner);
    for (Revision revision = 1; revision <= last; ++revision)
        must(spool->append(spooled(revision)));
    return spool;
}

// What a program finds that comes after another one.
QString left(Revision last)
{
    return newSpool(last)->path();
}

QList<Revision> taken(Spool &spool)
{
    QList<Revision> revisions;
    for (; !spool.isEmpty(); spool.removeFirst())
        revisions += spool.first().entry.revision;
    return revisions;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

void TestSpool::keepsEditsInOrder()
{
    const QString path = left(5);
    const auto spool = must(Spool::open(path));
    QCOMPARE(spool->owner(), Owner);
    QCOMPARE(spool->size(), 5);
    QCOMPARE(spool->first(), spooled(1));
    must(spool->append(spooled(6)));
    QCOMPARE(taken(*spool), (QList<Revision>{1, 2, 3, 4, 5, 6}));
}

void TestSpool::forgetsWhatWent()
{
    const QString path = left(4);
    {
        const auto spool = must(Spool::open(path));
        spool->removeFirst();
        spool->removeFirst();
        must(spool->append(spooled(5)));
    }
    QCOMPARE(taken(*must(Spool::open(path))), (QList<Revision>{3, 4, 5}));
}

void TestSpool::leavesNoFileWhenNothingWaits()
{
    auto unused = Spool::create(SpoolFolder::path(), Owner);
    QVERIFY(!QFile::exists(unused->path()));
    const QString path = left(1);
    QVERIFY(QFile::exists(path));
    std::ignore = taken(*must(Spool::open(path)));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(Spool::open(path).error().kind, Error::Kind::NotFound);
}

void TestSpool::dropsWhatWasBeingWritten()
{
    const QString path = left(2);
    const QByteArray two = contentOf(path);
    must(must(Spool::open(path))->append(spooled(3)));
    const QByteArray three = contentOf(path);
    for (qsizetype length = two.size(); length < three.size(); ++length) {
        write(path, three.first(length));
        QCOMPARE(must(Spool::peek(path))->size(), 2);
        QCOMPARE(contentOf(path).size(), length); // looking changes nothing
        const auto spool = must(Spool::open(path));
        QCOMPARE(spool->size(), 2);
        must(spool->append(spooled(4)));
        QCOMPARE(must(Spool::peek(path))->size(), 3);
    }
    for (qsizetype length = 0; length < 20; ++length) { // nothing whole at all
        write(path, three.first(length));
        QVERIFY(must(Spool::open(path))->isEmpty());
        QVERIFY(!QFile::exists(path));
    }
}

void TestSpool::keepsAsideWhatIsDamaged()
{
    const QString path = left(3);
    QByteArray content = contentOf(path);
    const QByteArray before = content.replace("\"revision\":2", "\"revision\":9");
    write(path, content);
    const auto spool = must(Spool::open(path));
    QCOMPARE(taken(*spool), QList<Revision>{1});
    QCOMPARE(contentOf(path + u".damaged"_s), before);
    QCOMPARE(SpoolFolder::waiting(Owner).damaged, QStringList{path + u".damaged"_s});
    QVERIFY(QFile::remove(path + u".damaged"_s));
}

void TestSpool::isOneProgramsAtATime()
{
    auto first = newSpool(2);
    const QString path = first->path();
    QCOMPARE(Spool::open(path).error().kind, Error::Kind::Busy);
    QCOMPARE(SpoolFolder::left(Owner).size(), 0U);
    QCOMPARE(SpoolFolder::waiting(Owner).edits, 2);
    QCOMPARE(SpoolFolder::waitingFor(Owner.address), 2);
    first.reset();
    SpoolOwner other = Owner;
    other.user = u"bob"_s;
    QCOMPARE(SpoolFolder::left(other).size(), 0U);
    other = Owner;
    other.project = u"id-2"_s;
    QCOMPARE(SpoolFolder::waiting(other).edits, 0);
    const auto found = SpoolFolder::left(Owner);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(taken(*found.front()).size(), 2);
}

void TestSpool::refusesWhatTheDiskCannotTake()
{
    const auto spool = newSpool(2);
    {
        const FileSizeLimit full(spool->path(), 20);
        const auto refused = spool->append(spooled(3));
        QCOMPARE(refused.error().kind, Error::Kind::DiskFull);
        QVERIFY(refused.error().message.contains(Owner.address));
    }
    QCOMPARE(must(Spool::peek(spool->path()))->size(), 2);
    must(spool->append(spooled(3)));
    QCOMPARE(must(Spool::peek(spool->path()))->size(), 3);
    QCOMPARE(taken(*spool), (QList<Revision>{1, 2, 3}));
}

void TestSpool::isForItsUserAlone()
{
    const auto spool = newSpool(1);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(spool->path()) & others));
    QVERIFY(!(QFile::permissions(SpoolFolder::path()) & others));
    std::ignore = taken(*spool);
}

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
