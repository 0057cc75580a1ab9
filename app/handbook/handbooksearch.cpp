#include "handbook/handbooksearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int contextBefore = 40;
constexpr int contextLength = 140;
constexpr int headingWorth = 100; // occurrences in the text
constexpr int titleWorth = 30;

struct Ranked
{
    HandbookHit hit;
    qsizetype worth = 0;
};

// 0 when a word is missing.
qsizetype worthOf(const HandbookChapter &chapter, const HandbookSection &section, const QStringList &words)
{
    qsizetype worth = 0;
    for (const QString &word : words) {
        const qsizetype ofWord = section.text.count(word, Qt::CaseInsensitive) +
            (section.title.contains(word, Qt::CaseInsensitive) ? headingWorth : 0) +
            (chapter.title.contains(word, Qt::CaseInsensitive) ? titleWorth : 0);
        if (section.text.count(word, Qt::CaseInsensitive) == 0 &&
            !section.title.contains(word, Qt::CaseInsensitive))
            return 0;
        worth += ofWord;
    }
    return worth;
}

QString contextOf(const QString &text, const QStringList &words)
{
    qsizetype first = text.size();
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        first = at < 0 ? first : std::min(first, at);
    }
    if (first == text.size())
        first = 0;
    qsizetype begin = std::max<qsizetype>(0, first - contextBefore);
    if (begin > 0)
        begin = text.indexOf(u' ', begin) + 1;
    begin = std::min(begin, first);
    const QString part = text.mid(begin, contextLength);
    return (begin > 0 ? u"… "_s : QString()) + part +
        (begin + part.size() < text.size() ? u" …"_s : QString());
}

} // namespace

QList<HandbookHit> searchHandbook(const Handbook &handbook, const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    std::vector<Ranked> found;
    for (const HandbookChapter &chapter : handbook.chapters()) {
        if (chapter.name == Handbook::indexName())
            continue;
        for (const HandbookSection &section : chapter.sections) {
            if (const qsizetype worth = worthOf(chapter, section, wanted); worth > 0)
                found.push_back({{{chapter.name, section.level == 1 ? QString() : section.anchor},
                                  chapter.title,
                                  section.title,
                                  contextOf(section.text, wanted)},
                                 worth});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Ranked::worth);
    QList<HandbookHit> hits;
    for (Ranked &one : found)
        hits.append(std::move(one.hit));
    return hits;
}

} // namespace Galley
