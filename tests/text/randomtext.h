#pragma once

#include <QRandomGenerator>
#include <QStringList>

// Text of whole characters of every UTF-8 and UTF-16 length, with what makes offsets go wrong.
inline QString randomText(QRandomGenerator &random, qsizetype characters)
{
    static const QStringList pieces{
        QStringLiteral("a"),
        QStringLiteral("Z"),
        QStringLiteral("7"),
        QStringLiteral(" "),
        QStringLiteral(". "),
        QStringLiteral("-"),
        QStringLiteral("\n"),
        QStringLiteral("\r\n"),
        QStringLiteral("\u00E9"),
        QStringLiteral("e\u0301"),
        QStringLiteral("\u0646\u064A"),
        QStringLiteral("\u5C3C\u65E5"),
        QStringLiteral("\u201C"),
        QStringLiteral("\u00BB"),
        QStringLiteral("\u200E"),
        QStringLiteral("\U0001F600"),
        QStringLiteral("\U00020BB7"),
        QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467"),
        QStringLiteral("\U0001F1F3\U0001F1EA"),
        QStringLiteral("\uFEFF"),
    };
    QString text;
    while (text.size() < characters)
        text += pieces[random.bounded(pieces.size())];
    return text;
}
