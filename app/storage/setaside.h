#pragma once

#include "storage/spool.h"
#include "text/article.h"

namespace Galley {

// Edits of an article that waited for the server and were not taken when it was back: the marks had been
// changed elsewhere, or their annotator may no longer write them. They are kept on this machine, as JSON
// Lines that other programs can read, until the user has made them again or does not want them.
struct SetAside
{
    SetId set = 0;
    ArticleId article = 0; // 0: it is no longer in the project
    QString externalId;
    QString title;
    QString annotator;           // whose marks
    QString reason;              // why the first was not taken
    QList<JournalEntry> entries; // in order

    bool operator==(const SetAside &) const = default;
};

[[nodiscard]] QString setAsideFile(const SpoolOwner &owner); // there when something is set aside

// Adds one entry, which is on the disk then. One that is there already counts as added.
[[nodiscard]] Result<void> putAside(const SpoolOwner &owner, const SetAside &of, const JournalEntry &entry);
[[nodiscard]] QList<SetAside> setsAside(const SpoolOwner &owner);
[[nodiscard]] Result<void> forgetAside(const SpoolOwner &owner, SetId set);

} // namespace Galley
