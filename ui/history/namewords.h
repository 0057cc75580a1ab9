#pragma once

#include "annotation/comment.h"
#include "schema/schemaset.h"

// What a schema's things are called, as the annotator reads them; ids where the schema no longer has them.
namespace Galley {

[[nodiscard]] QString labelName(const Span &span, const SchemaSet &schemas);
[[nodiscard]] QString layerName(const Span &span, const SchemaSet &schemas);
// Null where the schema no longer has the layer or the attribute.
[[nodiscard]] const Attribute *attributeOf(const Span &span, const QString &id, const SchemaSet &schemas);
[[nodiscard]] QString attributeName(const QString &id, const Attribute *attribute);
// A value: "yes", an option's name, text; empty for none. Shortened in its middle at the limit.
[[nodiscard]] QString valueName(const QJsonValue &value, const Attribute *attribute, qsizetype limit = 40);

} // namespace Galley
