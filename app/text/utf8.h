#pragma once

#include <QByteArrayView>
#include <QString>

namespace Galley {

// How far bytes are UTF-8.
struct Utf8Scan
{
    qsizetype firstInvalid = -1; // -1: all of it is valid
    qsizetype multibyte = 0;     // well-formed characters of several bytes
    qsizetype invalid = 0;       // bytes that are part of none
};

[[nodiscard]] Utf8Scan scanUtf8(QByteArrayView bytes);

// Of valid UTF-8, character by character: unlike QString::fromUtf8, a U+FEFF at the start stays.
[[nodiscard]] QString exactFromUtf8(QByteArrayView bytes);

} // namespace Galley
