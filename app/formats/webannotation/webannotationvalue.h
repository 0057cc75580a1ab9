#pragma once

#include "annotation/span.h"
#include "formats/jsonvalue.h"

#include <QHash>

// One Web Annotation as it stands in JSON-LD, in the forms that its model allows.
namespace Galley {

struct WebAnnotationBody
{
    QString text;                 // of a textual body
    QString iri;                  // of a resource
    QString purpose;              // its own, else the annotation's motivation
    QString format;               // media type
    QHash<QString, QString> more; // members with a prefix, such as "dc:title", and the language

    [[nodiscard]] bool isText() const { return iri.isEmpty(); }
};

struct WebAnnotationTarget
{
    QString source;   // IRI of what it is about, without selectors
    QString embedded; // text that the source brings along
    bool hasSelector = false;
    QString selector = {}; // type of one that is not read
    std::optional<qint64> begin = {};
    std::optional<qint64> end = {};
    std::optional<QString> exact = {};
    QString prefix = {};
    QString suffix = {};
};

struct WebAnnotation
{
    QString id;
    QString motivation;
    Annotator creator;
    qint64 at = 0; // milliseconds since 1970, UTC; 0: not known
    QList<WebAnnotationBody> bodies;
    QList<WebAnnotationTarget> targets;
    bool independent = false; // each target stands for itself
};

[[nodiscard]] WebAnnotation webAnnotationFrom(JsonRef json);

// The text of what an annotation is about, as an export of ours has it; null: it has none.
[[nodiscard]] const WebAnnotationBody *articleBody(const WebAnnotation &annotation);

// Whether something is of such a type: "Annotation", "AnnotationPage", "AnnotationCollection".
[[nodiscard]] bool isOfType(JsonRef json, QLatin1StringView type);

[[nodiscard]] JsonRef memberOf(JsonRef object, QLatin1StringView name);

} // namespace Galley
