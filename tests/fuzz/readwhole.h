#pragma once

#include "formats/format.h"

// What a fuzz target does with its input.
namespace Fuzz {

// Files of an input: each begins after a line "%%% its name"; what stands before the first such line is a
// file named like one of the format. So formats of several files have inputs, too.
[[nodiscard]] QList<std::pair<QString, QByteArray>> filesIn(QByteArrayView input,
                                                            const Galley::Format &format);
[[nodiscard]] QByteArray inputOf(const QList<std::pair<QString, QByteArray>> &files);

// Reads all that the files hold, as an import would: recognised, surveyed, mapped and checked. Settings are
// chosen by the input. Fails by ending the program when a reader breaks its promises.
void readWhole(const Galley::Format &format, const QList<std::pair<QString, QByteArray>> &files);

} // namespace Fuzz
