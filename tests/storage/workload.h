#pragma once

#include "annotation/randomedits.h"
#include "annotation/session.h"
#include "storage/writer.h"

// A session with its writer, as the window has them, and repeatable work to do in it.
namespace Samples {

using namespace Galley;

inline void connectWriter(StoreWriter &writer, Session &session)
{
    const SetId set = session.set().id;
    const auto acknowledge = [&session, set](SetId of, Revision revision) {
        if (of == set)
            session.acknowledge(revision);
    };
    QObject::connect(&writer, &StoreWriter::saved, &session, acknowledge);
    QObject::connect(&writer, &StoreWriter::kept, &session, acknowledge);
    QObject::connect(&writer, &StoreWriter::refused, &session,
                     [&session, set](SetId of, Revision revision, const Error &error) {
                         if (of == set)
                             session.refuse(revision, error);
                     });
}

// The next step of a session's random life: an edit, or now and then undo or redo. Depends on the session's
// state and the seed alone.
inline void randomStep(Session &session, quint32 seed)
{
    const auto revision = quint32(session.revision());
    const quint32 choice = (seed * 31 + revision * 17) % 10;
    if (choice == 0 && session.undo())
        return;
    if (choice == 1 && session.redo())
        return;
    // Now and then an edit is refused, or changes nothing.
    for (quint32 i = 0; i < 20 && session.revision() == revision; ++i) {
        Testing::RandomEdits edits(seed + revision + i * 7919, session.article().text);
        std::ignore = session.apply(edits.next(session.set()));
    }
}

} // namespace Samples
