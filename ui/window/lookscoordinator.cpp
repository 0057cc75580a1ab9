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
    const bool focusMode = QSettings().value(u"article/focusMode"_s, false).toBool();
    view.setFocusMode(focusMode);
    actions.focusMode->setChecked(focusMode);
    connect(actions.focusMode, &QAction::toggled, &view, [&view](bool on) {
        view.setFocusMode(on);
        QSettings().setValue(u"article/focusMode"_s, on);
    });
    connect(actions.listRelations, &QAction::triggered, &view, &ArticleView::showRelations);
}

} // namespace Galley
