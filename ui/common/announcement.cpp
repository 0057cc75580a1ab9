#include "common/announcement.h"

#include <QAccessible>

namespace Galley {

void announce([[maybe_unused]] QObject *source, const QString &message, [[maybe_unused]] Urgency urgency)
{
    if (!QAccessible::isActive() || message.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(source, message);
    event.setPoliteness(urgency == Urgency::Assertive ? QAccessible::AnnouncementPoliteness::Assertive
                                                      : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace Galley
