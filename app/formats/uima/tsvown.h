#pragma once

#include "formats/uima/cas.h"

#include <QJsonObject>

// What a CAS of Galley's holds beside annotations, and WebAnno TSV has no place for: INCEpTION passes over
// lines before a sentence that begin with '#' and are none of its own.
namespace Galley::Tsv {

extern const QLatin1StringView OwnPrefix; // "#Galley="

// The document's metadata, the set's fields, and the types of features that are no strings.
[[nodiscard]] QJsonObject ownOf(const Cas &cas, const TypeSystem &types);

// Puts it into a CAS that was read: structures with ids from the given one on, and values of their types.
void addOwn(const QJsonObject &own, qint64 sofa, qint64 nextId, Cas &cas);

// The types that a header declares, with those of features that are no strings.
[[nodiscard]] TypeSystem withOwn(const TypeSystem &types, const QJsonObject &own);

// A value in a column and back; the range is that of its feature.
[[nodiscard]] QString textOf(const QJsonValue &value);
[[nodiscard]] QJsonValue valueOf(const QString &text, const QString &range);

} // namespace Galley::Tsv
