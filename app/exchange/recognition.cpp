#include "exchange/recognition.h"

#include "exchange/formatregistry.h"
#include "exchange/manifest.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

constexpr qint64 HeadSize = 64 * 1024;

QString idsOf(const QList<const Format *> &list)
{
    QStringList ids;
    for (const Format *format : list)
        ids.append(format->id());
    return ids.join(QStringLiteral(", "));
}

bool hasSuffixOf(const Format &format, const QString &name)
{
    return std::ranges::any_of(format.suffixes(), [&](const QString &suffix) {
        return name.endsWith(u'.' + suffix, Qt::CaseInsensitive);
    });
}

bool isOfAnyFormat(const QString &name)
{
    return std::ranges::any_of(formats(), [&](const std::unique_ptr<Format> &format) {
        return format->canRead() && hasSuffixOf(*format, name);
    });
}

Result<FileHead> readHead(const Source &source, const SourceEntry &entry)
{
    Result<std::unique_ptr<QIODevice>> file = source.open(entry.name);
    if (!file)
        return std::unexpected(file.error());
    return FileHead{entry.name, (*file)->read(HeadSize), entry.size};
}

QList<const Format *> bestMatches(const FileHead &head)
{
    Format::Match best = Format::Match::No;
    QList<const Format *> found;
    for (const std::unique_ptr<Format> &format : formats()) {
        const Format::Match match = format->canRead() ? format->match(head) : Format::Match::No;
        if (match == Format::Match::No || match < best)
            continue;
        if (match > best)
            found.clear();
        best = match;
        found.append(format.get());
    }
    return found;
}

void addAmbiguous(Recognised &recognised, const QString &entry, const QList<const Format *> &formats,
                  const Source &source)
{
    recognised.ambiguous.append({entry, formats});
    recognised.problems.append(
        {Error::Kind::ForeignFormat,
         QCoreApplication::translate("Recognition",
                                     "The file could be of several formats; say which it is: %1.")
             .arg(idsOf(formats)),
         {},
         source.place(entry)});
}

void addEntry(Recognised &recognised, const Format &format, const QString &entry)
{
    if (recognised.parts.isEmpty() || recognised.parts.last().format != &format)
        recognised.parts.append(InputPart{&format, {}});
    recognised.parts.last().entries.append(entry);
}

// What several formats claim belongs to none until the user says.
QSet<QString> takeClaims(const Source &source, Recognised &recognised)
{
    QHash<QString, QList<const Format *>> claims;
    for (const std::unique_ptr<Format> &format : formats()) {
        const QStringList claimed = format->canRead() ? format->claim(source) : QStringList();
        if (claimed.isEmpty())
            continue;
        recognised.parts.append(InputPart{format.get(), claimed});
        for (const QString &entry : claimed)
            claims[entry].append(format.get());
    }
    QSet<QString> taken;
    for (auto claim = claims.constBegin(); claim != claims.constEnd(); ++claim) {
        taken.insert(claim.key());
        if (claim->size() > 1)
            addAmbiguous(recognised, claim.key(), *claim, source);
    }
    for (InputPart &part : recognised.parts)
        part.entries.removeIf([&](const QString &entry) { return claims.value(entry).size() > 1; });
    recognised.parts.removeIf([](const InputPart &part) { return part.entries.isEmpty(); });
    return taken;
}

void addByHead(Recognised &recognised, const SourceEntry &entry, const Source &source)
{
    const Result<FileHead> head = readHead(source, entry);
    if (!head) {
        recognised.problems.append(head.error());
        return;
    }
    const QList<const Format *> found = bestMatches(*head);
    if (found.size() == 1)
        addEntry(recognised, *found.front(), entry.name);
    else if (found.size() > 1)
        addAmbiguous(recognised, entry.name, found, source);
    else
        recognised.problems.append(
            {Error::Kind::ForeignFormat,
             QCoreApplication::translate("Recognition", "This is a file of no format that Galley reads."),
             {},
             source.place(entry.name)});
}

// What an export tells of itself, beside what it is to be read.
bool isManifest(const SourceEntry &entry, const Source &source)
{
    if (source.isSingleFile() || !entry.name.endsWith(Manifest::FileName))
        return false;
    const Result<FileHead> head = readHead(source, entry);
    return head && Manifest::isManifest(head->bytes);
}

} // namespace

Recognised recognise(const Source &source)
{
    Recognised recognised;
    recognised.problems = source.problems();
    const QSet<QString> claimed = takeClaims(source, recognised);
    for (const SourceEntry &entry : source.entries()) {
        const bool passed = !source.isSingleFile() && !isOfAnyFormat(entry.name);
        if (passed || claimed.contains(entry.name) || isManifest(entry, source))
            continue;
        addByHead(recognised, entry, source);
    }
    if (recognised.parts.isEmpty() && recognised.problems.isEmpty())
        recognised.problems.append(
            {Error::Kind::NotFound,
             QCoreApplication::translate("Recognition", "No file of a format that Galley reads is in it."),
             {},
             Place{.file = source.path()}});
    return recognised;
}

Recognised recogniseAs(const Format &format, const Source &source)
{
    Recognised recognised;
    recognised.problems = source.problems();
    QStringList entries = format.claim(source);
    if (entries.isEmpty()) {
        for (const SourceEntry &entry : source.entries()) {
            if (source.isSingleFile() || (hasSuffixOf(format, entry.name) && !isManifest(entry, source)))
                entries.append(entry.name);
        }
    }
    if (!entries.isEmpty())
        recognised.parts.append(InputPart{&format, entries});
    else
        recognised.problems.append(
            {Error::Kind::NotFound,
             QCoreApplication::translate("Recognition", "No file of format %1 is in it.").arg(format.id()),
             {},
             Place{.file = source.path()}});
    return recognised;
}

} // namespace Galley
