#include "formats/tasks/htmltext.h"

#include <QCoreApplication>

#include <gumbo.h>

#include <algorithm>
#include <array>

namespace Galley {

namespace {

constexpr int DeepestTree = 400; // gumbo's own stack is the heap; walking goes by recursion

constexpr std::array Blocks{GUMBO_TAG_P,       GUMBO_TAG_DIV,    GUMBO_TAG_BR,         GUMBO_TAG_H1,
                            GUMBO_TAG_H2,      GUMBO_TAG_H3,     GUMBO_TAG_H4,         GUMBO_TAG_H5,
                            GUMBO_TAG_H6,      GUMBO_TAG_LI,     GUMBO_TAG_UL,         GUMBO_TAG_OL,
                            GUMBO_TAG_TR,      GUMBO_TAG_TABLE,  GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_ARTICLE,
                            GUMBO_TAG_SECTION, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER,     GUMBO_TAG_PRE,
                            GUMBO_TAG_DT,      GUMBO_TAG_DD};

class Walker
{
public:
    [[nodiscard]] bool walk(const GumboNode &node, int depth)
    {
        if (depth > DeepestTree)
            return false;
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
            node.type == GUMBO_NODE_CDATA) {
            take(QString::fromUtf8(node.v.text.text));
            return true;
        }
        if (node.type != GUMBO_NODE_ELEMENT)
            return true;
        const GumboTag tag = node.v.element.tag;
        if (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE)
            return true;
        const bool block = std::ranges::contains(Blocks, tag);
        m_breakDue = m_breakDue || block;
        const GumboVector &children = node.v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            if (!walk(*static_cast<const GumboNode *>(children.data[i]), depth + 1))
                return false;
        }
        m_breakDue = m_breakDue || block;
        return true;
    }

    QString counted;
    QString text;
    std::vector<qsizetype> lineEnds; // UTF-16

private:
    void take(const QString &piece)
    {
        if (piece.isEmpty())
            return;
        if (m_breakDue && !text.isEmpty() && !text.endsWith(u'\n')) {
            text += u'\n';
            lineEnds.push_back(counted.size());
        }
        m_breakDue = false;
        counted += piece;
        text += piece;
    }

    bool m_breakDue = false;
};

} // namespace

Range HtmlText::toText(Range range) const
{
    const auto before = std::ranges::upper_bound(lineEnds, range.begin) - lineEnds.begin();
    const auto upTo = std::ranges::lower_bound(lineEnds, range.end) - lineEnds.begin();
    return {range.begin + before, range.end + (range.isEmpty() ? before : upTo)};
}

Result<HtmlText> htmlTextOf(const QString &html)
{
    const QByteArray bytes = html.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_BODY;
    options.max_errors = 0;
    const auto destroy = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> tree(
        gumbo_parse_with_options(&options, bytes.constData(), size_t(bytes.size())), destroy);
    Walker walker;
    if (!tree || !walker.walk(*tree->root, 0))
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("HtmlText", "The HTML is nested too deeply."));
    Result<ArticleText> counted = ArticleText::fromString(walker.counted);
    Result<ArticleText> text = ArticleText::fromString(walker.text);
    if (!counted || !text)
        return std::unexpected(counted ? text.error() : counted.error());
    for (qsizetype &at : walker.lineEnds)
        at = counted->toCodePoints(at);
    return HtmlText{std::move(*counted), std::move(*text), std::move(walker.lineEnds)};
}

} // namespace Galley
