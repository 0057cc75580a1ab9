#pragma once

#include "exchange/importmapping.h"
#include "exchange/survey.h"
#include "schema/schemaset.h"

namespace Galley {

// Names that are to become new ones although the project has such.
struct NewNames
{
    QSet<FileName> labels;
    QSet<FileName> attributes;
    QSet<QString> relations;
    QSet<QString> fields;
};

// What every name of the survey becomes: as given, else what goes by that name in the project, else
// something new in a schema of that name, which is then among the mapping's. Attributes that a layer of the
// project does not declare keep the file's name.
[[nodiscard]] ImportMapping suggestMapping(const Survey &survey, const SchemaSet &project,
                                           const ImportMapping &given, const QString &schemaName,
                                           const NewNames &fresh = {});

// What keeps a mapping from being used in a project: schemas that are not valid there, labels and relations
// that neither the project nor the mapping's schemas have.
[[nodiscard]] QList<Error> mappingFaults(const ImportMapping &mapping, const SchemaSet &project);

// The project's schemas and those of the mapping that it does not have yet.
[[nodiscard]] SchemaSet schemasWith(const SchemaSet &project, const ImportMapping &mapping);

} // namespace Galley
