#pragma once

#include "inspector/attributeeditor.h"

#include <QJsonObject>

namespace Galley {

class AttributeRow;

// A form for the attributes that a schema declares, showing those that apply.
class AttributeForm : public QWidget
{
    Q_OBJECT
public:
    explicit AttributeForm(QWidget *parent = nullptr);

    // Builds the rows anew only when the attributes differ from before.
    void setAttributes(const QList<Attribute> &attributes, const NameSource &names = {});
    // Label: of the span that they belong to; empty for relations and fields.
    void setValues(const QString &label, const QJsonObject &values);

    [[nodiscard]] bool isEmpty() const; // nothing applies
    [[nodiscard]] AttributeRow *row(QStringView attribute) const;
    void focusFirst(); // the first missing one, else the first

Q_SIGNALS:
    void edited(const QString &attribute, const QJsonValue &value);

private:
    void clear();

    QList<Attribute> m_attributes;
    QList<AttributeRow *> m_rows;
};

} // namespace Galley
