#include "exchange/importgroups.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

struct Groups
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ImportGroups)

public:
    // Files that were chosen one by one and are alike are one group.
    ImportGroup &groupFor(const Source &source, const ImportGroup &like)
    {
        const auto isIt = [&](const ImportGroup &group) {
            return group.format == like.format && group.isChosen == like.isChosen &&
                group.candidates == like.candidates &&
                ((source.isSingleFile() && isOfFiles(group)) || group.paths.contains(source.path()));
        };
        auto found = std::ranges::find_if(list, isIt);
        if (found == list.end()) {
            list.append(like);
            singles.append(source.isSingleFile());
            found = list.end() - 1;
        }
        if (found->paths.isEmpty() || found->paths.last() != source.path())
            found->paths.append(source.path());
        return *found;
    }

    [[nodiscard]] bool isOfFiles(const ImportGroup &group) const
    {
        return singles.at(&group - list.constData());
    }

    void add(const Source &source, const ImportGroup &like, const QSet<QString> &entries)
    {
        ImportGroup &group = groupFor(source, like);
        for (const SourceEntry &entry : source.entries()) {
            if (!entries.contains(entry.name))
                continue;
            ++group.files;
            group.bytes += entry.size;
        }
    }

    void name()
    {
        for (ImportGroup &group : list)
            group.name = group.paths.size() == 1 ? QFileInfo(group.paths.first()).fileName()
                                                 : tr("%n file(s)", nullptr, int(group.paths.size()));
    }

    QList<ImportGroup> list;
    QList<bool> singles; // of files, not of a folder or archive
};

QStringList idsOf(const QList<const Format *> &formats)
{
    QStringList ids;
    for (const Format *format : formats)
        ids += format->id();
    return ids;
}

} // namespace

QList<ImportGroup> groupsOf(const ImportSources &sources, const QStringList &paths,
                            const QHash<QString, QString> &chosen)
{
    Groups groups;
    QSet<QString> grouped;
    for (const ImportPart &part : sources.parts) {
        const QString path = part.source->path();
        groups.add(*part.source, {.format = part.format->id(), .isChosen = chosen.contains(path)},
                   QSet<QString>(part.entries.begin(), part.entries.end()));
        grouped.insert(path);
    }
    for (const AmbiguousSource &source : sources.ambiguous) {
        QMap<QStringList, QSet<QString>> alike;
        for (const AmbiguousEntry &entry : source.entries)
            alike[idsOf(entry.formats)].insert(entry.entry);
        for (auto entries = alike.cbegin(); entries != alike.cend(); ++entries)
            groups.add(*source.source, {.candidates = entries.key()}, *entries);
        grouped.insert(source.source->path());
    }
    for (const QString &path : paths) {
        if (!grouped.contains(path))
            groups.list.append({.paths = {path},
                                .format = chosen.value(path),
                                .isChosen = chosen.contains(path),
                                .files = 1,
                                .bytes = QFileInfo(path).size()});
    }
    groups.name();
    return groups.list;
}

} // namespace Galley
