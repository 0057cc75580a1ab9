#pragma once

#include "exchange/importsources.h"

namespace Galley {

// Chosen files that are of one format, or what is of one format in a folder or archive: what the user says
// the format of.
struct ImportGroup
{
    QStringList paths;      // as they were chosen
    QString name;           // for the user
    QString format;         // id; empty: it is not known
    bool isChosen = false;  // by the user, else recognised
    QStringList candidates; // ids, where it could be of several
    qint64 files = 0;
    qint64 bytes = 0;

    bool operator==(const ImportGroup &) const = default;
};

// By format, in the order of the paths. chosen: formats that the user gave, by path.
[[nodiscard]] QList<ImportGroup> groupsOf(const ImportSources &sources, const QStringList &paths,
                                          const QHash<QString, QString> &chosen);

} // namespace Galley
