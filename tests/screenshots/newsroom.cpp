#include "newsroom.h"

#include "newsroomtexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Galley::Screenshots {

namespace {

struct Mark
{
    QString layer;
    QString label;
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct Text
{
    QString text;
    QList<Mark> marks;
};

// The texts have no character beyond the first plane, so that QString counts code points.
Text read(const QString &markup)
{
    Text read;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < markup.size(); ++i) {
        if (markup[i] == u'{') {
            const qsizetype colon = markup.indexOf(u':', i);
            const QStringList name = markup.sliced(i + 1, colon - i - 1).split(u'/');
            open.append(read.marks.size());
            read.marks.append({name[0], name[1], read.text.size(), 0});
            i = colon;
        } else if (markup[i] == u'}') {
            read.marks[open.takeLast()].end = read.text.size();
        } else {
            read.text += markup[i];
        }
    }
    return read;
}

// What an annotator makes of a mark: nothing, another label or another begin, for some of them.
std::optional<Mark> seenBy(int annotator, Mark mark, qsizetype number, const QString &text)
{
    const qsizetype turn = (number * 7 + annotator * 3) % 9;
    if (annotator == 0)
        return mark;
    if (turn == 0)
        return std::nullopt;
    if (turn == 1 && mark.layer == "actor"_L1)
        mark.label = mark.label == "state"_L1 ? u"armed-forces"_s : u"state"_s;
    const qsizetype space = text.indexOf(u' ', mark.begin);
    if (turn == 4 && space > 0 && space < mark.end)
        mark.begin = space + 1;
    return mark;
}

QJsonObject setOf(int annotator, const QString &name, const Text &text, qsizetype article)
{
    QJsonArray spans;
    for (qsizetype i = 0; i < text.marks.size(); ++i) {
        const std::optional<Mark> mark = seenBy(annotator, text.marks[i], article * 11 + i, text.text);
        if (!mark)
            continue;
        QJsonArray segments; // a list in a list: in braces one compiler takes it for a copy
        segments.append(QJsonArray{mark->begin, mark->end});
        QJsonObject span{{u"id"_s, u"s%1"_s.arg(spans.size() + 1)},
                         {u"layer"_s, mark->layer},
                         {u"label"_s, mark->label},
                         {u"segments"_s, segments},
                         {u"quote"_s, text.text.sliced(mark->begin, mark->end - mark->begin)},
                         {u"active_ms"_s, 2400 + 300 * annotator}};
        if (mark->layer == "actor"_L1)
            span[u"attributes"_s] = QJsonObject{{u"role"_s, i % 3 == annotator ? u"target"_s : u"agent"_s}};
        spans.append(span);
    }
    QJsonObject set{{u"annotator"_s, name},
                    {u"kind"_s, u"human"_s},
                    {u"state"_s, u"done"_s},
                    {u"spans"_s, spans},
                    {u"active_ms"_s, 61000 + 9000 * article}};
    if (annotator == 0 && article == 0)
        set[u"comments"_s] = QJsonArray{QJsonObject{{u"id"_s, u"c1"_s},
                                                    {u"span"_s, u"s1"_s},
                                                    {u"author"_s, name},
                                                    {u"to"_s, u"reviewer"_s},
                                                    {u"at"_s, u"2025-04-02T08:30:00.000Z"_s},
                                                    {u"text"_s, u"The ministry, or the state?"_s}}};
    return set;
}

QJsonObject articleOf(const QString &markup, qsizetype number)
{
    const Text text = read(markup);
    QJsonArray sets;
    const QStringList annotators{u"ann"_s, u"bob"_s, u"cid"_s};
    for (int i = 0; i < annotators.size(); ++i) {
        if (i < 2 || number % 2 == 0)
            sets.append(setOf(i, annotators[i], text, number));
    }
    return {{u"format"_s, u"galley/1"_s},
            {u"id"_s, u"wire-00%1"_s.arg(number + 1)},
            {u"title"_s, text.text.section(u'\n', 0, 0)},
            {u"published"_s, u"2025-0%1-1%2"_s.arg(3 + number / 3).arg(number)},
            {u"language"_s, u"en"_s},
            {u"source"_s, number % 2 == 0 ? u"Southern Wire"_s : u"Radio Velmar"_s},
            {u"text"_s, text.text},
            {u"schemas"_s, QJsonArray{QJsonObject{{u"id"_s, u"actor"_s}, {u"version"_s, u"1.0.1"_s}}}},
            {u"sets"_s, sets}};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// 1 is fine where a command tells of what is not ready.
bool run(const QStringList &arguments, bool mayFind = false)
{
    QProcess galley;
    galley.start(QCoreApplication::applicationDirPath() + u"/galley"_s, arguments);
    if (!galley.waitForFinished(120'000))
        galley.kill();
    const bool isDone = galley.exitStatus() == QProcess::NormalExit && galley.exitCode() <= (mayFind ? 1 : 0);
    if (!isDone)
        std::fprintf(stderr, "galley %s: %s\n", qPrintable(arguments.join(u' ')),
                     galley.readAllStandardError().constData());
    return isDone;
}

} // namespace

bool Newsroom::writeFiles() const
{
    QByteArray lines;
    const QStringList texts = newsroomTexts();
    for (qsizetype i = 0; i < texts.size(); ++i)
        lines += QJsonDocument(articleOf(texts[i], i)).toJson(QJsonDocument::Compact) + '\n';
    QFile sample(u":/galley/sample/sample.jsonl"_s);
    return sample.open(QIODevice::ReadOnly) && write(folder + u"/newsroom.jsonl"_s, lines) &&
        write(folder + u"/sample.jsonl"_s, sample.readAll()) &&
        write(corpus(),
              "Karsova B-state\ncloses O\nthe O\nDessa B-place\nstrait I-place\n. O\n\n"
              "The O\nRed B-group\nDune I-group\nFront I-group\nwaits O\n. O\n");
}

bool Newsroom::make() const
{
    const QString file = project();
    return writeFiles() && run({u"new"_s, file, u"--schema"_s, u"actor,equipment,claim,attribution"_s}) &&
        run({u"import"_s, file, folder + u"/sample.jsonl"_s, u"--as"_s, u"ann"_s}) &&
        run({u"import"_s, file, folder + u"/newsroom.jsonl"_s}) &&
        run({u"adjudicate"_s, file, u"--policy"_s, u"majority"_s, u"--article"_s, u"wire-001"_s, u"--by"_s,
             u"rita"_s}) &&
        run({u"team"_s, u"add"_s, file, u"max"_s, u"--role"_s, u"manager"_s}) &&
        run({u"team"_s, u"add"_s, file, u"rita"_s, u"--role"_s, u"reviewer"_s, u"--by"_s, u"max"_s}) &&
        run({u"assign"_s, file, u"--annotators"_s, u"ann,bob,cid"_s, u"--each"_s, u"2"_s, u"--due"_s,
             u"2027-06-30"_s, u"--by"_s, u"max"_s},
            true) &&
        run({u"export"_s, file, u"--format"_s, u"conll"_s, u"--split"_s, u"80,20"_s, u"--save-recipe"_s,
             u"weekly"_s}) &&
        run({u"pack"_s, file, u"--annotator"_s, u"cid"_s, u"--articles"_s, u"wire-001,wire-003,wire-004"_s,
             u"--out"_s, package(), u"--by"_s, u"max"_s}) &&
        run({u"bulk"_s, u"mark"_s, package(), u"--annotator"_s, u"cid"_s, u"--label"_s, u"actor/media"_s,
             u"--text"_s, u"Radio Velmar"_s},
            true) &&
        run({u"bulk"_s, u"mark"_s, package(), u"--annotator"_s, u"cid"_s, u"--label"_s, u"actor/state"_s,
             u"--text"_s, u"Karsova"_s},
            true) &&
        run({u"bulk"_s, u"mark"_s, package(), u"--annotator"_s, u"cid"_s, u"--label"_s,
             u"actor/political-figure"_s, u"--text"_s, u"its ambassador"_s}) &&
        run({u"bulk"_s, u"mark"_s, file, u"--annotator"_s, u"cid"_s, u"--label"_s, u"actor/other"_s,
             u"--text"_s, u"ambassador"_s}) &&
        run({u"hand-in"_s, package()}) &&
        run({u"return"_s, file, u"--annotator"_s, u"ann"_s, u"--articles"_s, u"wire-006"_s, u"--comment"_s,
             u"Mark the vote as a claim, too."_s, u"--at"_s, u"0-21:Parliament is an actor here."_s,
             u"--by"_s, u"rita"_s});
}

} // namespace Galley::Screenshots
