#pragma once

#include "inspector/attributeeditor.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace Galley {

// Yes, no, or neither: clicking the chosen one again takes it back.
class YesNoEditor : public AttributeEditor
{
    Q_OBJECT
public:
    explicit YesNoEditor(QWidget *parent);
    void setValue(const QJsonValue &value) override;

private:
    QPushButton *m_yes;
    QPushButton *m_no;
};

class OneOfEditor : public AttributeEditor
{
    Q_OBJECT
public:
    OneOfEditor(const Attribute &attribute, QWidget *parent);
    void setValue(const QJsonValue &value) override;

private:
    QComboBox *m_box;
};

class ManyOfEditor : public AttributeEditor
{
    Q_OBJECT
public:
    ManyOfEditor(const Attribute &attribute, QWidget *parent);
    void setValue(const QJsonValue &value) override;

private:
    [[nodiscard]] QJsonValue value() const;

    QList<std::pair<QString, QCheckBox *>> m_boxes;
    QStringList m_unknown; // values that the schema does not know are kept
};

} // namespace Galley
