#pragma once

#include <QByteArray>

namespace Galley::PostgresTables {

// The statements that make a project in an empty database, without its layout's number.
[[nodiscard]] QByteArray all();

} // namespace Galley::PostgresTables
