#include "formats/format.h"

#include <QCoreApplication>

namespace Galley {

Result<std::unique_ptr<FormatReader>> Format::reader(const ReadInput &input) const
{
    return fail(Error::Kind::Unsupported,
                QCoreApplication::translate("Format", "Galley writes %1 but does not read it.").arg(name()),
                {}, input.source->place(input.entries.value(0)));
}

Result<std::unique_ptr<FormatWriter>> Format::writer(Output &, const WriteOptions &) const
{
    return fail(Error::Kind::Unsupported,
                QCoreApplication::translate("Format", "Galley reads %1 but does not write it.").arg(name()));
}

ReadInput everythingIn(std::shared_ptr<const Source> source)
{
    QStringList entries;
    for (const SourceEntry &entry : source->entries())
        entries.append(entry.name);
    return {std::move(source), std::move(entries)};
}

} // namespace Galley
