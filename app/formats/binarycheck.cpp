#include "formats/binarycheck.h"

#include <QCoreApplication>

#include <array>

namespace Galley {

namespace {

struct Signature
{
    QByteArrayView bytes;
    const char *message;
};

constexpr const char *OfficeFile = QT_TRANSLATE_NOOP(
    "BinaryCheck",
    "This is a word processor's document or an archive, no plain text: save it as text first.");
constexpr const char *Image = QT_TRANSLATE_NOOP("BinaryCheck", "This is an image, no text.");

constexpr std::array Signatures{
    Signature{QByteArrayView("PK\x03\x04", 4), OfficeFile},
    Signature{QByteArrayView("\xD0\xCF\x11\xE0", 4), OfficeFile},
    Signature{QByteArrayView("{\\rtf", 5), OfficeFile},
    Signature{QByteArrayView("\x1F\x8B", 2), OfficeFile},
    Signature{QByteArrayView("%PDF-", 5),
              QT_TRANSLATE_NOOP("BinaryCheck", "This is a PDF, no plain text: save its text first.")},
    Signature{QByteArrayView("\x89PNG", 4), Image},
    Signature{QByteArrayView("\xFF\xD8\xFF", 3), Image},
    Signature{QByteArrayView("GIF8", 4), Image},
    Signature{QByteArrayView("\x7F"
                             "ELF",
                             4),
              QT_TRANSLATE_NOOP("BinaryCheck", "This is a program, no text.")},
    Signature{QByteArrayView("SQLite format 3", 15),
              QT_TRANSLATE_NOOP("BinaryCheck",
                                "This is a database, no text; a Galley project is opened, not imported.")},
};

} // namespace

QString binaryKind(QByteArrayView bytes)
{
    for (const Signature &signature : Signatures) {
        if (bytes.startsWith(signature.bytes))
            return QCoreApplication::translate("BinaryCheck", signature.message);
    }
    return {};
}

qsizetype firstBinaryControl(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool usual = c >= 0x20 || (c >= 0x09 && c <= 0x0D) || c == 0x1A || c == 0x1B;
        if (!usual)
            return i;
    }
    return -1;
}

} // namespace Galley
