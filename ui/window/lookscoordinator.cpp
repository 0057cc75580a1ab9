#include "window/lookscoordinator.h"

#include "article/articleview.h"
#include "review/lanesview.h"
#include "window/actions.h"
#include "window/appearance.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qreal zoomStep = 1.1;

} // namespace

LooksCoordinator::LooksCoordinator(const Actions &actions, Appearance &appearance, ArticleView &view,
                                   LanesView &lanes, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_appearance(appearance)
    , m_view(view)
    , m_lanes(lanes)
    , m_text(TextSettings::kept())
{
    connectTheme();
    connectDensity();
    connectZoom();
    show();
    const bool focusMode = QSettings().value(u"article/focusMode"_s, false).toBool();
    m_view.setFocusMode(focusMode);
    m_actions.focusMode->setChecked(focusMode);
    connect(m_actions.focusMode, &QAction::toggled, this, [this](bool on) {
        m_view.setFocusMode(on);
        QSettings().setValue(u"article/focusMode"_s, on);
    });
    connect(m_actions.listRelations, &QAction::triggered, &m_view, &ArticleView::showRelations);
}

void LooksCoordinator::setText(const TextSettings &text)
{
    m_text = text;
    m_text.keep();
    show();
}

void LooksCoordinator::show()
{
    m_view.setTextSettings(m_text);
    m_lanes.setTextSettings(m_text);
}

void LooksCoordinator::connectTheme()
{
    using Mode = Appearance::Mode;
    const QList<std::pair<QAction *, Mode>> modes{{m_actions.followSystem, Mode::System},
                                                  {m_actions.light, Mode::Light},
                                                  {m_actions.dark, Mode::Dark},
                                                  {m_actions.highContrastLight, Mode::HighContrastLight},
                                                  {m_actions.highContrastDark, Mode::HighContrastDark}};
    for (const auto &[action, mode] : modes) {
        action->setChecked(m_appearance.mode() == mode);
        connect(action, &QAction::triggered, this, [this, mode] { m_appearance.setMode(mode); });
        connect(&m_appearance, &Appearance::modeChanged, action,
                [action, mode](Mode now) { action->setChecked(now == mode); });
    }
}

void LooksCoordinator::connectDensity()
{
    const Density kept = densityOf(QSettings().value(u"article/density"_s).toString());
    m_view.setDensity(kept);
    const QList<std::pair<QAction *, Density>> densities{{m_actions.clean, Density::Clean},
                                                         {m_actions.labels, Density::Labels},
                                                         {m_actions.relations, Density::Relations}};
    for (const auto &[action, density] : densities) {
        action->setChecked(density == kept);
        connect(action, &QAction::triggered, this, [this, density] {
            m_view.setDensity(density);
            QSettings().setValue(u"article/density"_s, wordOf(density));
        });
    }
}

void LooksCoordinator::connectZoom()
{
    connect(m_actions.zoomIn, &QAction::triggered, this,
            [this] { m_view.setZoom(m_view.zoom() * zoomStep); });
    connect(m_actions.zoomOut, &QAction::triggered, this,
            [this] { m_view.setZoom(m_view.zoom() / zoomStep); });
    connect(m_actions.zoomReset, &QAction::triggered, this, [this] { m_view.setZoom(1.0); });
    connect(&m_view, &ArticleView::zoomChanged, this,
            [](qreal zoom) { QSettings().setValue(u"article/zoom"_s, zoom); });
    m_view.setZoom(QSettings().value(u"article/zoom"_s, 1.0).toReal());
}

} // namespace Galley
