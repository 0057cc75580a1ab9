#include "windowstyle.h"

#include "common/bidi.h"
#include "theme/contrast.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int HeaderMargin = 6;
constexpr int ItemMargin = 4;
constexpr double BoxContrast = 3;
constexpr double FieldContrast = 1.8;
constexpr int ArrowSize = 8;
constexpr int ArrowRoom = ArrowSize + 6;
constexpr int ButtonMargin = 10;

bool isHighContrast(const QPalette &palette)
{
    const QRgb ground = palette.color(QPalette::Active, QPalette::Window).rgb();
    const QRgb text = palette.color(QPalette::Active, QPalette::WindowText).rgb();
    return (ground ^ text) == 0xffffff && (ground == qRgb(0, 0, 0) || text == qRgb(0, 0, 0));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

// Fields are seen by their ground, too; a box to tick is nothing but its edge.
QColor edgeColor(const QStyleOption &option, bool isBox)
{
    if (option.state & QStyle::State_HasFocus)
        return readable(option.palette.color(QPalette::Highlight), option.palette.color(QPalette::Window),
                        BoxContrast);
    const QColor edge = option.palette.color(QPalette::Mid);
    if (isHighContrast(option.palette))
        return edge;
    const bool isOff = !(option.state & QStyle::State_Enabled);
    return readable(edge, option.palette.color(QPalette::Window),
                    isBox && !isOff ? BoxContrast : FieldContrast);
}

// Fusion's own edges do in a light window; it loses those of frames where a pixel is not a whole one.
bool hasOwnEdges(const QPalette &palette)
{
    return isHighContrast(palette) || isDark(palette);
}

void drawEdge(const QStyleOption &option, QPainter &painter, bool isBox = false, bool isRound = false)
{
    const bool isFocused = isHighContrast(option.palette) && option.state & QStyle::State_HasFocus;
    const qreal width = isFocused ? 2 : 1;
    const QRectF place = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const qreal radius = isRound ? place.width() / 2 : isHighContrast(option.palette) ? 0 : 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edgeColor(option, isBox), width));
    painter.drawRoundedRect(place, radius, radius);
    painter.restore();
}

// Fusion tells titles and the tab on show from the rest by shades that high contrast does not have.
void drawLineOf(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter)
{
    const QRect room = option.rect;
    if (element == QStyle::CE_HeaderSection)
        painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1),
                         option.palette.color(QPalette::Mid));
    else if (const auto *const item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
             element == QStyle::CE_MenuItem && item &&
             item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
        painter.fillRect(QRect(room.left(), room.center().y(), room.width(), 1),
                         option.palette.color(QPalette::Mid));
    else if (element == QStyle::CE_TabBarTabShape && option.state & QStyle::State_Selected)
        painter.fillRect(QRect(room.left(), room.top(), room.width(), 3),
                         option.palette.color(QPalette::Highlight));
}

// A button with words that opens a menu; null: it is another one.
const QStyleOptionToolButton *menuButton(const QStyleOption *option)
{
    const auto *const button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool hasMenu = button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
        !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    return hasMenu && !button->text.isEmpty() && button->toolButtonStyle != Qt::ToolButtonIconOnly ? button
                                                                                                   : nullptr;
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"Fusion"_s); // which a bug report tells
}

// Titles stand above what they are of, and do not change their width with the selection.
void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *const label = qobject_cast<QLabel *>(widget);
    // Words of another direction begin where those of the window do.
    if (label && label->isRightToLeft() && label->alignment().testFlag(Qt::AlignLeft))
        label->setAlignment((label->alignment() & ~Qt::AlignLeft) | Qt::AlignRight | Qt::AlignAbsolute);
    // Qt moves a line from right to left by the space at its end, and would cut it there.
    if (label && label->wordWrap() && label->isRightToLeft() && label->contentsMargins().isNull())
        label->setContentsMargins(label->fontMetrics().horizontalAdvance(u' ') + 1, 0, 0, 0);
    auto *const header = qobject_cast<QHeaderView *>(widget);
    if (header && header->orientation() == Qt::Horizontal) {
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        header->setHighlightSections(false);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    // A line under a letter tears it from those that it is joined to, and the word grows beyond its place.
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return HeaderMargin;
    case PM_FocusFrameHMargin:
        return ItemMargin;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ToolButton && menuButton(option))
        return wanted + QSize(ArrowRoom, 0);
    const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type != CT_PushButton || !button || button->text.isEmpty())
        return wanted;
    const bool hasMenu = button->features.testFlag(QStyleOptionButton::HasMenu);
    return QSize(std::max(wanted.width(), size.width() + 2 * ButtonMargin + (hasMenu ? ArrowRoom : 0)),
                 wanted.height());
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        return hasOwnEdges(option->palette)
            ? drawEdge(*option, *painter, true, element == PE_IndicatorRadioButton)
            : void();
    case PE_FrameTabWidget: // lightened so far by Fusion that hints are hard to read on it
        if (isDark(option->palette))
            painter->fillRect(option->rect.adjusted(2, 2, -3, -3), option->palette.window());
        return isHighContrast(option->palette) ? drawEdge(*option, *painter) : void();
    case PE_Frame:
        return drawEdge(*option, *painter);
    case PE_FrameMenu:
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
    case PE_FrameGroupBox:
        return hasOwnEdges(option->palette) ? drawEdge(*option, *painter) : void();
    default:
        return;
    }
}

// Where the window runs from right to left, keys and what lists hold keep the direction of their own.
void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (option->direction == Qt::RightToLeft) {
        if (const auto *const entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem own = *entry;
            if (const qsizetype tab = own.text.indexOf(u'\t'); tab >= 0)
                own.text = own.text.first(tab + 1) + isolated(own.text.sliced(tab + 1));
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        if (const auto *const item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem own = *item;
            own.text = isolated(item->text);
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (isHighContrast(option->palette))
        drawLineOf(element, *option, *painter);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const QStyleOptionToolButton *const button = control == CC_ToolButton ? menuButton(option) : nullptr;
    if (button)
        return drawMenuButton(*button, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*option, *painter);
    else if (control == CC_ScrollBar && isHighContrast(option->palette))
        drawHandle(*option, painter, widget);
}

void WindowStyle::drawHandle(const QStyleOptionComplex &bar, QPainter *painter, const QWidget *widget) const
{
    QStyleOption handle = bar;
    handle.rect = proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    painter->fillRect(handle.rect.adjusted(3, 3, -3, -3), bar.palette.color(QPalette::Mid));
    drawEdge(handle, *painter);
}

// Fusion draws the arrow into a corner, over the words.
void WindowStyle::drawMenuButton(const QStyleOptionToolButton &option, QPainter *painter,
                                 const QWidget *widget) const
{
    QStyleOptionToolButton ground = option;
    ground.features &= ~QStyleOptionToolButton::HasMenu;
    ground.text.clear();
    ground.icon = QIcon();
    QProxyStyle::drawComplexControl(CC_ToolButton, &ground, painter, widget);
    const QRect room = option.rect;
    QStyleOptionToolButton part = option;
    part.rect = visualRect(option.direction, room, room.adjusted(0, 0, -ArrowRoom, 0));
    proxy()->drawControl(CE_ToolButtonLabel, &part, painter, widget);
    const QRect arrow(room.right() - ArrowRoom, room.center().y() - ArrowSize / 2 + 1, ArrowSize, ArrowSize);
    part.rect = visualRect(option.direction, room, arrow);
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &part, painter, widget);
}

} // namespace Galley
