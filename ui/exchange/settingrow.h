#pragma once

#include "schema/schema.h"

#include <QWidget>

class QLabel;

namespace Galley {

class AttributeEditor;
class CalmComboBox;

// One setting: what it can be, what it is for, and below it what is wrong with what was typed.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    SettingRow(Attribute setting, const QJsonValue &value, QWidget *parent);

    [[nodiscard]] const Attribute &setting() const { return m_setting; }

    void setHintVisible(bool visible); // the description is in a tooltip anyway
    // Undefined: as usual.
    [[nodiscard]] QJsonValue value() const;
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QLabel *makeName(QWidget *control);
    [[nodiscard]] QWidget *makeControl();
    [[nodiscard]] QWidget *makeCheckBox();
    [[nodiscard]] QWidget *makeChoice();
    [[nodiscard]] QWidget *makeEditor();
    void take(const QJsonValue &value);

    Attribute m_setting;
    QJsonValue m_value; // shown; as usual when nothing else is set
    QLabel *m_hint;
    QLabel *m_fault;
};

} // namespace Galley
