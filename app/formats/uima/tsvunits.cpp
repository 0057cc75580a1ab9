#include "formats/uima/tsvunits.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Galley::Tsv {

namespace {

std::vector<Utf16Range> rangesOf(const Cas &cas, const QString &type)
{
    std::vector<Utf16Range> ranges;
    for (const CasStructure &structure : cas.structures()) {
        if (structure.type == type && structure.range && !structure.range->isEmpty())
            ranges.push_back(*structure.range);
    }
    std::ranges::sort(ranges);
    return ranges;
}

} // namespace

QString RowAt::name() const
{
    const QString whole = u"%1-%2"_s.arg(sentence + 1).arg(token + 1);
    return part == 0 ? whole : whole + u'.' + QString::number(part);
}

Rows::Rows(const Cas &cas, const QList<const CasStructure *> &annotations)
    : m_text(cas.mainSofa()->text.value_or(QString()))
{
    addGaps(rangesOf(cas, Uima::Token), annotations);
    addSentences(cas);
    addParts(annotations);
}

void Rows::addGaps(const std::vector<Utf16Range> &words, const QList<const CasStructure *> &annotations)
{
    std::set<qsizetype> begins; // and places of no width
    std::set<qsizetype> ends;
    for (const CasStructure *const annotation : annotations) {
        begins.insert(annotation->range->begin);
        ends.insert(annotation->range->end);
    }
    // Whether something begins, ends or stands between two tokens, and not at their edges.
    const auto isNeeded = [&](Utf16Range gap) {
        const auto begin = begins.lower_bound(gap.begin);
        const auto end = ends.upper_bound(gap.begin);
        return (begin != begins.end() && *begin < gap.end) || (end != ends.end() && *end <= gap.end);
    };
    qsizetype done = 0;
    for (const Utf16Range word : words) {
        const Utf16Range gap{done, word.begin};
        if (!gap.isEmpty() && (done == 0 || isNeeded(gap)))
            m_tokens.push_back(gap);
        m_tokens.push_back(word);
        done = word.end;
    }
    const Utf16Range rest{done, m_text.size()};
    const bool all = m_tokens.empty() && (!rest.isEmpty() || !annotations.isEmpty());
    if (all || (!rest.isEmpty() && isNeeded(rest)))
        m_tokens.push_back(rest);
}

// A sentence begins with a token, and takes with it what stands before the next.
void Rows::addSentences(const Cas &cas)
{
    if (m_tokens.empty())
        return;
    m_firsts.push_back(0);
    for (const Utf16Range sentence : rangesOf(cas, Uima::Sentence)) {
        const auto first = std::ranges::lower_bound(m_tokens, sentence.begin, {}, &Utf16Range::begin);
        const auto place = size_t(first - m_tokens.begin());
        if (place > m_firsts.back() && place < m_tokens.size())
            m_firsts.push_back(place);
    }
    for (size_t at = 0; at < m_firsts.size(); ++at) {
        const bool last = at + 1 == m_firsts.size();
        const size_t end = last ? m_tokens.size() : m_firsts[at + 1];
        SentenceRows sentence;
        sentence.range = {m_tokens[m_firsts[at]].begin, last ? m_text.size() : m_tokens[end].begin};
        for (size_t token = m_firsts[at]; token < end; ++token)
            sentence.tokens.push_back({m_tokens[token]});
        m_sentences.push_back(std::move(sentence));
    }
}

std::pair<size_t, size_t> Rows::tokensOf(Utf16Range range) const
{
    // Of two tokens that touch, what has no width belongs to the first.
    const auto first = range.isEmpty()
        ? std::ranges::lower_bound(m_tokens, range.begin, {}, &Utf16Range::end)
        : std::ranges::upper_bound(m_tokens, range.begin, {}, &Utf16Range::end);
    auto last = std::ranges::lower_bound(m_tokens, range.end, {}, &Utf16Range::begin);
    const auto from = size_t(first - m_tokens.begin());
    return {from, range.isEmpty() ? from + 1 : size_t(last - m_tokens.begin())};
}

Utf16Range Rows::common(Utf16Range token, Utf16Range range)
{
    return {std::max(token.begin, range.begin), std::min(token.end, range.end)};
}

RowAt Rows::at(size_t token) const
{
    const auto after = std::ranges::upper_bound(m_firsts, token);
    const auto sentence = size_t(after - m_firsts.begin()) - 1;
    return {qsizetype(sentence), qsizetype(token - m_firsts[sentence]), 0};
}

TokenRow &Rows::row(size_t token)
{
    const RowAt place = at(token);
    return m_sentences[size_t(place.sentence)].tokens[size_t(place.token)];
}

void Rows::addParts(const QList<const CasStructure *> &annotations)
{
    for (const CasStructure *const annotation : annotations) {
        const auto [from, to] = tokensOf(*annotation->range);
        for (size_t token = from; token < std::min(to, m_tokens.size()); ++token) {
            const Utf16Range part = common(m_tokens[token], *annotation->range);
            if (part != m_tokens[token])
                row(token).parts.push_back(part);
        }
    }
    for (SentenceRows &sentence : m_sentences) {
        for (TokenRow &token : sentence.tokens) {
            std::ranges::sort(token.parts, {},
                              [](Utf16Range part) { return std::pair(part.begin, -part.end); });
            const auto doubles = std::ranges::unique(token.parts);
            token.parts.erase(doubles.begin(), doubles.end());
        }
    }
}

QList<RowAt> Rows::rowsOf(Utf16Range range) const
{
    QList<RowAt> rows;
    const auto [from, to] = tokensOf(range);
    for (size_t token = from; token < std::min(to, m_tokens.size()); ++token) {
        RowAt place = at(token);
        const Utf16Range part = common(m_tokens[token], range);
        const std::vector<Utf16Range> &parts =
            m_sentences[size_t(place.sentence)].tokens[size_t(place.token)].parts;
        if (part != m_tokens[token])
            place.part = std::ranges::find(parts, part) - parts.begin() + 1;
        rows.append(place);
    }
    return rows;
}

} // namespace Galley::Tsv
