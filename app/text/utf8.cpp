#include "text/utf8.h"

#include <algorithm>

namespace Galley {

namespace {

struct Lead
{
    int length = 0; // of the whole character; 0: no character begins so
    uchar low = 0x80;
    uchar high = 0xBF; // bounds of the second byte (Unicode, table 3-7)
};

Lead leadOf(uchar byte)
{
    if (byte < 0x80)
        return {1};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, uchar(byte == 0xE0 ? 0xA0 : 0x80), uchar(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, uchar(byte == 0xF0 ? 0x90 : 0x80), uchar(byte == 0xF4 ? 0x8F : 0xBF)};
    return {};
}

// The length of the well-formed character at the start, or 0.
int characterLength(QByteArrayView bytes)
{
    const Lead lead = leadOf(uchar(bytes.front()));
    if (lead.length <= 1)
        return lead.length;
    if (bytes.size() < lead.length || uchar(bytes[1]) < lead.low || uchar(bytes[1]) > lead.high)
        return 0;
    for (int i = 2; i < lead.length; ++i) {
        if ((uchar(bytes[i]) & 0xC0) != 0x80)
            return 0;
    }
    return lead.length;
}

} // namespace

Utf8Scan scanUtf8(QByteArrayView bytes)
{
    Utf8Scan scan;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = characterLength(bytes.sliced(i));
        if (length == 0) {
            if (scan.firstInvalid < 0)
                scan.firstInvalid = i;
            ++scan.invalid;
        } else if (length > 1) {
            ++scan.multibyte;
        }
        i += std::max(1, length);
    }
    return scan;
}

QString exactFromUtf8(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    return QChar(QChar::ByteOrderMark) + exactFromUtf8(bytes.sliced(3));
}

} // namespace Galley
