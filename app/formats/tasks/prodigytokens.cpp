#include "formats/tasks/prodigytokens.h"

#include "text/tokens.h"

#include <algorithm>

namespace Galley {

namespace {

class Splitter
{
public:
    Splitter(const ArticleText &text, const QList<Range> &spans)
        : m_text(text)
    {
        for (const Range &span : spans) {
            m_begins.append(span.begin);
            m_ends.append(span.end);
        }
        std::ranges::sort(m_begins);
        std::ranges::sort(m_ends);
        m_edges = m_begins + m_ends;
        std::ranges::sort(m_edges);
    }

    QList<ProdigyToken> run()
    {
        qsizetype at = 0;
        for (const Token &token : tokensOf(m_text, m_text.all())) {
            gap({at, token.range.begin});
            split(token.range);
            at = token.range.end;
        }
        gap({at, m_text.length()});
        return std::move(m_tokens);
    }

private:
    static bool has(const QList<qsizetype> &sorted, qsizetype offset)
    {
        return std::ranges::binary_search(sorted, offset);
    }

    void gap(Range range)
    {
        if (range.isEmpty())
            return;
        const bool isSpace = m_text.view({range.begin, range.begin + 1}) == u" ";
        if (isSpace && !m_tokens.isEmpty() && !has(m_begins, range.begin) && !has(m_ends, range.begin + 1)) {
            m_tokens.last().space = true;
            ++range.begin;
        }
        split(range);
    }

    void split(Range range)
    {
        auto edge = std::ranges::upper_bound(m_edges, range.begin);
        while (!range.isEmpty()) {
            const qsizetype end = edge == m_edges.end() ? range.end : std::min(*edge, range.end);
            m_tokens.append({{range.begin, end}, false});
            range.begin = end;
            edge = std::ranges::upper_bound(edge, m_edges.end(), end);
        }
    }

    const ArticleText &m_text;
    QList<qsizetype> m_begins; // of the spans, ascending
    QList<qsizetype> m_ends;
    QList<qsizetype> m_edges;
    QList<ProdigyToken> m_tokens;
};

} // namespace

QList<ProdigyToken> prodigyTokens(const ArticleText &text, const QList<Range> &spans)
{
    return Splitter(text, spans).run();
}

std::pair<qsizetype, qsizetype> tokensIn(const QList<ProdigyToken> &tokens, Range range)
{
    const auto first = std::ranges::lower_bound(tokens, range.begin, {},
                                                [](const ProdigyToken &token) { return token.range.begin; });
    const auto last = std::ranges::lower_bound(tokens, range.end, {},
                                               [](const ProdigyToken &token) { return token.range.end; });
    return {first - tokens.begin(), last - tokens.begin()};
}

} // namespace Galley
