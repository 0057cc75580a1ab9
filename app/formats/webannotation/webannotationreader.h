#pragma once

#include "formats/entriesreader.h"
#include "formats/tasks/jsonitems.h"
#include "formats/webannotation/webannotationgroup.h"

namespace Galley {

class WebAnnotationReader : public EntriesReader
{
public:
    // A page is held as a whole, and so are the single annotations of a file: they come in any order.
    static constexpr qint64 LargestPage = 500'000'000;

    explicit WebAnnotationReader(ReadInput input);

protected:
    [[nodiscard]] Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override;
    [[nodiscard]] std::optional<Document> read() override;

    [[nodiscard]] qint64 entryPosition() const override { return m_items->position(); }

private:
    // Takes an object of the file; a problem when it is nothing of ours.
    [[nodiscard]] std::optional<Error> take(JsonRef json, qint64 size);
    [[nodiscard]] std::optional<Error> takePage(JsonRef page);
    [[nodiscard]] std::optional<QString> textBeside(const QString &source) const;

    QString m_entry;
    std::optional<JsonItems> m_items;
    QList<WebAnnotationGroup> m_ready; // to be read from the front
    qsizetype m_next = 0;
    WebAnnotationGroups m_single; // of single annotations
    qint64 m_singleSize = 0;
    bool m_ended = false;
};

// The name under which a file's text may lie beside it.
[[nodiscard]] QString textBesideName(const QString &entry);

} // namespace Galley
