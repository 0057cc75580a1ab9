#include "exchange/settingsform.h"

#include "annotation/constraints.h"
#include "exchange/settingrow.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Galley {

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
}

void SettingsForm::setDeclared(const QList<Attribute> &declared, const QJsonObject &values)
{
    clear();
    for (const Attribute &setting : declared)
        addRow(setting, values.value(setting.id));
    showRows();
}

SettingsForm::~SettingsForm()
{
    clear();
}

// A line that loses the focus by going tells of its value once more, which must find everything alive.
void SettingsForm::clear()
{
    for (SettingRow *row : std::exchange(m_rows, {})) {
        row->disconnect(this);
        row->hide();
        delete row;
    }
}

void SettingsForm::addRow(const Attribute &setting, const QJsonValue &value)
{
    auto *const row = new SettingRow(setting, value, this);
    layout()->addWidget(row);
    if (!m_rows.isEmpty() && m_rows.last()->setting().description == setting.description)
        row->setHintVisible(false); // it was said just above
    m_rows.append(row);
    connect(row, &SettingRow::changed, this, [this] {
        showRows();
        Q_EMIT changed();
    });
}

void SettingsForm::showRows()
{
    const QJsonObject values = shown();
    for (SettingRow *row : std::as_const(m_rows))
        row->setVisible(applies(row->setting(), {}, values));
}

QJsonObject SettingsForm::shown() const
{
    QJsonObject values;
    for (const SettingRow *row : m_rows) {
        const QJsonValue value = row->value();
        values.insert(row->setting().id, value.isUndefined() ? row->setting().defaultValue : value);
    }
    return values;
}

QJsonObject SettingsForm::values() const
{
    QJsonObject values;
    for (const SettingRow *row : m_rows) {
        if (const QJsonValue value = row->value(); !value.isUndefined() && !row->isHidden())
            values.insert(row->setting().id, value);
    }
    return values;
}

QString SettingsForm::fault() const
{
    for (const SettingRow *row : m_rows) {
        if (!row->isHidden() && !row->fault().isEmpty())
            return row->fault();
    }
    return {};
}

SettingRow *SettingsForm::row(QStringView setting) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const SettingRow *row) { return row->setting().id == setting; });
    return found == m_rows.cend() ? nullptr : *found;
}

} // namespace Galley
