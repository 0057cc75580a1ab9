#pragma once

#include "formats/uima/cas.h"

#include <QByteArray>

namespace Galley::Tsv {

// A CAS of Galley's in WebAnno TSV 3.3.
[[nodiscard]] QByteArray casToTsv(const Cas &cas, const TypeSystem &types);

} // namespace Galley::Tsv
