#include "review/reviewcentre.h"

#include "checks/findingspanel.h"
#include "common/emptystate.h"
#include "review/reviewdesk.h"
#include "review/reviewheader.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

ReviewCentre::ReviewCentre(const ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_header(new ReviewHeader(actions, this))
    , m_lanes(new LanesView(this))
    , m_empty(new EmptyState(this))
    , m_findings(new FindingsPanel(this))
    , m_text(new QStackedLayout)
{
    m_empty->setButtonsVisible(false);
    m_findings->hide();
    m_lanes->setMinimumWidth(280);
    m_text->addWidget(m_lanes);
    m_text->addWidget(m_empty);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_text, 1);
    layout->addWidget(m_findings);
}

void ReviewCentre::showArticle(const ReviewFocus &focus)
{
    m_findings->hide();
    m_lanes->setText(focus.article() ? focus.desk->text() : nullptr);
    m_header->showFacts(focus);
}

void ReviewCentre::showPlace(const ReviewFocus &focus, const QString &spoken)
{
    m_lanes->setRows(focus.place.rowNames, focus.place.rowOfPlace);
    m_lanes->setPlace(focus.place.focus);
    m_lanes->setAccessibleDescription(spoken);
    showVacancy(focus);
}

void ReviewCentre::showFacts(const ReviewFocus &focus)
{
    m_header->showFacts(focus);
    showVacancy(focus);
}

void ReviewCentre::showVacancy(const ReviewFocus &focus)
{
    m_text->setCurrentWidget(focus.article() ? static_cast<QWidget *>(m_lanes) : m_empty);
    if (focus.article() || !focus.desk)
        return;
    const ReviewIndex::Totals totals = focus.desk->index().totals();
    if (focus.desk->feed().isReading())
        m_empty->setText(tr("Comparing annotators…"), {});
    else if (totals.articles == 0)
        m_empty->setText(tr("Nothing to compare"),
                         tr("No article has an annotator's work yet. Import several annotators' sets, or "
                            "annotate under several names."));
    else if (totals.open + totals.changed + totals.postponed > 0)
        m_empty->setText(tr("Nothing found"), tr("No place fits the choices above the queue: choose fewer."));
    else if (totals.alone == totals.articles)
        m_empty->setText(tr("Nobody to compare with"),
                         tr("Each article has one annotator's work alone. Assign articles to a second one, "
                            "or import his work."));
    else
        m_empty->setText(
            tr("All is decided"),
            tr("No place waits for a decision. What is decided can be signed off, article by article."));
}

bool ReviewCentre::handleZoomKey(const QKeyEvent &event)
{
    constexpr qreal step = 1.1;
    if (!(event.modifiers() & Qt::ControlModifier))
        return false;
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        m_zoom = std::min(3.0, m_zoom * step);
    else if (event.key() == Qt::Key_Minus)
        m_zoom = std::max(0.5, m_zoom / step);
    else if (event.key() == Qt::Key_0)
        m_zoom = 1;
    else
        return false;
    m_lanes->setZoom(m_zoom);
    return true;
}

} // namespace Galley
