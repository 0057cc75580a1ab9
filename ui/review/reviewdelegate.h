#pragma once

#include "common/linesdelegate.h"

namespace Galley {

// A place of the queue: the text, why it has to be decided, and the article.
class ReviewDelegate : public LinesDelegate
{
    Q_OBJECT
public:
    using LinesDelegate::LinesDelegate;

protected:
    [[nodiscard]] QList<int> fainterLines() const override;
    [[nodiscard]] QFont titleFont(const QFont &font) const override;
};

} // namespace Galley
