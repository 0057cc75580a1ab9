#pragma once

#include "formats/format.h"

#include <QFile>

namespace Galley {

class GalleyJsonlReader : public FormatReader
{
public:
    // More than any article with its work has; a longer line is refused without reading it whole.
    static constexpr qint64 LongestLine = 60 * 1000 * 1000;

    explicit GalleyJsonlReader(std::unique_ptr<QFile> file);

    [[nodiscard]] std::optional<Document> next() override;

    [[nodiscard]] qint64 position() const override { return m_file->pos(); }

    [[nodiscard]] qint64 size() const override { return m_file->size(); }

private:
    // The next line that is not blank; null at the end, and for a line that is too long.
    [[nodiscard]] std::optional<QByteArray> readLine();
    void skipLine();

    std::unique_ptr<QFile> m_file;
    qint64 m_line = 0;
};

} // namespace Galley
