#include "exchange/settingrow.h"

#include "common/calmcombobox.h"
#include "exchange/formparts.h"
#include "inspector/attributeeditor.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace Galley {

namespace {

// The first option is what a choice without a default is.
QJsonValue usualOf(const Attribute &setting)
{
    return setting.kind == Attribute::Kind::Boolean && setting.defaultValue.isUndefined()
        ? QJsonValue(false)
        : setting.defaultValue;
}

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

} // namespace

SettingRow::SettingRow(Attribute setting, const QJsonValue &value, QWidget *parent)
    : QWidget(parent)
    , m_setting(std::move(setting))
    , m_value(isMissing(value) ? usualOf(m_setting) : value)
    , m_hint(makeHint(m_setting.description, this))
    , m_fault(makeFault(this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QWidget *const control = makeControl();
    control->setAccessibleName(m_setting.name);
    control->setAccessibleDescription(m_setting.description);
    control->setToolTip(m_setting.description);
    if (m_setting.kind != Attribute::Kind::Boolean) // a check box says its name itself
        layout->addWidget(makeName(control));
    layout->addWidget(control);
    layout->addWidget(m_hint);
    setHintVisible(!m_setting.description.isEmpty());
    layout->addWidget(m_fault);
    setFocusProxy(control);
}

void SettingRow::setHintVisible(bool visible)
{
    m_hint->setVisible(visible);
}

QLabel *SettingRow::makeName(QWidget *control)
{
    auto *const name = new QLabel(m_setting.name, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setBuddy(control);
    return name;
}

QJsonValue SettingRow::value() const
{
    return m_value == usualOf(m_setting) ? QJsonValue(QJsonValue::Undefined) : m_value;
}

QString SettingRow::fault() const
{
    return m_fault->text();
}

QWidget *SettingRow::makeControl()
{
    switch (m_setting.kind) {
    case Attribute::Kind::Boolean:
        return makeCheckBox();
    case Attribute::Kind::OneOf:
        return makeChoice();
    default:
        return makeEditor();
    }
}

QWidget *SettingRow::makeCheckBox()
{
    auto *const box = new QCheckBox(m_setting.name, this);
    box->setChecked(m_value.toBool());
    connect(box, &QCheckBox::toggled, this, &SettingRow::take);
    return box;
}

QWidget *SettingRow::makeChoice()
{
    auto *const box = new CalmComboBox(this);
    if (isMissing(m_setting.defaultValue))
        box->addItem(tr("As usual"));
    for (const Option &option : std::as_const(m_setting.options)) {
        box->addItem(option.name, option.id);
        for (const int role : {Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
            box->setItemData(box->count() - 1, option.description, role);
    }
    box->setCurrentIndex(std::max(0, box->findData(m_value.toString())));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        const QVariant id = box->currentData();
        take(id.isValid() ? QJsonValue(id.toString()) : QJsonValue(QJsonValue::Undefined));
    });
    return box;
}

// A line that is emptied is as usual again.
QWidget *SettingRow::makeEditor()
{
    AttributeEditor *const editor = Galley::makeEditor(m_setting, {}, this);
    editor->setValue(m_value);
    connect(editor, &AttributeEditor::invalid, this, [this](const QString &reason) {
        showFault(m_fault, reason);
        Q_EMIT changed();
    });
    connect(editor, &AttributeEditor::edited, this, [this, editor](const QJsonValue &value) {
        const bool isEmptied = isMissing(value);
        take(isEmptied ? usualOf(m_setting) : value);
        if (isEmptied)
            editor->setValue(m_value);
    });
    return editor;
}

void SettingRow::take(const QJsonValue &value)
{
    m_value = value;
    Q_EMIT changed();
}

} // namespace Galley
