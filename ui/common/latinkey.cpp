#include "common/latinkey.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr char16_t firstArabic = 0x0600;
constexpr char16_t lastArabic = 0x06ff;

// A row of keys, by the code of its first one as X11 and Wayland count them.
struct Row
{
    quint32 first;
    QStringView plain;
    QStringView shifted;
};

constexpr Row rows[] = {
    {10, u"1234567890-=", u"!@#$%^&*()_+"},
    {24, u"qwertyuiop[]", u"QWERTYUIOP{}"},
    {38, u"asdfghjkl;'`", u"ASDFGHJKL:\"~"},
    {51, u"\\zxcvbnm,./", u"|ZXCVBNM<>?"},
};

bool isOfAnotherScript(QChar typed)
{
    if (typed.unicode() < 0x80)
        return false;
    if (typed.unicode() >= firstArabic && typed.unicode() <= lastArabic)
        return true; // its punctuation, too, which stands where Latin letters are
    return typed.isDigit() || (typed.isLetter() && typed.script() != QChar::Script_Latin);
}

} // namespace

QString latinText(const QKeyEvent &event)
{
    // One key of Arabic layouts types two letters.
    if (event.text().isEmpty() || !isOfAnotherScript(event.text().front()))
        return {};
    const quint32 code = event.nativeScanCode();
    for (const Row &row : rows) {
        if (code < row.first || code >= row.first + quint32(row.plain.size()))
            continue;
        const QStringView typed = event.modifiers() & Qt::ShiftModifier ? row.shifted : row.plain;
        return QString(typed[qsizetype(code - row.first)]);
    }
    return {};
}

} // namespace Galley
