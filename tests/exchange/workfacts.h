#pragma once

#include "storage/store.h"

#include <QMap>
#include <QStringList>

// What a project holds, as lines that can be compared: each begins with article and annotator.
struct WorkFacts
{
    enum Kind { Span, Attribute, Note, Certainty, Relation, Field, Text };

    QMap<Kind, QStringList> lines; // sorted

    // Lines of the kind that the other has not, or fewer times.
    [[nodiscard]] QStringList missingIn(const WorkFacts &other, Kind kind) const;
    // How many of the missing attributes, notes or certainties are of spans and relations that the other has.
    [[nodiscard]] static qsizetype ofThoseIn(const WorkFacts &other, const QStringList &missing);
};

// Of one annotator, or of all when no name is given. Offsets and quotes can be counted without spaces, for
// formats that do not keep those.
[[nodiscard]] WorkFacts factsOf(Galley::Store &store, const QString &annotator, bool withoutSpaces);
