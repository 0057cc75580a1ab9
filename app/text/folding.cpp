#include "text/folding.h"

#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

// Characters that become longer; none shrinks by folding, nor does one beyond the BMP change its length.
const QSet<char16_t> &growingCharacters()
{
    static const QSet<char16_t> characters = [] {
        QSet<char16_t> found;
        for (char32_t c = 0x80; c <= 0xffff; ++c) {
            if (!QChar::isSurrogate(c) && QString(QChar(char16_t(c))).toCaseFolded().size() > 1)
                found.insert(char16_t(c));
        }
        return found;
    }();
    return characters;
}

} // namespace

FoldedText::FoldedText(QStringView text)
    : m_folded(text.toString().toCaseFolded())
{
    if (m_folded.size() != text.size())
        findGrowths(text);
}

void FoldedText::findGrowths(QStringView text)
{
    const QSet<char16_t> &growing = growingCharacters();
    qsizetype grown = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80 || !growing.contains(text[i].unicode()))
            continue;
        const qsizetype length = QString(text[i]).toCaseFolded().size();
        m_growths.push_back({i + grown, length, i});
        grown += length - 1;
    }
}

std::optional<qsizetype> FoldedText::original(qsizetype folded) const
{
    auto after = std::ranges::upper_bound(m_growths, folded, {}, &Growth::folded);
    if (after == m_growths.begin())
        return folded;
    const Growth &last = *--after;
    if (folded == last.folded)
        return last.place;
    if (folded < last.folded + last.length)
        return std::nullopt;
    return last.place + 1 + (folded - last.folded - last.length);
}

std::optional<Utf16Range> FoldedText::original(Utf16Range folded) const
{
    const auto begin = original(folded.begin);
    const auto end = original(folded.end);
    if (!begin || !end)
        return std::nullopt;
    return Utf16Range{*begin, *end};
}

bool isUnspaced(char32_t c)
{
    if (c < 0x0e00) // the first such script is Thai
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

QString wordKey(QStringView text)
{
    const QString folded = text.toString().toCaseFolded();
    QString key(u' ');
    key.reserve(folded.size() + 2);
    const auto separate = [&key] {
        if (!key.endsWith(u' '))
            key += u' ';
    };
    for (const char32_t c : folded.toUcs4()) {
        const bool alone = isUnspaced(c);
        if (alone || !(QChar::isLetterOrNumber(c) || QChar::isMark(c)))
            separate();
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c))
            continue;
        key += QStringView(QChar::fromUcs4(c));
        if (alone)
            separate();
    }
    separate();
    return key;
}

QString foldKey(QStringView text)
{
    return text.toString().simplified().toCaseFolded();
}

} // namespace Galley
