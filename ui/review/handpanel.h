#pragma once

#include "review/handdraft.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Galley {

class AttributeForm;

// The form of the mark that is made by hand: its ends, its label, its attributes.
class HandPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HandPanel(QWidget *parent = nullptr);

    void show(const HandDraft &draft, const SchemaSet &schemas);
    void focusLabel();

Q_SIGNALS:
    void labelChosen(const QString &label);
    void attributeEdited(const QString &attribute, const QJsonValue &value);
    void accepted();
    void cancelled();

private:
    void build();

    QLabel *m_title;
    QLabel *m_quote;
    QComboBox *m_label;
    AttributeForm *m_form;
};

} // namespace Galley
