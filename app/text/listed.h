#pragma once

#include <QStringList>

namespace Galley {

// "a, b", with the comma of the language that is spoken.
[[nodiscard]] QString listed(const QStringList &names);

// "a, b and c": all of them together.
[[nodiscard]] QString listedAll(const QStringList &names);

// "a; b, c": parts that may hold commas.
[[nodiscard]] QString listedApart(const QStringList &parts);

// “text”, between the quotation marks of that language.
[[nodiscard]] QString quoted(const QString &text);

} // namespace Galley
