#include "queue/queuedelegate.h"

#include "common/words.h"
#include "queue/articlequeuemodel.h"

namespace Galley {

QList<int> QueueDelegate::fainterLines() const
{
    return {ArticleQueueModel::SummaryRole};
}

QIcon QueueDelegate::leadOf(const QModelIndex &index) const
{
    return stateIcon(SetState(index.data(ArticleQueueModel::SetStateRole).toInt()));
}

} // namespace Galley
