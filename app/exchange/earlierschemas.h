#pragma once

#include "formats/document.h"
#include "schema/schemaset.h"
#include "storage/schemachanges.h"

namespace Galley {

// What older exports say, in the words of the project's schemas as they are now: by the migrations that the
// project went through, and by what its labels were called formerly.
class EarlierSchemas
{
public:
    [[nodiscard]] static Result<EarlierSchemas> read(Store &store, const SchemaSet &schemas);

    // Spans that a migration removed are left out, and counted.
    void apply(Document &document) const;

private:
    EarlierSchemas(QList<SchemaStep> steps, SchemaSet schemas);

    void follow(const SchemaStep &step, IncomingSet &set, Losses &leftOut) const;
    void followRelations(const SchemaStep &step, IncomingSet &set) const;
    void rename(const Schema &schema, const QString &version, IncomingSet &set) const;

    QList<SchemaStep> m_steps;
    SchemaSet m_schemas;
};

} // namespace Galley
