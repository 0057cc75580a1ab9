#include "text/wordrules.h"

#include <QString>

#include <algorithm>
#include <array>
#include <span>

namespace Galley {

namespace {

// All lists are sorted, for binary search.
constexpr std::array Titles{
    QStringView(u"adm"),  QStringView(u"brig"), QStringView(u"capt"),   QStringView(u"cmdr"),
    QStringView(u"col"),  QStringView(u"cpl"),  QStringView(u"cpt"),    QStringView(u"dr"),
    QStringView(u"fr"),   QStringView(u"gen"),  QStringView(u"gov"),    QStringView(u"hon"),
    QStringView(u"lt"),   QStringView(u"maj"),  QStringView(u"messrs"), QStringView(u"mme"),
    QStringView(u"mr"),   QStringView(u"mrs"),  QStringView(u"ms"),     QStringView(u"mt"),
    QStringView(u"pres"), QStringView(u"prof"), QStringView(u"pvt"),    QStringView(u"rep"),
    QStringView(u"rev"),  QStringView(u"sen"),  QStringView(u"sgt"),    QStringView(u"st"),
    QStringView(u"supt"),
};
constexpr std::array Counters{
    QStringView(u"apr"), QStringView(u"art"), QStringView(u"aug"), QStringView(u"dec"),  QStringView(u"feb"),
    QStringView(u"fig"), QStringView(u"jan"), QStringView(u"jul"), QStringView(u"jun"),  QStringView(u"mar"),
    QStringView(u"no"),  QStringView(u"nos"), QStringView(u"nov"), QStringView(u"nr"),   QStringView(u"oct"),
    QStringView(u"p"),   QStringView(u"pp"),  QStringView(u"sec"), QStringView(u"sept"), QStringView(u"vol"),
};
constexpr std::array Joiners{
    QStringView(u"approx"), QStringView(u"c.f"), QStringView(u"ca"), QStringView(u"cf"),
    QStringView(u"e.g"),    QStringView(u"i.e"), QStringView(u"v"),  QStringView(u"vs"),
};
constexpr std::array Ambiguous{
    QStringView(u"ave"),  QStringView(u"bros"), QStringView(u"co"),  QStringView(u"corp"),
    QStringView(u"dept"), QStringView(u"etc"),  QStringView(u"inc"), QStringView(u"jr"),
    QStringView(u"ltd"),  QStringView(u"ph.d"), QStringView(u"sr"),
};
constexpr std::array Starters{
    QStringView(u"A"),     QStringView(u"After"),   QStringView(u"An"),    QStringView(u"And"),
    QStringView(u"As"),    QStringView(u"At"),      QStringView(u"But"),   QStringView(u"He"),
    QStringView(u"His"),   QStringView(u"However"), QStringView(u"I"),     QStringView(u"If"),
    QStringView(u"In"),    QStringView(u"It"),      QStringView(u"Its"),   QStringView(u"Meanwhile"),
    QStringView(u"On"),    QStringView(u"She"),     QStringView(u"Since"), QStringView(u"So"),
    QStringView(u"That"),  QStringView(u"The"),     QStringView(u"Their"), QStringView(u"Then"),
    QStringView(u"There"), QStringView(u"These"),   QStringView(u"They"),  QStringView(u"This"),
    QStringView(u"Those"), QStringView(u"We"),      QStringView(u"What"),  QStringView(u"When"),
    QStringView(u"While"), QStringView(u"You"),
};

bool has(std::span<const QStringView> list, QStringView word)
{
    return std::ranges::binary_search(list, word);
}

// "U.S", "a.m", or one capital.
bool isDotted(QStringView word)
{
    if (word.size() == 1)
        return word.front().isUpper();
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isLetter() : word[i] != u'.')
            return false;
    }
    return word.size() % 2 == 1;
}

qsizetype lettersBefore(QStringView text, qsizetype unit)
{
    qsizetype begin = unit;
    while (begin > 0 && (text[begin - 1].isLetter() || text[begin - 1].isMark()))
        --begin;
    return unit - begin;
}

} // namespace

bool isLostSpace(QStringView text, qsizetype dot)
{
    if (dot == 0 || dot + 1 >= text.size() || text[dot] != u'.' || !text[dot + 1].isUpper())
        return false;
    const qsizetype before = lettersBefore(text, dot);
    const bool wordFollows = dot + 2 < text.size() && text[dot + 2].isLower();
    return wordFollows ? before >= 1 : before >= 3 && text[dot - 1].isLower();
}

Abbreviation abbreviation(QStringView word)
{
    if (word.isEmpty() || word.size() > 8)
        return Abbreviation::None;
    const QString lower = word.toString().toLower();
    const bool capital = word.front().isUpper();
    if (capital && has(Titles, lower))
        return Abbreviation::Title;
    if (has(Counters, lower) && (capital || lower.startsWith(u'n') || lower.startsWith(u'p')))
        return Abbreviation::Counter;
    if (has(Joiners, lower))
        return Abbreviation::Joining;
    return has(Ambiguous, lower) || isDotted(word) ? Abbreviation::Ambiguous : Abbreviation::None;
}

bool isSentenceStarter(QStringView word)
{
    return has(Starters, word);
}

} // namespace Galley
