#include "formats/conll/tagscheme.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Words{
    std::pair{TagScheme::Iob2, "iob2"_L1},   std::pair{TagScheme::Iob1, "iob1"_L1},
    std::pair{TagScheme::Iobes, "iobes"_L1}, std::pair{TagScheme::Bilou, "bilou"_L1},
    std::pair{TagScheme::Plain, "plain"_L1},
};

std::optional<Tag::Part> partFor(char letter)
{
    switch (letter) {
    case 'B':
        return Tag::Part::Begin;
    case 'I':
    case 'M':
        return Tag::Part::Inside;
    case 'E':
    case 'L':
        return Tag::Part::End;
    case 'S':
    case 'U':
    case 'W':
        return Tag::Part::Single;
    default:
        return {};
    }
}

QChar letterFor(Tag::Part part, TagScheme scheme)
{
    switch (part) {
    case Tag::Part::Begin:
        return u'B';
    case Tag::Part::End:
        return scheme == TagScheme::Bilou ? u'L' : u'E';
    case Tag::Part::Single:
        return scheme == TagScheme::Bilou ? u'U' : u'S';
    default:
        return u'I';
    }
}

QString tagFor(Tag::Part part, const QString &label, TagScheme scheme)
{
    if (part == Tag::Part::Outside)
        return u"O"_s;
    return scheme == TagScheme::Plain ? label : QString(letterFor(part, scheme) + u"-"_s + label);
}

bool hasEnds(TagScheme scheme)
{
    return scheme == TagScheme::Iobes || scheme == TagScheme::Bilou;
}

// Where a token stands in its span.
Tag::Part partAt(qsizetype token, const TokenSpan &span, bool afterSame, TagScheme scheme)
{
    const bool first = token == span.begin;
    const bool last = token + 1 == span.end;
    if (hasEnds(scheme) && last)
        return first ? Tag::Part::Single : Tag::Part::End;
    if (first && (scheme != TagScheme::Iob1 || afterSame))
        return Tag::Part::Begin;
    return Tag::Part::Inside;
}

} // namespace

QString wordFor(TagScheme scheme)
{
    return std::ranges::find(Words, scheme, &decltype(Words)::value_type::first)->second;
}

std::optional<TagScheme> tagSchemeFrom(QStringView word)
{
    const auto found = std::ranges::find_if(Words, [&](const auto &pair) { return pair.second == word; });
    return found == Words.end() ? std::nullopt : std::optional(found->first);
}

std::optional<Tag> tagFrom(QByteArrayView text, TagScheme scheme)
{
    if (text == "O")
        return Tag{};
    if (scheme == TagScheme::Plain)
        return text == "_" || text.isEmpty() ? Tag{} : Tag{Tag::Part::Inside, text};
    const std::optional<Tag::Part> part = text.isEmpty() ? std::nullopt : partFor(text.front());
    if (part && text.size() == 1)
        return Tag{*part, {}};
    if (part && text.size() > 2 && text[1] == '-')
        return Tag{*part, text.sliced(2)};
    return {};
}

bool TagDecoder::needsEnds() const
{
    return hasEnds(m_scheme);
}

bool TagDecoder::goesOn(const Tag &tag) const
{
    return m_isOpen && tag.label == m_label;
}

TagDecoder::Fault TagDecoder::faultOf(const Tag &tag) const
{
    using enum Tag::Part;
    const bool startsAnew = tag.part == Outside || tag.part == Begin || tag.part == Single;
    if (m_scheme == TagScheme::Plain)
        return Fault::None;
    if (!needsEnds() && (tag.part == End || tag.part == Single))
        return Fault::Foreign;
    if (m_scheme == TagScheme::Iob1)
        return tag.part == Begin && !goesOn(tag) ? Fault::Stray : Fault::None;
    if (!startsAnew && !goesOn(tag))
        return Fault::Stray;
    return needsEnds() && startsAnew && m_isOpen ? Fault::Unclosed : Fault::None;
}

TagDecoder::Fault TagDecoder::add(const Tag &tag)
{
    using enum Tag::Part;
    const Fault fault = faultOf(tag);
    if (tag.part == Outside) {
        close();
    } else if (tag.part == Begin || tag.part == Single || !goesOn(tag)) {
        close();
        open(tag);
    }
    ++m_token;
    if (tag.part == End || tag.part == Single)
        close();
    return fault;
}

TagDecoder::Fault TagDecoder::endSentence()
{
    const Fault fault = needsEnds() && m_isOpen ? Fault::Unclosed : Fault::None;
    close();
    return fault;
}

void TagDecoder::open(const Tag &tag)
{
    m_isOpen = true;
    m_begin = m_token;
    m_label = tag.label.toByteArray();
}

void TagDecoder::close()
{
    if (m_isOpen)
        m_spans.append({m_begin, m_token, QString::fromUtf8(m_label)});
    m_isOpen = false;
}

QStringList tagsFor(const QList<TokenSpan> &spans, qsizetype tokens, const QList<qsizetype> &sentenceBegins,
                    TagScheme scheme)
{
    QStringList tags(tokens, u"O"_s);
    const TokenSpan *before = nullptr;
    for (const TokenSpan &span : spans) {
        const bool touches = before && before->end == span.begin && before->label == span.label;
        const bool afterSame = touches && !std::ranges::binary_search(sentenceBegins, span.begin);
        for (qsizetype token = span.begin; token < span.end; ++token)
            tags[token] = tagFor(partAt(token, span, afterSame, scheme), span.label, scheme);
        before = &span;
    }
    return tags;
}

QStringList tagsOfLabel(const QString &label, TagScheme scheme)
{
    using enum Tag::Part;
    if (scheme == TagScheme::Plain)
        return {label};
    QStringList tags{tagFor(Begin, label, scheme), tagFor(Inside, label, scheme)};
    if (hasEnds(scheme))
        tags += {tagFor(End, label, scheme), tagFor(Single, label, scheme)};
    return tags;
}

} // namespace Galley
