#pragma once

#include <QByteArray>

namespace Galley::PostgresTables {

// The statements that make a project in an empty schema (an identifier in SQL), without its layout's number.
[[nodiscard]] QByteArray all(const QByteArray &schema);

} // namespace Galley::PostgresTables
