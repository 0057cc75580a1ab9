#pragma once

#include "text/error.h"

namespace Galley {

// The message of context "Storage", translated.
[[nodiscard]] QString translated(const char *message);

// An error about a file, which the message has as %1.
[[nodiscard]] std::unexpected<Error> refuse(Error::Kind kind, const char *message, const QString &path,
                                            const QString &detail = {});

} // namespace Galley
