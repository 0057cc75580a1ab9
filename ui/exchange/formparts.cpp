#include "exchange/formparts.h"

#include "theme/contrast.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace Galley {

namespace {

constexpr QColor faultColor(0xb8, 0x4a, 0x1e);
constexpr double faultContrast = 4.5;

// Follows light and dark.
class FaultLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            color();
    }

    void showEvent(QShowEvent *event) override
    {
        color();
        QLabel::showEvent(event);
    }

private:
    void color()
    {
        QPalette colors = parentWidget()->palette();
        colors.setColor(QPalette::WindowText,
                        readable(faultColor, colors.color(QPalette::Window), faultContrast));
        setPalette(colors);
    }
};

QLabel *prepared(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// A form in it is never scrolled sideways: the area is at least as wide as it.
class FormArea : public QScrollArea
{
public:
    explicit FormArea(QWidget *parent)
        : QScrollArea(parent)
    {
        // Shortcuts lead to fields that are out of sight, too.
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
            if (now && widget() && widget()->isAncestorOf(now))
                ensureWidgetVisible(now, 0, now->height());
        });
    }

    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
    }
};

} // namespace

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    QLabel *const label = prepared(new QLabel(text, parent));
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

QLabel *makeHint(const QString &text, QWidget *parent)
{
    QLabel *const label = prepared(new QLabel(text, parent));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *makeFault(QWidget *parent)
{
    QLabel *const label = prepared(new FaultLabel(parent));
    label->hide();
    return label;
}

void showFault(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void prepareTable(QTableView *table, const QString &name)
{
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QWidget *makeScrolling(QWidget *form, QWidget *parent)
{
    auto *const area = new FormArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    area->setWidget(form);
    form->setAutoFillBackground(false); // setWidget turns it on
    return area;
}

} // namespace Galley
