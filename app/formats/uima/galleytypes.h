#pragma once

#include "formats/uima/cas.h"
#include "schema/schemaset.h"

// How Galley writes its layers, relations and attributes as UIMA types, so that it finds them again: a type
// "custom.galley.<layer>" for each layer and "custom.galley.relation.<type>" for each relation, a feature
// "label", and one for each attribute. Hyphens of ids become '_', which no id has; an attribute whose name a
// feature of another meaning has gets '_' at its end.
namespace Galley::GalleyTypes {

extern const QString Label;
extern const QString Note;
extern const QString Certainty;
// The pieces of a span in several, as UIMA knows only the whole: "12-17 20-24", in UTF-16 units.
extern const QString Segments;
extern const QString Document; // the type that holds the fields of a set

[[nodiscard]] QString layerType(const QString &layer);
[[nodiscard]] QString relationType(const QString &relation);
[[nodiscard]] QString feature(const QString &attribute);

// Nothing when the type is none of ours.
[[nodiscard]] std::optional<QString> layerOf(const QString &type);
[[nodiscard]] std::optional<QString> relationOf(const QString &type);
[[nodiscard]] bool isOurs(const QString &type);
[[nodiscard]] QString attributeOf(const QString &feature); // of our types

// The range of an attribute's values, and the one that a value has by itself; empty: UIMA has none for it.
[[nodiscard]] QString rangeOf(const Attribute &attribute);
[[nodiscard]] QString rangeOf(const QJsonValue &value);

// The types of all layers, relations and fields.
[[nodiscard]] TypeSystem typesOf(const SchemaSet &schemas);
// Those of one layer or relation, to be given more features.
[[nodiscard]] CasType emptyLayer(const QString &type);
[[nodiscard]] CasType emptyRelation(const QString &type);
[[nodiscard]] CasType emptyDocument();

} // namespace Galley::GalleyTypes
