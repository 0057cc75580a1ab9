#include "review/deeds.h"

#include <algorithm>

namespace Galley {

void Deeds::add(const Deed &deed)
{
    m_done.append(deed);
    m_sent.append(deed);
    m_undone.clear();
}

void Deeds::undo()
{
    const Deed deed = m_done.takeLast();
    m_sent.removeIf(
        [&](const Deed &sent) { return sent.gold == deed.gold && sent.revision == deed.revision; });
    m_undone.append(deed);
}

void Deeds::redo(Revision revision)
{
    Deed deed = m_undone.takeLast();
    deed.revision = revision;
    m_done.append(deed);
    m_sent.append(deed);
}

void Deeds::saved(SetId gold, Revision revision)
{
    m_sent.removeIf([=](const Deed &deed) { return deed.gold == gold && deed.revision <= revision; });
}

QList<Deed> Deeds::takeUnsaved(SetId gold)
{
    QList<Deed> unsaved;
    for (const Deed &deed : m_sent) {
        if (deed.gold == gold)
            unsaved.append(deed);
    }
    const auto isUnsaved = [&](const Deed &deed) {
        return deed.gold == gold && std::ranges::contains(unsaved, deed.revision, &Deed::revision);
    };
    m_sent.removeIf(isUnsaved);
    m_done.removeIf(isUnsaved);
    unsaved.removeIf([](const Deed &deed) { return deed.signature.isEmpty(); });
    return unsaved;
}

} // namespace Galley
