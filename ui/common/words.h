#pragma once

#include "annotation/span.h"

#include <QIcon>

namespace Galley {

// What the window calls a set's state, and its picture.
[[nodiscard]] QString stateName(SetState state);
[[nodiscard]] QIcon stateIcon(SetState state);

// A quote on one line, shortened in its middle: for lists and messages.
[[nodiscard]] QString shortQuote(const QString &quote, qsizetype limit = 48);

// "4 min 12 s", "1 h 3 min"; seconds below a minute with one decimal when they are few ("3.1 s").
[[nodiscard]] QString durationWords(qint64 milliseconds);

// "37 %"; empty while nobody knows how much there is to do.
[[nodiscard]] QString percentWords(qint64 done, qint64 total);

} // namespace Galley
