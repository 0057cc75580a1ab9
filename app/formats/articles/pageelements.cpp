#include "formats/articles/pageelements.h"

#include "formats/articles/boilerplate.h"
#include "formats/articles/newsmarkup.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// A letter of scripts whose words have few characters counts for more.
qint64 lengthOf(QStringView text)
{
    constexpr char16_t FirstIdeograph = 0x2E80;
    qint64 length = 0;
    for (const QChar c : text) {
        if (!c.isSpace())
            length += c.unicode() >= FirstIdeograph ? 2 : 1;
    }
    return length;
}

bool isBlock(const GumboNode *node)
{
    const MarkupKind kind = markupKindOf(elementName(node));
    return kind == MarkupKind::Block || kind == MarkupKind::Line || kind == MarkupKind::Cell ||
        kind == MarkupKind::Verbatim;
}

bool isArticleElement(const GumboNode *node)
{
    const QString property = attributeOf(node, "itemprop");
    return node->v.element.tag == GUMBO_TAG_ARTICLE || property == "articleBody"_L1 ||
        attributeOf(node, "role") == "article"_L1;
}

} // namespace

PageElements::PageElements(const GumboNode *body)
{
    if (!body)
        return;
    add(body, -1, -1, false);
    countGood();
    markBoilerplate();
    countGood();
}

int PageElements::indexOf(const GumboNode *node) const
{
    return m_indexes.value(node, -1);
}

// Recursive: the tree's depth is bounded.
void PageElements::add(const GumboNode *node, int parent, int block, bool inLink)
{
    if (const GumboVector *const children = childrenOf(node)) {
        const QString name = elementName(node);
        if (markupKindOf(name) == MarkupKind::Skipped && name != "form"_L1)
            return;
        const int index = int(m_elements.size());
        m_elements.push_back({node, parent, index});
        m_indexes.insert(node, index);
        m_elements.back().isSemantic =
            isArticleElement(node) || (parent >= 0 && m_elements[size_t(parent)].isSemantic);
        const int inner = isBlock(node) || block < 0 ? index : block;
        for (unsigned i = 0; i < children->length; ++i)
            add(static_cast<const GumboNode *>(children->data[i]), index, inner,
                inLink || node->v.element.tag == GUMBO_TAG_A);
        m_elements[size_t(index)].last = int(m_elements.size()) - 1;
    } else {
        addText(node, block, inLink);
    }
}

void PageElements::addText(const GumboNode *node, int block, bool inLink)
{
    if (block < 0)
        return;
    const qint64 length = lengthOf(textOf(node));
    m_elements[size_t(block)].own += length;
    m_elements[size_t(block)].ownLinks += inLink ? length : 0;
}

qint64 PageElements::goodOf(const PageElement &element) const
{
    constexpr qint64 ShortestParagraph = 40; // where nothing says that it is an article
    const qint64 shortest = element.isSemantic ? 1 : ShortestParagraph;
    const bool isLinks = element.ownLinks * 2 > element.own;
    return element.isBoilerplate || isLinks || element.own < shortest ? 0 : element.own - element.ownLinks;
}

void PageElements::countGood()
{
    for (PageElement &element : m_elements)
        element.good = goodOf(element);
    for (size_t i = m_elements.size(); i-- > 1;)
        m_elements[size_t(m_elements[i].parent)].good += m_elements[i].good;
}

// Names of boilerplate do not count where they are those of what holds the article itself; what is part of a
// line stays.
void PageElements::markBoilerplate()
{
    const qint64 total = m_elements.front().good;
    for (size_t i = 1; i < m_elements.size(); ++i) { // not the body: some hide it until a script has run
        PageElement &element = m_elements[i];
        if (m_elements[size_t(element.parent)].isBoilerplate) {
            element.isBoilerplate = true;
            continue;
        }
        const Boilerplate kind = boilerplateOf(element.node);
        if (kind == Boilerplate::Hidden)
            element.isBoilerplate = true;
        else if (isBlock(element.node) && kind != Boilerplate::None)
            element.isBoilerplate = kind == Boilerplate::Certain ? element.good * 10 <= total * 9
                                                                 : element.good * 10 <= total * 4;
    }
}

// The innermost of what HTML calls an article that has most of the good text.
int PageElements::semanticRoot() const
{
    int best = -1;
    for (size_t i = 0; i < m_elements.size(); ++i) {
        const PageElement &element = m_elements[i];
        const bool much = element.good > 0 && element.good * 2 >= m_elements.front().good;
        if (!element.isBoilerplate && much && isArticleElement(element.node) &&
            (best < 0 || element.good * 10 >= m_elements[size_t(best)].good * 9))
            best = int(i);
    }
    return best;
}

// Down from the body, as long as one child has nearly all of the good text.
int PageElements::densest() const
{
    int at = 0;
    for (;;) {
        int next = -1;
        for (int i = at + 1; i <= m_elements[size_t(at)].last; i = m_elements[size_t(i)].last + 1) {
            if (m_elements[size_t(i)].good * 10 >= m_elements[size_t(at)].good * 7)
                next = i;
        }
        if (next < 0 || goodOf(m_elements[size_t(next)]) * 10 >= m_elements[size_t(next)].good * 7)
            return at;
        at = next;
    }
}

int PageElements::root() const
{
    if (m_elements.empty() || m_elements.front().good == 0)
        return -1;
    const int semantic = semanticRoot();
    return semantic >= 0 ? semantic : densest();
}

} // namespace Galley
