#pragma once

#include "formats/conll/conllusentences.h"

namespace Galley {

// The ten columns of a line. Faults are those that leave it readable.
struct ConlluColumns
{
    ConlluRow row;
    QStringList faults = {};
};

[[nodiscard]] Result<ConlluColumns> conlluColumns(QByteArrayView line);

// Why a row cannot follow the others; empty: it can.
[[nodiscard]] QString misplaced(const ConlluRow &row, const QList<ConlluRow> &before);

} // namespace Galley
