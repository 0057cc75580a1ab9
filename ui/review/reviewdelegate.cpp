#include "review/reviewdelegate.h"

#include "review/reviewqueuemodel.h"

namespace Galley {

QList<int> ReviewDelegate::fainterLines() const
{
    return {ReviewQueueModel::DetailRole, ReviewQueueModel::TitleRole};
}

QFont ReviewDelegate::titleFont(const QFont &font) const
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

} // namespace Galley
