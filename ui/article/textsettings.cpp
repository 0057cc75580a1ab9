#include "article/textsettings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

TextSettings TextSettings::bounded() const
{
    TextSettings inside = *this;
    inside.size = size > 0 ? std::clamp(size, smallestSize, greatestSize) : 0;
    inside.characters = std::clamp(characters, fewestCharacters, mostCharacters);
    inside.leading = std::clamp(leading, leastLeading, greatestLeading);
    return inside;
}

TextSettings TextSettings::kept()
{
    const QSettings settings;
    const TextSettings usual;
    TextSettings kept;
    kept.family = settings.value(u"article/family"_s).toString();
    kept.size = settings.value(u"article/size"_s, usual.size).toDouble();
    kept.characters = settings.value(u"article/characters"_s, usual.characters).toInt();
    kept.leading = settings.value(u"article/leading"_s, usual.leading).toDouble();
    return kept.bounded();
}

void TextSettings::keep() const
{
    QSettings settings;
    settings.setValue(u"article/family"_s, family);
    settings.setValue(u"article/size"_s, size);
    settings.setValue(u"article/characters"_s, characters);
    settings.setValue(u"article/leading"_s, leading);
}

} // namespace Galley
