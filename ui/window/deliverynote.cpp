#include "window/deliverynote.h"

#include "common/icons.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int PatienceMs = 700;
constexpr int SentMs = 6000;

QString explanation(const Error &reason)
{
    const QString why = reason.kind == Error::Kind::Unreachable
        ? DeliveryNote::tr("Nothing is lost: go on working. Only what is not open cannot be read meanwhile.")
        : reason.message;
    return why + u'\n' + DeliveryNote::tr("Click to see whether the server is back.");
}

} // namespace

DeliveryNote::DeliveryNote(QWidget *parent)
    : QToolButton(parent)
    , m_soon(new QTimer(this))
    , m_gone(new QTimer(this))
{
    setObjectName("delivery"_L1);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QTimer *timer : {m_soon, m_gone})
        timer->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &DeliveryNote::draw);
    connect(m_gone, &QTimer::timeout, this, &QWidget::hide);
    connect(this, &QToolButton::clicked, this, &DeliveryNote::tryRequested);
    hide();
}

void DeliveryNote::show(const DeliveryState &state)
{
    m_state = state;
    if (state.away && !m_wasAway) {
        if (!m_soon->isActive())
            m_soon->start(PatienceMs);
        return;
    }
    m_soon->stop();
    draw();
}

void DeliveryNote::clear()
{
    m_soon->stop();
    m_wasAway = false;
    hide();
}

void DeliveryNote::draw()
{
    if (m_state.away) {
        m_wasAway = true;
        m_gone->stop();
        say(u"warning"_s,
            m_state.waiting == 0
                ? tr("The server is away")
                : tr("The server is away: %n edit(s) kept on this machine, sent when it is back", nullptr,
                     int(m_state.waiting)));
        setToolTip(explanation(*m_state.away));
    } else if (std::exchange(m_wasAway, false)) {
        say(u"done"_s, tr("The server is back. All sent"));
        setToolTip({});
        m_gone->start(SentMs);
    }
}

void DeliveryNote::say(const QString &icon, const QString &text)
{
    setIcon(themedIcon(icon));
    setText(text);
    setAccessibleName(text);
    QWidget::show();
}

} // namespace Galley
