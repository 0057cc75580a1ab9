#include "formats/galleyjsonl.h"

#include "formats/galleyjsonlreader.h"
#include "formats/galleyjsonlwriter.h"

#include <QCoreApplication>

namespace Galley {

namespace {

QByteArrayView withoutMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

} // namespace

QString GalleyJsonl::id() const
{
    return QStringLiteral("galley-jsonl");
}

QString GalleyJsonl::name() const
{
    return QCoreApplication::translate("GalleyJsonl", "Galley JSONL");
}

QStringList GalleyJsonl::suffixes() const
{
    return {QStringLiteral("jsonl")};
}

Format::Match GalleyJsonl::match(const FileHead &head) const
{
    const QByteArrayView start = withoutMark(head.bytes).trimmed();
    const bool object = start.startsWith('{');
    // The key is looked for near the start, as a line may be longer than the head.
    const QByteArrayView near = start.first(std::min<qsizetype>(start.size(), 4096));
    if (object && near.contains("\"format\"") && near.contains("\"galley/"))
        return Match::Certain;
    if (!head.path.endsWith(QLatin1StringView(".jsonl"), Qt::CaseInsensitive))
        return Match::No;
    // A whole object that does not say so is of another format.
    const qsizetype end = start.indexOf('\n');
    const bool whole = object && (end < 0 ? start : start.first(end)).trimmed().endsWith('}');
    return whole ? Match::No : Match::Likely;
}

Result<std::unique_ptr<FormatReader>> GalleyJsonl::reader(const ReadInput &input) const
{
    return std::make_unique<GalleyJsonlReader>(input);
}

Result<std::unique_ptr<FormatWriter>> GalleyJsonl::writer(Output &output, const WriteOptions &options) const
{
    return output.create().transform([&](std::unique_ptr<QIODevice> file) -> std::unique_ptr<FormatWriter> {
        return std::make_unique<GalleyJsonlWriter>(output, std::move(file), options.schemas);
    });
}

} // namespace Galley
