#pragma once

#include "text/error.h"

#include <QString>

namespace Galley {

// A corpus of a size that no one has lying about: articles of about 4 kB, resampled sentence by sentence from
// real text, of which every tenth can bear 60 spans of one annotator. The same for the same size.
struct ScaleCorpus
{
    qint64 articles = 1'000'000;
    qint64 characters = 4000; // of an article, about
    int everyNth = 10;        // has work on it
    int spans = 60;

    // Galley JSONL. Sentences are taken from the texts of a folder of corpora; of our own text without one.
    [[nodiscard]] Result<void> write(const QString &path, const QString &corpora, bool withWork) const;
};

} // namespace Galley
