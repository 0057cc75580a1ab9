#include "storage/labelnames.h"

#include "storage/rowjson.h"

namespace Galley {

Result<LabelName> LabelNames::name(qint64 id)
{
    if (const auto known = m_names.constFind(id); known != m_names.cend())
        return *known;
    Statement row = m_database.query("SELECT layer, label FROM label WHERE id = $1", id);
    if (!row.next()) {
        if (auto done = row.finish(); !done)
            return std::unexpected(std::move(done).error());
        return damaged(m_database.address(), QStringLiteral("no label %1").arg(id));
    }
    const QString layer = row.string(0);
    const auto shared = m_layers.constFind(layer);
    const LabelName name{shared == m_layers.cend() ? *m_layers.insert(layer, layer) : *shared, row.string(1)};
    m_names.insert(id, name);
    return name;
}

Result<qint64> LabelNames::id(const QString &layer, const QString &label)
{
    const std::pair key(layer, label);
    if (const auto known = m_ids.constFind(key); known != m_ids.cend())
        return *known;
    const auto find = [&] {
        return m_database.number("SELECT id FROM label WHERE layer = $1 AND label = $2", layer, label);
    };
    auto id = find();
    if (id && !*id) {
        const auto made = m_database.execute(
            "INSERT INTO label(layer, label) VALUES($1, $2) ON CONFLICT DO NOTHING", layer, label);
        if (!made)
            return std::unexpected(made.error());
        id = find();
    }
    if (!id)
        return std::unexpected(std::move(id).error());
    m_ids.insert(key, id->value_or(0));
    return id->value_or(0);
}

} // namespace Galley
