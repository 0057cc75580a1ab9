#include "exchange/reportfile.h"

#include "exchange/exportoutput.h"

#include <QCoreApplication>

namespace Galley {

Result<void> checkReportFile(const QString &path)
{
    return ExportOutput::open(path, ExportOutput::Kind::File).transform([](const auto &) {});
}

Result<void> writeReportFile(const QString &path, const QByteArray &bytes)
{
    auto output = ExportOutput::open(path, ExportOutput::Kind::File);
    if (!output)
        return std::unexpected(std::move(output).error());
    auto file = (*output)->create();
    if (!file)
        return std::unexpected(std::move(file).error());
    if ((*file)->write(bytes) != bytes.size())
        return fail(Error::Kind::Io,
                    QCoreApplication::translate("ReportFile",
                                                "The report cannot be written: %1. Choose another place.")
                        .arg((*file)->errorString()),
                    {}, {.file = path});
    return (*output)->finish(std::move(*file)).and_then([&] { return (*output)->commit(); });
}

} // namespace Galley
