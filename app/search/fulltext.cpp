#include "search/fulltext.h"

#include "text/folding.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace Galley::FullText {

using namespace Qt::StringLiterals;

namespace {

// Of the tokenizer in SQLite: what came later is no letter to it.
constexpr QChar::UnicodeVersion KnownUnicode = QChar::Unicode_6_1;
constexpr qsizetype MostSharpEsses = 4; // that each may or may not be written so

bool isKnown(char32_t c)
{
    return !isUnspaced(c) && QChar::unicodeVersion(c) <= KnownUnicode;
}

bool isAnswerable(QStringView words)
{
    bool any = false;
    for (const char32_t c : words.toUcs4()) {
        const bool letter = QChar::isLetterOrNumber(c);
        if ((letter || QChar::isMark(c)) && !isKnown(c))
            return false;
        any = any || letter;
    }
    return any;
}

// The index folds no character into two: each way to write what folding makes one is asked for.
QStringList spellings(const QString &folded)
{
    QStringList all{folded};
    qsizetype at = 0;
    for (qsizetype n = 0; n < MostSharpEsses && (at = folded.indexOf("ss"_L1, at)) >= 0; ++n, at += 2) {
        for (qsizetype i = 0, count = all.size(); i < count; ++i) {
            // Those before it are shorter by one in some spellings: this one is as far from the end in all.
            const qsizetype place = all[i].size() - (folded.size() - at);
            all.append(QString(all[i]).replace(place, 2, u"\u00df"_s));
        }
    }
    if (folded.contains("ff"_L1) || folded.contains("fi"_L1) || folded.contains("fl"_L1)) {
        for (qsizetype i = 0, count = all.size(); i < count; ++i)
            all.append(QString(all[i])
                           .replace("ffi"_L1, u"\ufb03"_s)
                           .replace("ffl"_L1, u"\ufb04"_s)
                           .replace("ff"_L1, u"\ufb00"_s)
                           .replace("fi"_L1, u"\ufb01"_s)
                           .replace("fl"_L1, u"\ufb02"_s));
    }
    return all;
}

QString phrases(const QStringList &all, bool prefix)
{
    QStringList quoted;
    for (QString phrase : all)
        quoted.append(u'"' + phrase.replace(u'"', u' ') + (prefix ? u"\"*"_s : u"\""_s));
    return quoted.join(" OR "_L1);
}

// Without the first of its words, which may be the end of a longer one.
QString withoutFirstWord(const QString &text)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    const auto end = std::ranges::find_if_not(text, isWord);
    return text.sliced(end - text.begin());
}

} // namespace

std::optional<QString> matchFor(const QString &words, bool prefix)
{
    if (!isAnswerable(words))
        return std::nullopt;
    return phrases(spellings(caseFolded(words)), prefix && words.back().isLetterOrNumber());
}

std::optional<QString> matchFor(const PatternSpec &spec)
{
    if (spec.kind == PatternSpec::Kind::RegularExpression || !isAnswerable(spec.text))
        return std::nullopt;
    const QString words = spec.wholeWords ? spec.text : withoutFirstWord(spec.text);
    const bool cut = (!spec.wholeWords || spec.prefix) && spec.text.back().isLetterOrNumber();
    if (!isAnswerable(words))
        return std::nullopt;
    return spec.kind == PatternSpec::Kind::Folded ? matchFor(words, cut) : phrases({words}, cut);
}

QStringList unspacedLanguages()
{
    return {u"zh"_s, u"ja"_s, u"th"_s, u"lo"_s, u"km"_s, u"my"_s, u"bo"_s, u"dz"_s, u"yue"_s, u"wuu"_s};
}

QString scanReason(const PatternSpec &spec)
{
    if (spec.kind == PatternSpec::Kind::RegularExpression)
        return QCoreApplication::translate("FullText", "A regular expression is tried on every article.");
    if (!spec.wholeWords)
        return QCoreApplication::translate(
            "FullText", "A part of a word is looked for in every article; whole words are found sooner.");
    return QCoreApplication::translate(
        "FullText", "The word index does not know these characters, so every article is read.");
}

} // namespace Galley::FullText
