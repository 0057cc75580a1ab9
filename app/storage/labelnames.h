#pragma once

#include "storage/database.h"

namespace Galley {

struct LabelName
{
    QString layer;
    QString label;

    bool operator==(const LabelName &) const = default;
};

// Layers and labels by the numbers that span rows have for them. Short-lived: a number that was made in a
// transaction goes with it when that is taken back.
class LabelNames
{
public:
    explicit LabelNames(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<LabelName> name(qint64 id);
    [[nodiscard]] Result<qint64> id(const QString &layer, const QString &label); // finds or makes

private:
    Database &m_database;
    QHash<qint64, LabelName> m_names;
    QHash<std::pair<QString, QString>, qint64> m_ids;
    QHash<QString, QString> m_layers; // so that labels of one layer share its string
};

} // namespace Galley
