#include "review/units/unit.h"

namespace Galley {

int NameTable::number(const QString &name)
{
    const auto found = m_numbers.constFind(name);
    if (found != m_numbers.cend())
        return *found;
    m_names.append(name);
    return *m_numbers.insert(name, int(m_names.size()) - 1);
}

int LabelTable::number(int layer, const QString &label)
{
    const std::pair key(layer, label);
    if (const auto found = m_numbers.constFind(key); found != m_numbers.cend())
        return *found;
    m_labels.append(key);
    return *m_numbers.insert(key, int(m_labels.size()) - 1);
}

} // namespace Galley
