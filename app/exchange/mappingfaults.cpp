#include "exchange/mappingsuggestion.h"

#include "schema/schemavalidator.h"

#include <QCoreApplication>

namespace Galley {

namespace {

void add(QList<Error> &faults, const QString &message)
{
    faults.append({Error::Kind::InvalidInput, message, {}, {}});
}

} // namespace

QList<Error> mappingFaults(const ImportMapping &mapping, const SchemaSet &project)
{
    QList<Error> faults;
    for (const Schema &schema : mapping.schemas)
        faults += validate(schema);
    const SchemaSet schemas = schemasWith(project, mapping);
    if (faults.isEmpty())
        faults = validateTogether(schemas.schemas());
    for (const LabelMapping &label : mapping.labels) {
        if (!label.toLabel.isEmpty() && !schemas.label(label.toLayer, label.toLabel))
            add(faults,
                QCoreApplication::translate(
                    "ImportMapping",
                    "The label “%1” is to become “%2” of layer “%3”, which neither the "
                    "project nor the mapping has.")
                    .arg(label.label, label.toLabel, label.toLayer));
    }
    for (const RelationMapping &relation : mapping.relations) {
        if (!relation.to.isEmpty() && !schemas.relation(relation.to))
            add(faults,
                QCoreApplication::translate(
                    "ImportMapping",
                    "The relation “%1” is to become “%2”, which neither the project nor "
                    "the mapping has.")
                    .arg(relation.type, relation.to));
    }
    for (const ValueMapping &field : mapping.fields) {
        if (!field.to.isEmpty() && !schemas.field(field.to))
            add(faults,
                QCoreApplication::translate(
                    "ImportMapping",
                    "The field “%1” is to become “%2”, which neither the project nor the "
                    "mapping has.")
                    .arg(field.name, field.to));
    }
    return faults;
}

} // namespace Galley
