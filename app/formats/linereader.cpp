#include "formats/linereader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

constexpr qint64 FirstPiece = 4096;

} // namespace

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

// Piece by piece: a device makes room for as much as it may read, line by line.
QByteArray LineReader::readLine()
{
    QByteArray line = m_device->readLine(std::min(FirstPiece, m_longest + 2));
    while (!line.endsWith('\n') && line.size() <= m_longest && !m_device->atEnd()) {
        const QByteArray piece =
            m_device->readLine(std::min<qint64>(line.size(), m_longest + 2 - line.size()));
        if (piece.isEmpty())
            break;
        line += piece;
    }
    return line;
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
    QByteArray line = readLine();
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
