#include "review/handmode.h"

#include "review/handpanel.h"
#include "review/placepanel.h"
#include "review/reviewdesk.h"

#include <QKeyEvent>

#include <algorithm>

namespace Galley {

HandMode::HandMode(const ReviewFocus &focus, LanesView &lanes, PlacePanel &place, QObject *parent)
    : QObject(parent)
    , m_focus(focus)
    , m_lanes(lanes)
    , m_place(place)
{
    connectPanel();
}

void HandMode::connectPanel()
{
    const HandPanel *const panel = m_place.hand();
    connect(panel, &HandPanel::labelChosen, this, [this](const QString &label) {
        m_draft.setLabel(label);
        show();
        m_lanes.setFocus(Qt::OtherFocusReason);
    });
    connect(panel, &HandPanel::attributeEdited, this, [this](const QString &name, const QJsonValue &value) {
        m_draft.setAttribute(name, value);
        show();
    });
    connect(panel, &HandPanel::accepted, this, [this] { Q_EMIT accepted(m_draft.spans()); });
    connect(panel, &HandPanel::cancelled, this, &HandMode::end);
}

// A copy of the first version with marks: the one that most have, or that shuffling brought to the front.
void HandMode::start()
{
    if (!m_focus.readOnly.isEmpty()) {
        Q_EMIT refused(m_focus.readOnly);
        return;
    }
    const QList<ShownVersion> &versions = m_focus.place.versions;
    const auto marked =
        std::ranges::find_if(versions, [](const ShownVersion &version) { return !version.spans.isEmpty(); });
    if (marked == versions.end())
        return;
    m_draft = HandDraft(marked->spans, m_focus.article()->gold.article.text);
    m_place.showHand(true);
    show();
    m_lanes.setFocus(Qt::OtherFocusReason);
}

void HandMode::show(const Result<void> &outcome)
{
    if (!outcome)
        Q_EMIT refused(outcome.error().message);
    m_lanes.refresh(m_focus.desk->text()->setDraft(m_draft.spans()));
    LanesFocus place = m_focus.place.focus;
    for (int i = 0; i < m_draft.spans().size(); ++i)
        place.marks.append(LaneText::idOf(LaneText::draftPlace, i + 1));
    place.current = LaneText::idOf(LaneText::draftPlace, m_draft.currentNumber() + 1);
    m_lanes.setPlace(place);
    m_place.hand()->show(m_draft, m_focus.article()->gold.schemas);
    Q_EMIT changed();
}

void HandMode::end()
{
    if (!isActive())
        return;
    m_draft = {};
    m_place.showHand(false);
    if (m_focus.article()) {
        m_lanes.refresh(m_focus.desk->text()->setDraft({}));
        m_lanes.setPlace(m_focus.place.focus);
    }
    Q_EMIT ended();
}

void HandMode::forget()
{
    m_draft = {};
    m_place.showHand(false);
}

bool HandMode::handleKey(const QKeyEvent &event)
{
    const bool byToken = event.modifiers() & Qt::ControlModifier;
    const bool mirrored = m_draft.current().quote.isRightToLeft();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted(m_draft.spans());
        return true;
    case Qt::Key_Escape:
        end();
        return true;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        m_draft.chooseEdge(event.key() == Qt::Key_BracketRight);
        show();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        show(m_draft.step((event.key() == Qt::Key_Right) != mirrored, byToken));
        return true;
    case Qt::Key_Delete:
        show(m_draft.remove());
        return true;
    default:
        return chooseLabel(event.key());
    }
}

bool HandMode::chooseLabel(int key)
{
    const int number = key - Qt::Key_1;
    const Layer *const layer = m_focus.article()->gold.schemas.layer(m_draft.current().layer);
    if (number < 0 || number > 8 || !layer || number >= layer->labels.size())
        return false;
    m_draft.setLabel(layer->labels.at(number).id);
    show();
    return true;
}

} // namespace Galley
