#include "annotation/namerank.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

struct Rank
{
    QString name;
    qint64 sameQuote = 0;
    int likeness = 0; // 0 … 100
    qint64 count = 0;
};

// The words of a text in lower case, and their initials.
struct Words
{
    explicit Words(const QString &text)
    {
        QString word;
        const QString folded = text.toCaseFolded() + u' ';
        for (const QChar c : folded) {
            if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
                word += c;
            } else if (!word.isEmpty()) {
                initials += word[0];
                all.insert(word);
                word.clear();
            }
        }
    }

    QSet<QString> all;
    QString initials;
};

int likeness(const Words &name, const Words &quote)
{
    if (name.all.isEmpty() || quote.all.isEmpty())
        return 0;
    const auto isShort = [](const Words &words, const Words &of) {
        return words.all.size() == 1 && of.initials.size() > 1 && *words.all.cbegin() == of.initials;
    };
    if (isShort(name, quote) || isShort(quote, name))
        return 100;
    const auto shared =
        std::ranges::count_if(name.all, [&](const QString &w) { return quote.all.contains(w); });
    return int(100 * shared / std::min(name.all.size(), quote.all.size()));
}

} // namespace

QStringList rankNames(const QList<NameUse> &uses, const QString &quote, qsizetype limit)
{
    const QString folded = quote.toCaseFolded();
    QHash<QString, Rank> ranks;
    for (const NameUse &use : uses) {
        Rank &rank = ranks[use.name];
        rank.count += use.count;
        if (use.quote.compare(folded, Qt::CaseInsensitive) == 0)
            rank.sameQuote += use.count;
    }
    const Words words(quote);
    QList<Rank> sorted;
    sorted.reserve(ranks.size());
    for (auto rank = ranks.begin(); rank != ranks.end(); ++rank) {
        rank->name = rank.key();
        rank->likeness = likeness(Words(rank->name), words);
        sorted.append(*rank);
    }
    std::ranges::sort(sorted, [](const Rank &a, const Rank &b) {
        return std::tuple(b.sameQuote, b.likeness, b.count, a.name) <
            std::tuple(a.sameQuote, a.likeness, a.count, b.name);
    });
    QStringList names;
    for (const Rank &rank : sorted.first(std::min(limit, sorted.size())))
        names.append(rank.name);
    return names;
}

} // namespace Galley
