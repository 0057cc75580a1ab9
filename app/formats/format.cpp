#include "formats/format.h"

#include <QCoreApplication>

namespace Galley {

Result<std::unique_ptr<FormatReader>> Format::reader(const QString &path, const ReadOptions &) const
{
    return fail(Error::Kind::Unsupported,
                QCoreApplication::translate("Format", "Galley writes %1 but does not read it.").arg(name()),
                {}, Place{.file = path});
}

Result<std::unique_ptr<FormatWriter>> Format::writer(QIODevice &, const SchemaSet &) const
{
    return fail(Error::Kind::Unsupported,
                QCoreApplication::translate("Format", "Galley reads %1 but does not write it.").arg(name()));
}

void Format::countLosses(const ExportDocument &, Losses &) const {}

} // namespace Galley
