#pragma once

#include "formats/source.h"
#include "schema/schema.h"

namespace Galley::Brat {

// What the configuration files of a source declare, under its own names, in one layer without a name: brat
// knows none. Roles of events are relations from the event's type. Empty when there is no configuration.
[[nodiscard]] Schema declaredIn(const Source &source, const QStringList &entries);

// Of the contents of an annotation.conf, a visual.conf and a kb_shortcuts.conf; any may be empty.
[[nodiscard]] Schema schemaFrom(const QByteArray &annotation, const QByteArray &visual,
                                const QByteArray &shortcuts);

} // namespace Galley::Brat
