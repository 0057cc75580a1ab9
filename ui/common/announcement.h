#pragma once

#include <QString>

class QObject;

namespace Galley {

enum class Urgency : quint8 { Polite, Assertive };

// Has a screen reader say what no control in focus tells. Costs nothing while none listens; Qt before 6.8 has
// no way to say it.
void announce(QObject *source, const QString &message, Urgency urgency = Urgency::Polite);

} // namespace Galley
