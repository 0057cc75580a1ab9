#include "formats/uima/uimasamples.h"

#include "formats/exportorder.h"
#include "formats/traps.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace Samples {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QString json(const QJsonObject &object)
{
    return object.isEmpty() ? QString()
                            : u' ' + QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString place(const Span &span)
{
    QStringList pieces;
    for (const Range &segment : span.segments)
        pieces.append(u"%1-%2"_s.arg(segment.begin).arg(segment.end));
    return pieces.join(u' ') + u" “"_s + span.quote + u"”"_s;
}

QString line(const Span &span)
{
    QString text = u"span "_s + span.layer + u' ' + span.label + u' ' + place(span) + json(span.attributes);
    if (!span.note.isEmpty())
        text += u" note "_s + span.note;
    if (span.certainty)
        text += u" certainty %1"_s.arg(*span.certainty);
    return text.replace(u'\n', u'⏎');
}

QStringList lines(const QString &article, const IncomingSet &set)
{
    const QString who = article + u" | "_s + set.annotator.name + u" | "_s;
    QStringList result;
    QMap<QString, QString> places;
    for (const IncomingSpan &span : set.spans) {
        result.append(who + line(span.value));
        places.insert(span.id, place(span.value));
    }
    for (const IncomingRelation &relation : set.relations) {
        const QString ends = places.value(relation.from) + u" → "_s + places.value(relation.to);
        QString text = who + relation.value.type + u": "_s + ends + json(relation.value.attributes);
        result.append(text.replace(u'\n', u'⏎'));
    }
    if (!set.fields.isEmpty())
        result.append(who + u"fields"_s + json(set.fields));
    return result;
}

QString line(const Article &article)
{
    return QStringList{article.externalId,   article.title,     article.language, article.published,
                       article.source,       article.byline,    article.dateline, article.url,
                       article.version,      article.embargoed, article.licence,  article.encoding,
                       article.text.sha256()}
        .join(u" | "_s);
}

} // namespace

Files files(const QString &folder)
{
    const QDir dir(QStringLiteral(GALLEY_TEST_DATA "/uima/") + folder);
    Files result;
    QDirIterator below(dir.path(), QDir::Files, QDirIterator::Subdirectories);
    while (below.hasNext()) {
        const QString path = below.next();
        result.append({dir.relativeFilePath(path), bytesOf(path)});
    }
    return result;
}

QStringList golden(const QString &name)
{
    const QByteArray bytes = bytesOf(QStringLiteral(GALLEY_TEST_DATA "/uima/") + name);
    return QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
}

QString corpus(const QString &folder)
{
    const QString corpora = qEnvironmentVariable("GALLEY_CORPORA");
    const QString path = corpora + u'/' + folder;
    return corpora.isEmpty() || !QDir(path).exists() ? QString() : path;
}

std::pair<QString, QByteArray> file(const QString &folder, const QString &name)
{
    return {name, bytesOf(folder + u'/' + name)};
}

void addSuite()
{
    QTest::addColumn<QString>("folder");
    const QString suite = corpus(u"formats/webanno-tsv3-suite"_s);
    if (suite.isEmpty())
        QSKIP("GALLEY_CORPORA names no folder of corpora");
    for (const QString &name : QDir(suite).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << QString(suite + u'/' + name);
}

std::pair<QString, QByteArray> suiteTypes()
{
    const QString suite = corpus(u"formats/webanno-tsv3-suite"_s);
    return {u"TypeSystem.xml"_s, bytesOf(suite + u"/webannoTestTypes.xml"_s)};
}

QList<qsizetype> countedByScript(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(GALLEY_SOURCE_DIR "/tests/formats/uima/countuima.py"), path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        return {};
    QList<qsizetype> counts;
    for (const QByteArray &word : python.readAllStandardOutput().split(' ').first(3))
        counts.append(word.toLongLong());
    return counts;
}

QList<ExportDocument> traps()
{
    QList<ExportDocument> documents = Traps::documents();
    for (ExportDocument &document : documents) {
        QString text = document.article.text.string();
        text.replace(u'\f', u' ');
        document.article.text = ArticleText::fromString(text).value();
        document.article.sha256 = document.article.text.sha256();
    }
    return documents;
}

QStringList work(const QList<Document> &documents)
{
    QStringList result;
    for (const Document &document : documents) {
        for (const IncomingSet &set : document.sets)
            result += lines(document.article.externalId, set);
    }
    result.sort();
    return result;
}

QStringList work(const QList<ExportDocument> &documents)
{
    QStringList result;
    for (const ExportDocument &document : documents) {
        for (const AnnotationSet &set : document.sets)
            result += lines(document.article.externalId, asIncoming(set));
    }
    result.sort();
    return result;
}

QStringList sets(const QList<Document> &documents)
{
    QStringList result;
    for (const Document &document : documents) {
        for (const IncomingSet &set : document.sets)
            result.append(
                u"%1: %2 %3 %4"_s
                    .arg(document.article.externalId, set.annotator.name, wordFor(set.annotator.kind))
                    .arg(set.spans.size()));
    }
    result.sort();
    return result;
}

QStringList articles(const QList<Document> &documents)
{
    QStringList result;
    for (const Document &document : documents)
        result.append(line(document.article));
    result.sort();
    return result;
}

QStringList articles(const QList<ExportDocument> &documents)
{
    QStringList result;
    for (const ExportDocument &document : documents)
        result.append(line(document.article));
    result.sort();
    return result;
}

} // namespace Samples
