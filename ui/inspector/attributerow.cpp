#include "inspector/attributerow.h"

#include "theme/contrast.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Galley {

AttributeRow::AttributeRow(Attribute attribute, const NameSource &names, QWidget *parent)
    : QWidget(parent)
    , m_attribute(std::move(attribute))
    , m_editor(makeEditor(m_attribute, names, this))
    , m_message(new QLabel(this))
{
    auto *const name = new QLabel(m_attribute.name, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setBuddy(m_editor);
    setToolTip(m_attribute.description);
    m_editor->setAccessibleName(m_attribute.name);
    m_editor->setAccessibleDescription(m_attribute.description);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(name);
    layout->addWidget(m_editor);
    layout->addWidget(m_message);

    connect(m_editor, &AttributeEditor::edited, this,
            [this](const QJsonValue &value) { Q_EMIT edited(m_attribute.id, value); });
    connect(m_editor, &AttributeEditor::invalid, this, [this](const QString &reason) {
        m_fault = reason;
        showMessage();
    });
    showMessage();
}

void AttributeRow::setValue(const QJsonValue &value)
{
    m_missing = m_attribute.required && (value.isUndefined() || value.isNull());
    m_editor->setValue(value);
    showMessage();
}

QString AttributeRow::message() const
{
    if (!m_fault.isEmpty())
        return m_fault;
    return m_missing ? tr("Required: not set yet") : QString();
}

void AttributeRow::showMessage()
{
    const QString text = message();
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text.isEmpty() ? m_attribute.description : text);
    QPalette colors;
    colors.setColor(QPalette::WindowText,
                    readable(QColor(0xb8, 0x4a, 0x1e), colors.color(QPalette::Window), 4.5));
    m_message->setPalette(colors);
}

void AttributeRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMessage();
}

} // namespace Galley
