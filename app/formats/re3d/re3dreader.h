#pragma once

#include "formats/entriesreader.h"
#include "formats/linereader.h"
#include "formats/re3d/re3drecords.h"

namespace Galley {

// Reads documents.json line by line; the records beside it are held in memory, folder by folder.
class Re3dReader : public EntriesReader
{
public:
    explicit Re3dReader(ReadInput input);

protected:
    [[nodiscard]] Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override;
    [[nodiscard]] std::optional<Document> read() override;

    [[nodiscard]] qint64 entryPosition() const override { return m_lines->position(); }

private:
    [[nodiscard]] Document document(const QByteArray &line);
    [[nodiscard]] std::optional<Document> atEnd();

    std::optional<LineReader> m_lines;
    Re3dRecords::Records m_records;
    QString m_licence;
    bool m_ended = false;
};

} // namespace Galley
