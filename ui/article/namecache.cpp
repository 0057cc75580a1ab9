#include "article/namecache.h"

#include <QFontMetricsF>

namespace Galley {

namespace {

constexpr qsizetype lettersWithEllipsis = 3; // fewer are clearer without
constexpr qsizetype mostTexts = 4000;

} // namespace

QString shortened(const QString &name, const QFont &font, qreal room)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(name) <= room)
        return name;
    const QString elided = metrics.elidedText(name, Qt::ElideRight, room);
    if (elided.size() > lettersWithEllipsis)
        return elided;
    QString letters = name.left(lettersWithEllipsis);
    while (!letters.isEmpty() && metrics.horizontalAdvance(letters) > room)
        letters.chop(1);
    return letters;
}

const QStaticText &NameCache::text(int style, const LabelStyle &label, const QFont &font, qreal room)
{
    const int key = room >= label.nameWidth ? -1 : int(room);
    if (m_texts.size() > mostTexts)
        m_texts.clear();
    auto found = m_texts.find({style, key});
    if (found == m_texts.end()) {
        QStaticText text(key < 0 ? label.name : shortened(label.name, font, key));
        text.setTextFormat(Qt::PlainText);
        text.prepare({}, font);
        found = m_texts.insert({style, key}, text);
    }
    return *found;
}

} // namespace Galley
