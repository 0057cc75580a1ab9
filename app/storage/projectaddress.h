#pragma once

#include <QString>

// A project's address: the path of a file, or postgresql://… of a database on a server.
namespace Galley {

[[nodiscard]] bool isServerAddress(const QString &address);
// As it is shown: of the file, without its ending, or of the database.
[[nodiscard]] QString projectName(const QString &address);

} // namespace Galley
