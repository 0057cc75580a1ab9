#include "find/findwords.h"

#include <QCoreApplication>

namespace Galley {

QString briefly(const Error &problem)
{
    if (problem.kind == Error::Kind::InvalidInput && problem.place.column > 0)
        return QCoreApplication::translate("Galley::Find", "Wrong at character %1").arg(problem.place.column);
    if (problem.kind == Error::Kind::Unsupported)
        return QCoreApplication::translate("Galley::Find", "Stopped: it tries too many ways to match");
    return problem.message;
}

} // namespace Galley
