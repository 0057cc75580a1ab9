#pragma once

#include "schema/schemaset.h"

#include <QHash>

namespace Galley {

// The labelling configuration that a project's schemas make: <Labels> for each layer, a control that shows
// for its regions for each attribute, a control of the whole text for each field. Controls are called like
// what they are for, with "layer_" or "field_" before it where two would be called the same.
class LabelStudioControls
{
public:
    explicit LabelStudioControls(const SchemaSet &schemas);

    [[nodiscard]] const QString &textName() const { return m_textName; }

    // Empty: no schema has it.
    [[nodiscard]] QString attribute(const QString &layer, const QString &id) const;
    [[nodiscard]] QString field(const QString &id) const;

    // As config.xml.
    [[nodiscard]] QByteArray config() const;

private:
    void nameAttributes();
    void nameFields();

    const SchemaSet m_schemas;
    QString m_textName;
    QHash<std::pair<QString, QString>, QString> m_attributes; // layer, id → control
    QHash<QString, QString> m_fields;
};

} // namespace Galley
