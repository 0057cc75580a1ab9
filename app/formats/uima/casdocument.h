#pragma once

#include "formats/document.h"
#include "formats/uima/cas.h"

namespace Galley {

// How a CAS is understood.
struct CasReading
{
    QStringList labelFeatures; // which feature of a type is its label: the first of these that the type has

    // What the feature is by setting, or the usual ones.
    [[nodiscard]] static CasReading from(const QJsonObject &settings);
    [[nodiscard]] static QList<Attribute> settings();

    // Empty: none of the type's features is.
    [[nodiscard]] QString labelFeature(const TypeSystem &types, const QString &type) const;
};

// What a CAS says: the article's text, what is known of it, and one set, without the name of its annotator
// unless Galley wrote the file.
//
// Every annotation is a span: its type is the layer, one feature the label (the type's short name when it has
// none), the others are attributes. Annotations with a Governor and a Dependent are relations; so are
// features that refer to annotations, slots (by their role) and the links of chains. Tokens are spans only
// where a relation leads to them; sentences and the like are not.
[[nodiscard]] Document documentFrom(const Cas &cas, const CasReading &reading, const Place &place);

// The layers that types declare, for FormatReader::declared(): those that a project has made for itself.
[[nodiscard]] Schema schemaFrom(const TypeSystem &types, const CasReading &reading);

} // namespace Galley
