#include "exchange/recognition.h"

#include "exchange/formatregistry.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

constexpr qint64 HeadSize = 64 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("Recognition", text);
}

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

Result<const Format *> formatOf(const Source &source, const SourceEntry &entry)
{
    const Result<FileHead> head = readHead(source, entry);
    if (!head)
        return std::unexpected(head.error());
    const QList<const Format *> found = bestMatches(*head);
    if (found.size() == 1)
        return found.front();
    const QString message = found.isEmpty()
        ? say(QT_TRANSLATE_NOOP("Recognition", "This is a file of no format that Galley reads."))
        : say(QT_TRANSLATE_NOOP("Recognition", "The file could be of several formats; say which it is: %1."))
              .arg(idsOf(found));
    return fail(Error::Kind::ForeignFormat, message, {}, source.place(entry.name));
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
        if (claim->size() == 1)
            continue;
        recognised.problems.append(
            {Error::Kind::ForeignFormat,
             say(QT_TRANSLATE_NOOP("Recognition",
                                   "The file could be of several formats; say which it is: %1."))
                 .arg(idsOf(*claim)),
             {},
             source.place(claim.key())});
    }
    return taken;
}

} // namespace

Recognised recognise(const Source &source)
{
    Recognised recognised;
    recognised.problems = source.problems();
    const QSet<QString> claimed = takeClaims(source, recognised);
    for (const SourceEntry &entry : source.entries()) {
        const bool passed = !source.isSingleFile() && !isOfAnyFormat(entry.name);
        if (passed || claimed.contains(entry.name))
            continue;
        if (const Result<const Format *> format = formatOf(source, entry))
            addEntry(recognised, **format, entry.name);
        else
            recognised.problems.append(format.error());
    }
    if (recognised.parts.isEmpty() && recognised.problems.isEmpty())
        recognised.problems.append(
            {Error::Kind::NotFound,
             say(QT_TRANSLATE_NOOP("Recognition", "No file of a format that Galley reads is in it.")),
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
            if (source.isSingleFile() || hasSuffixOf(format, entry.name))
                entries.append(entry.name);
        }
    }
    if (!entries.isEmpty())
        recognised.parts.append(InputPart{&format, entries});
    else
        recognised.problems.append(
            {Error::Kind::NotFound,
             say(QT_TRANSLATE_NOOP("Recognition", "No file of format %1 is in it.")).arg(format.id()),
             {},
             Place{.file = source.path()}});
    return recognised;
}

} // namespace Galley
