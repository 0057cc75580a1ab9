#include "text/sentences.h"

#include "text/lines.h"
#include "text/wordrules.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Galley {

namespace {

bool isCloser(QChar c)
{
    return c == u'\u00BB' || c == u'"' || c == u'\'' || c.category() == QChar::Punctuation_FinalQuote ||
        c.category() == QChar::Punctuation_Close;
}

// Whether a mark opens what the closer closes; translated copy mixes English and French marks.
bool opens(QChar c, QChar closer)
{
    if (closer == u'\u00BB' || closer == u'\u201D')
        return c == u'\u00AB' || c == u'\u201C' || c == u'\u201E';
    return c == closer.mirroredChar();
}

class LineSentences
{
public:
    explicit LineSentences(QStringView line)
        : m_line(line)
    {}

    std::vector<Utf16Range> run()
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        for (const qsizetype boundary : boundaries()) {
            if (boundary <= end)
                continue;
            end = pastClosers(boundary);
            if (end < m_line.size() && goesOn(end))
                continue;
            add({begin, end});
            begin = end;
        }
        return std::move(m_sentences);
    }

private:
    // Unicode's boundaries and those of lost spaces, ascending; the line's end is the last.
    [[nodiscard]] std::vector<qsizetype> boundaries() const
    {
        std::vector<qsizetype> result;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, m_line.data(), m_line.size());
        for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary())
            result.push_back(at);
        for (qsizetype dot = m_line.indexOf(u'.'); dot >= 0; dot = m_line.indexOf(u'.', dot + 1)) {
            if (isLostSpace(m_line, dot))
                result.push_back(dot + 1);
        }
        std::ranges::sort(result);
        return result;
    }

    // Closing marks right after a boundary, even past a space (French), belong to what they close.
    [[nodiscard]] qsizetype pastClosers(qsizetype boundary)
    {
        qsizetype end = boundary;
        while (end < m_line.size() && closes(end)) {
            ++end;
            while (end < m_line.size() && m_line[end].isSpace())
                ++end;
        }
        return end;
    }

    // Whether the mark at a unit closes something rather than opening it.
    [[nodiscard]] bool closes(qsizetype unit)
    {
        const QChar c = m_line[unit];
        if (!isCloser(c))
            return false;
        if (c == u'"')
            return endsStraightQuotation(unit);
        const bool atWord = unit + 1 < m_line.size() && m_line[unit + 1].isLetterOrNumber();
        return !atWord || leavesOpen(m_line.first(unit), c);
    }

    // Whether " stands an odd number of times before a unit; units come ascending.
    [[nodiscard]] bool endsStraightQuotation(qsizetype unit)
    {
        for (; m_counted < unit; ++m_counted)
            m_open = m_open != (m_line[m_counted] == u'"');
        return m_open;
    }

    [[nodiscard]] static bool leavesOpen(QStringView before, QChar closer)
    {
        for (qsizetype i = before.size(); i > 0; --i) {
            if (before[i - 1] == closer)
                return false;
            if (opens(before[i - 1], closer))
                return true;
        }
        return false;
    }

    // Whether the sentence goes on over a boundary that Unicode's rules found.
    [[nodiscard]] bool goesOn(qsizetype boundary) const
    {
        qsizetype next = boundary;
        const qsizetype last = std::min(m_line.size(), boundary + Near);
        while (next < last && !m_line[next].isLetterOrNumber())
            ++next;
        if (next == last)
            return false;
        if (m_line[next].isLower())
            return true;
        qsizetype end = boundary;
        while (end > 0 && m_line[end - 1].isSpace())
            --end;
        return end > 0 && m_line[end - 1] == u'.' && abbreviationGoesOn(wordBefore(end - 1), next);
    }

    [[nodiscard]] bool abbreviationGoesOn(QStringView word, qsizetype next) const
    {
        qsizetype end = next;
        while (end < m_line.size() && m_line[end].isLetter())
            ++end;
        switch (abbreviation(word)) {
        case Abbreviation::None:
            return false;
        case Abbreviation::Title:
        case Abbreviation::Joining:
            return true;
        case Abbreviation::Counter:
            return m_line[next].isDigit();
        case Abbreviation::Ambiguous:
            return !isSentenceStarter(m_line.sliced(next, end - next));
        }
        return false;
    }

    [[nodiscard]] QStringView wordBefore(qsizetype dot) const
    {
        qsizetype begin = dot;
        while (begin > 0 && dot - begin < Near && (m_line[begin - 1].isLetter() || m_line[begin - 1] == u'.'))
            --begin;
        return m_line.sliced(begin, dot - begin);
    }

    void add(Utf16Range range)
    {
        while (!range.isEmpty() && m_line[range.begin].isSpace())
            ++range.begin;
        while (!range.isEmpty() && m_line[range.end - 1].isSpace())
            --range.end;
        if (!range.isEmpty())
            m_sentences.push_back(range);
    }

    static constexpr qsizetype Near = 32; // how far a rule looks

    QStringView m_line;
    std::vector<Utf16Range> m_sentences;
    qsizetype m_counted = 0;
    bool m_open = false; // an odd number of " stands before m_counted
};

// In units of the whole text.
std::vector<Utf16Range> sentencesIn(QStringView text, Utf16Range line)
{
    std::vector<Utf16Range> sentences = LineSentences(text.sliced(line.begin, line.length())).run();
    for (Utf16Range &sentence : sentences)
        sentence = {sentence.begin + line.begin, sentence.end + line.begin};
    return sentences;
}

} // namespace

QList<Range> sentencesOf(const ArticleText &text, Range range)
{
    const QStringView string = text.string();
    const Utf16Range wanted = text.toUtf16(range);
    QList<Range> result;
    for (qsizetype at = wanted.begin; at < wanted.end;) {
        const Utf16Range line = lineAround(string, at);
        for (const Utf16Range sentence : sentencesIn(string, line)) {
            if (sentence.end > wanted.begin && sentence.begin < wanted.end)
                result.append(text.toCodePoints(sentence));
        }
        at = nextLineBegin(string, line.end);
    }
    return result;
}

Range sentenceAt(const ArticleText &text, qsizetype offset)
{
    const qsizetype unit = text.toUtf16(offset);
    std::optional<Utf16Range> best;
    for (const Utf16Range sentence : sentencesIn(text.string(), lineAround(text.string(), unit))) {
        if (!best || sentence.begin <= unit)
            best = sentence;
    }
    return best ? text.toCodePoints(*best) : Range{offset, offset};
}

} // namespace Galley
