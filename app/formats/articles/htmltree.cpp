#include "formats/articles/htmltree.h"

#include "formats/articles/htmlcheck.h"
#include "formats/articles/newsmarkup.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

void HtmlTree::Free::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

Result<HtmlTree> HtmlTree::parse(const QString &html)
{
    HtmlTree tree;
    tree.m_utf8 = html.toUtf8();
    if (tree.m_utf8.size() > Largest)
        return fail(
            Error::Kind::Unsupported,
            QCoreApplication::translate("HtmlTree", "The page has more than %1 MB, which no article has.")
                .arg(Largest / 1'000'000));
    if (const Result<void> fits = checkHtml(tree.m_utf8); !fits)
        return std::unexpected(fits.error());
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    tree.m_output.reset(
        gumbo_parse_with_options(&options, tree.m_utf8.constData(), size_t(tree.m_utf8.size())));
    return tree;
}

const GumboNode *HtmlTree::body() const
{
    const GumboVector *const children = childrenOf(root());
    for (unsigned i = 0; children && i < children->length; ++i) {
        const auto *const child = static_cast<const GumboNode *>(children->data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_BODY)
            return child;
    }
    return nullptr;
}

QString elementName(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    if (node->v.element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(node->v.element.tag));
    GumboStringPiece name = node->v.element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QString::fromUtf8(name.data, qsizetype(name.length)).toLower();
}

QString attributeOf(const GumboNode *node, const char *name)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *const attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value).simplified() : QString();
}

bool hasAttribute(const GumboNode *node, const char *name)
{
    return node->type == GUMBO_NODE_ELEMENT && gumbo_get_attribute(&node->v.element.attributes, name);
}

const GumboVector *childrenOf(const GumboNode *node)
{
    const bool hasChildren = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    return hasChildren ? &node->v.element.children : nullptr;
}

QString textOf(const GumboNode *node)
{
    const bool isText = node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
        node->type == GUMBO_NODE_CDATA;
    return isText ? QString::fromUtf8(node->v.text.text) : QString();
}

namespace {

// Recursive: the tree's depth is bounded.
void append(const GumboNode *node, bool verbatim, NewsText &text)
{
    if (const QString own = textOf(node); !own.isEmpty())
        return verbatim ? text.addVerbatim(own) : text.add(own);
    const GumboVector *const children = childrenOf(node);
    if (!children)
        return;
    const MarkupKind kind = markupKindOf(elementName(node));
    if (kind == MarkupKind::Skipped)
        return;
    beginMarkup(kind, text);
    for (unsigned i = 0; i < children->length; ++i)
        append(static_cast<const GumboNode *>(children->data[i]), verbatim || kind == MarkupKind::Verbatim,
               text);
    endMarkup(kind, text);
}

} // namespace

Result<void> appendHtml(const QString &html, NewsText &text)
{
    const Result<HtmlTree> tree = HtmlTree::parse(html);
    if (!tree)
        return std::unexpected(tree.error());
    if (const GumboNode *const body = tree->body())
        append(body, false, text);
    return {};
}

} // namespace Galley
