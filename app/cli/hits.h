#pragma once

#include "cli/console.h"
#include "search/hitstream.h"

#include <QJsonArray>

// What the commands that search have in common.
namespace Galley::Cli {

// The annotator of that name; NotFound when there is none.
[[nodiscard]] Result<Annotator> findAnnotator(Store &store, const QString &name);

// All hits of a query. The user's Ctrl+C is an error.
[[nodiscard]] Result<QList<Hit>> findHits(Store &store, const QString &query, const HitOptions &options,
                                          qint64 limit, Console &console);

// article, title, begin, end, quote, left, right and, where known, annotator, span, layer, label.
[[nodiscard]] QJsonObject toJsonObject(const Hit &hit);
[[nodiscard]] QJsonArray toJsonArray(const QList<Hit> &hits);

// "a-17:120-133".
[[nodiscard]] QString placeOf(const Hit &hit);
// "layer/label" of a span; empty for text.
[[nodiscard]] QString labelOf(const Hit &hit);

// What --help says of queries: the fields with their meanings.
[[nodiscard]] QString queryHelp();

} // namespace Galley::Cli
