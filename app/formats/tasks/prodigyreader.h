#pragma once

#include "formats/entriesreader.h"
#include "formats/tasks/jsonitems.h"
#include "formats/tasks/prodigytask.h"

namespace Galley {

class ProdigyReader : public EntriesReader
{
public:
    explicit ProdigyReader(const ReadInput &input);

protected:
    [[nodiscard]] Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override;
    // Lines of one text that follow each other are one article.
    [[nodiscard]] std::optional<Document> read() override;

    [[nodiscard]] qint64 entryPosition() const override { return m_items->position(); }

private:
    [[nodiscard]] std::optional<Document> readLine();

    ProdigyContext m_context;
    std::optional<JsonItems> m_items;
    std::optional<Document> m_ahead; // read, and not of the article at hand
};

} // namespace Galley
