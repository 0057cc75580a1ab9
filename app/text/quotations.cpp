#include "text/quotations.h"

#include <array>
#include <optional>

namespace Galley {

namespace {

struct Marks
{
    char16_t opener;
    QStringView closers;
    bool ambiguous; // the opener is also a closer of some style, so its place decides
};

constexpr std::array Styles{
    Marks{u'\u201C', u"\u201D\u00BB", false}, // “ ” and, in translated copy, “ »
    Marks{u'\u00AB', u"\u00BB\u201D", false}, // « »
    Marks{u'\u201E', u"\u201C\u201D", false}, // „ “
    Marks{u'\u2039', u"\u203A", false},       // ‹ ›
    Marks{u'\u300C', u"\u300D", false},       // 「 」
    Marks{u'\u300E', u"\u300F", false},       // 『 』
    Marks{u'"', u"\"", true},
    Marks{u'\u00BB', u"\u00AB", true}, // » «
    Marks{u'\u201D', u"\u201D", true}, // ” ”
};

const Marks *styleOf(QChar opener)
{
    for (const Marks &marks : Styles) {
        if (marks.opener == opener)
            return &marks;
    }
    return nullptr;
}

// Before a letter and after none.
bool standsBeforeWord(QStringView text, qsizetype unit)
{
    const auto isSpaceAt = [&](qsizetype at) { return at < 0 || at >= text.size() || text[at].isSpace(); };
    return !isSpaceAt(unit + 1) && (unit == 0 || !text[unit - 1].isLetterOrNumber());
}

std::optional<qsizetype> closerAfter(QStringView text, qsizetype from, const Marks &marks)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (marks.closers.contains(text[i]))
            return i;
    }
    return {};
}

qsizetype trimmedEnd(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return end;
}

} // namespace

std::vector<Utf16Range> quotationsOf(QStringView paragraph)
{
    std::vector<Utf16Range> result;
    std::array<bool, Styles.size()> exhausted{}; // no closer of the style is left: keeps the scan linear
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const Marks *marks = styleOf(paragraph[i]);
        if (!marks || (marks->ambiguous && !standsBeforeWord(paragraph, i)))
            continue;
        bool &none = exhausted[size_t(marks - Styles.data())];
        const std::optional<qsizetype> closer = none ? std::nullopt : closerAfter(paragraph, i + 1, *marks);
        none = none || !closer;
        // Straight marks and those of a clear style open to the paragraph's end; others were no opener.
        if (!closer && marks->ambiguous && marks->opener != u'"')
            continue;
        const qsizetype end = closer ? *closer + 1 : trimmedEnd(paragraph);
        result.push_back({i, end});
        i = end - 1;
    }
    return result;
}

} // namespace Galley
