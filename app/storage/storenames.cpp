#include "storage/store.h"

#include "storage/database.h"

namespace Galley {

Result<QList<NameUse>> Store::nameUses(const QString &layer, const QString &attribute, int limit)
{
    QList<NameUse> uses;
    // The key is looked for in the bytes first, which is quicker than parsing.
    Statement rows = m_database->query(
        "SELECT name, quote, count(*) AS uses FROM (SELECT " +
            m_database->textAttributeSql("attributes", "$1") +
            " AS name, quote FROM span WHERE label_id IN (SELECT id FROM label WHERE layer = $2) AND "
            "replace(attributes, $3, '') <> attributes) named WHERE name IS NOT NULL GROUP BY name, quote "
            "ORDER BY uses DESC, name, quote LIMIT $4",
        attribute, layer, QStringLiteral("\"%1\":").arg(attribute), limit);
    while (rows.next())
        uses.append({rows.string(0), rows.string(1), rows.integer(2)});
    return rows.result(std::move(uses));
}

} // namespace Galley
