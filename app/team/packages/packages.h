#pragma once

#include <QCoreApplication>

namespace Galley {

// Translates what packages say.
struct Packages
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

} // namespace Galley
