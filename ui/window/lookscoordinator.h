#pragma once

#include <QObject>

namespace Galley {

class ArticleView;
struct Actions;

// How much the article view shows: density and focus mode, chosen in the View menu and kept in the settings.
class LooksCoordinator : public QObject
{
    Q_OBJECT
public:
    LooksCoordinator(const Actions &actions, ArticleView &view, QObject *parent);
};

} // namespace Galley
