#pragma once

#include "text/range.h"

#include <QByteArrayView>
#include <QList>

namespace Galley {

// What segmentsToColumn (storage/rowjson.h) wrote, read without a JSON document: millions are read. Empty:
// it wrote no such thing.
[[nodiscard]] QList<Range> segmentsFromText(QByteArrayView json);

} // namespace Galley
