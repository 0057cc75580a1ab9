#pragma once

#include "schema/schema.h"

#include <QWidget>

#include <functional>

namespace Galley {

// Edits one attribute's value. Undefined is "not set".
class AttributeEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setValue(const QJsonValue &value) = 0; // does not signal

Q_SIGNALS:
    void edited(const QJsonValue &value);
    void invalid(const QString &reason); // what was typed is no value; empty: it is again
};

// Names that an entity attribute has elsewhere, asked for when the annotator begins to type.
using NameSource = std::function<QStringList(const QString &attribute)>;

[[nodiscard]] AttributeEditor *makeEditor(const Attribute &attribute, const NameSource &names,
                                          QWidget *parent);

} // namespace Galley
