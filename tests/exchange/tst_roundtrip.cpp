#include "exchange/exporter.h"
#include "exchange/formatregistry.h"
#include "exchange/importer.h"
#include "formats/traps.h"
#include "workfacts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString() + result.error().detail));
    return std::move(*result);
}

class Project
{
public:
    explicit Project(const SchemaSet &schemas = {})
        : m_store(valueOf(Store::create(m_folder.filePath(u"test.galley"_s))))
    {
        for (const Schema &schema : schemas.schemas())
            valueOf(m_store->putSchema(schema).transform([] { return true; }));
    }

    [[nodiscard]] Store &store() { return *m_store; }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void add(const ExportDocument &document)
    {
        const ArticleId id = valueOf(m_store->addArticle(document.article));
        for (AnnotationSet set : document.sets) {
            set.article = id;
            (void)valueOf(m_store->addSet(set, u"test"_s));
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

// Kinds of losses, by what a comparison finds missing.
const QMap<WorkFacts::Kind, QStringList> &kindsOfLosses()
{
    static const QMap<WorkFacts::Kind, QStringList> kinds{
        {WorkFacts::Span,
         {u"overlap"_s, u"discontinuous"_s, u"zero-width"_s, u"part-token"_s, u"no-token"_s, u"sentence"_s,
          u"grapheme"_s, u"span"_s, u"layer"_s, u"boundary"_s, u"structure"_s}},
        {WorkFacts::Attribute, {u"attribute"_s}},
        {WorkFacts::Note, {u"note"_s}},
        {WorkFacts::Certainty, {u"certainty"_s}},
        {WorkFacts::Relation, {u"relation"_s}},
        {WorkFacts::Field, {u"field"_s}},
        {WorkFacts::Text, {u"article"_s}}};
    return kinds;
}

// Under sanitizers all rows take minutes. Every third of them has each corpus and each format.
#ifdef GALLEY_SANITIZED
constexpr int OneRowOf = 3;
#else
constexpr int OneRowOf = 1;
#endif

QString nameOf(WorkFacts::Kind kind)
{
    static const QMap<WorkFacts::Kind, QString> names{
        {WorkFacts::Span, u"spans"_s},         {WorkFacts::Attribute, u"attributes"_s},
        {WorkFacts::Note, u"notes"_s},         {WorkFacts::Certainty, u"certainties"_s},
        {WorkFacts::Relation, u"relations"_s}, {WorkFacts::Field, u"fields"_s},
        {WorkFacts::Text, u"articles"_s}};
    return names.value(kind);
}

qint64 announced(const Losses &losses, WorkFacts::Kind kind)
{
    qint64 count = 0;
    for (const QString &word : kindsOfLosses().value(kind))
        count += losses.count(word);
    return count;
}

QString show(const Losses &losses)
{
    QStringList parts;
    for (const Loss &loss : losses.all())
        parts.append(u"%1 %2 (%3)"_s.arg(loss.count).arg(loss.kind, loss.description));
    return parts.join(u"; "_s);
}

struct Trip
{
    QString annotator; // of all when empty
    Losses losses;
    QStringList problems;
};

void add(Trip &trip, const QList<Error> &problems)
{
    for (const Error &problem : problems)
        trip.problems.append(problem.toString());
}

ExportOptions exportOptions(const Format &format, const QString &annotator)
{
    ExportOptions options;
    options.format = format.id();
    if (!annotator.isEmpty())
        options.annotators = {annotator};
    options.card = false;
    return options;
}

// Out of one project and into another.
Trip travel(Project &from, Project &to, const Format &format, const QString &annotator)
{
    Trip trip{annotator, {}, {}};
    static int number = 0;
    const QString path = from.path(u"out-%1.%2"_s.arg(++number).arg(format.suffixes().value(0)));
    const ExportReport written = Exporter(from.store(), exportOptions(format, annotator)).run(path);
    trip.losses = written.losses;
    add(trip, written.problems);
    ImportOptions into;
    into.format = format.id();
    into.annotator = annotator;
    if (written.written)
        add(trip, Importer(to.store(), into).run({path}).problems);
    return trip;
}

// Everything is there again, except for exactly what was announced.
QStringList differences(Project &from, Project &to, const Trip &trip)
{
    const bool withoutSpaces = trip.losses.count(u"whitespace") > 0;
    const WorkFacts before = factsOf(from.store(), trip.annotator, withoutSpaces);
    const WorkFacts after = factsOf(to.store(), trip.annotator, withoutSpaces);
    QStringList result = trip.problems;
    for (const WorkFacts::Kind kind : kindsOfLosses().keys()) {
        const QStringList missing = before.missingIn(after, kind);
        const QStringList extra = after.missingIn(before, kind);
        // Spaces at the ends of spans are not compared, either, then.
        const qint64 spaces = kind == WorkFacts::Span && withoutSpaces ? trip.losses.count(u"boundary") : 0;
        const qint64 expected = announced(trip.losses, kind) - spaces;
        // What a lost span had may be counted beside it or not.
        const bool isValue =
            kind == WorkFacts::Attribute || kind == WorkFacts::Note || kind == WorkFacts::Certainty;
        const qint64 least = isValue ? WorkFacts::ofThoseIn(after, missing) : missing.size();
        if (expected >= least && expected <= missing.size() && extra.size() <= expected)
            continue;
        result.append(u"%1 %2 are missing, and %3 were announced; %4 are new. Missing:\n%5\nNew:\n%6"_s
                          .arg(missing.size())
                          .arg(nameOf(kind))
                          .arg(expected)
                          .arg(extra.size())
                          .arg(missing.mid(0, 12).join(u'\n'), extra.mid(0, 12).join(u'\n')));
    }
    if (!result.isEmpty())
        result.append(show(trip.losses));
    return result;
}

// Whose files the format has to be given: everybody's at once, or each annotator's where it has no names.
QStringList travellers(Project &from, const Format &format)
{
    const ExportReport all = Exporter(from.store(), exportOptions(format, {})).preview();
    const bool namesStay =
        all.problems.isEmpty() && std::ranges::none_of(all.losses.all(), [](const Loss &l) {
            return l.kind == "annotator"_L1 && !l.description.startsWith("That "_L1);
        });
    if (namesStay)
        return {QString()};
    QStringList names;
    const QList<Annotator> annotators = valueOf(from.store().annotators());
    for (const Annotator &annotator : annotators)
        names.append(annotator.name);
    return names;
}

QStringList whatIsLost(Project &from, const Format &format)
{
    QStringList lost;
    for (const QString &annotator : travellers(from, format)) {
        Project to(valueOf(from.store().schemas()));
        lost += differences(from, to, travel(from, to, format, annotator));
    }
    return lost;
}

// A folder, or the files of one that its last part stands for.
QStringList filesOf(const QString &pattern)
{
    if (!pattern.contains(u'*'))
        return {pattern};
    const QDir folder(pattern.section(u'/', 0, -2));
    QStringList files;
    for (const QString &name : folder.entryList({pattern.section(u'/', -1)}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

void addFormats()
{
    QTest::addColumn<QString>("id");
    for (const std::unique_ptr<Format> &format : formats()) {
        if (format->canRead() && format->canWrite())
            QTest::newRow(qPrintable(format->id())) << format->id();
    }
}

} // namespace

// Everything that can be written is read again, and nothing is missing but what the export said.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bringsBackTraps_data() { addFormats(); }

    void bringsBackTraps();
    void bringsBackCorpora_data();
    void bringsBackCorpora();

private:
    std::map<QString, std::unique_ptr<Project>> m_corpora; // imported once
};

void TestRoundTrip::bringsBackTraps()
{
    QFETCH(const QString, id);
    const SchemaSet schemas({Traps::schema()});
    Project from(schemas);
    for (const ExportDocument &document : Traps::documents())
        from.add(document);
    const QStringList found = whatIsLost(from, *valueOf(findFormat(id)));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u"\n\n"_s)));
}

void TestRoundTrip::bringsBackCorpora_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("corpus");
    QTest::addColumn<QString>("corpusFormat");
    int row = 0;
    const auto add = [&](const QString &corpus, const QString &corpusFormat) {
        for (const std::unique_ptr<Format> &format : formats()) {
            if (format->canRead() && format->canWrite() && row++ % OneRowOf == 0)
                QTest::newRow(qPrintable(corpus + u" in "_s + format->id()))
                    << format->id() << corpus << corpusFormat;
        }
    };
    add(u"brat-tutorial-news"_s, u"brat"_s);
    add(u"turku-ner"_s, u"brat"_s);
    add(u"re3d"_s, u"re3d"_s);
    add(u"gum-wikinews/*.conllu"_s, u"conllu"_s);
    add(u"gum-wikinews/*.tsv"_s, u"webanno-tsv"_s);
    add(u"nemo/*.bmes"_s, u"conll"_s);
    add(u"europeana/*.bio"_s, u"conll"_s);
}

void TestRoundTrip::bringsBackCorpora()
{
    QFETCH(const QString, id);
    QFETCH(const QString, corpus);
    QFETCH(const QString, corpusFormat);
    const QString corpora = qEnvironmentVariable("GALLEY_CORPORA");
    if (corpora.isEmpty())
        QSKIP("GALLEY_CORPORA is not set");
    std::unique_ptr<Project> &from = m_corpora[corpus];
    if (!from) {
        from = std::make_unique<Project>();
        ImportOptions options;
        options.format = corpusFormat;
        options.annotator = u"ann"_s;
        options.keepGood = true;
        const ImportReport report = Importer(from->store(), options).run(filesOf(corpora + u'/' + corpus));
        QVERIFY2(report.articles > 0 && report.spans > 0, qPrintable(report.problems.value(0).toString()));
    }
    const QStringList found = whatIsLost(*from, *valueOf(findFormat(id)));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u"\n\n"_s)));
}

QTEST_GUILESS_MAIN(TestRoundTrip)

#include "tst_roundtrip.moc"
