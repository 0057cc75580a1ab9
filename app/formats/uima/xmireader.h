#pragma once

#include "formats/uima/cas.h"
#include "text/error.h"

#include <QByteArray>

namespace Galley {

// What was read, with what could not be.
struct CasFile
{
    Cas cas;
    QList<Error> problems = {};
};

// A CAS in XMI. XML does not say what a feature is (a reference looks like a number), so the types are
// needed; of types that they lack, what features are is told from their names and values. XML 1.1 is read as
// far as it is XML 1.0.
[[nodiscard]] Result<CasFile> casFromXmi(QByteArray xmi, const TypeSystem &types, const Place &place);

} // namespace Galley
