#pragma once

#include "schema/schema.h"
#include "text/error.h"

namespace Galley {

// What a *.schema.json file says, and everything that is wrong with it, by place. The schema can be used only
// when there are no problems.
struct SchemaFileReading
{
    Schema schema;
    QList<Error> problems;
};

// Each problem has the file, and where it is known the line and the column; its detail is the JSON pointer.
[[nodiscard]] SchemaFileReading readSchemaFile(const QString &path);
[[nodiscard]] SchemaFileReading readSchemaText(const QByteArray &json, const QString &file = {});

} // namespace Galley
