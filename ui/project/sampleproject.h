#pragma once

#include "schema/schema.h"
#include "text/error.h"

// The project that Galley brings along to look around in.
namespace Galley::SampleProject {

// In the user's data folder.
[[nodiscard]] QString path();

// Makes it there from what is built into the program, unless it is there already. Its marks are the
// annotator's, who can go on with them. Blocks.
[[nodiscard]] Result<void> ensure(const QString &path, const QList<Schema> &schemas,
                                  const QString &annotator);

} // namespace Galley::SampleProject
