#include "formats/galleyjsonlreader.h"

#include "formats/galleyjsonlparser.h"

namespace Galley {

Result<void> GalleyJsonlReader::begin(std::unique_ptr<QIODevice> device, const QString &entry)
{
    m_lines.emplace(std::move(device), input().source->place(entry));
    return {};
}

std::optional<Document> GalleyJsonlReader::read()
{
    while (const std::optional<Result<QByteArray>> line = m_lines->next()) {
        if (!*line)
            return broken(line->error(), m_lines->place());
        const QByteArray json = (*line)->trimmed();
        if (!json.isEmpty())
            return parseGalleyLine(json, m_lines->place());
    }
    return {};
}

} // namespace Galley
