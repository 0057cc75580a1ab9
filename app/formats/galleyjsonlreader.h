#pragma once

#include "formats/entriesreader.h"
#include "formats/linereader.h"

namespace Galley {

class GalleyJsonlReader : public EntriesReader
{
public:
    using EntriesReader::EntriesReader;

protected:
    [[nodiscard]] Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override;
    [[nodiscard]] std::optional<Document> read() override;

    [[nodiscard]] qint64 entryPosition() const override { return m_lines->position(); }

private:
    std::optional<LineReader> m_lines;
};

} // namespace Galley
