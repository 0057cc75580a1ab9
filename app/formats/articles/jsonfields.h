#pragma once

#include "formats/jsonvalue.h"

#include <QHash>
#include <QStringList>

namespace Galley {

// The members of an object as text, by path: "a", or "a.b" for the b in a. Lists count as what is in them,
// with commas between.
class JsonFields
{
public:
    explicit JsonFields(JsonRef object);

    [[nodiscard]] QString value(const QString &path) const; // empty: there is none

    // The paths at which there is text or a number, in the file's order, no deeper than three keys.
    [[nodiscard]] const QStringList &paths();

private:
    QHash<QString, JsonRef> m_members;
    JsonRef m_object;
    QStringList m_paths;
};

} // namespace Galley
