#include "team/removal.h"

#include "storage/database.h"
#include "storage/transacted.h"
#include "team/rights.h"

namespace Galley {

Result<Removal> removeMember(Store &store, const QString &name, const QString &by)
{
    return transacted(store, [&]() -> Result<Removal> {
        if (auto right = checkRight(store, by, Right::Manage); !right)
            return std::unexpected(std::move(right).error());
        auto member = store.member(name);
        if (!member)
            return std::unexpected(std::move(member).error());
        member->active = false;
        Removal removal;
        const qint64 id = member->annotator.id;
        return store.putMember(*member)
            .and_then([&] { return store.openAssignments(id); })
            .and_then([&](const QList<AssignmentKey> &open) { return store.unassign(open); })
            .and_then([&](qint64 released) {
                removal.released = released;
                return store.database().number(
                    "SELECT count(*) FROM annotation_set WHERE annotator_id = $1 AND revision > 0", id);
            })
            .transform([&](std::optional<qint64> sets) {
                removal.kept = sets.value_or(0);
                return removal;
            });
    });
}

} // namespace Galley
