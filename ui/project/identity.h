#pragma once

#include <QString>

// Who annotates at this computer. Kept in the settings.
namespace Galley::Identity {

[[nodiscard]] QString name();      // as chosen, else the login name
[[nodiscard]] bool isChosen();     // the annotator has said who it is
void setName(const QString &name); // ignores an empty one

} // namespace Galley::Identity
