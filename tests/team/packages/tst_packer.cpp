#include "packageproject.h"

#include "storage/limits.h"
#include "storage/projectaddress.h"
#include "team/packages/packagelog.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPacker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsArticlesSchemasAndOwnWork();
    void keepsTheJournalSoThatUndoWorks();
    void holdsNothingOfAnybodyElse_data();
    void holdsNothingOfAnybodyElse();
    void assignsWhatItHolds();
    void givesWorkOfManyArticlesNumbersOfItsOwn();
    void remembersWhatWasHandedOut();
    void tellsOfArticlesInAnotherPackage();
    void leavesOutWhatAVersionSupersedes();
    void refusesToReplaceAFile();
    void refusesAReadOnlyProject();
    void refusesAPackageAsAProject();
    void refusesGold();
    void refusesNothing();
    void leavesNothingWhenTheDiskIsFull();
    void leavesNothingWhenStopped();
    void closesWhenHandedInAndOpensAgain();
    void isOneFileWhenHandedIn();
};

void TestPacker::holdsArticlesSchemasAndOwnWork()
{
    PackageProject project;
    mark(project.store(), u"ann"_s, u"a2"_s, u"fox"_s);
    const QString file = project.pack(u"ann"_s, {u"a2"_s, u"a3"_s});
    const auto package = opened(file);
    QCOMPARE(must(package->articleCount()), 2);
    QCOMPARE(must(package->schemas()).schemas(), must(project.store().schemas()).schemas());
    QCOMPARE(marks(*package, u"ann"_s, u"a2"_s), u"fox/one"_s);
    const auto header = must(packageHeader(*package));
    QVERIFY(header);
    QCOMPARE(header->annotator, u"ann"_s);
    QCOMPARE(header->project, must(project.store().projectId()));
    QCOMPARE(header->projectName, projectName(project.projectPath()));
    QCOMPARE(header->articles, (QMap<QString, Revision>{{u"a2"_s, 1}, {u"a3"_s, 0}}));
    QVERIFY(must(package->projectId()) != header->project);
    QVERIFY(must(package->check()).isEmpty());
}

void TestPacker::keepsTheJournalSoThatUndoWorks()
{
    PackageProject project;
    mark(project.store(), u"ann"_s, u"a1"_s, u"fox"_s);
    mark(project.store(), u"ann"_s, u"a1"_s, u"bear"_s);
    const auto package = opened(project.pack(u"ann"_s));
    QCOMPARE(journal(*package, u"ann"_s, u"a1"_s), u"mark mark"_s);
    undoLast(*package, u"ann"_s, u"a1"_s);
    undoLast(*package, u"ann"_s, u"a1"_s);
    QCOMPARE(marks(*package, u"ann"_s, u"a1"_s), QString());
    QVERIFY(must(package->check()).isEmpty());
}

void TestPacker::holdsNothingOfAnybodyElse_data()
{
    QTest::addColumn<QByteArray>("trace");
    QTest::newRow("another annotator's name") << QByteArray("bernadette");
    QTest::newRow("what he wrote") << QByteArray("secretcomment");
    QTest::newRow("what he took back") << QByteArray("hastyremark");
    QTest::newRow("the name of a bulk edit of his") << QByteArray("hugesummary");
    QTest::newRow("a recipe") << QByteArray("recipename");
    QTest::newRow("a setting of the project") << QByteArray("reasonofthechief");
    QTest::newRow("an article that is not his") << QByteArray("part 6");
    QTest::newRow("a word of such an article, in the index") << QByteArray("aardvark");
}

void TestPacker::holdsNothingOfAnybodyElse()
{
    QFETCH(QByteArray, trace);
    PackageProject project;
    Store &store = project.store();
    Article article;
    article.externalId = u"zoo"_s;
    article.text = must(ArticleText::fromString(u"An aardvark slept."_s));
    must(store.addArticle(article));
    mark(store, u"bernadette"_s, u"a1"_s, u"fox"_s);
    comment(store, u"bernadette"_s, u"a1"_s, u"secretcomment"_s);
    comment(store, u"bernadette"_s, u"a1"_s, u"hastyremark"_s);
    undoLast(store, u"bernadette"_s, u"a1"_s);
    must(store.applyBulk({.annotator = must(store.annotator(u"bernadette"_s)),
                          .action = BulkMark{.layer = u"animal"_s, .label = u"two"_s},
                          .targets = {{.article = 1, .segments = {{2, 5}}}},
                          .summary = u"hugesummary"_s}));
    must(store.putRecipe(u"recipename"_s, {}));
    must(store.putAdjudicationReasons({u"reasonofthechief"_s}));
    mark(store, u"ann"_s, u"a1"_s, u"wolf"_s);
    const QByteArray bytes = bytesOf(project.pack(u"ann"_s, {u"a1"_s, u"a2"_s}));
    QVERIFY(bytes.contains("ann"));
    QVERIFY(bytes.contains("part 2"));
    QVERIFY(!bytes.contains(trace));
    project.close();
    if (!Samples::PostgresServer::isWanted())
        QVERIFY(bytesOf(project.projectPath()).contains(trace)); // where it is looked for rightly
}

void TestPacker::assignsWhatItHolds()
{
    PackageProject project;
    Store &store = project.store();
    const Annotator ann = must(store.annotator(u"ann"_s));
    must(store.assign({{.article = 1,
                        .annotator = ann.id,
                        .by = u"mia"_s,
                        .at = QDateTime::currentDateTimeUtc(),
                        .due = QDate(2030, 5, 1)}}));
    const auto package = opened(project.pack(u"ann"_s, {u"a1"_s, u"a2"_s}));
    const auto assigned = must(package->assignmentsOf(must(package->annotator(u"ann"_s)).id));
    QCOMPARE(assigned.size(), 2);
    QCOMPARE(assigned[0].due, QDate(2030, 5, 1));
    QVERIFY(!assigned[1].due.isValid());
}

void TestPacker::givesWorkOfManyArticlesNumbersOfItsOwn()
{
    PackageProject project;
    Store &store = project.store();
    for (const QString &name : {u"bob"_s, u"ann"_s})
        must(store.applyBulk(
            {.annotator = must(store.annotator(name)),
             .action = BulkMark{.layer = u"animal"_s, .label = u"two"_s},
             .targets = {{.article = 1, .segments = {{6, 9}}}, {.article = 2, .segments = {{6, 9}}}}}));
    const auto package = opened(project.pack(u"ann"_s));
    const auto bulks = must(package->bulks(10));
    QCOMPARE(bulks.size(), 1);
    QCOMPARE(bulks[0].sets, 2);
    QCOMPARE(must(package->undoBulk(bulks[0].id)).sets.size(), 2);
    QCOMPARE(marks(*package, u"ann"_s, u"a1"_s), QString());
    QVERIFY(must(package->check()).isEmpty());
}

void TestPacker::remembersWhatWasHandedOut()
{
    PackageProject project;
    const auto package = opened(project.pack(u"ann"_s, {u"a1"_s}));
    const auto records = must(packageRecords(project.store()));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].header, must(packageHeader(*package)).value());
    QVERIFY(!records[0].merged.isValid());
}

void TestPacker::tellsOfArticlesInAnotherPackage()
{
    PackageProject project;
    const QString first = project.pack(u"ann"_s, {u"a1"_s, u"a2"_s});
    project.pack(u"bob"_s, {u"a3"_s});
    const auto again = [&](const QString &file) {
        return must(pack(project.store(), {.annotator = u"ann"_s, .articles = {2, 3}}, project.path(file)))
            .out;
    };
    QCOMPARE(again(u"b.galley"_s), QStringList{u"a2"_s});
    project.merge({first, project.path(u"b.galley"_s)});
    QCOMPARE(again(u"c.galley"_s), QStringList());
}

void TestPacker::leavesOutWhatAVersionSupersedes()
{
    PackageProject project;
    Article article;
    article.externalId = u"a1b"_s;
    article.supersedes = u"a1"_s;
    article.text = must(ArticleText::fromString(u"The fox met two bears."_s));
    must(project.store().addArticle(article));
    const auto alone = opened(project.pack(u"ann"_s, {u"a1b"_s}));
    QCOMPARE(must(alone->article(1)).supersedes, QString());
    const auto both = opened(project.pack(u"ann"_s, {u"a1b"_s, u"a1"_s}));
    QCOMPARE(must(both->article(2)).supersedes, u"a1"_s);
}

void TestPacker::refusesToReplaceAFile()
{
    PackageProject project;
    writeBytes(project.path(u"x.galley"_s), "precious");
    const auto packed =
        pack(project.store(), {.annotator = u"ann"_s, .articles = {1}}, project.path(u"x.galley"_s));
    QCOMPARE(packed.error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(bytesOf(project.path(u"x.galley"_s)), "precious");
    QVERIFY(must(packageRecords(project.store())).isEmpty());
}

void TestPacker::refusesAReadOnlyProject()
{
    PackageProject project;
    project.close();
    const auto store = must(Store::open(project.projectPath(), Store::Access::ReadOnly));
    const auto packed = pack(*store, {.annotator = u"ann"_s, .articles = {1}}, project.path(u"x.galley"_s));
    QCOMPARE(packed.error().kind, Error::Kind::ReadOnly);
    QVERIFY(!QFile::exists(project.path(u"x.galley"_s)));
}

void TestPacker::refusesAPackageAsAProject()
{
    PackageProject project;
    const auto package = opened(project.pack(u"ann"_s));
    const auto packed = pack(*package, {.annotator = u"bob"_s, .articles = {1}}, project.path(u"x.galley"_s));
    QCOMPARE(packed.error().kind, Error::Kind::InvalidInput);
    QVERIFY(packed.error().message.contains(projectName(project.projectPath())));
}

void TestPacker::refusesGold()
{
    PackageProject project;
    must(project.store().annotator(u"chief"_s, Annotator::Kind::Adjudicator));
    const auto packed =
        pack(project.store(), {.annotator = u"chief"_s, .articles = {1}}, project.path(u"x.galley"_s));
    QCOMPARE(packed.error().kind, Error::Kind::InvalidInput);
}

void TestPacker::refusesNothing()
{
    PackageProject project;
    const auto packed = pack(project.store(), {.annotator = u"ann"_s}, project.path(u"x.galley"_s));
    QCOMPARE(packed.error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(project.path(u"x.galley"_s)));
}

void TestPacker::leavesNothingWhenTheDiskIsFull()
{
    PackageProject project;
    const QStringList before = QDir(project.path({})).entryList(QDir::Files);
    Result<PackReport> packed;
    {
        const Samples::FileSizeLimit limit(project.path(u"none"_s), 60'000);
        packed = pack(project.store(), {.annotator = u"ann"_s, .articles = {1, 2, 3}},
                      project.path(u"x.galley"_s));
    }
    QVERIFY(!packed);
    QCOMPARE(packed.error().kind, Error::Kind::DiskFull);
    QVERIFY2(!packed.error().message.contains(u".new"_s), qPrintable(packed.error().message));
    QCOMPARE(QDir(project.path({})).entryList(QDir::Files), before);
    QVERIFY(must(packageRecords(project.store())).isEmpty());
}

void TestPacker::leavesNothingWhenStopped()
{
    PackageProject project;
    const auto packed = pack(project.store(), {.annotator = u"ann"_s, .articles = {1, 2, 3}},
                             project.path(u"x.galley"_s), [](qint64 done, qint64) { return done < 1; });
    QVERIFY(!packed);
    QVERIFY(!QFile::exists(project.path(u"x.galley"_s)));
    QVERIFY(must(packageRecords(project.store())).isEmpty());
}

void TestPacker::closesWhenHandedInAndOpensAgain()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"fox"_s);
    const HandInReport report = must(handIn(file, {}));
    QCOMPARE(report.handIn.by, u"ann"_s);
    {
        const auto package = opened(file);
        QVERIFY(package->isReadOnly());
        QVERIFY(package->readOnlyReason().contains(u"handed in"_s));
        QCOMPARE(must(handInOf(*package)), report.handIn);
        QVERIFY(!package->putSetting(u"x"_s, 1));
    }
    QCOMPARE(handIn(file, {}).error().kind, Error::Kind::ReadOnly); // once is enough
    QVERIFY(must(reopenPackage(file)));
    markIn(file, u"ann"_s, u"a1"_s, u"bear"_s);
    QCOMPARE(marks(*opened(file), u"ann"_s, u"a1"_s), u"fox/one bear/one"_s);
    QVERIFY(!must(reopenPackage(file)));
    QCOMPARE(handIn(project.projectPath(), {}).error().kind, Error::Kind::ForeignFormat);
}

void TestPacker::isOneFileWhenHandedIn()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"fox"_s);
    must(handIn(file, {}));
    const auto package = opened(file); // reading leaves no file beside it, either
    QVERIFY(!QFile::exists(file + u"-wal"_s));
    QCOMPARE(marks(*package, u"ann"_s, u"a1"_s), u"fox/one"_s);
}

QTEST_GUILESS_MAIN(TestPacker)
#include "tst_packer.moc"
