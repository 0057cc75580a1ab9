#pragma once

#include "formats/entriesreader.h"
#include "formats/tasks/jsonitems.h"
#include "formats/tasks/offsetunits.h"

namespace Galley {

class DoccanoReader : public EntriesReader
{
public:
    using EntriesReader::EntriesReader;

protected:
    [[nodiscard]] Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override;
    [[nodiscard]] std::optional<Document> read() override;

    [[nodiscard]] qint64 entryPosition() const override { return m_items->position(); }

private:
    // In an export of several files, each is named after its annotator.
    [[nodiscard]] QString annotatorOf(const QString &entry) const;
    [[nodiscard]] UnitFinder findUnit(const QString &entry) const;

    std::optional<JsonItems> m_items;
    QString m_annotator;
    OffsetUnit m_unit = OffsetUnit::Utf16;
    bool m_isGuess = false; // other units are possible
};

} // namespace Galley
