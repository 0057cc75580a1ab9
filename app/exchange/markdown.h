#pragma once

#include <QList>
#include <QStringList>

namespace Galley {

class SchemaSet;

namespace Markdown {

// A heading with the lines around it.
[[nodiscard]] QString section(const QString &title);
// Any text in the cells; "None." when there is no row.
[[nodiscard]] QString table(const QStringList &heads, const QList<QStringList> &rows);

} // namespace Markdown

// Sections about schemas: layers, labels, attributes and relations with their descriptions.
[[nodiscard]] QString schemaText(const SchemaSet &schemas);

} // namespace Galley
