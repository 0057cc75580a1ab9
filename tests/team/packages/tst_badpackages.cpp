#include "packageproject.h"

#include "storage/database.h"
#include "storage/limits.h"
#include "storage/projectaddress.h"
#include "storage/sqlitedatabase.h"

#include <QFile>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBadPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data();
    void isRefused();
    void cutShortAnywhereIsRefused();
    void oneChangedByteOfASignedPackageIsRefused();
    void onesOfAnOlderLayoutAreMerged();
    void aBadPackageKeepsNoOtherOut();
    void changedArticlesAreRefusedAlone();
    void missingArticlesAreRefusedAlone();
    void workOfAnotherNameIsLeftOut();
    void aRemovedAnnotatorIsTakenBackFirst();
    void aWrongClockChangesNothing();
    void aFullDiskChangesNothing();
    void aReadOnlyProjectCanBeLookedAt();
    void thePackageStaysAsItCame();
    void whatIsStillInTheLogComesAlong();
    void oneThatIsOpenIsLeftAlone();
};

namespace {

// Straight into the tables, as damage and other programs come.
void alter(const QString &file, const QByteArray &sql)
{
    const auto database = must(SqliteDatabase::open(file, SqliteDatabase::Mode::ReadWrite));
    must(database->script(sql));
}

QString signedPackage(PackageProject &project)
{
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"fox"_s);
    must(handIn(file, {}));
    return file;
}

} // namespace

void TestBadPackages::oneThatIsOpenIsLeftAlone()
{
    PackageProject project;
    const QString file = signedPackage(project);
    const std::unique_ptr<Store> open = opened(file);
    const MergeReport report = project.merge({file});
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems[0].kind, Error::Kind::Busy);
    QVERIFY(report.sets.isEmpty());
}

void TestBadPackages::isRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &sql, Error::Kind kind, const QString &says) {
        QTest::newRow(name) << sql << kind << says;
    };
    row("a project that is no package", "DELETE FROM setting WHERE name = 'package'",
        Error::Kind::ForeignFormat, u"no package"_s);
    row("of a newer layout", "PRAGMA user_version = 99", Error::Kind::NewerFormat, u"newer Galley"_s);
    row("of a newer kind of package",
        "UPDATE setting SET value = replace(value, '\"format\":1', '\"format\":2') WHERE name = 'package'",
        Error::Kind::NewerFormat, u"newer Galley"_s);
    row("of another project",
        "UPDATE setting SET value = replace(value, '\"project\":\"', '\"project\":\"x') WHERE name = "
        "'package'",
        Error::Kind::Corrupt, u"damaged"_s); // its hash no longer fits, either
    row("with a header that says nothing", "UPDATE setting SET value = '{}' WHERE name = 'package'",
        Error::Kind::Corrupt, u"damaged"_s);
    row("with another annotator's name in the header",
        "UPDATE setting SET value = replace(value, '\"annotator\":\"ann\"', '\"annotator\":\"bob\"') WHERE "
        "name "
        "= 'package'",
        Error::Kind::Corrupt, u"ask for it again"_s);
    row("with a changed label",
        "UPDATE span SET label_id = (SELECT max(id) FROM label); UPDATE label SET label = "
        "'two'",
        Error::Kind::Corrupt, u"ask for it again"_s);
    row("with a changed note", "UPDATE span SET note = 'x'", Error::Kind::Corrupt, u"ask for it again"_s);
    row("with another state", "UPDATE annotation_set SET state = 'done'", Error::Kind::Corrupt,
        u"ask for it again"_s);
    row("without an article",
        "DELETE FROM assignment WHERE article_id = 6; INSERT INTO article_fts(article_fts, rowid, text) "
        "SELECT "
        "'delete', id, text FROM article_text WHERE id = 6; DELETE FROM article_text WHERE id = 6; DELETE "
        "FROM "
        "article WHERE id = 6",
        Error::Kind::Corrupt, u"damaged"_s);
}

void TestBadPackages::isRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, says);
    for (const bool isSigned : {true, false}) {
        PackageProject project;
        const QString file = project.pack(u"ann"_s);
        markIn(file, u"ann"_s, u"a1"_s, u"fox"_s);
        if (isSigned)
            must(handIn(file, {}));
        alter(file, sql);
        const QByteArray before = project.exported();
        const MergeReport report = project.merge({file});
        QCOMPARE(report.problems.size(), 1);
        const Error &error = report.problems[0];
        QVERIFY2(error.message.contains(says), qPrintable(error.toString() + error.detail));
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.place.file, file);
        QVERIFY(report.sets.isEmpty());
        QCOMPARE(project.exported(), before);
    }
}

void TestBadPackages::cutShortAnywhereIsRefused()
{
    PackageProject project;
    const QString file = signedPackage(project);
    const QByteArray whole = bytesOf(file);
    const QString cut = project.path(u"cut.galley"_s);
    for (const qsizetype length : {qsizetype(0), qsizetype(50), qsizetype(5000), whole.size() / 2,
                                   whole.size() - 4096, whole.size() - 1}) {
        writeBytes(cut, whole.first(length));
        const MergeReport report = project.merge({cut});
        QVERIFY2(report.problems.size() == 1, qPrintable(QString::number(length)));
        QVERIFY(report.problems[0].kind == Error::Kind::Corrupt ||
                report.problems[0].kind == Error::Kind::ForeignFormat);
        QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), QString());
    }
    QCOMPARE(project.merge({project.path(u"none.galley"_s)}).problems[0].kind, Error::Kind::NotFound);
}

// The quote is in the span, in its journal, in the text and in the index of words; the last is not merged.
void TestBadPackages::oneChangedByteOfASignedPackageIsRefused()
{
    PackageProject project;
    const QString file = signedPackage(project);
    const QByteArray whole = bytesOf(file);
    project.keep();
    project.merge({file});
    const QByteArray merged = project.exported();
    const QString changed = project.path(u"changed.galley"_s);
    int refused = 0;
    for (qsizetype at = whole.indexOf("fox"); at >= 0; at = whole.indexOf("fox", at + 1)) {
        QByteArray bytes = whole;
        bytes[at] = 'b';
        writeBytes(changed, bytes);
        project.goBack();
        if (project.merge({changed}).problems.isEmpty())
            QCOMPARE(project.exported(), merged);
        else
            ++refused;
    }
    QVERIFY(refused >= 8); // six texts, the span and its journal
}

// Signed by an older program, and brought up to date in a copy: the hash is one of content.
void TestBadPackages::onesOfAnOlderLayoutAreMerged()
{
    PackageProject project;
    const QString file = signedPackage(project);
    alter(file,
          "DROP INDEX annotator_by_login; DROP INDEX journal_by_day; DROP INDEX journal_of_states; ALTER "
          "TABLE annotator DROP COLUMN role; ALTER TABLE annotator "
          "DROP COLUMN login; ALTER TABLE annotator DROP COLUMN active; DROP TABLE assignment; PRAGMA "
          "user_version = 4");
    const QByteArray before = bytesOf(file);
    const MergeReport report = project.merge({file});
    QVERIFY2(report.isClean(),
             qPrintable(report.problems.value(0).toString() + report.problems.value(0).detail));
    QVERIFY(report.packages[0].handIn);
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), u"fox/one"_s);
    QCOMPARE(bytesOf(file), before);
}

void TestBadPackages::aBadPackageKeepsNoOtherOut()
{
    PackageProject project;
    const QString good = signedPackage(project);
    writeBytes(project.path(u"bad.galley"_s), "nothing of the kind");
    PackageProject another;
    const QString foreign = signedPackage(another);
    const MergeReport report = project.merge({project.path(u"bad.galley"_s), good, foreign});
    QCOMPARE(report.problems.size(), 2);
    QVERIFY(report.problems[1].message.contains(
        u"another project, “%1”"_s.arg(projectName(another.projectPath()))));
    QCOMPARE(report.count(SetMerge::Taken), 1);
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), u"fox/one"_s);
}

void TestBadPackages::changedArticlesAreRefusedAlone()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"fox"_s);
    markIn(file, u"ann"_s, u"a2"_s, u"fox"_s);
    const QByteArray trigger =
        Samples::PostgresServer::isWanted() ? "article_text_keeps ON article_text" : "article_text_keeps";
    must(project.store().database().script("DROP TRIGGER " + trigger +
                                           "; UPDATE article_text SET text = 'The cat sat.' WHERE id = 1"));
    const MergeReport report = project.merge({file});
    QCOMPARE(report.count(SetMerge::Refused), 1);
    QVERIFY(report.sets[0].reason.contains(u"another text"_s));
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), QString());
    QCOMPARE(marks(project.store(), u"ann"_s, u"a2"_s), u"fox/one"_s);
}

void TestBadPackages::missingArticlesAreRefusedAlone()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"fox"_s);
    markIn(file, u"ann"_s, u"a2"_s, u"fox"_s);
    must(project.store().database().execute("UPDATE article SET external_id = 'gone' WHERE id = 1"));
    const MergeReport report = project.merge({file});
    QCOMPARE(report.count(SetMerge::Refused), 1);
    QVERIFY(report.sets[0].reason.contains(u"no longer has this article"_s));
    QCOMPARE(report.count(SetMerge::Taken), 1);
}

void TestBadPackages::workOfAnotherNameIsLeftOut()
{
    PackageProject project;
    mark(project.store(), u"bob"_s, u"a1"_s, u"wolf"_s);
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"bob"_s, u"a1"_s, u"fox"_s);
    const QByteArray before = project.exported();
    const MergeReport report = project.merge({file});
    QVERIFY(report.packages[0].warnings.join(u' ').contains(u"under the name bob"_s));
    QCOMPARE(project.exported(), before);
}

void TestBadPackages::aRemovedAnnotatorIsTakenBackFirst()
{
    PackageProject project;
    Store &store = project.store();
    const QString file = signedPackage(project);
    Member ann = must(store.member(u"ann"_s));
    ann.active = false;
    must(store.putMember(ann));
    const MergeReport report = project.merge({file});
    QCOMPARE(report.problems.size(), 1);
    QVERIFY(report.problems[0].message.contains(u"into the team again"_s));
    QCOMPARE(marks(store, u"ann"_s, u"a1"_s), QString());
    QVERIFY(project.merge({file}, {.as = u"ann 2"_s}).isClean());
    QCOMPARE(marks(store, u"ann 2"_s, u"a1"_s), u"fox/one"_s);
    ann.active = true;
    must(store.putMember(ann));
    QVERIFY(project.merge({file}).isClean());
    QCOMPARE(marks(store, u"ann"_s, u"a1"_s), u"fox/one"_s);
}

void TestBadPackages::aWrongClockChangesNothing()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    {
        const auto package = opened(file);
        mark(*package, u"ann"_s, u"a1"_s, u"fox"_s);
        mark(*package, u"ann"_s, u"a1"_s, u"bear"_s);
        must(package->database().script(
            "DROP TRIGGER journal_keeps; UPDATE journal SET at = 4102444800000 WHERE revision = 1; "
            "UPDATE journal SET at = 0 WHERE revision = 2"));
    }
    const MergeReport report = project.merge({file});
    QVERIFY(report.isClean());
    QVERIFY(report.packages[0].warnings.join(u' ').contains(u"clock"_s));
    QCOMPARE(journal(project.store(), u"ann"_s, u"a1"_s), u"mark mark"_s);
    QCOMPARE(must(project.store().journal(1))[0].at.date().year(), 2100);
}

void TestBadPackages::aFullDiskChangesNothing()
{
    if (Samples::PostgresServer::isWanted())
        QSKIP("the disk is the server's");
    PackageProject project;
    QStringList files;
    for (const QString &name : {u"ann"_s, u"bob"_s, u"cem"_s}) {
        files += project.pack(name);
        const auto package = opened(files.last());
        comment(*package, name, u"a1"_s, QString(1'000'000, u'x'));
    }
    const QByteArray before = project.exported();
    Result<MergeReport> merged;
    {
        const Samples::FileSizeLimit limit(files.last(), 200'000); // room for each, but not for all
        merged = mergePackages(project.store(), files, {.by = u"mia"_s});
    }
    QVERIFY(!merged);
    QCOMPARE(merged.error().kind, Error::Kind::DiskFull);
    QCOMPARE(project.exported(), before);
    QCOMPARE(project.merge(files).count(SetMerge::Taken), 3);
}

void TestBadPackages::aReadOnlyProjectCanBeLookedAt()
{
    PackageProject project;
    const QString file = signedPackage(project);
    project.close();
    const auto store = must(Store::open(project.projectPath(), Store::Access::ReadOnly));
    QCOMPARE(mergePackages(*store, {file}, {}).error().kind, Error::Kind::ReadOnly);
    QCOMPARE(must(mergePackages(*store, {file}, {.dryRun = true})).count(SetMerge::Taken), 1);
}

void TestBadPackages::thePackageStaysAsItCame()
{
    PackageProject project;
    const QString file = signedPackage(project);
    const QByteArray before = bytesOf(file);
    project.merge({file});
    QCOMPARE(bytesOf(file), before);
    QVERIFY(!QFile::exists(file + u"-wal"_s));
}

void TestBadPackages::whatIsStillInTheLogComesAlong()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    const auto package = opened(file);
    mark(*package, u"ann"_s, u"a1"_s, u"fox"_s);
    const QString sent = file + u".sent"_s; // while it was being worked on
    QVERIFY(QFile::copy(file, sent));
    QVERIFY(QFile::copy(file + u"-wal"_s, sent + u"-wal"_s));
    project.merge({sent});
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), u"fox/one"_s);
}

QTEST_GUILESS_MAIN(TestBadPackages)
#include "tst_badpackages.moc"
