#pragma once

#include "formats/format.h"

namespace Galley {

// Reads entries that stand each for itself, one after the other. An entry that cannot be opened or begun is a
// broken document, and the others are read.
class EntriesReader : public FormatReader
{
public:
    explicit EntriesReader(ReadInput input);

    [[nodiscard]] std::optional<Document> next() final;
    [[nodiscard]] qint64 position() const final;

    [[nodiscard]] qint64 size() const final { return m_size; }

protected:
    [[nodiscard]] const ReadInput &input() const { return m_input; }

    // Takes an entry's bytes, from their start.
    [[nodiscard]] virtual Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) = 0;
    // The next article of it; nothing at its end.
    [[nodiscard]] virtual std::optional<Document> read() = 0;
    // Bytes of it that have been read.
    [[nodiscard]] virtual qint64 entryPosition() const = 0;

    // Nothing of it can be used.
    [[nodiscard]] static Document broken(Error problem, const Place &place);

private:
    [[nodiscard]] Result<void> beginNext();

    ReadInput m_input;
    qsizetype m_next = 0; // entry
    bool m_inEntry = false;
    qint64 m_size = 0;
    qint64 m_before = 0;    // bytes of entries that are done
    qint64 m_entrySize = 0; // of the one at hand
};

} // namespace Galley
