#include "formats/decoding.h"

#include "formats/binarycheck.h"
#include "text/utf8.h"

#include <QCoreApplication>
#include <QStringConverter>
#include <QtEndian>

#include <uchardet/uchardet.h>

#include <array>
#include <memory>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refuse(const QString &message, qint64 offset = -1)
{
    return fail(Error::Kind::InvalidInput, message, {}, Place{.offset = offset});
}

std::unexpected<Error> notInEncoding(const QString &encoding, qint64 offset)
{
    return refuse(QCoreApplication::translate("Decoding",
                                              "The bytes at offset %1 are not %2. Give the file's "
                                              "encoding, or mend the file.")
                      .arg(offset)
                      .arg(encoding),
                  offset);
}

struct ByteOrderMark
{
    QByteArrayView bytes;
    QLatin1StringView encoding;
};

constexpr std::array Marks{
    ByteOrderMark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"_L1},
    ByteOrderMark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"_L1},
    ByteOrderMark{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"_L1},
    ByteOrderMark{QByteArrayView("\xFF\xFE", 2), "UTF-16LE"_L1},
    ByteOrderMark{QByteArrayView("\xFE\xFF", 2), "UTF-16BE"_L1},
};

// Windows-1252 from 0x80 to 0x9F; 0 is not assigned.
constexpr std::array<char16_t, 32> Windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Result<QString> decodeUtf8(QByteArrayView bytes)
{
    if (const Utf8Scan scan = scanUtf8(bytes); scan.firstInvalid >= 0)
        return notInEncoding(u"UTF-8"_s, scan.firstInvalid);
    return exactFromUtf8(bytes);
}

Result<QString> decodeUtf16(QByteArrayView bytes, bool littleEndian)
{
    const QString name = littleEndian ? u"UTF-16LE"_s : u"UTF-16BE"_s;
    if (bytes.size() % 2 != 0)
        return notInEncoding(name, bytes.size() - 1);
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char *const at = bytes.data() + 2 * i;
        text[i] = QChar(littleEndian ? qFromLittleEndian<quint16>(at) : qFromBigEndian<quint16>(at));
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return notInEncoding(name, 2 * i);
        ++i;
    }
    return text;
}

Result<QString> decodeWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        const char16_t c = byte >= 0x80 && byte <= 0x9F ? Windows1252[byte - 0x80] : byte;
        if (c == 0 && byte != 0)
            return notInEncoding(u"windows-1252"_s, i);
        text[i] = QChar(c);
    }
    return text;
}

// Through Qt, whose converters may replace what they do not know: so the way back must give the same bytes.
Result<QString> decodeOther(QByteArrayView bytes, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData(), QStringConverter::Flag::Stateless);
    QStringEncoder encoder(encoding.toLatin1().constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid() || !encoder.isValid())
        return fail(
            Error::Kind::Unsupported,
            QCoreApplication::translate("Decoding", "Galley does not know the encoding “%1”.").arg(encoding));
    const QString text = decoder.decode(bytes);
    const QByteArray back = encoder.encode(text);
    const auto difference = std::ranges::mismatch(back, bytes);
    if (difference.in1 != back.end() || difference.in2 != bytes.end())
        return notInEncoding(encoding, difference.in2 - bytes.begin());
    return text;
}

// The names that Article::encoding holds.
QString canonicalName(const QString &encoding)
{
    const QString upper = encoding.trimmed().toUpper().replace(u'_', u'-');
    if (upper == "UTF8"_L1 || upper == "UTF-8-BOM"_L1 || upper == "UTF-8-SIG"_L1)
        return u"UTF-8"_s;
    if (upper == "CP1252"_L1 || upper == "WINDOWS-1252"_L1)
        return u"windows-1252"_s;
    if (upper == "LATIN1"_L1 || upper == "LATIN-1"_L1)
        return u"ISO-8859-1"_s;
    return upper.endsWith("-BOM"_L1) ? upper.chopped(4) : upper;
}

Result<QString> decodeAs(QByteArrayView bytes, const QString &encoding)
{
    if (encoding == "UTF-8"_L1 || encoding == "US-ASCII"_L1)
        return decodeUtf8(bytes);
    if (encoding == "UTF-16LE"_L1 || encoding == "UTF-16"_L1)
        return decodeUtf16(bytes, true);
    if (encoding == "UTF-16BE"_L1)
        return decodeUtf16(bytes, false);
    if (encoding == "windows-1252"_L1)
        return decodeWindows1252(bytes);
    return decodeOther(bytes, encoding);
}

QString uchardetName(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return canonicalName(QString::fromLatin1(uchardet_get_charset(detector.get())));
}

// UTF-16 without a mark: text in most scripts has a zero byte in every ASCII character, always on one side.
QString utf16Name(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[size_t(i % 2)] += head[i] == '\0' ? 1 : 0;
    // Some other characters have a zero byte on the other side, such as U+2600 and many emoji.
    const qsizetype enough = std::max<qsizetype>(2, head.size() / 32);
    if (bytes.size() % 2 == 0 && zeros[1] >= enough && zeros[0] * 4 <= zeros[1])
        return u"UTF-16LE"_s;
    if (bytes.size() % 2 == 0 && zeros[0] >= enough && zeros[1] * 4 <= zeros[0])
        return u"UTF-16BE"_s;
    return {};
}

Result<QString> recognisedName(const QByteArray &bytes)
{
    if (QString name = utf16Name(bytes); !name.isEmpty())
        return name;
    const Utf8Scan scan = scanUtf8(bytes);
    // Mostly UTF-8 with a few broken bytes is broken UTF-8, not a legacy encoding.
    if (scan.firstInvalid < 0 || scan.multibyte > scan.invalid)
        return u"UTF-8"_s;
    const QString name = uchardetName(bytes);
    if (name.isEmpty() || name == "UTF-8"_L1 || name == "US-ASCII"_L1)
        return refuse(QCoreApplication::translate("Decoding",
                                                  "The file's encoding is not recognised: it is not UTF-8 "
                                                  "at offset %1. Give the encoding.")
                          .arg(scan.firstInvalid),
                      scan.firstInvalid);
    // What the web calls Latin-1 is Windows-1252, which has the quotation marks.
    return name == "ISO-8859-1"_L1 ? u"windows-1252"_s : name;
}

} // namespace

Result<Decoded> decode(const QByteArray &bytes, const QString &encoding)
{
    QByteArrayView rest = bytes;
    QString name = canonicalName(encoding);
    bool marked = false;
    for (const ByteOrderMark &mark : Marks) {
        const bool wanted = name.isEmpty() || name == mark.encoding ||
            (name == "UTF-16"_L1 && mark.encoding.startsWith("UTF-16"_L1));
        if (marked || !wanted || !rest.startsWith(mark.bytes))
            continue;
        marked = true;
        name = mark.encoding;
        rest = rest.sliced(mark.bytes.size());
    }
    if (name.isEmpty()) {
        if (const QString what = binaryKind(bytes); !what.isEmpty())
            return refuse(what, 0);
        Result<QString> found = recognisedName(bytes);
        if (!found)
            return std::unexpected(found.error());
        name = *found;
    }
    Result<QString> text = decodeAs(rest, name);
    if (!text) {
        Error error = text.error();
        if (error.place.offset >= 0)
            error.place.offset += bytes.size() - rest.size();
        return std::unexpected(error);
    }
    if (const qsizetype control = firstBinaryControl(*text); control >= 0)
        return refuse(QCoreApplication::translate("Decoding",
                                                  "This is no text: it contains the control character "
                                                  "U+%1.")
                          .arg(text->at(control).unicode(), 4, 16, QLatin1Char('0')),
                      control);
    return Decoded{std::move(*text), marked ? QString(name + "-BOM"_L1) : name};
}

} // namespace Galley
