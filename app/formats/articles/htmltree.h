#pragma once

#include "formats/articles/newstext.h"
#include "text/error.h"

#include <QByteArray>

#include <gumbo.h>

#include <memory>

namespace Galley {

// HTML as an HTML5 parser sees it: nothing in it is run or loaded.
class HtmlTree
{
public:
    static constexpr qint64 Largest = 10'000'000; // bytes of UTF-8

    // A page, or a part of one. Unsupported when it is too large or too complex.
    [[nodiscard]] static Result<HtmlTree> parse(const QString &html);

    [[nodiscard]] const GumboNode *root() const { return m_output->root; }

    [[nodiscard]] const GumboNode *body() const; // null when there is none

private:
    struct Free
    {
        void operator()(GumboOutput *output) const;
    };

    QByteArray m_utf8; // what the tree points into
    std::unique_ptr<GumboOutput, Free> m_output;
};

// Of elements; empty of other nodes.
[[nodiscard]] QString elementName(const GumboNode *node);
// Empty when there is none; its white space is simplified.
[[nodiscard]] QString attributeOf(const GumboNode *node, const char *name);
[[nodiscard]] bool hasAttribute(const GumboNode *node, const char *name);
// The children of elements; nothing of other nodes.
[[nodiscard]] const GumboVector *childrenOf(const GumboNode *node);
// The text of text nodes.
[[nodiscard]] QString textOf(const GumboNode *node);

// The text of an HTML fragment, or of a page's body, as a news agency sends it: all of it but scripts, forms,
// pictures and what else is no text.
[[nodiscard]] Result<void> appendHtml(const QString &html, NewsText &text);

} // namespace Galley
