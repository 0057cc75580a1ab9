#pragma once

#include <QByteArray>
#include <QStringList>

namespace Galley {

// A row as RFC 4180 writes it, in UTF-8, with CRLF. Cells with any usual separator in them are quoted,
// whichever is used, and so are those with quotation marks, line ends, or blanks at an end.
[[nodiscard]] QByteArray csvRow(const QStringList &cells, char separator);

// A cell that no spreadsheet takes for a formula: one that begins with = + - @ (or their full-width forms), a
// tab or a line end gets an apostrophe before it. So does one that begins with an apostrophe: taking away one
// apostrophe from the beginning of every cell that has one gives back what was there.
[[nodiscard]] QString protectedCell(const QString &cell);
[[nodiscard]] QString unprotectedCell(const QString &cell);

} // namespace Galley
