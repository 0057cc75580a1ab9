#include "formats/articles/reading.h"

#include <QFile>
#include <QJsonDocument>

using namespace Galley;

namespace Reading {

namespace {

QList<Document> readAll(const Format &format, const ReadInput &input)
{
    const Result<std::unique_ptr<FormatReader>> reader = format.reader(input);
    if (!reader)
        qFatal("no reader");
    QList<Document> documents;
    while (std::optional<Document> document = (*reader)->next())
        documents.append(std::move(*document));
    return documents;
}

} // namespace

QList<Document> read(const Format &format, const Files &files, const QJsonObject &settings,
                     const QString &encoding)
{
    ReadInput input = everythingIn(Source::ofFiles(files));
    input.settings = settings;
    input.encoding = encoding;
    return readAll(format, input);
}

QList<Document> read(const Format &format, const QByteArray &bytes, const QJsonObject &settings)
{
    return read(format, Files{{QStringLiteral("in.") + format.suffixes().front(), bytes}}, settings);
}

Document readOne(const Format &format, const QByteArray &bytes, const QJsonObject &settings)
{
    const QList<Document> documents = read(format, bytes, settings);
    if (documents.size() != 1 || !documents.front().problems.isEmpty())
        qFatal("not one good article: %s", qPrintable(problems(documents).join(u'\n')));
    return documents.front();
}

QList<Document> readFile(const Format &format, const QString &path)
{
    const Result<std::shared_ptr<const Source>> source = Source::of(path);
    if (!source)
        qFatal("cannot open %s", qPrintable(path));
    ReadInput input{*source, {(*source)->entries().front().name}};
    return readAll(format, input);
}

QStringList problems(const QList<Document> &documents)
{
    QStringList lines;
    for (const Document &document : documents) {
        for (const Error &problem : document.problems)
            lines.append(QString::number(problem.place.line) + u' ' + problem.message);
    }
    return lines;
}

QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(GALLEY_TEST_DATA "/articles/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return file.readAll();
}

namespace {

void show(const QString &name, const QString &value, QString &out)
{
    if (!value.isEmpty())
        out += name + QStringLiteral(": ") + value + u'\n';
}

void show(const Document &document, QString &out)
{
    for (const Error &problem : document.problems)
        show(QStringLiteral("problem in line %1").arg(problem.place.line), problem.message, out);
    for (const Loss &loss : document.leftOut.all())
        show(QStringLiteral("left out, %1 %2").arg(loss.count).arg(loss.kind), loss.description, out);
    if (document.broken) {
        out += QStringLiteral("broken\n");
        return;
    }
    const Article &article = document.article;
    show(QStringLiteral("id"), article.externalId, out);
    show(QStringLiteral("title"), article.title, out);
    show(QStringLiteral("language"), article.language, out);
    show(QStringLiteral("published"), article.published, out);
    show(QStringLiteral("source"), article.source, out);
    show(QStringLiteral("byline"), article.byline, out);
    show(QStringLiteral("dateline"), article.dateline, out);
    show(QStringLiteral("url"), article.url, out);
    show(QStringLiteral("version"), article.version, out);
    show(QStringLiteral("embargoed"), article.embargoed, out);
    show(QStringLiteral("licence"), article.licence, out);
    show(QStringLiteral("encoding"), article.encoding, out);
    const QStringList lines = article.text.string().split(u'\n');
    for (const QString &line : lines)
        out += u'|' + line + u'\n';
    for (const IncomingSet &set : document.sets) {
        show(QStringLiteral("set of ") + wordFor(set.annotator.kind), set.annotator.name, out);
        for (const IncomingSpan &span : set.spans) {
            const bool fits = article.text.quote(span.value.segments) == span.value.quote;
            const QByteArray values = QJsonDocument(span.value.attributes).toJson(QJsonDocument::Compact);
            out += QStringLiteral("%1-%2 %3 “%4”%5 %6")
                       .arg(span.value.extent().begin)
                       .arg(span.value.extent().end)
                       .arg(span.value.label, span.value.quote,
                            fits ? QString() : QStringLiteral(" UNLIKE THE TEXT"),
                            span.value.attributes.isEmpty() ? QString() : QString::fromUtf8(values))
                       .trimmed()
                       .prepend(QStringLiteral("  ")) +
                u'\n';
        }
    }
}

} // namespace

QString shown(const QList<Document> &documents)
{
    QString out;
    for (const Document &document : documents) {
        show(document, out);
        out += QStringLiteral("----\n");
    }
    return out;
}

QString difference(const Format &format, const QString &name)
{
    const QStringList lines = shown(read(format, Files{{name, data(name)}})).split(u'\n');
    QFile golden(QStringLiteral(GALLEY_TEST_DATA "/articles/") + name + QStringLiteral(".expected"));
    if (qEnvironmentVariableIsSet("GALLEY_REFRESH_GOLDEN")) {
        if (!golden.open(QIODevice::WriteOnly) || golden.write(lines.join(u'\n').toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(golden.fileName()));
        return {};
    }
    if (!golden.open(QIODevice::ReadOnly))
        return QStringLiteral("there is no ") + golden.fileName();
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    for (qsizetype i = 0; i < std::max(lines.size(), expected.size()); ++i) {
        if (lines.value(i) != expected.value(i))
            return QStringLiteral("line %1: “%2”, not “%3”")
                .arg(i + 1)
                .arg(lines.value(i), expected.value(i));
    }
    return {};
}

} // namespace Reading
