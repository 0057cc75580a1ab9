#include "formats/brat/brat.h"

#include "formats/traps.h"
#include "text/utf8.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Files = QList<std::pair<QString, QByteArray>>;

Files pair(const QByteArray &text, const QByteArray &annotation)
{
    return {{u"a.txt"_s, text}, {u"a.ann"_s, annotation}};
}

Document readPair(const QByteArray &text, const QByteArray &annotation)
{
    const QList<Document> documents = Traps::read(BratStandoff(), pair(text, annotation));
    return documents.size() == 1 ? documents.first() : Document();
}

IncomingSet setOf(const QByteArray &text, const QByteArray &annotation)
{
    return readPair(text, annotation).sets.value(0);
}

// "T1 Org 0-4 3-9 “quote”"
QString show(const IncomingSpan &span)
{
    QString line = span.id + u' ' + span.value.label;
    for (const Range &segment : span.value.segments)
        line += u" %1-%2"_s.arg(segment.begin).arg(segment.end);
    return line + u" “"_s + span.value.quote + u'”';
}

QStringList spansOf(const IncomingSet &set)
{
    QStringList lines;
    for (const IncomingSpan &span : set.spans)
        lines.append(show(span));
    return lines;
}

QStringList relationsOf(const IncomingSet &set)
{
    QStringList lines;
    for (const IncomingRelation &relation : set.relations)
        lines.append(relation.id + u' ' + relation.value.type + u' ' + relation.from + u'→' + relation.to);
    return lines;
}

QByteArray contentOf(const Traps::Written &written, const QString &name)
{
    for (const auto &[file, bytes] : written.files) {
        if (file == name)
            return bytes;
    }
    return "(missing)";
}

QStringList namesOf(const Traps::Written &written)
{
    QStringList names;
    for (const auto &file : written.files)
        names.append(file.first);
    return names;
}

// The same work as read, under the project's names, to be written.
ExportDocument asExport(const Document &document)
{
    ExportDocument result;
    result.article = document.article;
    for (const IncomingSet &incoming : document.sets) {
        QList<Span> spans;
        QHash<QString, SpanId> ids;
        for (const IncomingSpan &span : incoming.spans) {
            spans.append(span.value);
            spans.last().id = spans.size();
            spans.last().externalId = span.id;
            spans.last().layer = u"said"_s;
            ids.insert(span.id, spans.size());
        }
        QList<Relation> relations;
        for (const IncomingRelation &relation : incoming.relations) {
            relations.append(relation.value);
            relations.last().id = relations.size();
            relations.last().externalId = relation.id;
            relations.last().from = ids.value(relation.from);
            relations.last().to = ids.value(relation.to);
        }
        result.sets.append(
            AnnotationSet::fromParts(0, 0, incoming.annotator, incoming.state, spans, relations, {}).value());
    }
    return result;
}

const QByteArray Text = "Citibank moved money to Raul and\nhis \xF0\x9F\x91\xA8 friends.\n";

} // namespace

class TestBrat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpans_data();
    void readsSpans();
    void readsEventsAsSpansAndRelations();
    void readsRelations_data();
    void readsRelations();
    void readsValuesAndNotes();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void goesOnAfterWhatIsWrong();
    void findsAnnotatorsInFolders_data();
    void findsAnnotatorsInFolders();
    void countsAByteOrderMarkAsItsLinesDo_data();
    void countsAByteOrderMarkAsItsLinesDo();
    void readsTheTextBesideASingleFile();
    void claimsPairs();
    void bringsBackWhatItWrites();
    void bringsBackWhatItWritesWithoutFolders();
    void countsWhatItLoses();
    void writesLinesThatBratTakes();
    void writesEventsAndEquivalencesAgain();
    void ignoresExtrasThatNoLongerFit();
    void namesFilesSafely_data();
    void namesFilesSafely();
    void writesTheSameBytesAgain();
};

void TestBrat::readsSpans_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("span");
    const auto row = [](const char *name, const char *line, const QString &span) {
        QTest::newRow(name) << QByteArray(line) << span;
    };
    row("one segment", "T1\tOrg 0 8\tCitibank", u"T1 Org 0-8 “Citibank”"_s);
    row("line end CRLF", "T1\tOrg 0 8\tCitibank\r\n", u"T1 Org 0-8 “Citibank”"_s);
    row("byte order mark before the lines", "\xEF\xBB\xBFT1\tOrg 0 8\tCitibank", u"T1 Org 0-8 “Citibank”"_s);
    row("two segments", "T1\tOrg 0 8;24 28\tCitibank Raul", u"T1 Org 0-8 24-28 “Citibank Raul”"_s);
    row("segments in another order", "T1\tOrg 24 28;0 8\tRaul Citibank",
        u"T1 Org 0-8 24-28 “Citibank Raul”"_s);
    row("segments joined without a space, as older versions do", "T1\tOrg 0 8;24 28\tCitibankRaul",
        u"T1 Org 0-8 24-28 “Citibank Raul”"_s);
    row("split at a line end, as brat does", "T1\tOrg 29 32;33 36\tand his", u"T1 Org 29-36 “and\nhis”"_s);
    row("over a line end, with a space for it", "T1\tOrg 29 36\tand his", u"T1 Org 29-36 “and\nhis”"_s);
    row("behind an emoji, in code points", "T1\tOrg 39 46\tfriends", u"T1 Org 39-46 “friends”"_s);
    row("without the text", "T1\tOrg 0 8", u"T1 Org 0-8 “Citibank”"_s);
    row("with more behind the text", "T1\tOrg 0 8\tCitibank\tmore", u"T1 Org 0-8 “Citibank”"_s);
    row("of no width", "T1\tOrg 3 3\t", u"T1 Org 3-3 “”"_s);
    row("another text, to be refused", "T1\tOrg 0 8\tCitigroup", u"T1 Org 0-8 “Citigroup”"_s);
    row("offsets beyond the end, to be refused", "T1\tOrg 0 800\tCitibank", u"T1 Org 0-800 “Citibank”"_s);
}

void TestBrat::readsSpans()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, span);
    const Document document = readPair(Text, line);
    QCOMPARE(Traps::problems({document}), QStringList());
    QCOMPARE(spansOf(document.sets.value(0)), QStringList{span});
    QCOMPARE(document.article.externalId, u"a"_s);
    QCOMPARE(document.article.text.string(), QString::fromUtf8(Text));
}

void TestBrat::readsEventsAsSpansAndRelations()
{
    const IncomingSet set = setOf(Text,
                                  "E2\tReport:T4 Event-Arg:E1\n"
                                  "T1\tOrg 0 8\tCitibank\nT2\tMove 9 14\tmoved\n"
                                  "E1\tMove:T2 Giver:T1 Giver2:T3 Arg1:T3\n"
                                  "T3\tPerson 24 28\tRaul\nT4\tReport 15 20\tmoney\n"
                                  "E3\tMove:T2 Taker:T3\n");
    QCOMPARE(spansOf(set),
             QStringList({u"T1 Org 0-8 “Citibank”"_s, u"T2 Move 9-14 “moved”"_s, u"T3 Person 24-28 “Raul”"_s,
                          u"T4 Report 15-20 “money”"_s, u"E3 Move 9-14 “moved”"_s}));
    QCOMPARE(relationsOf(set),
             QStringList({u"E2.1 Event-Arg T4→T2"_s, u"E1.1 Giver T2→T1"_s, u"E1.2 Giver T2→T3"_s,
                          u"E1.3 Arg1 T2→T3"_s, u"E3.1 Taker E3→T3"_s}));
}

void TestBrat::readsRelations_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("relations");
    QTest::newRow("binary") << QByteArray("R1\tOrigin Arg1:T1 Arg2:T2\t")
                            << QStringList{u"R1 Origin T1→T2"_s};
    QTest::newRow("arguments the other way round")
        << QByteArray("R1\tOrigin Arg2:T2 Arg1:T1") << QStringList{u"R1 Origin T1→T2"_s};
    QTest::newRow("equivalence as a chain")
        << QByteArray("*\tAlias T1 T2 T3") << QStringList{u"*1.1 Alias T1→T2"_s, u"*1.2 Alias T2→T3"_s};
    QTest::newRow("to nowhere, to be refused")
        << QByteArray("R1\tOrigin Arg1:T1 Arg2:T9") << QStringList{u"R1 Origin T1→T9"_s};
    QTest::newRow("a cycle") << QByteArray("R1\tX Arg1:T1 Arg2:T2\nR2\tX Arg1:T2 Arg2:T1")
                             << QStringList{u"R1 X T1→T2"_s, u"R2 X T2→T1"_s};
}

void TestBrat::readsRelations()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QStringList, relations);
    const QByteArray spans = "T1\tOrg 0 8\tCitibank\nT2\tMove 9 14\tmoved\nT3\tPerson 24 28\tRaul\n";
    QCOMPARE(relationsOf(setOf(Text, spans + line)), relations);
}

void TestBrat::readsValuesAndNotes()
{
    const IncomingSet set =
        setOf(Text,
              "A1\tIndividual T1\nM1\tNegation E1\nA2\tMention T1 Name\nA3\tSure R1 very\n"
              "T1\tPerson 24 28\tRaul\nT2\tMove 9 14\tmoved\nE1\tMove:T2 Theme:T1\n"
              "R1\tKnows Arg1:T1 Arg2:T2\n"
              "N1\tReference T1 Wikipedia:64488\tRaul Salinas\n"
              "N2\tReference T1 GND:1:2\n"
              "#1\tAnnotatorNotes T1\tWho is it?\n#2\tAnnotatorNotes E1\tOne event\n"
              "#3\tAnnotatorNotes R1\tReally?\n#4\tAnnotationError T1\tWrong\n");
    QCOMPARE(set.spans[0].value.attributes,
             QJsonObject({{u"Individual"_s, true},
                          {u"Mention"_s, u"Name"_s},
                          {u"Reference"_s, u"Wikipedia:64488 Raul Salinas"_s},
                          {u"Reference2"_s, u"GND:1:2"_s}}));
    QCOMPARE(set.spans[1].value.attributes, QJsonObject({{u"Negation"_s, true}}));
    QCOMPARE(set.relations[1].value.attributes, QJsonObject({{u"Sure"_s, u"very"_s}}));
    QCOMPARE(set.spans[0].value.note, u"Who is it?"_s);
    QCOMPARE(set.spans[1].value.note, u"One event"_s);
    QCOMPARE(set.comments.size(), 2);
    QCOMPARE(set.comments[0].value.text, u"Really?"_s);
    QCOMPARE(set.comments[0].span, u"T1"_s);
    QCOMPARE(set.comments[1].value.text, u"AnnotationError: Wrong"_s);
    QCOMPARE(set.comments[1].value.place, Range(24, 28));
}

void TestBrat::reportsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *lines, const QString &problem) {
        QTest::newRow(name) << QByteArray(lines) << problem;
    };
    row("no tab", "T1 Org 0 8 Citibank", u"a.ann:1:1: The line has no id with a tab after it."_s);
    row("an unknown letter", "T1\tOrg 0 8\tCitibank\nX1\tOrg", u"a.ann:2:1: A line cannot begin with “X”."_s);
    row("an offset that is no number", "T1\tOrg 0 eight\tCitibank",
        u"a.ann:1:4: This line must be of the form “T1⇥Type 3 9;12 20⇥text”."_s);
    row("an offset that is missing", "T1\tOrg 0\tCitibank",
        u"a.ann:1:4: This line must be of the form “T1⇥Type 3 9;12 20⇥text”."_s);
    row("a truncated line", "T1\tOr",
        u"a.ann:1:4: This line must be of the form “T1⇥Type 3 9;12 20⇥text”."_s);
    row("an event without a trigger", "E1\tMove:T9", u"a.ann:1: The event's trigger “T9” is no span."_s);
    row("an event of another type than its trigger", "T1\tOrg 0 8\tCitibank\nE1\tMove:T1",
        u"a.ann:2: The event is a Move and its trigger a Org."_s);
    row("an event's id twice", "T1\tOrg 0 8\tCitibank\nE1\tOrg:T1\nE1\tOrg:T1",
        u"a.ann:3: The id “E1” stands for two things."_s);
    row("an argument without a target", "T1\tOrg 0 8\tCitibank\nE1\tOrg:T1 Role",
        u"a.ann:2:4: This line must be of the form “E1⇥Type:T3 Role:T1 Role2:E2”."_s);
    row("a relation with one end", "R1\tX Arg1:T1",
        u"a.ann:1:4: This line must be of the form “R1⇥Type Arg1:T1 Arg2:T2”."_s);
    row("an equivalence of one", "*\tX T1",
        u"a.ann:1:3: This line must be of the form “*⇥Equiv T1 T2 T3”."_s);
    row("an attribute of nothing", "A1\tNegation T1",
        u"a.ann:1: The line is about “T1”, which is nothing in the file."_s);
    row("an attribute with two values", "T1\tOrg 0 8\tCitibank\nA1\tM T1 a\nA2\tM T1 b",
        u"a.ann:3: “T1” has “M” twice, with two values."_s);
    row("a reference without a database", "T1\tOrg 0 8\tCitibank\nN1\tReference T1 64488",
        u"a.ann:2:4: This line must be of the form “N1⇥Reference T1 Database:id⇥text”."_s);
    row("a note about nothing", "#1\tAnnotatorNotes T1\tWho?",
        u"a.ann:1: The line is about “T1”, which is nothing in the file."_s);
    row("bytes that are not UTF-8", "T1\tOrg 0 8\tCiti\xE9",
        u"a.ann:1:16: The line is not UTF-8: save the file as UTF-8."_s);
}

void TestBrat::reportsWhatIsWrong()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, problem);
    QCOMPARE(Traps::problems({readPair(Text, lines)}), QStringList{problem});
}

void TestBrat::goesOnAfterWhatIsWrong()
{
    const Document document = readPair(Text, "T1\tOrg zero 8\tCitibank\nT2\tMove 9 14\tmoved\n");
    QVERIFY(!document.broken);
    QCOMPARE(spansOf(document.sets.value(0)), QStringList{u"T2 Move 9-14 “moved”"_s});
    const Document hopeless = readPair(Text, QByteArray("T1\n").repeated(100'000));
    QCOMPARE(hopeless.problems.size(), 1000);
    const QList<Document> documents =
        Traps::read(BratStandoff(),
                    {{u"a.ann"_s, {}}, {u"a.txt"_s, "\xFF\xFE\xFF"}, {u"b.ann"_s, {}}, {u"b.txt"_s, "B"}});
    QCOMPARE(documents.size(), 2);
    QVERIFY(documents[0].broken);
    QCOMPARE(documents[1].article.text.string(), u"B"_s);
}

void TestBrat::findsAnnotatorsInFolders_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QStringList>("sets"); // "article annotator,annotator"
    const QByteArray span = "T1\tX 0 1\tA";
    const QByteArray other = "T1\tX 0 1\tB";
    const auto row = [](const char *name, const Files &files, const QStringList &sets,
                        const QString &setting = u"auto"_s) {
        QTest::newRow(name) << files << setting << sets;
    };
    const Files two{
        {u"ann/a.txt"_s, "A"}, {u"ann/a.ann"_s, span}, {u"bob/a.txt"_s, "A"}, {u"bob/a.ann"_s, span}};
    const Files one{
        {u"ann/a.txt"_s, "A"}, {u"ann/a.ann"_s, span}, {u"ann/b.txt"_s, "B"}, {u"ann/b.ann"_s, other}};
    const Files differing{
        {u"x/a.txt"_s, "A"}, {u"x/a.ann"_s, span}, {u"y/a.txt"_s, "B"}, {u"y/a.ann"_s, other}};
    row("no folders", pair("A", span), {u"a -"_s});
    row("the same text in two folders", two, {u"a ann,bob"_s});
    row("below a folder",
        {{u"c/ann/a.txt"_s, "A"}, {u"c/ann/a.ann"_s, span}, {u"c/bob/a.txt"_s, "A"}, {u"c/bob/a.ann"_s, {}}},
        {u"c/a ann,bob"_s});
    row("one folder", one, {u"a -"_s, u"b -"_s});
    row("one folder that is said to be an annotator's", one, {u"a ann"_s, u"b ann"_s}, u"annotators"_s);
    row("one folder of Galley's own",
        one + Files{{u"annotation.conf"_s, "# Folders: one for each annotator.\n[entities]\n"}},
        {u"a ann"_s, u"b ann"_s});
    row("the same name with other texts", differing, {u"x/a -"_s, u"y/a -"_s});
    row("the same name with other texts, of annotators", differing, {u"a x"_s, u"y/a y"_s}, u"annotators"_s);
    row("the same text, said to be parts", two, {u"ann/a -"_s, u"bob/a -"_s}, u"parts"_s);
    row("names with escapes", {{u"zo%C3%AB/a%2Fb.txt"_s, "A"}, {u"zo%C3%AB/a%2Fb.ann"_s, span}},
        {u"a/b zo\u00EB"_s}, u"annotators"_s);
    row("an empty file of nobody", pair("A", {}), {u"a none"_s});
}

void TestBrat::findsAnnotatorsInFolders()
{
    QFETCH(const Files, files);
    QFETCH(const QString, setting);
    QFETCH(const QStringList, sets);
    QStringList found;
    for (const Document &document : Traps::read(BratStandoff(), files, {{u"folders"_s, setting}})) {
        QVERIFY(!document.broken);
        QStringList names;
        for (const IncomingSet &set : document.sets)
            names.append(set.annotator.name.isEmpty() ? u"-"_s : set.annotator.name);
        found.append(document.article.externalId + u' ' + (names.isEmpty() ? u"none"_s : names.join(u',')));
    }
    QCOMPARE(found, sets);
}

void TestBrat::countsAByteOrderMarkAsItsLinesDo_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("as a character, as brat does")
        << QByteArray("T1\tX 1 5\tArmy") << u"\uFEFFArmy"_s << u"UTF-8"_s;
    QTest::newRow("not at all") << QByteArray("T1\tX 0 4\tArmy") << u"Army"_s << u"UTF-8-BOM"_s;
    QTest::newRow("no lines") << QByteArray() << u"\uFEFFArmy"_s << u"UTF-8"_s;
}

void TestBrat::countsAByteOrderMarkAsItsLinesDo()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, text);
    QFETCH(const QString, encoding);
    const Document document = readPair("\xEF\xBB\xBF"
                                       "Army",
                                       line);
    QCOMPARE(document.article.text.string(), text);
    QCOMPARE(document.article.encoding, encoding);
}

void TestBrat::readsTheTextBesideASingleFile()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"a.txt"_s, "Army");
    write(u"a.ann"_s, "T1\tX 0 4\tArmy\n");
    write(u"b.ann"_s, "T1\tX 0 4\tArmy\n");
    write(u"annotation.conf"_s, "[entities]\nX\n");
    const auto source = Source::of(folder.filePath(u"a.ann"_s)).value();
    QCOMPARE(BratStandoff().claim(*source), QStringList{u"a.ann"_s});
    const auto reader = BratStandoff().reader(everythingIn(source)).value();
    QCOMPARE(reader->declared().layers.value(0).labels.size(), 1);
    QCOMPARE(spansOf(reader->next()->sets.value(0)), QStringList{u"T1 X 0-4 “Army”"_s});
    const auto lonely = Source::of(folder.filePath(u"b.ann"_s)).value();
    QVERIFY(BratStandoff().claim(*lonely).isEmpty());
    const std::optional<Document> broken = BratStandoff().reader(everythingIn(lonely)).value()->next();
    QVERIFY(broken->broken);
    QVERIFY(broken->problems.first().message.contains(u"b.txt"_s));
}

void TestBrat::claimsPairs()
{
    const auto source = Source::ofFiles({{u"a.txt"_s, "A"},
                                         {u"a.ann"_s, {}},
                                         {u"b.txt"_s, "B"},
                                         {u"c.ann"_s, {}},
                                         {u"x/annotation.conf"_s, {}},
                                         {u"x/d.ann"_s, {}},
                                         {u"x/d.txt"_s, "D"}});
    QStringList claimed = BratStandoff().claim(*source);
    claimed.sort();
    QCOMPARE(claimed,
             QStringList({u"a.ann"_s, u"a.txt"_s, u"x/annotation.conf"_s, u"x/d.ann"_s, u"x/d.txt"_s}));
    QVERIFY(
        BratStandoff().claim(*Source::ofFiles({{u"annotation.conf"_s, {}}, {u"b.txt"_s, "B"}})).isEmpty());
}

void TestBrat::bringsBackWhatItWrites()
{
    const Traps::Written written = Traps::write(BratStandoff(), Traps::documents());
    const QList<Document> documents = Traps::read(BratStandoff(), written.files);
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(Traps::lines(documents), Traps::lines(Traps::documents(), {.fields = false}));
    QCOMPARE(documents.size(), 2);
    for (const Document &document : documents) {
        const bool trap = document.article.externalId == u"trap"_s;
        QCOMPARE(document.article.text, Traps::documents()[trap ? 0 : 1].article.text);
    }
}

void TestBrat::bringsBackWhatItWritesWithoutFolders()
{
    QList<ExportDocument> documents = Traps::documents();
    documents[0].sets = {documents[0].sets[1]};
    const Traps::Written written = Traps::write(BratStandoff(), documents, {{u"folders"_s, u"none"_s}});
    QCOMPARE(namesOf(written),
             QStringList({u"annotation.conf"_s, u"plain.ann"_s, u"plain.txt"_s, u"trap.ann"_s, u"trap.txt"_s,
                          u"visual.conf"_s}));
    documents[0].sets[0].annotator.name.clear();
    QCOMPARE(Traps::lines(Traps::read(BratStandoff(), written.files)), Traps::lines(documents));
    QCOMPARE(written.losses.count(u"annotator"), 2);
}

void TestBrat::countsWhatItLoses()
{
    const Losses losses = Traps::write(BratStandoff(), Traps::documents()).losses;
    QCOMPARE(losses.count(u"field"), 2);
    QCOMPARE(losses.count(u"set-state"), 3);
    QCOMPARE(losses.count(u"annotator"), 2);
    QCOMPARE(losses.count(u"metadata"), 5);
    QCOMPARE(losses.all().size(), 4);
}

// As brat's own parser wants them: no line end within a line, each text that of its fragments.
void TestBrat::writesLinesThatBratTakes()
{
    const Traps::Written written = Traps::write(BratStandoff(), Traps::documents());
    const QString text = exactFromUtf8(contentOf(written, u"ann%20b%2Fc/trap.txt"_s));
    const QList<uint> characters = text.toUcs4();
    const QString lines = QString::fromUtf8(contentOf(written, u"ann%20b%2Fc/trap.ann"_s));
    static const QRegularExpression ends(u"[\\x0B-\\x0D\\x1C-\\x1E\\x85\\x{2028}\\x{2029}]"_s);
    QVERIFY(!lines.contains(ends));
    int spans = 0;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        static const QRegularExpression form(
            u"\\A(T\\d+\\t[\\w-]+ \\d+ \\d+(;\\d+ \\d+)*\\t[^\\t]*|R\\d+\\t[\\w-]+ Arg1:T\\d+ Arg2:T\\d+\\t"
            "|A\\d+\\t[\\w-]+ [TER]\\d+( \\S+)?|#\\d+\\t\\w+ [TER]\\d+\\t.*)\\z"_s);
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
        if (!line.startsWith(u'T'))
            continue;
        ++spans;
        QStringList quote;
        for (const QString &place : line.section(u'\t', 1, 1).section(u' ', 1).split(u';')) {
            const qsizetype begin = place.section(u' ', 0, 0).toLongLong();
            const qsizetype end = place.section(u' ', 1, 1).toLongLong();
            quote.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.data()) + begin,
                                           end - begin));
        }
        QCOMPARE(line.section(u'\t', 2), quote.join(u' '));
    }
    QCOMPARE(spans, 18);
}

void TestBrat::writesEventsAndEquivalencesAgain()
{
    const QByteArray lines = "T1\tOrg 0 8\tCitibank\n"
                             "T3\tMove 9 14\tmoved\n"
                             "T9\tReport 15 20\tmoney\n"
                             "T2\tPerson 24 28\tRaul\n"
                             "E1\tMove:T3 Giver:T1 Giver2:T2\n"
                             "E2\tReport:T9 Event:E1\n"
                             "*\tAlias T1 T2 T3\n"
                             "R7\tOrigin Arg1:T1 Arg2:T2\t\n";
    const Document document = readPair(Text, lines);
    const Traps::Written written =
        Traps::write(BratStandoff(), {asExport(document)}, {{u"folders"_s, u"none"_s}});
    QCOMPARE(contentOf(written, u"a.ann"_s), lines);
    const QByteArray config = contentOf(written, u"annotation.conf"_s);
    QVERIFY(config.contains("\nMove\tGiver*:Org|Person\n"));
    QVERIFY(config.contains("\nReport\tEvent*:Move\n"));
}

// Somebody moved the span in brat: what Galley wrote beside it is out of date.
void TestBrat::ignoresExtrasThatNoLongerFit()
{
    const QByteArray extra =
        "#1\tAnnotatorNotes T1\tnew\n"
        "#2\tGalley T1\t{\"segments\":[[28,33]],\"note\":\"o\\nld\",\"certainty\":0.5}\n";
    const IncomingSet moved = setOf(Text, "T1\tX 0 8\tCitibank\n" + extra);
    QCOMPARE(spansOf(moved), QStringList{u"T1 X 0-8 “Citibank”"_s});
    QCOMPARE(moved.spans[0].value.note, u"new"_s);
    QCOMPARE(moved.spans[0].value.certainty, 0.5);
    const IncomingSet same = setOf(Text, "T1\tX 29 32\tand\n#2\tGalley T1\t{\"segments\":[[29,33]]}\n");
    QCOMPARE(spansOf(same), QStringList{u"T1 X 29-33 “and\n”"_s});
    const IncomingSet wrong = setOf(Text, "T1\tX 29 32\tnot\n#2\tGalley T1\t{\"segments\":[[29,33]]}\n");
    QCOMPARE(spansOf(wrong), QStringList{u"T1 X 29-32 “not”"_s});
    const IncomingSet noJson = setOf(Text, "T1\tX 29 32\tand\n#2\tGalley T1\t{\"segm\n");
    QCOMPARE(noJson.comments.size(), 1);
}

void TestBrat::namesFilesSafely_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"a-b_c.1"_s << u"a-b_c.1"_s;
    QTest::newRow("a path") << u"../etc/passwd"_s << u"%2E.%2Fetc%2Fpasswd"_s;
    QTest::newRow("hidden") << u".conf"_s << u"%2Econf"_s;
    QTest::newRow("a device") << u"NUL.x"_s << u"%4EUL.x"_s;
    QTest::newRow("letters of other scripts") << u"\u0627 \U00020BB7"_s << u"%D8%A7%20%F0%A0%AE%B7"_s;
    QTest::newRow("a percent sign") << u"100%2F"_s << u"100%252F"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestBrat::namesFilesSafely()
{
    QFETCH(const QString, id);
    QFETCH(const QString, file);
    ExportDocument document = Traps::marked(u"Army"_s, u"Army"_s);
    document.article.externalId = id;
    const Traps::Written written = Traps::write(BratStandoff(), {document}, {{u"folders"_s, u"none"_s}});
    QVERIFY(namesOf(written).contains(file + u".ann"_s));
    if (!id.isEmpty())
        QCOMPARE(Traps::read(BratStandoff(), written.files).value(0).article.externalId, id);
}

void TestBrat::writesTheSameBytesAgain()
{
    QCOMPARE(Traps::write(BratStandoff(), Traps::documents()).files,
             Traps::write(BratStandoff(), Traps::documents()).files);
}

QTEST_GUILESS_MAIN(TestBrat)

#include "tst_brat.moc"
