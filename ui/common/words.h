#pragma once

#include "annotation/span.h"

#include <QIcon>

namespace Galley {

// What the window calls a set's state, and its picture.
[[nodiscard]] QString stateName(SetState state);
[[nodiscard]] QIcon stateIcon(SetState state);

// A quote on one line, shortened in its middle: for lists and messages.
[[nodiscard]] QString shortQuote(const QString &quote, qsizetype limit = 48);

} // namespace Galley
