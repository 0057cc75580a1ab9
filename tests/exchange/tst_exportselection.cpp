#include "exchange/exportselection.h"

#include "exchange/exporter.h"
#include "testproject.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestExportSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksArticlesAndSets_data();
    void picksArticlesAndSets();
    void refusesNamesThatTheProjectLacks_data();
    void refusesNamesThatTheProjectLacks();
    void optionsComeBackFromJson();
    void refusesJsonOfAnotherKind();
};

namespace {

void fill(TestProject &project, bool adjudicated = true)
{
    const QString text = u"The army stays in Niamey."_s;
    const Span army = testSpan(text, 1, u"said"_s, u"source"_s, {{4, 8}});
    const Annotator ann{0, u"ann"_s, Annotator::Kind::Human};
    const Annotator bob{0, u"bob"_s, Annotator::Kind::Human};
    const Annotator zoe{0, u"zoe"_s, adjudicated ? Annotator::Kind::Adjudicator : Annotator::Kind::Human};
    const ArticleId d = project.addArticle(u"d"_s, text, {.source = u"Agency"_s});
    const ArticleId a = project.addArticle(u"a"_s, text + u" Chad."_s);
    const ArticleId c = project.addArticle(u"c"_s, text);
    const ArticleId b = project.addArticle(u"b"_s, text);
    project.addSet(d, ann, SetState::Done, {army});
    project.addSet(d, zoe, SetState::Done, {army});
    project.addSet(a, ann, SetState::InProgress, {army});
    project.addSet(a, bob, SetState::Done, {});
    project.addSet(c, bob, SetState::InProgress, {army});
    // Opened, and no more.
    if (!project.store().ensureSet(b, ann))
        qFatal("no set");
}

// "article:annotator,annotator" each.
QStringList exported(TestProject &project, const ExportOptions &options)
{
    const auto selection = selectForExport(project.store(), options);
    if (!selection)
        return {selection.error().message};
    QStringList result;
    const auto works = ArticleReader(project.store().database(), selection->sets).read(selection->articles);
    for (const ArticleWork &work : works.value()) {
        QStringList names;
        for (const AnnotationSet &set : work.sets) {
            if (isBegun(set))
                names += set.annotator.name;
        }
        result += work.article.externalId + u':' + names.join(u',');
    }
    return result;
}

} // namespace

void TestExportSelection::picksArticlesAndSets_data()
{
    using Articles = ExportOptions::Articles;
    QTest::addColumn<ExportOptions>("options");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("everything, in the order of the ids")
        << ExportOptions{} << QStringList{u"a:ann,bob"_s, u"b:"_s, u"c:bob"_s, u"d:ann,zoe"_s};
    QTest::newRow("gold") << ExportOptions{.gold = true}
                          << QStringList{u"a:"_s, u"b:"_s, u"c:"_s, u"d:zoe"_s};
    QTest::newRow("gold where it is")
        << ExportOptions{.gold = true, .articles = Articles::WithWork} << QStringList{u"d:zoe"_s};
    QTest::newRow("gold and one annotator")
        << ExportOptions{.annotators = {u"bob"_s}, .gold = true, .articles = Articles::WithWork}
        << QStringList{u"a:bob"_s, u"c:bob"_s, u"d:zoe"_s};
    QTest::newRow("two annotators") << ExportOptions{.annotators = {u"bob"_s, u"ann"_s}}
                                    << QStringList{u"a:ann,bob"_s, u"b:"_s, u"c:bob"_s, u"d:ann"_s};
    QTest::newRow("done only, one of them empty")
        << ExportOptions{.states = {SetState::Done}, .articles = Articles::WithWork}
        << QStringList{u"a:bob"_s, u"d:ann,zoe"_s};
    QTest::newRow("two states of one annotator")
        << ExportOptions{.annotators = {u"ann"_s},
                         .states = {SetState::Done, SetState::InProgress},
                         .articles = Articles::WithWork}
        << QStringList{u"a:ann"_s, u"d:ann"_s};
    QTest::newRow("articles without work")
        << ExportOptions{.articles = Articles::WithoutWork} << QStringList{u"b:"_s};
    QTest::newRow("articles without work of one")
        << ExportOptions{.annotators = {u"bob"_s}, .articles = Articles::WithoutWork}
        << QStringList{u"b:"_s, u"d:"_s};
    QTest::newRow("by a word of the text")
        << ExportOptions{.query = u"chad"_s} << QStringList{u"a:ann,bob"_s};
    QTest::newRow("by a source") << ExportOptions{.query = u"source:Agency"_s} << QStringList{u"d:ann,zoe"_s};
    QTest::newRow("by a label") << ExportOptions{.annotators = {u"zoe"_s}, .query = u"label:source"_s}
                                << QStringList{u"a:"_s, u"c:"_s, u"d:zoe"_s};
    QTest::newRow("by a query that finds nothing") << ExportOptions{.query = u"nothing"_s} << QStringList();
}

void TestExportSelection::picksArticlesAndSets()
{
    QFETCH(const ExportOptions, options);
    TestProject project;
    fill(project);
    QTEST(exported(project, options), "expected");
}

void TestExportSelection::refusesNamesThatTheProjectLacks_data()
{
    QTest::addColumn<ExportOptions>("options");
    QTest::newRow("an annotator") << ExportOptions{.annotators = {u"eve"_s}};
    QTest::newRow("gold that nobody made") << ExportOptions{.gold = true};
    QTest::newRow("a label in the query") << ExportOptions{.query = u"label:weapon"_s};
    QTest::newRow("a query that is none") << ExportOptions{.query = u"(army"_s};
}

void TestExportSelection::refusesNamesThatTheProjectLacks()
{
    QFETCH(ExportOptions, options);
    TestProject project;
    fill(project, false);
    QVERIFY(!selectForExport(project.store(), options));
    options.format = u"galley-jsonl"_s;
    const QString path = project.path(u"x.jsonl"_s);
    const ExportReport report = Exporter(project.store(), options).run(path);
    QCOMPARE(report.problems.size(), 1);
    QVERIFY(!report.written && !QFile::exists(path));
}

void TestExportSelection::optionsComeBackFromJson()
{
    const ExportOptions all{.format = u"conll"_s,
                            .annotators = {u"ann"_s, u"bob"_s},
                            .gold = true,
                            .states = {SetState::Done, SetState::Returned},
                            .articles = ExportOptions::Articles::WithWork,
                            .query = u"source:\"Le Monde\""_s,
                            .settings = {{u"scheme"_s, u"iobes"_s}},
                            .strict = true,
                            .card = false};
    for (const ExportOptions &options : {all, ExportOptions{.format = u"x"_s}}) {
        const auto again = exportOptionsFrom(toJson(options));
        QVERIFY(again);
        QCOMPARE(*again, options);
    }
    QCOMPARE(toJson(ExportOptions{.format = u"x"_s}).size(), 1);
}

void TestExportSelection::refusesJsonOfAnotherKind()
{
    const QJsonObject good{{u"format"_s, u"conll"_s}};
    QVERIFY(exportOptionsFrom(good));
    for (const auto &[key, value] : {std::pair<QString, QJsonValue>{u"sets"_s, true},
                                     {u"states"_s, QJsonArray{u"ready"_s}},
                                     {u"articles"_s, u"some"_s},
                                     {u"gold"_s, u"yes"_s}}) {
        QJsonObject json = good;
        json[key] = value;
        QVERIFY2(!exportOptionsFrom(json), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(TestExportSelection)
#include "tst_exportselection.moc"
