#include "inspector/attributeform.h"

#include "annotation/constraints.h"
#include "inspector/attributerow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QWidget *tabStopBefore(QWidget *widget)
{
    QWidget *stop = widget->previousInFocusChain();
    while (stop != widget && !isTabStop(*stop))
        stop = stop->previousInFocusChain();
    return stop;
}

// Returns the last stop, after which the next row comes.
QWidget *appendToTabOrder(QWidget *before, const QWidget &row)
{
    for (QWidget *widget : row.findChildren<QWidget *>()) {
        if (!isTabStop(*widget) || widget->window() != row.window()) // a box's list is a window
            continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
    return before;
}

} // namespace

AttributeForm::AttributeForm(QWidget *parent)
    : QWidget(parent)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
}

void AttributeForm::setAttributes(const QList<Attribute> &attributes, const NameSource &names)
{
    if (attributes == m_attributes)
        return;
    clear();
    m_attributes = attributes;
    QWidget *before = tabStopBefore(this); // rows that come late are reached where the form stands
    for (const Attribute &attribute : attributes) {
        auto *const row = new AttributeRow(attribute, names, this);
        before = appendToTabOrder(before, *row);
        connect(row, &AttributeRow::edited, this, &AttributeForm::edited);
        layout()->addWidget(row);
        m_rows.append(row);
    }
}

void AttributeForm::clear()
{
    for (AttributeRow *row : std::as_const(m_rows)) {
        row->hide();
        layout()->removeWidget(row);
        row->deleteLater(); // it may be the one whose signal led here
    }
    m_rows.clear();
}

void AttributeForm::setValues(const QString &label, const QJsonObject &values)
{
    for (AttributeRow *row : std::as_const(m_rows)) {
        const Attribute &attribute = row->attribute();
        row->setValue(values.value(attribute.id));
        row->setVisible(applies(attribute, label, values));
    }
}

bool AttributeForm::isEmpty() const
{
    return std::ranges::all_of(m_rows, [](const AttributeRow *row) { return row->isHidden(); });
}

AttributeRow *AttributeForm::row(QStringView attribute) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const AttributeRow *row) { return row->attribute().id == attribute; });
    return found == m_rows.cend() ? nullptr : *found;
}

void AttributeForm::focusFirst()
{
    const auto shown = [](const AttributeRow *row) { return !row->isHidden(); };
    auto found = std::ranges::find_if(
        m_rows, [&](const AttributeRow *row) { return shown(row) && !row->message().isEmpty(); });
    if (found == m_rows.end())
        found = std::ranges::find_if(m_rows, shown);
    if (found != m_rows.end())
        (*found)->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace Galley
