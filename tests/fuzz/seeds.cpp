#include "fuzz/seeds.h"

#include "formats/traps.h"
#include "fuzz/readwhole.h"

#include <QDir>
#include <QFile>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace Fuzz {

namespace {

// Every set by itself, because some formats have but one in a file.
QByteArray written(const Format &format, const ExportDocument &document)
{
    MemoryOutput output;
    const WriteOptions options{SchemaSet({Traps::schema()}), {}};
    const Result<std::unique_ptr<FormatWriter>> writer = format.writer(output, options);
    if (!writer || !(*writer)->write(document) || !(*writer)->finish())
        return {};
    QList<std::pair<QString, QByteArray>> files;
    for (auto file = output.files().begin(); file != output.files().end(); ++file)
        files.append({file.key(), file.value()});
    return inputOf(files);
}

} // namespace

QList<QByteArray> seedsFor(const Format &format)
{
    QList<QByteArray> seeds;
    for (const ExportDocument &document : format.canWrite() ? Traps::documents() : QList<ExportDocument>()) {
        for (const AnnotationSet &set : document.sets)
            seeds.append(written(format, {document.article, {set}}));
    }
    seeds.removeAll(QByteArray());
    QDir folder(QStringLiteral(GALLEY_SOURCE_DIR "/tests/fuzz/seeds/") + format.id());
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

} // namespace Fuzz
