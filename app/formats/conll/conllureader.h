#pragma once

#include "formats/conll/conlludocument.h"
#include "formats/entriesreader.h"

namespace Galley {

class ConlluReader : public EntriesReader
{
public:
    explicit ConlluReader(const ReadInput &input);

protected:
    [[nodiscard]] Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override;
    [[nodiscard]] std::optional<Document> read() override;

    [[nodiscard]] qint64 entryPosition() const override { return m_sentences ? m_sentences->position() : 0; }

private:
    [[nodiscard]] Document finished(ConlluDocument &document);

    bool m_annotatorIsFile;
    QString m_entry;
    std::optional<ConlluSentences> m_sentences;
    std::optional<ConlluSentence> m_ahead; // the first of the next document
    QString m_entityFields;
    qint64 m_number = 0; // of the article in the file
};

} // namespace Galley
