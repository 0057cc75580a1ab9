#include "formats/formatregistry.h"

#include "formats/galleyjsonl.h"
#include "formats/inputfile.h"
#include "formats/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Galley {

namespace {

constexpr qint64 HeadSize = 64 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("FormatRegistry", text);
}

QString idsOf(const std::vector<const Format *> &list)
{
    QStringList ids;
    for (const Format *format : list)
        ids.append(format->id());
    return ids.join(QStringLiteral(", "));
}

Result<FileHead> readHead(const QString &path)
{
    Result<std::unique_ptr<QFile>> file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    return FileHead{path, (*file)->read(HeadSize), (*file)->size()};
}

} // namespace

const std::vector<std::unique_ptr<Format>> &formats()
{
    static const std::vector<std::unique_ptr<Format>> all = [] {
        std::vector<std::unique_ptr<Format>> list;
        list.push_back(std::make_unique<GalleyJsonl>());
        list.push_back(std::make_unique<PlainText>());
        return list;
    }();
    return all;
}

Result<const Format *> findFormat(const QString &id)
{
    std::vector<const Format *> known;
    for (const std::unique_ptr<Format> &format : formats()) {
        if (format->id() == id)
            return format.get();
        known.push_back(format.get());
    }
    return fail(Error::Kind::Unsupported,
                say(QT_TRANSLATE_NOOP("FormatRegistry", "Galley knows no format “%1”. It knows: %2."))
                    .arg(id, idsOf(known)));
}

Result<const Format *> recogniseFormat(const QString &path)
{
    const Result<FileHead> head = readHead(path);
    if (!head)
        return std::unexpected(head.error());
    Format::Match best = Format::Match::No;
    std::vector<const Format *> found;
    for (const std::unique_ptr<Format> &format : formats()) {
        const Format::Match match = format->canRead() ? format->match(*head) : Format::Match::No;
        if (match == Format::Match::No || match < best)
            continue;
        if (match > best)
            found.clear();
        best = match;
        found.push_back(format.get());
    }
    if (found.size() == 1)
        return found.front();
    const QString message = found.empty()
        ? say(QT_TRANSLATE_NOOP("FormatRegistry", "This is a file of no format that Galley reads."))
        : say(QT_TRANSLATE_NOOP("FormatRegistry",
                                "The file could be of several formats; say which it is: %1."))
              .arg(idsOf(found));
    return fail(Error::Kind::ForeignFormat, message, {}, Place{.file = path});
}

} // namespace Galley
