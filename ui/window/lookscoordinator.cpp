#include "window/lookscoordinator.h"

#include "article/articleview.h"
#include "window/actions.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Galley {

LooksCoordinator::LooksCoordinator(const Actions &actions, ArticleView &view, QObject *parent)
    : QObject(parent)
{
    const Density kept = densityOf(QSettings().value(u"article/density"_s).toString());
    view.setDensity(kept);
    const QList<std::pair<QAction *, Density>> densities{{actions.clean, Density::Clean},
                                                         {actions.labels, Density::Labels},
                                                         {actions.relations, Density::Relations}};
    for (const auto &[action, density] : densities) {
        action->setChecked(density == kept);
        connect(action, &QAction::triggered, &view, [&view, density] {
            view.setDensity(density);
            QSettings().setValue(u"article/density"_s, wordOf(density));
        });
    }
}

} // namespace Galley
