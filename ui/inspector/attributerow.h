#pragma once

#include "inspector/attributeeditor.h"

class QLabel;

namespace Galley {

// An attribute's name, its editor, and below it what is wrong or missing, in words.
class AttributeRow : public QWidget
{
    Q_OBJECT
public:
    AttributeRow(Attribute attribute, const NameSource &names, QWidget *parent);

    [[nodiscard]] const Attribute &attribute() const { return m_attribute; }

    void setValue(const QJsonValue &value);

    [[nodiscard]] AttributeEditor *editor() const { return m_editor; }

    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void edited(const QString &attribute, const QJsonValue &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMessage();

    Attribute m_attribute;
    AttributeEditor *m_editor;
    QLabel *m_message;
    QString m_fault;
    bool m_missing = false;
};

} // namespace Galley
