#pragma once

#include <QString>
#include <QStringList>

// How WebAnno TSV 3 writes texts and values, in which tabs, line ends and the signs of its own need escapes.
namespace Galley::Tsv {

// A value in a column.
[[nodiscard]] QString escapedValue(const QString &value);
[[nodiscard]] QString valueFrom(QStringView escaped);

// A line of a "#Text=", and a token.
[[nodiscard]] QString escapedText(QStringView text);
[[nodiscard]] QString textFrom(QStringView escaped);     // of 3.2 and later
[[nodiscard]] QString textFromJava(QStringView escaped); // of 3.1 and before, with \uXXXX

// Where the sign stands without a backslash before it.
[[nodiscard]] QList<QStringView> split(QStringView text, QChar sign);

// The number in square brackets at the end ("PER[3]"), and what stands before it; -1: there is none.
struct Numbered
{
    QStringView text;
    QStringView number; // as written: of relations two, "1_2"
};

[[nodiscard]] Numbered numbered(QStringView text);

} // namespace Galley::Tsv
