#include "window/statusline.h"

#include "common/announcement.h"
#include "common/elidedlabel.h"
#include "common/icons.h"
#include "window/deliverynote.h"
#include "window/savedindicator.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

StatusLine::StatusLine(QAction *changeName, QWidget *parent)
    : QStatusBar(parent)
    , m_sign(new QLabel(this))
    , m_message(new ElidedLabel(this))
    , m_time(new QLabel(this))
    , m_delivery(new DeliveryNote(this))
    , m_saved(new SavedIndicator(this))
    , m_annotator(new QToolButton(this))
    , m_back(new QTimer(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 2, 8, 2);
    m_message->setObjectName("message"_L1);
    m_annotator->setAutoRaise(true);
    m_annotator->setIcon(themedIcon(u"person"_s));
    m_annotator->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_annotator->setToolTip(tr("Whose marks these are. Click to change the name."));
    m_annotator->setFocusPolicy(Qt::TabFocus);
    connect(m_annotator, &QToolButton::clicked, changeName, &QAction::trigger);
    addWidget(m_sign);
    addWidget(m_message, 1);
    addPermanentWidget(m_time);
    addPermanentWidget(m_delivery);
    m_delivery->hide();
    addPermanentWidget(m_saved);
    m_time->setObjectName("time"_L1);
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_time->hide();
    addPermanentWidget(m_annotator);
    m_sign->hide();
    m_annotator->hide();
    m_back->setSingleShot(true);
    connect(m_back, &QTimer::timeout, this, &StatusLine::showHint);
}

void StatusLine::setHint(const QString &hint)
{
    m_hint = hint;
    if (!m_back->isActive())
        showHint();
}

void StatusLine::say(const QString &message)
{
    showFor(message, false);
}

void StatusLine::warn(const QString &message)
{
    showFor(message, true);
}

void StatusLine::showFor(const QString &message, bool isWarning)
{
    if (message.isEmpty())
        return;
    m_sign->setPixmap(
        themedIcon(isWarning ? u"warning"_s : u"information"_s).pixmap(QSize(15, 15), devicePixelRatioF()));
    m_sign->show();
    m_message->setFullText(message);
    announce(m_message, message, isWarning ? Urgency::Assertive : Urgency::Polite);
    m_back->start(std::max<int>(4000, int(message.size()) * 70)); // time to read it
}

void StatusLine::showHint()
{
    m_sign->hide();
    m_message->setFullText(m_hint);
}

QString StatusLine::message() const
{
    return m_message->fullText();
}

void StatusLine::setTime(const QString &time, const QString &explanation)
{
    m_time->setText(time);
    m_time->setToolTip(explanation);
    m_time->setAccessibleName(explanation);
    m_time->setVisible(!time.isEmpty());
}

void StatusLine::setAnnotator(const QString &name)
{
    m_annotator->setText(name);
    m_annotator->setAccessibleName(tr("Annotator: %1").arg(name));
    m_annotator->setVisible(!name.isEmpty());
}

} // namespace Galley
