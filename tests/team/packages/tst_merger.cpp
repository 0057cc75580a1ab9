#include "packageproject.h"

#include "team/packages/mergelog.h"
#include "team/packages/packagelog.h"
#include "team/packages/takeback.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestMerger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWorkWithItsWholeJournal();
    void leavesWhatOnlyTheProjectChanged();
    void sayingItTwiceChangesNothing();
    void anyOrderGivesTheSameBytes();
    void oneByOneGivesTheSameAsTogether();
    void aLaterCopyOfAPackageGoesOn_data();
    void aLaterCopyOfAPackageGoesOn();
    void overwritesNothingThatBothChanged();
    void tellsWhatDiffers();
    void decidesConflictsAsAsked_data();
    void decidesConflictsAsAsked();
    void theSameMarksAreNoConflict();
    void marksThatWereTakenBackAreNoConflict();
    void takesWorkBesideEntriesWithoutEffect();
    void twoPackagesThatDifferWaitForSomebody();
    void mergesAsSomebodyElse();
    void keepsBulkEditsTogether();
    void countsTimeOnce();
    void looksOnlyWhenAsked();
    void takesAMergeBackAndBringsItAgain();
    void leavesLaterWorkWhenTakingBack();
    void warnsWhenItWasNotHandedIn();
    void mergesWhatAnImportBrought();
    void undoGoesOnAfterTheMerge();
};

namespace {

SetMerge resultOf(const MergeReport &report, const QString &article)
{
    const auto found = std::ranges::find(report.sets, article, &MergedSet::article);
    return found == report.sets.end() ? SetMerge::Refused : found->merge;
}

} // namespace

void TestMerger::takesWorkWithItsWholeJournal()
{
    PackageProject project;
    Store &store = project.store();
    mark(store, u"ann"_s, u"a1"_s, u"fox"_s);
    const QString file = project.pack(u"ann"_s);
    {
        const auto package = opened(file);
        mark(*package, u"ann"_s, u"a1"_s, u"bear"_s);
        undoLast(*package, u"ann"_s, u"a1"_s);
        mark(*package, u"ann"_s, u"a1"_s, u"wolf"_s);
        mark(*package, u"ann"_s, u"a2"_s, u"fox"_s);
        comment(*package, u"ann"_s, u"a2"_s, u"Is it?"_s);
        finish(*package, u"ann"_s, u"a2"_s);
    }
    must(handIn(file, {}));
    const MergeReport report = project.merge({file});
    QVERIFY(report.isClean());
    QCOMPARE(report.count(SetMerge::Taken), 2);
    QCOMPARE(report.count(SetMerge::Unchanged), 4);
    QVERIFY(report.packages[0].handIn);
    QCOMPARE(report.packages[0].warnings, QStringList());
    QCOMPARE(marks(store, u"ann"_s, u"a1"_s), u"fox/one wolf/one"_s);
    QCOMPARE(journal(store, u"ann"_s, u"a1"_s), u"mark mark undo mark"_s);
    QCOMPARE(journal(store, u"ann"_s, u"a2"_s), u"mark comment state"_s);
    QCOMPARE(must(store.sets(2))[0].set.state(), SetState::Done);
    QVERIFY(must(store.check()).isEmpty());
    QVERIFY(must(packageRecords(store))[0].merged.isValid());
}

void TestMerger::leavesWhatOnlyTheProjectChanged()
{
    PackageProject project;
    mark(project.store(), u"ann"_s, u"a1"_s, u"fox"_s);
    const QString file = project.pack(u"ann"_s);
    mark(project.store(), u"ann"_s, u"a1"_s, u"bear"_s);
    mark(project.store(), u"bob"_s, u"a1"_s, u"wolf"_s);
    const QByteArray before = project.exported();
    const MergeReport report = project.merge({file});
    QVERIFY(report.isClean());
    QVERIFY(!report.hasNews());
    QCOMPARE(report.number, 0);
    QCOMPARE(project.exported(), before);
}

void TestMerger::sayingItTwiceChangesNothing()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"fox"_s);
    QCOMPARE(resultOf(project.merge({file, file}), u"a1"_s), SetMerge::Taken);
    const QByteArray once = project.exported();
    const MergeReport again = project.merge({file});
    QCOMPARE(resultOf(again, u"a1"_s), SetMerge::Already);
    QVERIFY(again.isClean());
    QVERIFY(!again.hasNews());
    QCOMPARE(again.number, 0);
    QCOMPARE(project.exported(), once);
    QCOMPARE(journal(project.store(), u"ann"_s, u"a1"_s), u"mark"_s);
}

// Four packages, of which two hold the same article for two people, one is a later copy of another, and one
// conflicts with what the project did meanwhile: 24 orders.
void TestMerger::anyOrderGivesTheSameBytes()
{
    PackageProject project;
    Store &store = project.store();
    mark(store, u"ann"_s, u"a1"_s, u"fox"_s);
    mark(store, u"cem"_s, u"a4"_s, u"fox"_s);
    const QString ann = project.pack(u"ann"_s, {u"a1"_s, u"a2"_s});
    const QString bob = project.pack(u"bob"_s, {u"a1"_s, u"a3"_s});
    const QString cem = project.pack(u"cem"_s, {u"a4"_s, u"a5"_s});
    markIn(ann, u"ann"_s, u"a1"_s, u"bear"_s);
    markIn(ann, u"ann"_s, u"a2"_s, u"wolf"_s, u"two"_s);
    const QString later = project.path(u"later.galley"_s);
    QVERIFY(QFile::copy(ann, later));
    markIn(later, u"ann"_s, u"a2"_s, u"fox"_s);
    markIn(bob, u"bob"_s, u"a1"_s, u"wolf"_s);
    markIn(bob, u"bob"_s, u"a3"_s, u"bear"_s);
    markIn(cem, u"cem"_s, u"a4"_s, u"bear"_s);
    markIn(cem, u"cem"_s, u"a5"_s, u"wolf"_s);
    must(handIn(bob, {}));
    mark(store, u"cem"_s, u"a4"_s, u"wolf"_s);
    project.keep();

    QStringList files{ann, bob, cem, later};
    std::ranges::sort(files);
    QByteArray first;
    do {
        for (const bool together : {true, false}) {
            project.goBack();
            if (together) {
                project.merge(files);
            } else {
                for (const QString &file : std::as_const(files))
                    project.merge({file});
            }
            const QByteArray bytes = project.exported();
            if (first.isEmpty())
                first = bytes;
            QCOMPARE(bytes, first);
            QCOMPARE(marks(project.store(), u"ann"_s, u"a2"_s), u"fox/one wolf/two"_s);
            QCOMPARE(marks(project.store(), u"cem"_s, u"a4"_s), u"fox/one wolf/one"_s);
        }
    } while (std::ranges::next_permutation(files).found);
    QVERIFY(must(project.store().check()).isEmpty());
}

void TestMerger::oneByOneGivesTheSameAsTogether()
{
    PackageProject project;
    const QString ann = project.pack(u"ann"_s);
    const QString bob = project.pack(u"bob"_s);
    markIn(ann, u"ann"_s, u"a1"_s, u"fox"_s);
    markIn(bob, u"bob"_s, u"a1"_s, u"fox"_s);
    const MergeReport report = project.merge({bob, ann});
    QCOMPARE(report.packages[0].header.annotator, u"ann"_s);
    QCOMPARE(report.count(SetMerge::Taken), 2);
    QCOMPARE(must(mergeRecords(project.store())).size(), 1);
}

void TestMerger::aLaterCopyOfAPackageGoesOn_data()
{
    QTest::addColumn<bool>("laterFirst");
    QTest::newRow("the earlier first") << false;
    QTest::newRow("the later first") << true;
}

void TestMerger::aLaterCopyOfAPackageGoesOn()
{
    QFETCH(bool, laterFirst);
    PackageProject project;
    const QString earlier = project.pack(u"ann"_s);
    markIn(earlier, u"ann"_s, u"a1"_s, u"fox"_s);
    const QString later = project.path(u"later.galley"_s);
    QVERIFY(QFile::copy(earlier, later));
    markIn(later, u"ann"_s, u"a1"_s, u"bear"_s);
    QVERIFY(project.merge({laterFirst ? later : earlier}).isClean());
    QVERIFY(project.merge({laterFirst ? earlier : later}).isClean());
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), u"fox/one bear/one"_s);
    QCOMPARE(journal(project.store(), u"ann"_s, u"a1"_s), u"mark mark"_s);
}

void TestMerger::overwritesNothingThatBothChanged()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    mark(project.store(), u"ann"_s, u"a1"_s, u"fox"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"bear"_s);
    markIn(file, u"ann"_s, u"a2"_s, u"bear"_s);
    const MergeReport report = project.merge({file});
    QVERIFY(!report.isClean());
    QCOMPARE(resultOf(report, u"a1"_s), SetMerge::Conflict);
    QCOMPARE(resultOf(report, u"a2"_s), SetMerge::Taken);
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), u"fox/one"_s);
    QCOMPARE(marks(project.store(), u"ann"_s, u"a2"_s), u"bear/one"_s);
}

void TestMerger::tellsWhatDiffers()
{
    PackageProject project;
    Store &store = project.store();
    mark(store, u"ann"_s, u"a1"_s, u"fox"_s);
    const QString file = project.pack(u"ann"_s);
    mark(store, u"ann"_s, u"a1"_s, u"wolf"_s, u"one"_s);
    {
        const auto package = opened(file);
        mark(*package, u"ann"_s, u"a1"_s, u"wolf"_s, u"two"_s);
        mark(*package, u"ann"_s, u"a1"_s, u"bear"_s);
        comment(*package, u"ann"_s, u"a1"_s, u"Unsure."_s);
        finish(*package, u"ann"_s, u"a1"_s);
    }
    const QList<SetDifference> found = project.merge({file}).sets[0].differences;
    QCOMPARE(found.size(), 4);
    const auto at = [&](SetDifference::Kind kind, const QString &quote) {
        return *std::ranges::find_if(
            found, [&](const SetDifference &one) { return one.kind == kind && one.quote == quote; });
    };
    const SetDifference wolf = at(SetDifference::Kind::Span, u"wolf"_s);
    QCOMPARE(wolf.first, QStringList{u"animal/one"_s});
    QCOMPARE(wolf.second, QStringList{u"animal/two"_s});
    const SetDifference bear = at(SetDifference::Kind::Span, u"bear"_s);
    QCOMPARE(bear.first, QStringList());
    QCOMPARE(bear.place, (Range{16, 20}));
    QCOMPARE(at(SetDifference::Kind::Comment, {}).second, QStringList{u"ann: Unsure."_s});
    QCOMPARE(at(SetDifference::Kind::State, {}).second, QStringList{u"done"_s});
}

void TestMerger::decidesConflictsAsAsked_data()
{
    QTest::addColumn<ConflictChoice>("choice");
    QTest::addColumn<SetMerge>("result");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("beside");
    QTest::newRow("keep the project's")
        << ConflictChoice::KeepProject << SetMerge::Conflict << u"fox/one bear/one"_s << QString();
    QTest::newRow("take the package's")
        << ConflictChoice::TakePackage << SetMerge::Replaced << u"fox/one wolf/two"_s << QString();
    QTest::newRow("keep both") << ConflictChoice::KeepBoth << SetMerge::Both << u"fox/one bear/one"_s
                               << u"fox/one wolf/two"_s;
}

void TestMerger::decidesConflictsAsAsked()
{
    QFETCH(ConflictChoice, choice);
    QFETCH(SetMerge, result);
    QFETCH(QString, marked);
    QFETCH(QString, beside);
    PackageProject project;
    Store &store = project.store();
    mark(store, u"ann"_s, u"a1"_s, u"fox"_s);
    const QString file = project.pack(u"ann"_s);
    mark(store, u"ann"_s, u"a1"_s, u"bear"_s);
    {
        const auto package = opened(file);
        mark(*package, u"ann"_s, u"a1"_s, u"bear"_s);
        undoLast(*package, u"ann"_s, u"a1"_s);
        mark(*package, u"ann"_s, u"a1"_s, u"wolf"_s, u"two"_s);
    }
    const MergeReport report = project.merge({file}, {.conflicts = choice});
    QCOMPARE(resultOf(report, u"a1"_s), result);
    QCOMPARE(marks(store, u"ann"_s, u"a1"_s), marked);
    if (!beside.isEmpty())
        QCOMPARE(marks(store, report.sets[0].savedAs, u"a1"_s), beside);
    if (choice == ConflictChoice::TakePackage)
        QCOMPARE(journal(store, u"ann"_s, u"a1"_s), u"mark mark go-back mark undo mark"_s);
    QVERIFY(must(store.check()).isEmpty());
    const QByteArray once = project.exported();
    const MergeReport again = project.merge({file}, {.conflicts = choice});
    QVERIFY(!again.hasNews());
    QCOMPARE(project.exported(), once);
}

void TestMerger::theSameMarksAreNoConflict()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    mark(project.store(), u"ann"_s, u"a1"_s, u"fox"_s);
    mark(project.store(), u"ann"_s, u"a1"_s, u"bear"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"bear"_s); // with other ids
    markIn(file, u"ann"_s, u"a1"_s, u"fox"_s);
    const MergeReport report = project.merge({file});
    QCOMPARE(resultOf(report, u"a1"_s), SetMerge::Already);
    QVERIFY(report.isClean());
}

void TestMerger::marksThatWereTakenBackAreNoConflict()
{
    PackageProject project;
    mark(project.store(), u"ann"_s, u"a1"_s, u"fox"_s);
    const QString file = project.pack(u"ann"_s);
    mark(project.store(), u"ann"_s, u"a1"_s, u"wolf"_s);
    {
        const auto package = opened(file);
        mark(*package, u"ann"_s, u"a1"_s, u"bear"_s);
        undoLast(*package, u"ann"_s, u"a1"_s);
    }
    const MergeReport report = project.merge({file});
    QVERIFY(report.isClean());
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), u"fox/one wolf/one"_s);
}

void TestMerger::takesWorkBesideEntriesWithoutEffect()
{
    PackageProject project;
    mark(project.store(), u"ann"_s, u"a1"_s, u"fox"_s);
    const QString file = project.pack(u"ann"_s);
    mark(project.store(), u"ann"_s, u"a1"_s, u"wolf"_s);
    undoLast(project.store(), u"ann"_s, u"a1"_s);
    {
        const auto package = opened(file);
        mark(*package, u"ann"_s, u"a1"_s, u"bear"_s);
        undoLast(*package, u"ann"_s, u"a1"_s); // of an entry that moves
        mark(*package, u"ann"_s, u"a1"_s, u"wolf"_s, u"two"_s);
    }
    QCOMPARE(resultOf(project.merge({file}), u"a1"_s), SetMerge::Taken);
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), u"fox/one wolf/two"_s);
    QCOMPARE(journal(project.store(), u"ann"_s, u"a1"_s), u"mark mark undo mark undo mark"_s);
    undoLast(project.store(), u"ann"_s, u"a1"_s);
    undoLast(project.store(), u"ann"_s, u"a1"_s);
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), QString());
    QVERIFY(must(project.store().check()).isEmpty());
}

void TestMerger::twoPackagesThatDifferWaitForSomebody()
{
    PackageProject project;
    const QString one = project.pack(u"ann"_s);
    const QString other = project.path(u"other.galley"_s);
    QVERIFY(QFile::copy(one, other));
    markIn(one, u"ann"_s, u"a1"_s, u"fox"_s);
    markIn(other, u"ann"_s, u"a1"_s, u"bear"_s);
    const MergeReport report = project.merge({one, other});
    QCOMPARE(report.count(SetMerge::Conflict), 2);
    QVERIFY(report.sets[0].reason.contains(u"two people"_s));
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), QString());
    QCOMPARE(
        project.merge({one, other}, {.conflicts = ConflictChoice::TakePackage}).count(SetMerge::Conflict), 2);
}

void TestMerger::mergesAsSomebodyElse()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    mark(project.store(), u"ann"_s, u"a1"_s, u"fox"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"bear"_s);
    QVERIFY(project.merge({file}, {.as = u"ann 2"_s}).isClean());
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), u"fox/one"_s);
    QCOMPARE(marks(project.store(), u"ann 2"_s, u"a1"_s), u"bear/one"_s);
}

void TestMerger::keepsBulkEditsTogether()
{
    PackageProject project;
    Store &store = project.store();
    const auto everywhere = [](Store &in, const QString &annotator, const QString &label) {
        must(in.applyBulk(
            {.annotator = must(in.annotator(annotator)),
             .action = BulkMark{.layer = u"animal"_s, .label = label},
             .targets = {{.article = 1, .segments = {{6, 9}}}, {.article = 2, .segments = {{6, 9}}}}}));
    };
    everywhere(store, u"bob"_s, u"one"_s);
    everywhere(store, u"ann"_s, u"one"_s);
    const QString file = project.pack(u"ann"_s);
    {
        const auto package = opened(file);
        everywhere(*package, u"ann"_s, u"two"_s);
    }
    project.merge({file});
    QCOMPARE(marks(store, u"ann"_s, u"a1"_s), u"fox/one fox/two"_s);
    const auto bulks = must(store.bulks(10));
    QCOMPARE(bulks.size(), 3);
    QCOMPARE(bulks[0].sets, 2);
    QCOMPARE(bulks[0].annotator, u"ann"_s);
    must(store.undoBulk(bulks[0].id));
    QCOMPARE(marks(store, u"ann"_s, u"a2"_s), u"fox/one"_s);
    QCOMPARE(marks(store, u"bob"_s, u"a2"_s), u"fox/one"_s);
    // One that was handed out, taken back there, is the project's own.
    {
        const auto package = opened(file);
        must(package->undoBulk(must(package->bulks(10)).last().id));
    }
    project.merge({file}, {.conflicts = ConflictChoice::TakePackage});
    QCOMPARE(must(store.bulks(10)).size(), 3);
}

void TestMerger::countsTimeOnce()
{
    PackageProject project;
    mark(project.store(), u"ann"_s, u"a1"_s, u"fox"_s);
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"bear"_s);
    markIn(file, u"ann"_s, u"a2"_s, u"bear"_s);
    project.merge({file});
    project.merge({file});
    QCOMPARE(must(project.store().sets(1))[0].set.activeMs, 2000);
    QCOMPARE(must(project.store().sets(2))[0].set.activeMs, 1000);
}

void TestMerger::looksOnlyWhenAsked()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"fox"_s);
    const QByteArray before = project.exported();
    const MergeReport look = project.merge({file}, {.by = u"mia"_s, .dryRun = true});
    QCOMPARE(resultOf(look, u"a1"_s), SetMerge::Taken);
    QCOMPARE(look.number, 0);
    QCOMPARE(project.exported(), before);
    QVERIFY(!must(packageRecords(project.store()))[0].merged.isValid());
    MergeReport done = project.merge({file});
    QCOMPARE(done.number, 1);
    done.number = 0;
    QCOMPARE(done, look);
}

void TestMerger::takesAMergeBackAndBringsItAgain()
{
    PackageProject project;
    Store &store = project.store();
    mark(store, u"ann"_s, u"a1"_s, u"fox"_s);
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"bear"_s);
    markIn(file, u"ann"_s, u"a2"_s, u"wolf"_s);
    {
        const auto package = opened(file);
        finish(*package, u"ann"_s, u"a2"_s);
    }
    const QByteArray before = project.exported();
    const qint64 number = project.merge({file}).number;
    const QByteArray after = project.exported();
    const TakeBackReport taken = must(takeBackMerge(store, number, u"mia"_s));
    QCOMPARE(taken.sets, 2);
    QCOMPARE(taken.bulks.size(), 1);
    QCOMPARE(marks(store, u"ann"_s, u"a1"_s), u"fox/one"_s);
    QCOMPARE(marks(store, u"ann"_s, u"a2"_s), QString());
    QCOMPARE(must(store.sets(2))[0].set.state(), SetState::New);
    QVERIFY(must(store.check()).isEmpty());
    const MergeReport again = project.merge({file});
    QCOMPARE(again.count(SetMerge::TakenBack), 2);
    QVERIFY(again.sets[0].reason.contains(QString::number(taken.bulks[0])));
    must(store.undoBulk(taken.bulks[0]));
    QCOMPARE(project.exported(), after);
    QCOMPARE(project.merge({file}).count(SetMerge::Already), 2);
    QVERIFY(must(store.check()).isEmpty());
    QVERIFY(before != after);
    QCOMPARE(takeBackMerge(store, 7, u"mia"_s).error().kind, Error::Kind::NotFound);
}

void TestMerger::leavesLaterWorkWhenTakingBack()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"bear"_s);
    markIn(file, u"ann"_s, u"a2"_s, u"wolf"_s);
    const qint64 number = project.merge({file}).number;
    mark(project.store(), u"ann"_s, u"a1"_s, u"fox"_s);
    const TakeBackReport taken = must(takeBackMerge(project.store(), number, u"mia"_s));
    QCOMPARE(taken.sets, 1);
    QCOMPARE(taken.refused.size(), 1);
    QCOMPARE(taken.refused[0].article, u"a1"_s);
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), u"fox/one bear/one"_s);
    QCOMPARE(marks(project.store(), u"ann"_s, u"a2"_s), QString());
}

void TestMerger::warnsWhenItWasNotHandedIn()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"bear"_s);
    const MergeReport report = project.merge({file});
    QVERIFY(!report.packages[0].handIn);
    QCOMPARE(report.packages[0].warnings.size(), 1);
    QVERIFY(report.packages[0].warnings[0].contains(u"not handed in"_s));
}

void TestMerger::mergesWhatAnImportBrought()
{
    PackageProject project;
    const QString file = project.pack(u"ann"_s);
    {
        const auto package = opened(file);
        AnnotationSet set(0, 1, {0, u"ann"_s});
        must(set.apply({u"x"_s,
                        {SpanChange{std::nullopt,
                                    Span{.id = 1,
                                         .layer = u"animal"_s,
                                         .label = u"one"_s,
                                         .segments = {{6, 9}},
                                         .quote = u"fox"_s}}}}));
        must(package->addSet(set, u"ann"_s));
        mark(*package, u"ann"_s, u"a1"_s, u"bear"_s);
    }
    QCOMPARE(resultOf(project.merge({file}), u"a1"_s), SetMerge::Taken);
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), u"fox/one bear/one"_s);
    QCOMPARE(journal(project.store(), u"ann"_s, u"a1"_s), u"import mark"_s);
    QVERIFY(must(project.store().check()).isEmpty());
}

void TestMerger::undoGoesOnAfterTheMerge()
{
    PackageProject project;
    mark(project.store(), u"ann"_s, u"a1"_s, u"fox"_s);
    const QString file = project.pack(u"ann"_s);
    markIn(file, u"ann"_s, u"a1"_s, u"bear"_s);
    project.merge({file});
    undoLast(project.store(), u"ann"_s, u"a1"_s);
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), u"fox/one"_s);
    undoLast(project.store(), u"ann"_s, u"a1"_s);
    QCOMPARE(marks(project.store(), u"ann"_s, u"a1"_s), QString());
}

QTEST_GUILESS_MAIN(TestMerger)
#include "tst_merger.moc"
