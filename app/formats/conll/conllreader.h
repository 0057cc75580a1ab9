#pragma once

#include "formats/conll/conlldocument.h"
#include "formats/entriesreader.h"

namespace Galley {

// Reads each file twice: how it is made is seen from all of it. Files that are not UTF-8 are held in memory,
// up to 500 MB; of others one article is.
class ConllReader : public EntriesReader
{
public:
    explicit ConllReader(const ReadInput &input);

protected:
    [[nodiscard]] Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override;
    [[nodiscard]] std::optional<Document> read() override;

    [[nodiscard]] qint64 entryPosition() const override { return m_lines ? m_lines->position() : 0; }

private:
    [[nodiscard]] Result<ConllLayout> survey(std::unique_ptr<QIODevice> device);
    [[nodiscard]] Result<void> decodeAll();
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open() const;
    void take(const ConllLine &line, ConllDocument &document) const;
    [[nodiscard]] bool isFull(const ConllDocument &document) const;
    [[nodiscard]] Document finished(ConllDocument &document);

    ConllChoice m_choice;
    QString m_entry;
    std::optional<QByteArray> m_decoded; // all of the file in UTF-8, when it is in another encoding
    QString m_encoding;
    ConllLayout m_layout;
    std::optional<ConllLines> m_lines;
    QString m_id;        // of the document at hand, if the file says one
    qint64 m_number = 0; // of the article in the file
};

} // namespace Galley
