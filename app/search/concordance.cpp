#include "search/concordance.h"

#include "text/folding.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>
#include <ranges>
#include <vector>

namespace Galley::Concordance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<SortBy, QLatin1StringView>, 11> SortWords{{
    {SortBy::Place, "place"_L1},
    {SortBy::Key, "key"_L1},
    {SortBy::Left1, "left"_L1},
    {SortBy::Left2, "left2"_L1},
    {SortBy::Left3, "left3"_L1},
    {SortBy::Right1, "right"_L1},
    {SortBy::Right2, "right2"_L1},
    {SortBy::Right3, "right3"_L1},
    {SortBy::Label, "label"_L1},
    {SortBy::Annotator, "annotator"_L1},
    {SortBy::Source, "source"_L1},
}};

constexpr std::array<std::pair<GroupBy, QLatin1StringView>, 6> GroupWords{{
    {GroupBy::None, "none"_L1},
    {GroupBy::Key, "key"_L1},
    {GroupBy::Label, "label"_L1},
    {GroupBy::Annotator, "annotator"_L1},
    {GroupBy::Source, "source"_L1},
    {GroupBy::Article, "article"_L1},
}};

QString labelOf(const Hit &hit)
{
    return hit.label.isEmpty() ? QString() : QString(hit.layer + u'/' + hit.label);
}

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// Also what joins two parts of a word ("Il-76", "group’s").
bool isInWord(QStringView text, qsizetype at)
{
    if (isLetter(text[at]))
        return true;
    const bool joins = text[at] == u'-' || text[at] == u'\'' || text[at] == u'\u2019';
    return joins && at > 0 && at + 1 < text.size() && isLetter(text[at - 1]) && isLetter(text[at + 1]);
}

// The n-th word (from 1) of what stands right of the key, or left of it, counted away from it.
QStringView wordOf(QStringView context, int n, bool left)
{
    qsizetype passed = 0; // characters, away from the key
    const auto pass = [&](bool words) {
        const qsizetype from = passed;
        const auto at = [&] { return left ? context.size() - 1 - passed : passed; };
        while (passed < context.size() && isInWord(context, at()) == words)
            ++passed;
        return passed - from;
    };
    for (; n > 1; --n) {
        pass(false);
        pass(true);
    }
    pass(false);
    const qsizetype length = pass(true);
    return context.sliced(left ? context.size() - passed : passed - length, length);
}

QString sortText(const Hit &hit, SortBy order)
{
    const int word = (int(order) - int(SortBy::Left1)) % 3 + 1;
    switch (order) {
    case SortBy::Key:
        return hit.quote;
    case SortBy::Left1:
    case SortBy::Left2:
    case SortBy::Left3:
        return wordOf(hit.left, word, true).toString();
    case SortBy::Right1:
    case SortBy::Right2:
    case SortBy::Right3:
        return wordOf(hit.right, word, false).toString();
    case SortBy::Label:
        return labelOf(hit);
    case SortBy::Annotator:
        return hit.annotator;
    case SortBy::Source:
        return hit.source;
    case SortBy::Place:
        break;
    }
    return {};
}

// The place of each line's text among all different ones, in the order of the language; equal texts share
// one. A text is compared only against different ones, which are few.
std::vector<qsizetype> ranks(const QList<Hit> &lines, SortBy order, const QCollator &collator)
{
    QHash<QString, qsizetype> known;
    std::vector<QCollatorSortKey> keys;
    std::vector<qsizetype> ofLine;
    ofLine.reserve(size_t(lines.size()));
    for (const Hit &line : lines) {
        const QString text = foldKey(sortText(line, order));
        auto found = known.constFind(text);
        if (found == known.cend()) {
            found = known.insert(text, qsizetype(keys.size()));
            keys.push_back(collator.sortKey(text));
        }
        ofLine.push_back(*found);
    }
    std::vector<qsizetype> sorted(keys.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::ranges::sort(sorted, [&](qsizetype a, qsizetype b) { return keys[size_t(a)] < keys[size_t(b)]; });
    std::vector<qsizetype> rank(keys.size());
    for (size_t i = 0; i < sorted.size(); ++i)
        rank[size_t(sorted[i])] = qsizetype(i);
    for (qsizetype &line : ofLine)
        line = rank[size_t(line)];
    return ofLine;
}

auto placeOf(const Hit &hit)
{
    return std::tuple(hit.article, hit.range.begin, hit.range.end, hit.set, hit.span);
}

QString groupText(const Hit &hit, GroupBy by)
{
    switch (by) {
    case GroupBy::Key:
        return foldKey(hit.quote);
    case GroupBy::Label:
        return labelOf(hit);
    case GroupBy::Annotator:
        return hit.annotator;
    case GroupBy::Source:
        return hit.source;
    case GroupBy::Article:
        return hit.externalId;
    case GroupBy::None:
        break;
    }
    return {};
}

template <typename Words>
QStringList wordsOf(const Words &words)
{
    QStringList all;
    for (const auto &[value, word] : words)
        all.append(word);
    return all;
}

template <typename Words>
auto valueOf(const Words &words, QStringView word) -> std::optional<decltype(words.front().first)>
{
    const auto found = std::ranges::find_if(words, [word](const auto &pair) { return pair.second == word; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

void sort(QList<Hit> &lines, const QList<SortBy> &orders, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::vector<qsizetype>> keys;
    for (const SortBy order : orders) {
        if (order == SortBy::Place)
            break; // no two lines are at one place
        keys.push_back(ranks(lines, order, collator));
    }
    std::vector<size_t> sorted(size_t(lines.size()));
    std::iota(sorted.begin(), sorted.end(), 0);
    std::ranges::sort(sorted, [&](size_t a, size_t b) {
        for (const auto &key : keys) {
            if (key[a] != key[b])
                return key[a] < key[b];
        }
        return placeOf(lines[qsizetype(a)]) < placeOf(lines[qsizetype(b)]);
    });
    QList<Hit> result;
    result.reserve(lines.size());
    for (const size_t line : sorted)
        result.append(std::move(lines[qsizetype(line)]));
    lines = std::move(result);
}

QList<Group> grouped(const QList<Hit> &lines, GroupBy by)
{
    QHash<QString, qsizetype> places;
    QList<Group> groups;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString text = groupText(lines[line], by);
        auto place = places.constFind(text);
        if (place == places.cend()) {
            place = places.insert(text, groups.size());
            groups.append({.value = text});
        }
        groups[*place].lines.append(line);
    }
    std::ranges::stable_sort(groups, std::greater(), [](const Group &group) { return group.lines.size(); });
    return groups;
}

QStringList sortWords()
{
    return wordsOf(SortWords);
}

std::optional<SortBy> sortFrom(QStringView word)
{
    return valueOf(SortWords, word);
}

QStringList groupWords()
{
    return wordsOf(GroupWords);
}

std::optional<GroupBy> groupFrom(QStringView word)
{
    return valueOf(GroupWords, word);
}

} // namespace Galley::Concordance
