#pragma once

#include "storage/store.h"

#include <QMap>
#include <QStringList>

// What a project holds, as lines that can be compared: each begins with article and annotator.
struct WorkFacts
{
    enum Kind { Span, Attribute, Note, Certainty, Relation, Field, Text };

    QMap<Kind, QStringList> lines; // sorted

    // Lines of the kind that the other has not, or fewer times. Of attributes, notes and certainties only
    // those whose span or relation the other has.
    [[nodiscard]] QStringList missingIn(const WorkFacts &other, Kind kind) const;
};

// Offsets and quotes can be counted without spaces, for formats that do not keep those.
[[nodiscard]] WorkFacts factsOf(Galley::Store &store, bool withoutSpaces = false);
