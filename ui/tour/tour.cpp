#include "tour/tour.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

constexpr int gap = 10;

// A frame around the subject that takes no clicks.
class Frame : public QFrame
{
public:
    explicit Frame(QWidget *parent)
        : QFrame(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFrameShape(QFrame::Box);
        setLineWidth(3);
        setForegroundRole(QPalette::Link);
    }
};

bool isByUser(Qt::FocusReason reason)
{
    return reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason ||
        reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

Tour::Tour(QWidget &window, QList<TourStep> steps)
    : QFrame(&window)
    , m_window(window)
    , m_steps(std::move(steps))
    , m_before(window.focusWidget())
    , m_frame(new Frame(&window))
    , m_count(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_skip(new QPushButton(tr("&Skip the tour"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    qApp->installEventFilter(this);
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_step + 1 < m_steps.size() ? show(m_step + 1) : end(); });
    connect(this, &QObject::destroyed, m_frame, &QObject::deleteLater);
    show(0);
}

void Tour::build()
{
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addLayout(row);
    setFixedWidth(fontMetrics().averageCharWidth() * 58);
}

void Tour::show(int step)
{
    m_step = std::clamp(step, 0, int(m_steps.size()) - 1);
    const TourStep &now = m_steps.at(m_step);
    const bool isLast = m_step + 1 == m_steps.size();
    m_count->setText(tr("Step %1 of %2").arg(m_step + 1).arg(m_steps.size()));
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_back->setEnabled(m_step > 0);
    m_next->setText(isLast ? tr("&Done") : tr("&Next"));
    m_skip->setVisible(!isLast);
    setAccessibleName(tr("%1: %2").arg(m_count->text(), now.title));
    setAccessibleDescription(now.text);
    place();
    m_frame->show();
    m_frame->raise();
    QFrame::show();
    raise();
    m_next->setFocus();
}

// Beside the subject where there is room, else over its middle.
void Tour::place()
{
    const QWidget *const subject = m_steps.at(m_step).subject;
    const QRect about(subject->mapTo(&m_window, QPoint(0, 0)), subject->size());
    m_frame->setGeometry(about);
    setFixedHeight(layout()->heightForWidth(width()) > 0 ? layout()->heightForWidth(width())
                                                         : sizeHint().height());
    const QRect inside = m_window.rect().adjusted(gap, gap, -gap, -gap);
    int left = about.right() + gap;
    if (left + width() > inside.right())
        left = about.left() - gap - width();
    if (left < inside.left())
        left = about.center().x() - width() / 2;
    const int top = about.top() + std::min(about.height() / 4, 80);
    move(std::clamp(left, inside.left(), std::max(inside.left(), inside.right() - width())),
         std::clamp(top, inside.top(), std::max(inside.top(), inside.bottom() - height())));
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return end();
    auto *const button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return (button ? button : m_next)->click();
    const bool isTyped = !event->text().isEmpty() && event->text().front().isPrint() &&
        !event->modifiers().testFlag(Qt::AltModifier);
    if (!isTyped || event->key() == Qt::Key_Space || !m_before)
        return QFrame::keyPressEvent(event);
    // A label's key: it is for the text.
    const QPointer<QWidget> before = m_before;
    end();
    QCoreApplication::sendEvent(before, event);
}

// Else the window behind it would be clicked.
void Tour::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

bool Tour::focusNextPrevChild(bool next)
{
    if (!isVisible())
        return QFrame::focusNextPrevChild(next);
    QList<QPushButton *> buttons{m_skip, m_back, m_next};
    buttons.removeIf([](const QPushButton *button) { return !button->isVisible() || !button->isEnabled(); });
    const qsizetype at = buttons.indexOf(qobject_cast<QPushButton *>(focusWidget()));
    const qsizetype step = next ? 1 : buttons.size() - 1;
    buttons.at((std::max<qsizetype>(0, at) + step) % buttons.size())
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Tour::isElsewhere(const QObject *object) const
{
    const auto *const widget = qobject_cast<const QWidget *>(object);
    return widget && widget != this && !isAncestorOf(widget) && widget->window() == &m_window;
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == &m_window)
            QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
        break;
    case QEvent::MouseButtonPress:
        if (isElsewhere(watched))
            end();
        break;
    case QEvent::FocusIn: // not when the window itself gives the keys to what was opened
        if (isElsewhere(watched) && isByUser(static_cast<const QFocusEvent *>(event)->reason()))
            close();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void Tour::end()
{
    if (m_before && isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    close();
}

} // namespace Galley
