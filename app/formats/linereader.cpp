#include "formats/linereader.h"

#include <QCoreApplication>

namespace Galley {

LineReader::LineReader(std::unique_ptr<QIODevice> device, Place place, qint64 longest)
    : m_device(std::move(device))
    , m_place(std::move(place))
    , m_longest(longest)
{}

Place LineReader::place() const
{
    Place place = m_place;
    place.line = m_line;
    return place;
}

void LineReader::skipLine()
{
    while (!m_device->atEnd() && !m_device->readLine(1024 * 1024).endsWith('\n')) {
    }
}

std::optional<Result<QByteArray>> LineReader::next()
{
    if (m_device->atEnd())
        return {};
    QByteArray line = m_device->readLine(m_longest + 2);
    ++m_line;
    if (line.size() > m_longest && !line.endsWith('\n')) {
        line = {};
        skipLine();
        return fail(
            Error::Kind::Unsupported,
            QCoreApplication::translate("LineReader", "The line has more than %1 MB: split what it holds.")
                .arg(m_longest / 1'000'000),
            {}, place());
    }
    if (m_line == 1 && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    return line;
}

} // namespace Galley
