#pragma once

#include "review/agreement/layerdata.h"

namespace Galley {

// Something that an annotator marked, with what it counts as.
struct Marked
{
    int category = 0;
    const Unit *unit = nullptr; // of relations the one that it starts from
};

// Puts what two annotators marked in one article beside each other: what is equal first, then what has the
// same place, then, largest first, what overlaps. What has no partner stands against "not marked".
class PlaceMatcher
{
public:
    // Entries are added to the layer's. Without overlaps, places alone count.
    PlaceMatcher(const Corpus &corpus, LayerData &layer, bool overlaps);

    void beginArticle(const Corpus::Item &article);
    // What was marked at one place, by annotator. Places come in order; units live until the article's end
    // where overlaps count.
    void addPlace(const std::vector<std::vector<Marked>> &marked);
    void endArticle();

private:
    struct Leftovers
    {
        std::vector<Marked> first;
        std::vector<Marked> second;
    };

    void addPair(size_t pair, const std::vector<Marked> &first, const std::vector<Marked> &second);
    void addEntry(size_t pair, const Marked *first, const Marked *second);
    void matchLeftovers(size_t pair);

    LayerData &m_layer;
    bool m_overlaps;
    std::vector<AnnotatorPair> m_pairs;
    const Corpus::Item *m_article = nullptr;
    std::vector<Leftovers> m_leftovers; // by pair
    std::vector<size_t> m_starts;       // of the article's entries, by pair
    std::vector<Marked> m_first;
    std::vector<Marked> m_second;
};

} // namespace Galley
