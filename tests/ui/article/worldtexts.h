#pragma once

#include <QString>

namespace Galley::Testing {

// A line of text in each way that text can be awkward to place; a word of it to mark.
struct WorldText
{
    const char *name;
    QString text;
    QString word;
};

[[nodiscard]] inline QList<WorldText> worldTexts()
{
    using namespace Qt::StringLiterals;
    return {
        {"English", u"The army of Niger arrived at noon."_s, u"army of Niger"_s},
        {"Arabic", u"أعلنت وزارة الدفاع أن الجيش وصل إلى المدينة."_s, u"وزارة الدفاع"_s},
        {"Arabic, part of a word", u"وصل الجنود إلى القاعدة"_s, u"لجنو"_s},
        {"Arabic with a Latin name and numbers", u"قالت شركة Antonov إن 12 طائرة An-26 وصلت"_s,
         u"شركة Antonov إن 12 طائرة"_s},
        {"Arabic with vowel signs", u"السَّلامُ عَلَيْكُمْ يا قَوْم"_s, u"عَلَيْكُمْ"_s},
        {"Hebrew with a number", u"ביום 12 במרץ 2024 נחתו המטוסים"_s, u"12 במרץ 2024"_s},
        {"Hebrew in English", u"The ministry (משרד הביטחון) operates 4 planes."_s,
         u"ministry (משרד הביטחון) op"_s},
        {"English in Hebrew", u"לדברי סוכנות Reuters נחתו 4 מטוסי Hercules C-130 בבסיס"_s,
         u"Reuters נחתו 4 מטוסי Hercules"_s},
        {"Chinese", u"国防部周二在北京宣布海军已接收三艘巡逻艇。"_s, u"三艘巡逻艇"_s},
        {"Japanese", u"防衛省は火曜日に新しい哨戒機を受け取った。"_s, u"哨戒機"_s},
        {"Thai", u"กองทัพอากาศได้รับเครื่องบินลำใหม่"_s, u"เครื่องบิน"_s},
        {"Devanagari", u"वायु सेना ने दिल्ली में नए विमान प्राप्त किए"_s, u"दिल्ली"_s},
        {"combining marks", u"L'e\u0301cole n\u0303ame\u0308 a\u0328\u0302b ze\u0301ro"_s,
         u"n\u0303ame\u0308"_s},
        {"an emoji family and flags",
         u"Crews 👨‍👩‍👧 of 🇫🇷🇳🇪 cheered 👍🏽 loudly"_s,
         u"👨‍👩‍👧 of 🇫🇷"_s},
    };
}

// Right to left: its lines stand at the right.
[[nodiscard]] inline bool isRightToLeft(const WorldText &text)
{
    return text.text.isRightToLeft();
}

} // namespace Galley::Testing
