#pragma once

#include "storage/samples.h"
#include "storage/spoolfolder.h"

// Spools in a folder of the test, which goes with the object.
namespace Samples {

using namespace Galley;

class SpoolPlace
{
public:
    SpoolPlace() { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }

    [[nodiscard]] QStringList files(const QString &pattern = u"*.spool"_s) const
    {
        const QDir folder(SpoolFolder::path());
        QStringList paths;
        for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name))
            paths += folder.filePath(name);
        return paths;
    }

private:
    QTemporaryDir m_folder;
};

inline Edit note(Revision revision)
{
    return {u"field"_s, {FieldChange{u"n%1"_s.arg(revision), QJsonValue::Undefined, revision}}};
}

inline JournalEntry noted(Revision revision)
{
    return entry(revision, note(revision));
}

} // namespace Samples
