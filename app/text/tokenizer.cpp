#include "text/tokenizer.h"

#include "text/wordrules.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Galley {

namespace {

constexpr char16_t NarrowSpace = 0x202F; // Unicode counts it as a part of words; French sets it before »

bool isInvisible(QChar c)
{
    return c.isSpace() || (c.category() == QChar::Other_Format && c != QChar(0x200D) && c != QChar(0x200C));
}

bool isWord(const UnitToken &token)
{
    return token.kind == Token::Kind::Word || token.kind == Token::Kind::Number;
}

bool isSymbol(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category >= QChar::Symbol_Math && category <= QChar::Symbol_Other;
}

Token::Kind kindOf(QStringView segment)
{
    bool digit = false;
    for (qsizetype i = 0; i < segment.size(); ++i) {
        char32_t c = segment[i].unicode();
        if (segment[i].isHighSurrogate() && i + 1 < segment.size())
            c = QChar::surrogateToUcs4(segment[i], segment[i + 1]);
        if (QChar::isLetter(c))
            return Token::Kind::Word;
        digit = digit || QChar::isNumber(c);
        if (i == 0 && isSymbol(c))
            return Token::Kind::Symbol;
        i += QChar::requiresSurrogates(c) ? 1 : 0;
    }
    return digit ? Token::Kind::Number : Token::Kind::Punctuation;
}

class LineTokenizer
{
public:
    explicit LineTokenizer(QStringView line)
        : m_line(line)
    {}

    std::vector<UnitToken> run()
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_line.data(), m_line.size());
        qsizetype begin = 0;
        while (true) {
            const qsizetype end = finder.toNextBoundary();
            if (end < 0)
                break;
            addSegment({begin, end});
            begin = end;
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QStringView view(Utf16Range range) const
    {
        return m_line.sliced(range.begin, range.length());
    }

    [[nodiscard]] QChar at(qsizetype unit) const
    {
        return unit >= 0 && unit < m_line.size() ? m_line[unit] : QChar();
    }

    [[nodiscard]] QStringView text(const UnitToken &token) const { return view(token.range); }

    // What Unicode takes for one word, cut where news copy means several.
    void addSegment(Utf16Range segment)
    {
        qsizetype begin = segment.begin;
        for (qsizetype i = segment.begin; i < segment.end; ++i) {
            if (!cutsAt(i))
                continue;
            add({begin, i});
            if (m_line[i] != NarrowSpace)
                add({i, i + 1});
            begin = i + 1;
        }
        add({begin, segment.end});
    }

    [[nodiscard]] bool cutsAt(qsizetype unit) const
    {
        const QChar c = m_line[unit];
        if (c == NarrowSpace)
            return !at(unit - 1).isDigit() || !at(unit + 1).isDigit();
        // A left single quotation mark opens a quotation even where the space before it is lost.
        return c == u'\u2018' || isLostSpace(m_line, unit);
    }

    void add(Utf16Range range)
    {
        while (!range.isEmpty() && isInvisible(m_line[range.begin]))
            ++range.begin;
        while (!range.isEmpty() && isInvisible(m_line[range.end - 1]))
            --range.end;
        if (range.isEmpty())
            return;
        const UnitToken token{kindOf(view(range)), range};
        if (isWord(token) && joinsCompound(token)) {
            closeCompound(token);
        } else if (!takesInto(token)) {
            m_tokens.push_back(token);
        }
    }

    // "Il" "-" "76": the last two tokens and this one, with nothing between them.
    [[nodiscard]] bool joinsCompound(const UnitToken &token) const
    {
        if (m_tokens.size() < 2)
            return false;
        const UnitToken &joint = m_tokens.back();
        const UnitToken &first = m_tokens[m_tokens.size() - 2];
        if (joint.range.length() != 1 || joint.range.end != token.range.begin || !isWord(first) ||
            first.range.end != joint.range.begin)
            return false;
        switch (m_line[joint.range.begin].unicode()) {
        case u'-':
        case u'\u2010':
        case u'\u2011':
            return true;
        case u'.': // "U.S", "example.org"
            return first.kind == Token::Kind::Word && token.kind == Token::Kind::Word &&
                !isLostSpace(m_line, joint.range.begin);
        case u'&':
            return first.kind == Token::Kind::Word && token.kind == Token::Kind::Word;
        case u':':
            return first.kind == Token::Kind::Number && token.kind == Token::Kind::Number;
        default:
            return false;
        }
    }

    void closeCompound(const UnitToken &token)
    {
        m_tokens.pop_back();
        UnitToken &whole = m_tokens.back();
        whole.range.end = token.range.end;
        if (token.kind == Token::Kind::Word)
            whole.kind = Token::Kind::Word;
    }

    // Full stops of abbreviations and ellipses, and what is no character of its own, join what they touch.
    bool takesInto(const UnitToken &token)
    {
        if (m_tokens.empty() || m_tokens.back().range.end != token.range.begin)
            return false;
        UnitToken &last = m_tokens.back();
        if (!(endsAbbreviation(last, token) || continuesRun(last, token)))
            return false;
        last.range.end = token.range.end;
        return true;
    }

    [[nodiscard]] bool endsAbbreviation(const UnitToken &last, const UnitToken &token) const
    {
        if (text(token) != u"." || last.kind != Token::Kind::Word || goesOn(token.range.end))
            return false;
        const QStringView word = text(last).sliced(text(last).lastIndexOf(u'-') + 1);
        switch (abbreviation(word)) {
        case Abbreviation::None:
            return false;
        case Abbreviation::Title:
        case Abbreviation::Joining:
            return true;
        case Abbreviation::Counter:
            return at(token.range.end + 1).isDigit() || at(token.range.end).isDigit();
        case Abbreviation::Ambiguous:
            // "U.S." is whole anywhere, but one capital may just end a sentence ("Plan A.").
            return word.size() > 1 || beginsName(token.range.end);
        }
        return false;
    }

    // Whether a full stop before a unit is one of several, or within "U.S".
    [[nodiscard]] bool goesOn(qsizetype unit) const
    {
        return at(unit) == u'.' || (at(unit).isLetter() && !isLostSpace(m_line, unit - 1));
    }

    [[nodiscard]] bool beginsName(qsizetype unit) const
    {
        while (at(unit) == u' ' || at(unit) == QChar::Nbsp)
            ++unit;
        qsizetype end = unit;
        while (at(end).isLetter())
            ++end;
        return at(unit).isUpper() && !isSentenceStarter(view({unit, end}));
    }

    [[nodiscard]] bool continuesRun(const UnitToken &last, const UnitToken &token) const
    {
        const QChar c = m_line[token.range.begin];
        return (c == u'.' || c == u'-') && token.range.length() == 1 &&
            last.kind == Token::Kind::Punctuation && m_line[last.range.begin] == c;
    }

    QStringView m_line;
    std::vector<UnitToken> m_tokens;
};

} // namespace

std::vector<UnitToken> tokenizeLine(QStringView line)
{
    return LineTokenizer(line).run();
}

} // namespace Galley
