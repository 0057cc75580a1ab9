#pragma once

#include <QString>
#include <QStringList>

#include <optional>

// The notation that GUM and CorefUD have for entities in MISC: "(3-person-giv" opens one, "3)" closes it,
// "(4-place)" does both; "e5[1/2]" is the first of two pieces.
namespace Galley {

struct EntityBracket
{
    enum class Kind { Open, Close, Single };

    Kind kind = Kind::Single;
    QString id = {}; // without the piece
    int piece = 1;   // from 1
    int pieces = 1;
    QStringList fields = {}; // of what opens: as global.Entity names them, the id first

    bool operator==(const EntityBracket &) const = default;
};

// In order; nothing when it is not of the notation. Fields are split at "-" into at most that many: the last
// one takes the rest.
[[nodiscard]] std::optional<QList<EntityBracket>> entityBrackets(QStringView value, qsizetype fields);

} // namespace Galley
