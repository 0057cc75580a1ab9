#include "formats/brat/brat.h"

#include "annotation/constraints.h"
#include "formats/traps.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Counts
{
    qint64 articles = 0;
    qint64 spans = 0;
    qint64 relations = 0;
    qint64 values = 0;
    qint64 notes = 0;
    qint64 faults = 0;
};

QJsonObject asJson(const Counts &counts)
{
    return {{u"articles"_s, counts.articles}, {u"spans"_s, counts.spans}, {u"relations"_s, counts.relations},
            {u"values"_s, counts.values},     {u"notes"_s, counts.notes}, {u"faults"_s, counts.faults}};
}

void count(const Document &document, Counts &counts)
{
    ++counts.articles;
    for (const IncomingSet &set : document.sets) {
        counts.spans += set.spans.size();
        counts.relations += set.relations.size();
        counts.notes += set.comments.size();
        for (const IncomingRelation &relation : set.relations)
            counts.values += relation.value.attributes.size();
        for (const IncomingSpan &span : set.spans) {
            counts.values += span.value.attributes.size();
            counts.notes += span.value.note.isEmpty() ? 0 : 1;
            counts.faults += checkOffsets(span.value, document.article.text) ? 0 : 1;
        }
    }
}

} // namespace

// Against a count by a script that knows nothing of Galley.
class TestBratCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsManyAsTheScript_data();
    void readsAsManyAsTheScript();
    void passesBratsOwnParser();
};

void TestBratCorpora::readsAsManyAsTheScript_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("the tutorial on news") << u"brat-tutorial-news"_s;
    QTest::newRow("Turku NER") << u"turku-ner"_s;
}

void TestBratCorpora::readsAsManyAsTheScript()
{
    QFETCH(const QString, folder);
    const QString corpora = qEnvironmentVariable("GALLEY_CORPORA");
    if (corpora.isEmpty())
        QSKIP("GALLEY_CORPORA is not set");
    const QString path = corpora + u'/' + folder;
    const auto source = Source::of(path).value();
    const auto reader = BratStandoff().reader({source, BratStandoff().claim(*source), {}, {}}).value();
    Counts counts;
    while (const std::optional<Document> document = reader->next()) {
        QCOMPARE(Traps::problems({*document}).join(u';'), QString());
        count(*document, counts);
    }
    QCOMPARE(reader->position(), reader->size());
    QProcess script;
    script.start(QStringLiteral(GALLEY_PYTHON),
                 {QStringLiteral(GALLEY_SOURCE_DIR "/tests/formats/brat/countbrat.py"), path});
    QVERIFY2(script.waitForFinished() && script.exitCode() == 0, script.readAllStandardError().constData());
    QCOMPARE(asJson(counts), QJsonDocument::fromJson(script.readAllStandardOutput()).object());
    QVERIFY(counts.spans > 100);
}

// brat is not at hand everywhere: BRAT_ANNOTATION_PY is the annotation.py of its server.
void TestBratCorpora::passesBratsOwnParser()
{
    if (qEnvironmentVariableIsEmpty("BRAT_ANNOTATION_PY"))
        QSKIP("BRAT_ANNOTATION_PY is not set");
    QTemporaryDir folder;
    for (const auto &[name, bytes] : Traps::write(BratStandoff(), Traps::documents()).files) {
        QFile file(folder.filePath(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QProcess script;
    script.start(QStringLiteral(GALLEY_PYTHON),
                 {QStringLiteral(GALLEY_SOURCE_DIR "/tests/formats/brat/parsebrat.py"), folder.path()});
    QVERIFY2(script.waitForFinished() && script.exitCode() == 0, script.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(TestBratCorpora)

#include "tst_bratcorpora.moc"
