#pragma once

#include "text/error.h"

#include <QCoreApplication>

namespace Galley {

[[nodiscard]] inline std::unexpected<Error> stoppedComparing()
{
    return fail(Error::Kind::Io,
                QCoreApplication::translate("Agreement", "Stopped before everything was compared."));
}

} // namespace Galley
