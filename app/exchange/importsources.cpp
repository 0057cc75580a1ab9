#include "exchange/importsources.h"

#include "exchange/formatregistry.h"

#include <QFileInfo>
#include <QJsonObject>

namespace Galley {

namespace {

Recognised recognised(const Source &source, const QString &format)
{
    if (format.isEmpty())
        return recognise(source);
    if (const Result<const Format *> known = findFormat(format))
        return recogniseAs(**known, source);
    else
        return {{}, {}, {known.error()}};
}

} // namespace

Result<std::unique_ptr<FormatReader>> ImportPart::reader(const QString &encoding,
                                                         const QJsonObject &settings) const
{
    QJsonObject own;
    for (const Attribute &setting : format->readSettings()) {
        if (const QJsonValue value = settings.value(setting.id); !value.isUndefined())
            own.insert(setting.id, value);
    }
    return format->reader({source, entries, encoding, own});
}

bool ImportPart::hasNames() const
{
    return format->holdsAnnotations() && !format->usesProjectNames();
}

QString ImportPart::name() const
{
    const QFileInfo file(source->path());
    return file.isDir() || file.fileName().startsWith(u'.') ? file.fileName() : file.baseName();
}

ImportSources openSources(const QStringList &paths, const QStringList &formats)
{
    ImportSources sources;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString &path = paths.at(i);
        const Result<std::shared_ptr<const Source>> source = Source::of(path);
        if (!source) {
            sources.problems.append(source.error());
            continue;
        }
        Recognised found = recognised(**source, formats.value(i));
        sources.problems += found.problems;
        if (!found.ambiguous.isEmpty())
            sources.ambiguous.append({*source, found.ambiguous});
        for (InputPart &part : found.parts)
            sources.parts.append({*source, part.format, std::move(part.entries)});
    }
    return sources;
}

} // namespace Galley
