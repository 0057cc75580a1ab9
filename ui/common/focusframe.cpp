#include "common/focusframe.h"

#include "theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace Galley {

namespace {

constexpr int thickness = 2; // pixels

// Lies over what it frames and takes no clicks.
class Frame : public QWidget
{
public:
    explicit Frame(QWidget *framed)
        : QWidget(framed)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(framed->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(Theme::fromPalette(palette()).focus, thickness, Qt::SolidLine, Qt::SquareCap,
                            Qt::MiterJoin));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
};

// Views of items take text only while one of them is edited.
bool showsCaret(const QWidget &widget)
{
    return widget.testAttribute(Qt::WA_InputMethodEnabled) &&
        !qobject_cast<const QAbstractItemView *>(&widget);
}

} // namespace

FocusFrame::FocusFrame(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusFrame::~FocusFrame()
{
    delete m_frame;
}

const QWidget *FocusFrame::framed() const
{
    return m_frame ? m_area : nullptr;
}

void FocusFrame::follow(QWidget *focus)
{
    delete m_frame;
    m_area = qobject_cast<QAbstractScrollArea *>(focus);
    if (!m_area || showsCaret(*m_area) || m_area->windowType() == Qt::Popup || !m_isByKeyboard) {
        m_area.clear();
        return;
    }
    m_frame = new Frame(m_area);
}

bool FocusFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        m_isByKeyboard = true;
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_isByKeyboard = false;
        delete m_frame;
    }
    if (event->type() == QEvent::Resize && m_frame && watched == m_area)
        m_frame->setGeometry(m_area->rect());
    return QObject::eventFilter(watched, event);
}

} // namespace Galley
