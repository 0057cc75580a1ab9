#include "text/folding.h"

#include <QHash>

#include <algorithm>
#include <bitset>

namespace Galley {

namespace {

// What characters become that fold to several. Qt folds to single characters only, but knows how each is
// written in capitals.
const QHash<char16_t, QString> &expansions()
{
    static const QHash<char16_t, QString> known = [] {
        QHash<char16_t, QString> found{{u'\u0130', QStringLiteral("i\u0307")}};
        for (char32_t c = 0x80; c <= 0xffff; ++c) {
            if (const QString capitals = QString(QChar(char16_t(c))).toUpper(); capitals.size() > 1)
                found.insert(char16_t(c), capitals.toCaseFolded());
        }
        return found;
    }();
    return known;
}

// Asked of every character.
bool grows(QChar c)
{
    static const std::bitset<0x10000> growing = [] {
        std::bitset<0x10000> found;
        for (const auto &[character, folded] : expansions().asKeyValueRange())
            found.set(character);
        return found;
    }();
    return c.unicode() >= 0x80 && growing.test(c.unicode());
}

} // namespace

FoldedText::FoldedText(QStringView text)
    : m_folded(text.toString().toCaseFolded()) // as long as the text
{
    if (std::ranges::none_of(std::as_const(m_folded), grows))
        return;
    QString folded;
    folded.reserve(m_folded.size() + m_folded.size() / 16);
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        const QChar c = m_folded[i];
        if (!grows(c)) {
            folded += c;
            continue;
        }
        const QString &several = *expansions().constFind(c.unicode());
        m_growths.push_back({folded.size(), several.size(), i});
        folded += several;
    }
    m_folded = std::move(folded);
}

QString caseFolded(QStringView text)
{
    return FoldedText(text).string();
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
    const QString folded = caseFolded(text);
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
    return caseFolded(text.toString().simplified());
}

} // namespace Galley
