#include "annotation/offered.h"

#include <QCoreApplication>

namespace Galley {

Result<void> checkOffered(const SchemaSet &schemas, const QString &layer, const QString &label)
{
    const Label *const found = schemas.label(layer, label);
    if (!found || !found->retired)
        return {};
    return fail(
        Error::Kind::InvalidInput,
        QCoreApplication::translate("Constraints",
                                    "The label “%1” is retired: what is marked stays, and nothing new is "
                                    "marked so. Choose another.")
            .arg(found->name));
}

} // namespace Galley
