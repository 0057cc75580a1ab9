#include "formats/uima/casfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 HeadSize = 64 * 1024;
// In bytes; file systems have 255, and an ending comes behind.
constexpr qsizetype LongestName = 200;

bool isWorkFolder(QStringView name)
{
    return name == "annotation"_L1 || name == "curation"_L1;
}

bool isUnused(QStringView name)
{
    return name == "source"_L1 || name == "annotation_ser"_L1 || name == "curation_ser"_L1;
}

bool isArchive(const QString &name)
{
    return name.endsWith(".zip"_L1, Qt::CaseInsensitive);
}

// Of the source itself, or that its only file stands in.
QString folderName(const QString &sourcePath)
{
    const QFileInfo info(sourcePath);
    if (isArchive(info.fileName()))
        return info.completeBaseName();
    const QString folder = info.isDir() ? info.fileName() : info.dir().dirName();
    return folder == "."_L1 ? QString() : folder;
}

CasPath pathOf(const QString &entry, const QString &suffix, const QString &sourcePath)
{
    QStringList parts = entry.split(u'/');
    CasPath path{.entry = entry, .stem = parts.takeLast().chopped(suffix.size())};
    for (qsizetype at = 0; at + 1 < parts.size(); ++at) {
        if (!isWorkFolder(parts[at]))
            continue;
        if (parts.size() > at + 2 && isArchive(parts[at + 2]))
            path.stem = parts[at + 2].chopped(4);
        path.folder = parts[at + 1];
        path.group = parts.first(at).join(u'/') + u'/' + path.folder;
        path.ofProject = true;
        return path;
    }
    if (!parts.isEmpty() && isArchive(parts.last()))
        parts.last().chop(4);
    path.folder = parts.isEmpty() ? folderName(sourcePath) : parts.last();
    path.group = parts.join(u'/');
    return path;
}

bool isSafe(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0x80 || c.isLetterOrNumber() || unit == '-' || unit == '_' || unit == '.' || unit == ' ' ||
        unit == '@' || unit == '+' || unit == ',' || unit == '(' || unit == ')';
}

bool isOf(const Format &format, const Source &source, const QString &entry)
{
    const Result<std::unique_ptr<QIODevice>> device = source.open(entry);
    return device &&
        format.match({entry, (*device)->read(HeadSize), (*device)->size()}) == Format::Match::Certain;
}

// Names that Windows has for devices.
bool isDevice(const QString &name)
{
    static const QSet<QString> names{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).toLower();
    const bool port = stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1));
    return names.contains(stem) || port;
}

// Still of no other name.
QString shortened(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    QString start;
    for (qsizetype at = 0; start.toUtf8().size() < LongestName / 2; ++at)
        start += name[at];
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start + u'~' + QString::fromLatin1(hash.first(32));
}

} // namespace

const QString InitialCas = u"INITIAL_CAS"_s;

QList<CasPath> casPaths(const QStringList &entries, const QString &suffix, const QString &sourcePath)
{
    QList<CasPath> paths;
    bool project = false;
    for (const QString &entry : entries) {
        if (entry.endsWith(suffix, Qt::CaseInsensitive)) {
            paths.append(pathOf(entry, suffix, sourcePath));
            project = project || paths.last().ofProject;
        }
    }
    if (project)
        paths.removeIf([](const CasPath &path) { return !path.ofProject; });
    std::ranges::stable_sort(paths, {}, &CasPath::group);
    return paths;
}

QStringList inceptionProject(const Source &source, const QString &suffix, const Format &format)
{
    QStringList all;
    for (const SourceEntry &entry : source.entries())
        all.append(entry.name);
    const QList<CasPath> paths = casPaths(all, suffix, source.path());
    if (paths.isEmpty() || !paths.first().ofProject || !isOf(format, source, paths.first().entry))
        return {};
    const bool manifest = std::ranges::any_of(
        all, [](const QString &name) { return name.section(u'/', -1) == "exportedproject.json"_L1; });
    QStringList claimed;
    for (const QString &name : all) {
        const QStringList folders = name.section(u'/', 0, -2).split(u'/', Qt::SkipEmptyParts);
        const bool work = std::ranges::any_of(folders, isWorkFolder);
        const bool unused = std::ranges::any_of(folders, isUnused) || folders.size() < 2;
        if (work || (manifest && unused))
            claimed.append(name);
    }
    return claimed;
}

bool isInitial(const QString &stem)
{
    return stem == InitialCas;
}

Annotator annotatorOf(const QString &stem)
{
    static const QSet<QString> curators{u"curation_user"_s, u"curation"_s, u"curator"_s};
    const bool curator = curators.contains(stem.toLower());
    return {.name = nameFromFile(stem),
            .kind = curator ? Annotator::Kind::Adjudicator : Annotator::Kind::Human};
}

QString fileNameFor(const QString &name)
{
    QString result;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar c = name[at];
        const bool edge = (at == 0 || at + 1 == name.size()) && (c == u'.' || c == u' ');
        if (isSafe(c) && !edge && !(at == 0 && isDevice(name)))
            result += c;
        else
            result += u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
    }
    return result.toUtf8().size() <= LongestName ? result : shortened(result);
}

QString nameFromFile(const QString &fileName)
{
    QString name;
    for (qsizetype at = 0; at < fileName.size(); ++at) {
        bool good = false;
        const ushort unit = fileName[at] == u'%'
            ? QStringView(fileName)
                  .sliced(at + 1)
                  .first(std::min<qsizetype>(2, fileName.size() - at - 1))
                  .toUShort(&good, 16)
            : 0;
        name += good ? QChar(unit) : fileName[at];
        at += good ? 2 : 0;
    }
    return fileNameFor(name) == fileName ? name : fileName;
}

} // namespace Galley
