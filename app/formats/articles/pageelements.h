#pragma once

#include "formats/articles/htmltree.h"

#include <vector>

namespace Galley {

// What of a page could be article text, counted from its markup. "Good" is text in paragraphs: long enough
// for one, and not made of links.
struct PageElement
{
    const GumboNode *node = nullptr;
    int parent = -1;
    int last = 0;               // the last element within, in document order; itself when there is none
    qint64 own = 0;             // characters that belong to no block within
    qint64 ownLinks = 0;        // of them, in links
    qint64 good = 0;            // of itself and all within
    bool isSemantic = false;    // in or itself what HTML calls an article
    bool isBoilerplate = false; // or within such
};

class PageElements
{
public:
    explicit PageElements(const GumboNode *body);

    // The element that holds the article: -1 when the page has no good text.
    [[nodiscard]] int root() const;

    [[nodiscard]] const std::vector<PageElement> &all() const { return m_elements; }

    [[nodiscard]] int indexOf(const GumboNode *node) const; // -1: none, or left out

private:
    void add(const GumboNode *node, int parent, int block, bool inLink);
    void addText(const GumboNode *node, int block, bool inLink);
    void markBoilerplate();
    void countGood();
    [[nodiscard]] qint64 goodOf(const PageElement &element) const;
    [[nodiscard]] int semanticRoot() const;
    [[nodiscard]] int densest() const;

    std::vector<PageElement> m_elements;
    QHash<const GumboNode *, int> m_indexes;
};

} // namespace Galley
