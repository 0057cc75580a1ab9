#include "formats/conll/huggingface.h"

#include "formats/traps.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHuggingFaceWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheGoldenFiles();
    void saysWhatLiesWhere();
    void tagsAreNumbersOfNames();
    void spansAreCodePoints();
    void columnsHaveOneTypeEach();
    void dividesBySplit();
    void namesConfigurations();
    void countsWhatIsMissing();
    void isReadByAPlainProgram();

private:
    struct Dataset
    {
        QMap<QString, QByteArray> files;
        QByteArray card;
        Losses losses;
    };

    static Dataset write(const QList<ExportDocument> &documents, const QJsonObject &settings = {});
    static QList<QJsonObject> rows(const QByteArray &file);
};

TestHuggingFaceWriter::Dataset TestHuggingFaceWriter::write(const QList<ExportDocument> &documents,
                                                            const QJsonObject &settings)
{
    MemoryOutput output;
    const auto writer = HuggingFace().writer(output, {SchemaSet({Traps::schema()}), settings});
    for (const ExportDocument &document : documents) {
        if (!(*writer)->write(document))
            qFatal("not written");
    }
    if (!(*writer)->finish())
        qFatal("not finished");
    return {output.files(), (*writer)->cardHeader(), (*writer)->losses()};
}

QList<QJsonObject> TestHuggingFaceWriter::rows(const QByteArray &file)
{
    QList<QJsonObject> result;
    for (const QByteArray &line : file.trimmed().split('\n'))
        result.append(QJsonDocument::fromJson(line).object());
    return result;
}

void TestHuggingFaceWriter::writesTheGoldenFiles()
{
    Dataset dataset = write(Traps::documents());
    dataset.files.insert(u"card.yaml"_s, dataset.card);
    for (auto file = dataset.files.cbegin(); file != dataset.files.cend(); ++file) {
        QFile golden(QStringLiteral(GALLEY_TEST_DATA "/huggingface/") + file.key());
        if (qEnvironmentVariableIsSet("GALLEY_REFRESH_GOLDEN")) {
            QDir().mkpath(QFileInfo(golden).path());
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(*file) == file->size());
            continue;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(*file, golden.readAll());
    }
}

void TestHuggingFaceWriter::saysWhatLiesWhere()
{
    const Dataset dataset = write(Traps::documents());
    const QStringList files = dataset.files.keys();
    QCOMPARE(files.join(u' '),
             u"adjudicated-spans/train.jsonl adjudicated-tokens/train.jsonl "
             "annotator_ann_b_c-spans/train.jsonl annotator_ann_b_c-tokens/train.jsonl "
             "model_bot-spans/train.jsonl model_bot-tokens/train.jsonl"_s);
    for (const QString &file : files)
        QVERIFY2(dataset.card.contains(QByteArray("path: \"" + file.toUtf8() + '"')), qPrintable(file));
    QVERIFY(dataset.card.startsWith("language:\n- \"en\"\n"));
    QVERIFY(dataset.card.contains("- config_name: \"adjudicated-tokens\"\n  default: true\n"));
    QCOMPARE(dataset.card.count("default: true"), 1);
}

void TestHuggingFaceWriter::tagsAreNumbersOfNames()
{
    const QList<ExportDocument> documents{
        Traps::marked(u"He left Niger. Then \U00010348 b."_s, u"left Niger"_s)};
    const Dataset layers = write(documents);
    const QList<QJsonObject> sentences = rows(layers.files.value(u"annotator_ann-tokens/train.jsonl"_s));
    QCOMPARE(sentences.size(), 2);
    QCOMPARE(sentences[0].value("tokens"_L1).toArray(), (QJsonArray{u"He"_s, u"left"_s, u"Niger"_s, u"."_s}));
    QCOMPARE(sentences[0].value("said_tags"_L1).toArray(), (QJsonArray{0, 1, 2, 0}));
    QCOMPARE(sentences[0].value("actor_tags"_L1).toArray(), (QJsonArray{0, 0, 0, 0}));
    QCOMPARE(sentences[1].value("starts"_L1).toArray(), (QJsonArray{15, 20, 22, 23}));
    QCOMPARE(sentences[1].value("ends"_L1).toArray(), (QJsonArray{19, 21, 23, 24}));
    QCOMPARE(sentences[1].value("id"_L1).toString(), u"marked-2"_s);
    QVERIFY(layers.card.contains(
        "  - name: \"said_tags\"\n    sequence:\n      class_label:\n        names:\n"
        "          '0': \"O\"\n          '1': \"B-source\"\n          '2': \"I-source\"\n"));
    // One column for all: labels that two layers have are told apart.
    const Dataset one = write(documents, {{u"overlaps"_s, u"outermost"_s}, {u"scheme"_s, u"bilou"_s}});
    QVERIFY(one.card.contains("name: \"ner_tags\""));
    QVERIFY(one.card.contains("'9': \"B-said_other\"\n"));
    const QJsonObject row = rows(one.files.value(u"annotator_ann-tokens/train.jsonl"_s)).front();
    QCOMPARE(row.value("ner_tags"_L1).toArray(), (QJsonArray{0, 1, 3, 0}));
    // The names do not depend on what is in the articles.
    QCOMPARE(write({}, {}).card, QByteArray("task_categories:\n- token-classification\n"));
}

void TestHuggingFaceWriter::spansAreCodePoints()
{
    const QList<ExportDocument> documents = Traps::documents();
    const Dataset dataset = write(documents);
    const QList<QJsonObject> articles = rows(dataset.files.value(u"annotator_ann_b_c-spans/train.jsonl"_s));
    QCOMPARE(articles.size(), 1);
    const ArticleText text = ArticleText::fromString(articles[0].value("text"_L1).toString()).value();
    QCOMPARE(text, documents[0].article.text);
    const QJsonArray spans = articles[0].value("spans"_L1).toArray();
    QCOMPARE(spans.size(), documents[0].sets[0].spanCount());
    for (const QJsonValue span : spans) {
        QList<Range> segments;
        for (const QJsonValue segment : span["segments"_L1].toArray())
            segments.append({segment["start"_L1].toInteger(), segment["end"_L1].toInteger()});
        QCOMPARE(text.quote(segments), span["text"_L1].toString());
        QCOMPARE(span["start"_L1].toInteger(), segments.front().begin);
        QCOMPARE(span["end"_L1].toInteger(), segments.back().end);
    }
    QCOMPARE(articles[0].value("relations"_L1).toArray().size(), 4);
    QCOMPARE(articles[0].value("relations"_L1)[0]["from"_L1].toString(), u"s1"_s);
    const QJsonDocument attributes = QJsonDocument::fromJson(spans[0]["attributes"_L1].toString().toUtf8());
    QCOMPARE(attributes.object().value("size"_L1).toDouble(), 2.5);
}

void TestHuggingFaceWriter::columnsHaveOneTypeEach()
{
    // Every row of a file has the same members, of the same types; arrays and objects alike.
    const std::function<QString(const QJsonValue &)> shape = [&](const QJsonValue &value) -> QString {
        QStringList parts;
        if (value.isArray()) {
            for (const QJsonValue item : value.toArray())
                parts.append(shape(item));
            parts.removeDuplicates();
            return QString(u'[' + parts.join(u'|') + u']');
        }
        if (!value.isObject())
            return QString::number(value.type());
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            parts.append(member.key() + u':' + shape(member.value()));
        return QString(u'{' + parts.join(u',') + u'}');
    };
    const Dataset dataset = write(Traps::documents());
    for (const QByteArray &file : dataset.files) {
        for (const QJsonObject &row : rows(file)) {
            const QString type = shape(row);
            QVERIFY2(!type.contains(u'|'), qPrintable(type)); // arrays of one type
            QVERIFY2(!type.contains(u":0,"_s) && !type.contains(u":0}"_s), qPrintable(type)); // no null
        }
    }
}

void TestHuggingFaceWriter::dividesBySplit()
{
    QList<ExportDocument> documents(4, Traps::marked(u"A b."_s, u"b"_s));
    documents[0].split = u"test"_s;
    documents[1].split = u"dev"_s;
    documents[2].split = u"train"_s;
    documents[3].split = u"train"_s;
    const Dataset dataset = write(documents);
    QCOMPARE(rows(dataset.files.value(u"annotator_ann-spans/train.jsonl"_s)).size(), 2);
    QCOMPARE(rows(dataset.files.value(u"annotator_ann-spans/validation.jsonl"_s)).size(), 1);
    QCOMPARE(rows(dataset.files.value(u"annotator_ann-tokens/test.jsonl"_s)).size(), 1);
    QVERIFY(dataset.card.contains(
        "  - split: \"train\"\n    path: \"annotator_ann-tokens/train.jsonl\"\n"
        "  - split: \"validation\"\n    path: \"annotator_ann-tokens/validation.jsonl\"\n"
        "  - split: \"test\"\n"));
}

void TestHuggingFaceWriter::namesConfigurations()
{
    const auto by = [](const QString &name, Annotator::Kind kind) {
        ExportDocument document = Traps::marked(u"A b."_s, u"b"_s);
        document.sets = {AnnotationSet(0, 0, {0, name, kind})};
        return document;
    };
    using enum Annotator::Kind;
    const Dataset dataset = write({by(u"ann"_s, Human), by(u"a/b"_s, Human), by(u"a:b"_s, Human),
                                   by(u"gold"_s, Adjudicator), by(u"gold2"_s, Adjudicator)},
                                  {{u"configurations"_s, u"spans"_s}});
    QStringList names;
    for (const QString &path : dataset.files.keys())
        names.append(path.section(u'/', 0, 0));
    QCOMPARE(names.join(u' '),
             u"adjudicated-spans adjudicated_gold2-spans annotator_a_b-spans annotator_a_b_2-spans "
             "annotator_ann-spans"_s);
}

void TestHuggingFaceWriter::countsWhatIsMissing()
{
    const Losses spans = write(Traps::documents(), {{u"configurations"_s, u"spans"_s}}).losses;
    QCOMPARE(spans.all().size(), 1);
    QCOMPARE(spans.count(u"article"), 1);
    const Losses tokens = write(Traps::documents(), {{u"configurations"_s, u"tokens"_s}}).losses;
    QCOMPARE(tokens.count(u"relation"), 4);
    QCOMPARE(tokens.count(u"attribute"), 6);
    QCOMPARE(tokens.count(u"zero-width"), 1);
    QCOMPARE(tokens.count(u"metadata"), 5);
    const Losses both = write(Traps::documents()).losses;
    QCOMPARE(both.count(u"relation"), 0);
    QCOMPARE(both.count(u"zero-width"), 1); // not in tokens
}

// With datasets of Hugging Face when it is installed, else with PyYAML and by hand.
void TestHuggingFaceWriter::isReadByAPlainProgram()
{
    QTemporaryDir folder;
    Dataset dataset = write(Traps::documents());
    dataset.files.insert(u"README.md"_s, "---\n" + dataset.card + "---\n");
    for (auto file = dataset.files.cbegin(); file != dataset.files.cend(); ++file) {
        QFile out(folder.filePath(file.key()));
        QDir().mkpath(QFileInfo(out).path());
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*file) == file->size());
    }
    QProcess python;
    python.start(
        u"python3"_s,
        {QStringLiteral(GALLEY_SOURCE_DIR) + u"/tests/formats/counts/huggingface.py"_s, folder.path()});
    if (!python.waitForStarted())
        QSKIP("python3 is not installed");
    QVERIFY(python.waitForFinished());
    if (python.exitCode() == 77)
        QSKIP("neither datasets nor PyYAML is installed");
    const QByteArray errors = python.readAllStandardError();
    QVERIFY2(python.exitCode() == 0, errors.constData());
    QCOMPARE(python.readAllStandardOutput(),
             "adjudicated-tokens train 2 1\nadjudicated-spans train 1 1\nannotator_ann_b_c-tokens train 2 9\n"
             "model_bot-tokens train 2 1\nannotator_ann_b_c-spans train 1 18\nmodel_bot-spans train 1 1\n");
}

QTEST_GUILESS_MAIN(TestHuggingFaceWriter)
#include "tst_huggingfacewriter.moc"
