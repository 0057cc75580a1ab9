#pragma once

#include "formats/jsonvalue.h"
#include "formats/tasks/jsonitems.h"

namespace Galley {

// The objects of a JSON file that stand for an article each: those of JsonItems, or, where the file is one
// object around a list of them ({"status": "ok", "articles": [ … ]}), those of the list.
class ArticleItems
{
public:
    ArticleItems(std::unique_ptr<QIODevice> device, const Place &place);

    // The next one, valid until the one after it; nothing at the end. Errors have their place.
    [[nodiscard]] std::optional<Result<JsonRef>> next();

    [[nodiscard]] const Place &place() const { return m_items.place(); }

    [[nodiscard]] qint64 position() const { return m_items.position(); }

private:
    [[nodiscard]] Result<JsonRef> takeFromList();

    JsonItems m_items;
    JsonDocument m_document;
    QList<JsonRef> m_list; // what is left of it, last first
    bool m_isFirst = true;
};

} // namespace Galley
