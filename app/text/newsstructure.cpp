#include "text/newsstructure.h"

#include "text/newslines.h"
#include "text/quotations.h"

namespace Galley {

namespace {

using Kind = StructureRange::Kind;

// A line's text without the white space around it; its number tells of blank lines between.
struct TextLine
{
    Utf16Range range;
    size_t number = 0;
};

class Recogniser
{
public:
    Recogniser(const ArticleText &text, StructureDetail detail)
        : m_text(text)
        , m_detail(detail)
        , m_string(text.string())
    {
        const std::vector<Utf16Range> lines = linesOf(m_string);
        for (size_t i = 0; i < lines.size(); ++i) {
            if (const Utf16Range range = trimmed(lines[i]); !range.isEmpty())
                m_lines.push_back({range, i});
        }
    }

    NewsStructure run()
    {
        head();
        for (; m_next < m_lines.size(); ++m_next) {
            if (isSubheading(m_next))
                add(Kind::Subheading, m_lines[m_next].range);
            else
                paragraph();
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] QStringView view(Utf16Range range) const
    {
        return m_string.sliced(range.begin, range.length());
    }

    [[nodiscard]] QStringView line(size_t index) const { return view(m_lines[index].range); }

    [[nodiscard]] Utf16Range trimmed(Utf16Range range) const
    {
        while (!range.isEmpty() && m_string[range.begin].isSpace())
            ++range.begin;
        while (!range.isEmpty() && m_string[range.end - 1].isSpace())
            --range.end;
        return range;
    }

    [[nodiscard]] bool blankAfter(size_t index) const
    {
        return index + 1 == m_lines.size() || m_lines[index + 1].number > m_lines[index].number + 1;
    }

    void add(Kind kind, Utf16Range range) { m_result.ranges.append({kind, m_text.toCodePoints(range)}); }

    // Date line, headline and byline, in whatever order and as far as they are there.
    void head()
    {
        while (m_next < m_lines.size() && (takeDate() || takeByline() || takeHeadline()))
            ++m_next;
    }

    bool takeDate()
    {
        if (!m_result.published.isEmpty())
            return false;
        const std::optional<QString> date = publicationDateOf(line(m_next));
        if (!date)
            return false;
        m_result.published = *date;
        add(Kind::DateLine, m_lines[m_next].range);
        return true;
    }

    bool takeByline()
    {
        if (!m_result.byline.isEmpty() || m_next + 1 == m_lines.size())
            return false;
        const std::optional<QString> names = bylineOf(line(m_next));
        if (!names)
            return false;
        m_result.byline = *names;
        add(Kind::Byline, m_lines[m_next].range);
        return true;
    }

    bool takeHeadline()
    {
        const size_t at = m_next;
        if (!m_result.title.isEmpty() || at + 1 == m_lines.size() || !looksLikeHeadline(line(at)) ||
            datelineOf(line(at)))
            return false;
        // Without a blank line after it, it must stand out from a text that is wrapped by hand.
        const bool standsOut = blankAfter(at) || bylineOf(line(at + 1)) || publicationDateOf(line(at + 1)) ||
            datelineOf(line(at + 1)) || line(at + 1).size() * 2 > line(at).size() * 3;
        if (!standsOut)
            return false;
        m_result.title = line(at).toString();
        add(Kind::Headline, m_lines[at].range);
        return true;
    }

    [[nodiscard]] bool isSubheading(size_t index) const
    {
        if (index == 0 || index + 1 == m_lines.size() || !looksLikeSubheading(line(index)))
            return false;
        return blankAfter(index - 1) && blankAfter(index);
    }

    void paragraph()
    {
        const Utf16Range range = m_lines[m_next].range;
        add(Kind::Paragraph, range);
        if (!m_bodySeen)
            takeDateline(range);
        m_bodySeen = true;
        if (m_detail == StructureDetail::Lines)
            return;
        for (const Utf16Range quotation : quotationsOf(view(range)))
            add(Kind::Quotation, {range.begin + quotation.begin, range.begin + quotation.end});
    }

    void takeDateline(Utf16Range body)
    {
        const std::optional<Utf16Range> dateline = datelineOf(view(body));
        if (!dateline)
            return;
        const Utf16Range range{body.begin + dateline->begin, body.begin + dateline->end};
        m_result.dateline = view(range).toString();
        add(Kind::Dateline, range);
    }

    const ArticleText &m_text;
    StructureDetail m_detail;
    QStringView m_string;
    std::vector<TextLine> m_lines;
    NewsStructure m_result;
    size_t m_next = 0;
    bool m_bodySeen = false;
};

} // namespace

NewsStructure structureOf(const ArticleText &text, StructureDetail detail)
{
    return Recogniser(text, detail).run();
}

} // namespace Galley
