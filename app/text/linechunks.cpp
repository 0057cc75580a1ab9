#include "text/linechunks.h"

#include "text/chunkwords.h"
#include "text/quotations.h"
#include "text/tokenizer.h"
#include "text/wordrules.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

using Tokens = std::vector<UnitToken>;

// "Syria's" without what follows the name, in units.
qsizetype withoutPossessive(QStringView word)
{
    const auto isApostrophe = [](QChar c) { return c == u'\'' || c == u'\u2019'; };
    const qsizetype size = word.size();
    if (size > 2 && isApostrophe(word[size - 2]) && word[size - 1].toLower() == u's')
        return size - 2;
    return size > 2 && isApostrophe(word[size - 1]) ? size - 1 : size;
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

// "Niger", "ISIS", "al-Assad", "d'Ivoire".
bool isCapitalised(QStringView word)
{
    if (word.isEmpty())
        return false;
    if (word.front().isUpper() || word.front().isTitleCase())
        return true;
    for (qsizetype i = 1; i + 1 < word.size() && i < 5; ++i) {
        const bool joint = word[i] == u'-' || word[i] == u'\'' || word[i] == u'\u2019';
        if (joint && word[i + 1].isUpper())
            return true;
    }
    return false;
}

class LineChunks
{
public:
    explicit LineChunks(QStringView line)
        : m_line(line)
        , m_tokens(tokenizeLine(line))
        , m_joined(m_tokens.size(), false)
    {}

    std::vector<UnitChunk> run()
    {
        addNames();
        addParts();
        addNumbers();
        for (const Utf16Range quotation : quotationsOf(m_line))
            addQuotation(quotation);
        addPhrases();
        return std::move(m_chunks);
    }

private:
    [[nodiscard]] qsizetype count() const { return qsizetype(m_tokens.size()); }

    [[nodiscard]] QStringView text(qsizetype index) const
    {
        if (index < 0 || index >= count())
            return {};
        const Utf16Range range = m_tokens[std::size_t(index)].range;
        return m_line.sliced(range.begin, range.length());
    }

    [[nodiscard]] Token::Kind kind(qsizetype index) const
    {
        return index < 0 || index >= count() ? Token::Kind::Punctuation : m_tokens[std::size_t(index)].kind;
    }

    [[nodiscard]] bool isWord(qsizetype index) const { return kind(index) == Token::Kind::Word; }

    [[nodiscard]] bool isNumber(qsizetype index) const { return kind(index) == Token::Kind::Number; }

    // A month beside a number is part of a date.
    [[nodiscard]] bool isName(qsizetype index) const
    {
        const bool date = ChunkWords::isMonth(text(index)) && (isNumber(index - 1) || isNumber(index + 1));
        return isWord(index) && isCapitalised(text(index)) && !date;
    }

    // Without a possessive at its end; first and last are token numbers.
    void add(Chunk::Kind kind, qsizetype first, qsizetype last)
    {
        const Utf16Range end = m_tokens[std::size_t(last)].range;
        addRange(kind,
                 {m_tokens[std::size_t(first)].range.begin,
                  end.begin + (isWord(last) ? withoutPossessive(text(last)) : end.length())});
    }

    void addRange(Chunk::Kind kind, Utf16Range range)
    {
        if (range.isEmpty() || m_known.contains({range.begin, range.end}))
            return;
        m_known.insert({range.begin, range.end});
        m_chunks.push_back({kind, range});
    }

    // --- names

    void addNames()
    {
        for (qsizetype i = 0; i < count(); ++i) {
            if (!isName(i))
                continue;
            const qsizetype last = lastOfName(i);
            addName(i, last);
            i = last;
        }
    }

    // A sentence's first word is no part of a name when it is one that sentences begin with.
    void addName(qsizetype first, qsizetype last)
    {
        while (first < last && startsSentence(first))
            ++first;
        if (startsSentence(first))
            return;
        std::fill(m_joined.begin() + first + 1, m_joined.begin() + last + 1, true);
        add(Chunk::Kind::Name, first, last);
        if (isNumber(last)) // "Boeing 737" or "Niger 2023": both
            add(Chunk::Kind::Name, first, last - 1);
        addAroundOf(first, last);
    }

    // "President Issoufou of Niger" may be two names, "Ministry of the Interior" is one: each is offered.
    void addAroundOf(qsizetype first, qsizetype last)
    {
        qsizetype begin = first;
        for (qsizetype i = first + 1; i < last; ++i) {
            if (text(i) != u"of")
                continue;
            add(Chunk::Kind::Name, begin, i - 1);
            while (i < last && !isName(i))
                ++i;
            begin = i;
        }
        if (begin != first)
            add(Chunk::Kind::Name, begin, last);
    }

    [[nodiscard]] bool startsSentence(qsizetype index) const
    {
        return !isName(index) || isSentenceStarter(text(index)) || ChunkWords::isDeterminer(text(index)) ||
            ChunkWords::isBetweenPhrases(text(index));
    }

    [[nodiscard]] qsizetype lastOfName(qsizetype first) const
    {
        qsizetype last = first;
        while (true) {
            const qsizetype next = nextOfName(last);
            if (next == last)
                break;
            last = next;
        }
        return isNumber(last + 1) && text(last + 1).size() <= 4 ? last + 1 : last;
    }

    // The next capitalised word that belongs to the same name, past particles; else the same.
    [[nodiscard]] qsizetype nextOfName(qsizetype last) const
    {
        if (withoutPossessive(text(last)) < text(last).size())
            return last;
        qsizetype next = last + 1;
        for (int particles = 0; particles < 3 && isJoint(next, particles); ++particles)
            ++next;
        return isName(next) ? next : last;
    }

    [[nodiscard]] bool isJoint(qsizetype index, int particles) const
    {
        if (!isWord(index))
            return text(index) == u"&" || (text(index) == u"-" && particles == 0 && touches(index));
        if (isName(index))
            return false;
        // "of the", "de la"
        return ChunkWords::isParticle(text(index)) || (particles > 0 && text(index) == u"the");
    }

    [[nodiscard]] bool touches(qsizetype index) const
    {
        return index > 0 && index + 1 < count() &&
            m_tokens[std::size_t(index - 1)].range.end == m_tokens[std::size_t(index)].range.begin;
    }

    // --- names within compounds

    void addParts()
    {
        for (const UnitToken &token : m_tokens) {
            if (token.kind != Token::Kind::Word)
                continue;
            Utf16Range part{token.range.begin, token.range.begin};
            Utf16Range before = part;
            for (; part.end <= token.range.end; ++part.end) {
                if (part.end < token.range.end && !isHyphen(m_line[part.end]))
                    continue;
                if (part != token.range)
                    addPart(part, before);
                before = std::exchange(part, {part.end + 1, part.end + 1});
            }
        }
    }

    // "Din" in "al-Din" is no name of its own.
    void addPart(Utf16Range part, Utf16Range before)
    {
        const bool particle = ChunkWords::isParticle(m_line.sliced(before.begin, before.length()));
        if (part.length() > 1 && m_line[part.begin].isUpper() && !particle)
            addRange(Chunk::Kind::Part,
                     {part.begin, part.begin + withoutPossessive(m_line.sliced(part.begin, part.length()))});
    }

    // --- numbers

    void addNumbers()
    {
        for (qsizetype i = 0; i < count(); ++i) {
            if (!isNumber(i))
                continue;
            const qsizetype last = lastOfNumber(i);
            add(Chunk::Kind::Number, firstOfNumber(i), last);
            add(Chunk::Kind::Number, i, i);
            i = last;
        }
    }

    [[nodiscard]] qsizetype firstOfNumber(qsizetype index) const
    {
        if (kind(index - 1) == Token::Kind::Symbol || ChunkWords::isMonth(text(index - 1)))
            return index - 1;
        return index;
    }

    [[nodiscard]] qsizetype lastOfNumber(qsizetype index) const
    {
        qsizetype last = index;
        while (isNumber(last + 1) || isUnitAt(last + 1) || isYearAfterComma(last + 1)) {
            const bool comma = text(last + 1) == u",";
            last += comma ? 2 : 1;
        }
        return last;
    }

    [[nodiscard]] bool isUnitAt(qsizetype index) const
    {
        return index < count() &&
            (ChunkWords::isUnit(text(index)) || ChunkWords::isMonth(text(index)) ||
             kind(index) == Token::Kind::Symbol);
    }

    [[nodiscard]] bool isYearAfterComma(qsizetype index) const
    {
        return text(index) == u"," && isNumber(index + 1) && text(index + 1).size() == 4 &&
            (ChunkWords::isMonth(text(index - 1)) || ChunkWords::isMonth(text(index - 2)));
    }

    // --- phrases

    void addPhrases()
    {
        qsizetype previousFirst = -1; // of the phrase before, which a link may join with this one
        for (qsizetype i = 0; i < count(); ++i) {
            if (!isOfPhrase(i))
                continue;
            const qsizetype last = lastOfPhrase(i);
            addPhrase(i, last);
            const bool linked = previousFirst >= 0 && ChunkWords::isLink(text(i - 1));
            if (linked)
                add(Chunk::Kind::Phrase, previousFirst, last);
            else
                previousFirst = i;
            if (!ChunkWords::isLink(text(last + 1)))
                previousFirst = -1;
            i = last;
        }
    }

    // With its article and without.
    void addPhrase(qsizetype first, qsizetype last)
    {
        const bool article = ChunkWords::isDeterminer(text(first));
        if (article && first == last)
            return;
        add(Chunk::Kind::Phrase, first, last);
        if (article)
            add(Chunk::Kind::Phrase, first + 1, last);
    }

    [[nodiscard]] qsizetype lastOfPhrase(qsizetype first) const
    {
        qsizetype last = first;
        while (isJoined(last + 1) || (isOfPhrase(last + 1) && !ChunkWords::isDeterminer(text(last + 1))))
            ++last;
        return last;
    }

    [[nodiscard]] bool isJoined(qsizetype index) const
    {
        return index < count() && m_joined[std::size_t(index)];
    }

    [[nodiscard]] bool isOfPhrase(qsizetype index) const
    {
        if (!isWord(index) && !isNumber(index))
            return false;
        return ChunkWords::isDeterminer(text(index)) || !ChunkWords::isBetweenPhrases(text(index));
    }

    // --- quotations

    void addQuotation(Utf16Range range)
    {
        addRange(Chunk::Kind::Quotation, range);
        Utf16Range inner{range.begin + 1, range.end - 1};
        if (!m_line[range.end - 1].isPunct() || m_line[range.end - 1] == u'.')
            inner.end = range.end; // nothing closes it
        while (!inner.isEmpty() && m_line[inner.begin].isSpace())
            ++inner.begin;
        while (!inner.isEmpty() && (m_line[inner.end - 1].isSpace() || m_line[inner.end - 1] == u','))
            --inner.end;
        addRange(Chunk::Kind::Quotation, inner);
    }

    QStringView m_line;
    Tokens m_tokens;
    std::vector<bool> m_joined; // to the token before, within a name
    std::vector<UnitChunk> m_chunks;
    QSet<std::pair<qsizetype, qsizetype>> m_known;
};

} // namespace

std::vector<UnitChunk> chunksOfLine(QStringView line)
{
    return LineChunks(line).run();
}

} // namespace Galley
