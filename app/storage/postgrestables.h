#pragma once

#include <QByteArray>

namespace Galley::PostgresTables {

// The layout that projects on a server began with. Later ones are steps from it (migrations.h).
inline constexpr int FirstLayout = 5;

// The statements that make a project of the first layout in an empty schema (an identifier in SQL).
[[nodiscard]] QByteArray all(const QByteArray &schema);

// Statements of a later layout as they are run: TEXT is compared byte by byte, and SCHEMA in "search_path =
// SCHEMA" is the schema.
[[nodiscard]] QByteArray completed(const QByteArray &statements, const QByteArray &schema);

} // namespace Galley::PostgresTables
