#pragma once

#include "article/labelstyles.h"

#include <QStaticText>

namespace Galley {

// Names of labels, shortened to the room they have and made ready to draw.
class NameCache
{
public:
    // Empty when not even one letter fits. Valid until the next call.
    [[nodiscard]] const QStaticText &text(int style, const LabelStyle &label, const QFont &font, qreal room);

    void clear() { m_texts.clear(); }

private:
    QHash<std::pair<int, int>, QStaticText> m_texts; // by style and room, -1 for the whole name
};

// A name in some room: whole, with an ellipsis, or its first letters alone where that would be all.
[[nodiscard]] QString shortened(const QString &name, const QFont &font, qreal room);

} // namespace Galley
