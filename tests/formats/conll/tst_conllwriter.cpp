#include "formats/conll/conll.h"

#include "formats/traps.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestConllWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheGoldenFiles_data();
    void writesTheGoldenFiles();
    void followsThePolicy_data();
    void followsThePolicy();
    void countsExactlyWhatIsMissing();
    void isStableOnceWritten();
    void holdsOneAnnotatorAFile();
    void namesFilesSafely();
    void writesNoArticleWithoutWork();
    void keepsTheTokensOfAllAnnotators();
    void writesRealFilesAsTheyWere_data();
    void writesRealFilesAsTheyWere();

private:
    struct Marked
    {
        QString layer;
        QString label;
        QString quote;
    };

    static ExportDocument document(const QString &text, const QList<Marked> &spans,
                                   const QString &annotator = u"ann"_s);
    static QString losses(const Losses &losses);
};

ExportDocument TestConllWriter::document(const QString &text, const QList<Marked> &marked,
                                         const QString &annotator)
{
    ExportDocument document = Traps::marked(text, text.first(1));
    QList<Span> spans;
    for (const Marked &mark : marked) {
        Span span = Traps::marked(text, mark.quote).sets.front().spans().front();
        span.id = spans.size() + 1;
        span.layer = mark.layer;
        span.label = mark.label;
        spans.append(span);
    }
    document.sets = {
        AnnotationSet::fromParts(0, 0, {0, annotator, Annotator::Kind::Human}, SetState::New, spans, {}, {})
            .value()};
    return document;
}

QString TestConllWriter::losses(const Losses &losses)
{
    QMap<QString, qint64> counts;
    for (const Loss &loss : losses.all())
        counts[loss.kind] += loss.count;
    QStringList result;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        result.append(u"%1 %2"_s.arg(count.key()).arg(count.value()));
    return result.join(u", "_s);
}

void TestConllWriter::writesTheGoldenFiles_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::newRow("layers-iob2") << QJsonObject{};
    QTest::newRow("outermost-iobes-2003") << QJsonObject{
        {u"overlaps"_s, u"outermost"_s}, {u"scheme"_s, u"iobes"_s}, {u"columns"_s, u"conll-2003"_s}};
    QTest::newRow("longest-bilou-tab-plain") << QJsonObject{{u"overlaps"_s, u"longest"_s},
                                                            {u"scheme"_s, u"bilou"_s},
                                                            {u"separator"_s, u"tab"_s},
                                                            {u"documents"_s, u"plain"_s}};
    QTest::newRow("priority-iob1-expand-cut") << QJsonObject{{u"overlaps"_s, u"priority"_s},
                                                             {u"priority"_s, u"place, actor"_s},
                                                             {u"scheme"_s, u"iob1"_s},
                                                             {u"part-tokens"_s, u"expand"_s},
                                                             {u"sentences"_s, u"cut"_s}};
}

void TestConllWriter::writesTheGoldenFiles()
{
    QFETCH(const QJsonObject, settings);
    const Traps::Written written = Traps::write(Conll(Conll::Form::Folder), Traps::documents(), settings);
    QCOMPARE(written.files.size(), 3);
    for (const auto &[name, bytes] : written.files) {
        QFile golden(QStringLiteral(GALLEY_TEST_DATA "/conll/%1/%2")
                         .arg(QLatin1StringView(QTest::currentDataTag()), name));
        if (qEnvironmentVariableIsSet("GALLEY_REFRESH_GOLDEN")) {
            QDir().mkpath(QFileInfo(golden).path());
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(bytes) == bytes.size());
            continue;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(bytes, golden.readAll());
    }
    if (!qEnvironmentVariableIsSet("GALLEY_REFRESH_GOLDEN")) {
        const QList<Document> read = Traps::read(Conll(), written.files, {{u"annotator"_s, u"file"_s}});
        QCOMPARE(Traps::problems(read), QStringList());
    }
}

void TestConllWriter::followsThePolicy_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QString>("rows"); // those with a tag
    QTest::addColumn<QString>("lost");
    const auto row = [](const char *name, const QJsonObject &settings, const QString &rows,
                        const QString &lost) { QTest::newRow(name) << settings << rows << lost; };
    row("one column a layer", {},
        u"French B-source O|army I-source O|of I-source O|Niger O B-person|left O B-place|. O I-place|It O I-place"_s,
        u"annotator 1, overlap 2, whitespace 3"_s);
    row("outermost", {{u"overlaps"_s, u"outermost"_s}},
        u"French B-source|army I-source|of I-source|Niger B-person|left B-place|. I-place|It I-place"_s,
        u"annotator 1, overlap 2, whitespace 3"_s);
    row("longest", {{u"overlaps"_s, u"longest"_s}},
        u"army B-content|of I-content|Niger I-content|left I-content"_s,
        u"annotator 1, overlap 4, whitespace 3"_s);
    row("by priority", {{u"overlaps"_s, u"priority"_s}, {u"priority"_s, u"said_other, actor"_s}},
        u"of B-said_other|Niger I-said_other|left B-place|. I-place|It I-place"_s,
        u"annotator 1, overlap 3, whitespace 2"_s);
    row("cut at sentences", {{u"sentences"_s, u"cut"_s}},
        u"French B-source O|army I-source O|of I-source O|Niger O B-person|left O B-place|. O I-place|It O B-place"_s,
        u"annotator 1, overlap 2, sentence 1, whitespace 4"_s);
    row("parts expanded", {{u"part-tokens"_s, u"expand"_s}},
        u"anti-French B-source O|army I-source O|of I-source O|Niger O B-person|left O B-place|. O I-place|It O I-place"_s,
        u"annotator 1, overlap 2, part-token 1, whitespace 2"_s);
    row("parts contracted", {{u"part-tokens"_s, u"contract"_s}},
        u"army B-content O|of I-content O|Niger I-content B-person|left I-content B-place|. O I-place|It O I-place"_s,
        u"annotator 1, overlap 2, whitespace 2"_s);
    row("parts dropped", {{u"part-tokens"_s, u"drop"_s}},
        u"army B-content O|of I-content O|Niger I-content B-person|left I-content B-place|. O I-place|It O I-place"_s,
        u"annotator 1, overlap 1, part-token 1, whitespace 2"_s);
}

void TestConllWriter::followsThePolicy()
{
    QFETCH(const QJsonObject, settings);
    QFETCH(const QString, rows);
    QFETCH(const QString, lost);
    const ExportDocument article = document(u"The anti-French army of Niger left. It won."_s,
                                            {{u"said"_s, u"content"_s, u"army of Niger left"_s},
                                             {u"said"_s, u"other"_s, u"of Niger"_s},
                                             {u"said"_s, u"source"_s, u"French army of"_s},
                                             {u"actor"_s, u"place"_s, u"left. It"_s},
                                             {u"actor"_s, u"person"_s, u"Niger"_s}});
    const Traps::Written written = Traps::write(Conll(), {article}, settings);
    QStringList tagged;
    for (const QString &line : QString::fromUtf8(written.files.front().second).split(u'\n')) {
        if (line.contains(u" B-"_s) || line.contains(u" I-"_s))
            tagged.append(line);
    }
    QCOMPARE(tagged.join(u'|'), rows);
    QCOMPARE(losses(written.losses), lost);
}

void TestConllWriter::countsExactlyWhatIsMissing()
{
    const QList<ExportDocument> documents = Traps::documents();
    const Traps::Written written = Traps::write(Conll(Conll::Form::Folder), documents);
    const QList<Document> read = Traps::read(Conll(), written.files, {{u"annotator"_s, u"file"_s}});
    qint64 before = 0;
    qint64 after = 0;
    for (const ExportDocument &document : documents) {
        for (const AnnotationSet &set : document.sets)
            before += set.spanCount();
    }
    for (const Document &document : read) {
        for (const IncomingSet &set : document.sets)
            after += set.spans.size();
    }
    const Losses &lost = written.losses;
    QCOMPARE(before - after,
             lost.count(u"overlap") + lost.count(u"discontinuous") + lost.count(u"zero-width"));
    QCOMPARE(lost.count(u"discontinuous"), 1);
    QCOMPARE(lost.count(u"zero-width"), 1);
    QCOMPARE(lost.count(u"relation"), 4);
    QCOMPARE(lost.count(u"attribute"), 6);
    QCOMPARE(lost.count(u"note"), 1);
    QCOMPARE(lost.count(u"certainty"), 1);
    QCOMPARE(lost.count(u"field"), 2);
    QCOMPARE(lost.count(u"metadata"), 5);
    QCOMPARE(lost.count(u"set-state"), 3);
    QCOMPARE(lost.count(u"article"), 1);
    QCOMPARE(lost.count(u"annotator"), 2); // a model and an adjudicator
}

// The second time nothing more is lost.
void TestConllWriter::isStableOnceWritten()
{
    const Traps::Written written = Traps::write(Conll(Conll::Form::Folder), Traps::documents());
    for (const auto &file : written.files) {
        const QList<Document> read = Traps::read(Conll(), {file}, {{u"annotator"_s, u"file"_s}});
        QCOMPARE(read.size(), 1);
        ExportDocument again;
        again.article = read.front().article;
        const IncomingSet &incoming = read.front().sets.front();
        QList<Span> spans;
        for (const IncomingSpan &span : incoming.spans) {
            spans.append(span.value);
            spans.last().id = spans.size();
        }
        again.sets = {
            AnnotationSet::fromParts(0, 0, incoming.annotator, SetState::New, spans, {}, {}).value()};
        const Traps::Written twice = Traps::write(Conll(Conll::Form::Folder), {again});
        QCOMPARE(twice.files.size(), 1);
        QCOMPARE(twice.files.front(), file);
        QCOMPARE(losses(twice.losses), QString());
    }
}

void TestConllWriter::holdsOneAnnotatorAFile()
{
    const ExportDocument ann = document(u"A b."_s, {{u"actor"_s, u"place"_s, u"b"_s}});
    ExportDocument ben = document(u"C d."_s, {}, u"ben"_s);
    MemoryOutput output;
    const auto writer = Conll().writer(output, {SchemaSet({Traps::schema()}), {}});
    QVERIFY(writer);
    QVERIFY((*writer)->write(ann));
    const Result<void> refused = (*writer)->write(ben);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"ann"_s) && refused.error().message.contains(u"ben"_s));
    const Traps::Written both = Traps::write(Conll(Conll::Form::Folder), {ann, ben});
    QCOMPARE(both.files.size(), 2);
    QCOMPARE(both.files[0].first, u"ann.conll"_s);
    QCOMPARE(both.files[1].second,
             "# global.columns = FORM said actor\n-DOCSTART- (marked)\n\nC O O\nd O O\n. O O\n\n");
}

void TestConllWriter::namesFilesSafely()
{
    const auto work = [](const QString &annotator) { return document(u"A b."_s, {}, annotator); };
    const Traps::Written written = Traps::write(
        Conll(Conll::Form::Folder), {work(u"../a"_s), work(u"__/a"_s), work(u".b"_s), work(u"Zoë 1"_s)});
    QStringList names;
    for (const auto &file : written.files) {
        QVERIFY2(!file.first.startsWith(u'.') && !file.first.contains(u'/'), qPrintable(file.first));
        const QList<Document> read = Traps::read(Conll(), {file}, {{u"annotator"_s, u"file"_s}});
        names.append(read.front().sets.front().annotator.name);
    }
    names.sort();
    QCOMPARE(names.join(u' '), u"../a .b Zoë 1 __/a"_s);
    QCOMPARE(written.losses.count(u"annotator"), 0);
}

void TestConllWriter::writesNoArticleWithoutWork()
{
    ExportDocument none = document(u"A b."_s, {});
    none.sets.clear();
    const Traps::Written written = Traps::write(Conll(), {none, document(u" \n"_s, {})});
    QCOMPARE(written.files.size(), 1);
    QCOMPARE(written.files.front().second, QByteArray());
    QCOMPARE(losses(written.losses), u"article 2"_s);
}

void TestConllWriter::keepsTheTokensOfAllAnnotators()
{
    ExportDocument both = document(u"Il-76s. Go."_s, {{u"actor"_s, u"other"_s, u"76"_s}});
    both.sets += document(u"Il-76s. Go."_s, {{u"actor"_s, u"other"_s, u"76s. Go"_s}}, u"ben"_s).sets;
    const Traps::Written written = Traps::write(Conll(Conll::Form::Folder), {both});
    const QList<Document> read = Traps::read(Conll(), written.files);
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0].article.text.string(), u"Il- 76 s . Go ."_s);
    QCOMPARE(read[1].article.text.string(), read[0].article.text.string());
    QCOMPARE(read[0].sets.front().spans.front().value.quote, u"76"_s);
    QCOMPARE(read[1].sets.front().spans.front().value.quote, u"76 s . Go"_s);
}

void TestConllWriter::writesRealFilesAsTheyWere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("scheme");
    for (const char *const part : {"", "a_", "b_"}) {
        const QString path = u"nemo/%1token-single_gold_dev.bmes"_s.arg(QLatin1StringView(part));
        QTest::newRow(qPrintable(path)) << path << u"iobes"_s;
    }
    QTest::newRow("europeana") << u"europeana/enp_FR.bnf.part.bio"_s << u"iob1"_s;
}

void TestConllWriter::writesRealFilesAsTheyWere()
{
    QFETCH(const QString, path);
    QFETCH(const QString, scheme);
    const QString folder = qEnvironmentVariable("GALLEY_CORPORA");
    if (folder.isEmpty())
        QSKIP("GALLEY_CORPORA is not set");
    QFile file(folder + u'/' + path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Document read = Traps::read(Conll(), {{u"a"_s, bytes}}).front();
    QVERIFY(read.problems.isEmpty());
    ExportDocument again;
    again.article = read.article;
    QList<Span> spans;
    for (const IncomingSpan &span : read.sets.front().spans) {
        spans.append(span.value);
        spans.last().id = spans.size();
        spans.last().layer = u"actor"_s;
    }
    again.sets = {AnnotationSet::fromParts(0, 0, {0, u"ann"_s}, SetState::New, spans, {}, {}).value()};
    const QJsonObject settings{
        {u"scheme"_s, scheme}, {u"tokens"_s, u"spaces"_s}, {u"overlaps"_s, u"outermost"_s}};
    const Traps::Written written = Traps::write(Conll(), {again}, settings);
    QByteArray rows = written.files.front().second;
    QVERIFY(rows.startsWith("-DOCSTART- (a)\n\n"));
    rows.remove(0, rows.indexOf("\n\n") + 2);
    QCOMPARE(rows.trimmed(), bytes.trimmed());
    QCOMPARE(losses(written.losses), u"annotator 1"_s);
    // With words of our own the spans are the same, but for the space in their quotes.
    for (const char *const other : {"iob1", "iob2", "iobes", "bilou"}) {
        const Traps::Written words = Traps::write(
            Conll(), {again}, {{u"scheme"_s, QString::fromLatin1(other)}, {u"overlaps"_s, u"outermost"_s}});
        const QList<IncomingSpan> after = Traps::read(Conll(), words.files).front().sets.front().spans;
        QCOMPARE(after.size(), spans.size());
        for (qsizetype i = 0; i < spans.size(); ++i) {
            QCOMPARE(after[i].value.label, spans[i].label);
            QCOMPARE(QString(after[i].value.quote).remove(u' '), QString(spans[i].quote).remove(u' '));
        }
    }
}

QTEST_GUILESS_MAIN(TestConllWriter)
#include "tst_conllwriter.moc"
