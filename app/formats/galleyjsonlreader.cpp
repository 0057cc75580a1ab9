#include "formats/galleyjsonlreader.h"

#include "formats/galleyjsonlparser.h"

#include <QCoreApplication>

namespace Galley {

GalleyJsonlReader::GalleyJsonlReader(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{}

void GalleyJsonlReader::skipLine()
{
    while (!m_file->atEnd() && !m_file->readLine(1024 * 1024).endsWith('\n')) {
    }
}

std::optional<QByteArray> GalleyJsonlReader::readLine()
{
    while (!m_file->atEnd()) {
        QByteArray line = m_file->readLine(LongestLine + 1);
        ++m_line;
        if (m_line == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        if (line.size() >= LongestLine && !line.endsWith('\n')) {
            skipLine();
            return QByteArray();
        }
        if (line = line.trimmed(); !line.isEmpty())
            return line;
    }
    return {};
}

std::optional<Document> GalleyJsonlReader::next()
{
    const std::optional<QByteArray> line = readLine();
    if (!line)
        return {};
    const Place place{.file = m_file->fileName(), .line = m_line};
    if (!line->isNull())
        return parseGalleyLine(*line, place);
    Document document;
    document.place = place;
    document.broken = true;
    document.problems.append(
        Error{Error::Kind::Unsupported,
              QCoreApplication::translate("GalleyJsonl", "The line has more than %1 MB: split the article.")
                  .arg(LongestLine / 1000000),
              {},
              place});
    return document;
}

} // namespace Galley
