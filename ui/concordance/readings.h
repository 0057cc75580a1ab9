#pragma once

#include "concordance/corpusreader.h"
#include "search/concordance.h"
#include "search/consistency.h"
#include "search/mentions.h"
#include "search/query.h"

// What the window reads of a corpus, for CorpusReader.
namespace Galley::Readings {

// More lines than anybody goes through; where a search stops.
constexpr qsizetype mostLines = 100'000;

// A hit as a line: only what is the annotator's own, or unmarked, can be ticked.
[[nodiscard]] KwicRow rowOf(const Hit &hit, const Annotator &annotator);
[[nodiscard]] KwicRow rowOf(const Mention &mention, const SchemaSet &schemas);

// What a search left over when it is finished.
struct SearchEnd
{
    bool cut = false;   // there are more than mostLines
    QString scanReason; // why it took so long; empty: it did not
};

[[nodiscard]] CorpusReader::Reading search(const Query &query, const Annotator &annotator,
                                           std::shared_ptr<SearchEnd> end);
[[nodiscard]] CorpusReader::Reading mentions(const MentionSpec &spec, const SchemaSet &schemas,
                                             std::shared_ptr<SearchEnd> end);
[[nodiscard]] CorpusReader::Reading places(const ConsistencySpec &spec, const QString &quote,
                                           const Treatment &treatment, const Annotator &annotator);

// Lines in another order, with a heading before each group. Needs no store.
struct Arrangement
{
    QList<Concordance::SortBy> orders;
    Concordance::GroupBy group = Concordance::GroupBy::None;
};

[[nodiscard]] QList<KwicRow> arranged(const QList<KwicRow> &rows, const Arrangement &arrangement,
                                      const SchemaSet &schemas);

} // namespace Galley::Readings
