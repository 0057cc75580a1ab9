#pragma once

#include "common/linesdelegate.h"

namespace Galley {

// An article in the queue: its title, led by its state, and below it what else is known.
class QueueDelegate : public LinesDelegate
{
    Q_OBJECT
public:
    using LinesDelegate::LinesDelegate;

protected:
    [[nodiscard]] QList<int> fainterLines() const override;
    [[nodiscard]] QIcon leadOf(const QModelIndex &index) const override;
};

} // namespace Galley
