#pragma once

#include "text/error.h"

// A project's address: the path of a file, or postgresql://… of a database on a server.
namespace Galley {

[[nodiscard]] bool isServerAddress(const QString &address);
// As it is shown: of the file, without its ending, or of the database.
[[nodiscard]] QString projectName(const QString &address);

// Whether a project can be there, without looking: an address of a server is refused that cannot be read, or
// holds a password.
[[nodiscard]] Result<void> checkAddress(const QString &address);

} // namespace Galley
