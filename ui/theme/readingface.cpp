#include "theme/readingface.h"

#include <QFontDatabase>

#include <array>

namespace Galley {

namespace {

constexpr double readingSize = 1.3; // of the interface's

QString readingFamily()
{
    static const std::array families = {
        "Source Serif 4", "Source Serif Pro", "Literata", "Charter", "Bitstream Charter", "Noto Serif",
        "Gentium Plus",   "PT Serif",         "Georgia",  "Cambria", "Liberation Serif",  "DejaVu Serif",
    };
    for (const char *const family : families) {
        const QString name = QString::fromLatin1(family);
        if (QFontDatabase::hasFamily(name))
            return name;
    }
    return {};
}

} // namespace

QFont readingFont(const QFont &interface, double zoom, const QString &family, double size)
{
    static const QString serif = readingFamily();
    const bool isInstalled = !family.isEmpty() && QFontDatabase::hasFamily(family);
    QFont font = interface;
    if (const QString chosen = isInstalled ? family : serif; !chosen.isEmpty())
        font.setFamily(chosen);
    font.setStyleHint(QFont::Serif);
    font.setWeight(QFont::Normal);
    if (size > 0)
        font.setPointSizeF(size * zoom);
    else if (interface.pointSizeF() > 0)
        font.setPointSizeF(interface.pointSizeF() * readingSize * zoom);
    else
        font.setPixelSize(qRound(interface.pixelSize() * readingSize * zoom));
    return font;
}

} // namespace Galley
