#pragma once

#include "article/textsettings.h"

#include <QObject>

namespace Galley {

class Appearance;
class ArticleView;
class LanesView;
struct Actions;

// How articles look: theme, density, focus mode and how their text is set. Chosen in the View menu and in the
// settings, and kept.
class LooksCoordinator : public QObject
{
    Q_OBJECT
public:
    LooksCoordinator(const Actions &actions, Appearance &appearance, ArticleView &view, LanesView &lanes,
                     QObject *parent);

    [[nodiscard]] const TextSettings &text() const { return m_text; }

    void setText(const TextSettings &text); // and keeps it

private:
    void connectTheme();
    void connectDensity();
    void connectZoom();
    void show();

    const Actions &m_actions;
    Appearance &m_appearance;
    ArticleView &m_view;
    LanesView &m_lanes;
    TextSettings m_text;
};

} // namespace Galley
