#pragma once

#include "formats/brat/bratsetwriter.h"

namespace Galley::Brat {

// An annotation.conf by which brat takes the lines that were written; marked: folders are annotators'.
[[nodiscard]] QByteArray annotationConfig(const SchemaSet &schemas, const ExportNames &names,
                                          const Usage &usage, bool marked);

// A visual.conf with the names and colours of everything.
[[nodiscard]] QByteArray visualConfig(const SchemaSet &schemas, const ExportNames &names);

} // namespace Galley::Brat
