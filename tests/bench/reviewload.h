#pragma once

#include "storage/store.h"

namespace Galley {

// Articles that several annotators have marked alike, but for one mark in five. The same for the same
// numbers.
struct ReviewLoad
{
    qint64 articles = 10'000;
    int annotators = 3;
    int spans = 30; // of each on an article
    qsizetype characters = 1'500;

    // Makes the project: about 1 µs a span.
    [[nodiscard]] Result<void> write(const QString &path) const;
};

} // namespace Galley
