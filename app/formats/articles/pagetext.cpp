#include "formats/articles/pagetext.h"

#include "formats/articles/boilerplate.h"
#include "formats/articles/newsmarkup.h"
#include "formats/articles/pageelements.h"
#include "text/newslines.h"

#include <QSet>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString plain(const QString &text)
{
    QString result;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

bool isHeadingName(const QString &name)
{
    return name.size() == 2 && name.startsWith(u'h') && name.back().isDigit();
}

class Finder
{
public:
    Finder(const HtmlTree &page, const QString &title)
        : m_body(page.body())
        , m_elements(m_body)
        , m_title(plain(title))
    {}

    PageText run()
    {
        m_root = m_elements.root();
        if (m_root < 0)
            return {};
        findHeadline();
        findByline();
        const PageElement &root = element(m_root);
        collect(root.node, false, false);
        flush();
        write();
        return std::move(m_result);
    }

private:
    // A run of text between two blocks.
    struct Block
    {
        NewsText text;
        qsizetype links = 0; // characters in links
        qsizetype times = 0; // … in <time>
        bool isHeading = false;
        bool isLine = false; // of a list or table
    };

    [[nodiscard]] const PageElement &element(int index) const { return m_elements.all()[size_t(index)]; }

    // Of a node and all within that is shown.
    [[nodiscard]] QString shownText(const GumboNode *node) const
    {
        NewsText text;
        appendShown(node, text);
        return text.text().simplified();
    }

    void appendShown(const GumboNode *node, NewsText &text) const
    {
        text.add(textOf(node));
        const GumboVector *const children = childrenOf(node);
        if (!children || markupKindOf(elementName(node)) == MarkupKind::Skipped ||
            boilerplateOf(node) == Boilerplate::Hidden)
            return;
        const MarkupKind kind = markupKindOf(elementName(node));
        beginMarkup(kind, text);
        for (unsigned i = 0; i < children->length; ++i)
            appendShown(static_cast<const GumboNode *>(children->data[i]), text);
        endMarkup(kind, text);
    }

    // The h1 that is most like the page's title; else the one nearest before the text, or in it.
    void findHeadline()
    {
        int best = -1;
        bool bestFits = false;
        for (size_t i = 0; i < m_elements.all().size(); ++i) {
            const GumboNode *const node = m_elements.all()[i].node;
            const bool isHeadline =
                node->v.element.tag == GUMBO_TAG_H1 || attributeOf(node, "itemprop") == "headline"_L1;
            if (!isHeadline || isHiddenWithin(int(i)))
                continue;
            const QString text = plain(shownText(node));
            if (text.isEmpty())
                continue;
            const bool fits = !m_title.isEmpty() && (m_title.contains(text) || text.contains(m_title));
            const bool inText = int(i) <= element(m_root).last;
            if (best < 0 || (fits && !bestFits) ||
                (fits == bestFits && !fits && int(i) <= m_root && inText)) {
                best = int(i);
                bestFits = fits;
            }
        }
        if (best < 0 || (!bestFits && !m_title.isEmpty() && best > element(m_root).last))
            return;
        m_headline = element(best).node;
        m_result.headline = shownText(m_headline);
    }

    [[nodiscard]] bool isHiddenWithin(int index) const
    {
        for (; index >= 0; index = element(index).parent) {
            if (boilerplateOf(element(index).node) == Boilerplate::Hidden)
                return true;
        }
        return false;
    }

    void findByline()
    {
        for (size_t i = 0; i < m_elements.all().size(); ++i) {
            const GumboNode *const node = m_elements.all()[i].node;
            if (!isByline(node) || isHiddenWithin(int(i)))
                continue;
            constexpr qsizetype LongestByline = 120;
            const QString text = shownText(node);
            if (text.isEmpty() || text.size() > LongestByline)
                continue;
            if (m_result.byline.isEmpty() || bylineOf(text)) {
                m_result.byline = text;
                m_byline = plain(text);
            }
            if (bylineOf(text))
                return;
        }
    }

    // Recursive: the tree's depth is bounded.
    void collect(const GumboNode *node, bool inLink, bool inTime)
    {
        if (const QString text = textOf(node); !text.isEmpty())
            return add(text, inLink, inTime);
        const GumboVector *const children = childrenOf(node);
        const int index = m_elements.indexOf(node);
        if (!children || index < 0 || node == m_headline || element(index).isBoilerplate)
            return;
        const QString name = elementName(node);
        const MarkupKind kind = markupKindOf(name);
        const bool isLayout = kind == MarkupKind::Cell && laysOut(element(index));
        const bool splits =
            kind == MarkupKind::Block || kind == MarkupKind::Line || kind == MarkupKind::Verbatim || isLayout;
        if (splits)
            flush();
        const int lines = std::exchange(m_lines, isLayout ? 0 : m_lines);
        beginBlock(name, kind);
        for (unsigned i = 0; i < children->length; ++i)
            collect(static_cast<const GumboNode *>(children->data[i]),
                    inLink || node->v.element.tag == GUMBO_TAG_A,
                    inTime || node->v.element.tag == GUMBO_TAG_TIME);
        if (splits)
            flush();
        m_verbatim -= kind == MarkupKind::Verbatim ? 1 : 0;
        m_lines = lines;
        m_headings -= isHeadingName(name) ? 1 : 0;
    }

    void beginBlock(const QString &name, MarkupKind kind)
    {
        m_verbatim += kind == MarkupKind::Verbatim ? 1 : 0;
        m_lines += kind == MarkupKind::Line ? 1 : 0;
        m_headings += isHeadingName(name) ? 1 : 0;
        if (kind == MarkupKind::Cell)
            m_block.text.nextCell();
        else if (kind == MarkupKind::Break)
            breakLine();
    }

    // A cell that lays out the page instead of holding a value.
    static bool laysOut(const PageElement &cell)
    {
        constexpr qint64 LongestValue = 100;
        return cell.own > LongestValue || cell.good > cell.own;
    }

    // Two of them end a paragraph.
    void breakLine()
    {
        if (m_breaks)
            flush();
        m_block.text.breakLine();
        m_breaks = true;
    }

    void add(const QString &text, bool inLink, bool inTime)
    {
        if (m_verbatim > 0)
            m_block.text.addVerbatim(text);
        else
            m_block.text.add(text);
        const qsizetype length = text.simplified().size();
        m_breaks = m_breaks && length == 0;
        m_block.links += inLink ? length : 0;
        m_block.times += inTime ? length : 0;
    }

    void flush()
    {
        m_block.isHeading = m_headings > 0;
        m_block.isLine = m_lines > 0;
        if (!m_block.text.isEmpty() && isWanted(m_block))
            m_blocks.append(m_block);
        m_block = {};
    }

    // A paragraph that is nothing but a link leads to another page; a date by itself is no text.
    [[nodiscard]] bool isWanted(const Block &block) const
    {
        const QString text = block.text.text();
        const qsizetype length = text.simplified().size();
        if (length == 0 || block.links * 10 > length * 8 || block.times * 10 > length * 8)
            return false;
        return !isBoilerplateLine(text) && plain(text) != m_byline;
    }

    void write()
    {
        // Headings of what was left out.
        while (!m_blocks.isEmpty() && m_blocks.back().isHeading)
            m_blocks.removeLast();
        takeHeadline();
        bool afterLine = false;
        for (const Block &block : std::as_const(m_blocks)) {
            if (block.isLine && afterLine)
                m_result.body.endLine();
            else
                m_result.body.endParagraph();
            m_result.body.addVerbatim(block.text.text());
            afterLine = block.isLine;
        }
    }

    // The first line, where it is no h1 but the title says that it is the headline.
    void takeHeadline()
    {
        constexpr qsizetype ShortestHeadline = 8;
        if (m_blocks.isEmpty() || !m_result.headline.isEmpty())
            return;
        const QString text = m_blocks.front().text.text().simplified();
        if (text.size() >= ShortestHeadline && m_title.startsWith(plain(text))) {
            m_result.headline = text;
            m_blocks.removeFirst();
        }
    }

    const GumboNode *m_body;
    PageElements m_elements;
    QString m_title;
    int m_root = -1;
    const GumboNode *m_headline = nullptr;
    QString m_byline;
    PageText m_result;
    QList<Block> m_blocks;
    Block m_block;
    int m_verbatim = 0;
    int m_lines = 0;
    int m_headings = 0;
    bool m_breaks = false; // a line break came last
};

} // namespace

PageText pageTextOf(const HtmlTree &page, const QString &title)
{
    return Finder(page, title).run();
}

} // namespace Galley
