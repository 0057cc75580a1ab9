#include "formats/articles/reading.h"

#include <QFile>

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

} // namespace Reading
