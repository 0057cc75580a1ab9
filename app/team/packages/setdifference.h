#pragma once

#include "annotation/annotationset.h"

namespace Galley {

// One thing that two versions of a set have otherwise, in words that can be shown and compared.
struct SetDifference
{
    enum class Kind { Span, Relation, Comment, Field, State };

    Kind kind = Kind::Span;
    Range place = {};       // of spans, relations (where they begin) and comments
    QString quote = {};     // the text there; of fields the name
    QStringList first = {}; // what the first version has: "person/actor {…}"; empty: nothing
    QStringList second = {};

    bool operator==(const SetDifference &) const = default;
};

// "span", "relation", …
[[nodiscard]] QString wordFor(SetDifference::Kind kind);

// By place. Ids and times do not count: two people may mark the same.
[[nodiscard]] QList<SetDifference> differences(const AnnotationSet &first, const AnnotationSet &second);

} // namespace Galley
