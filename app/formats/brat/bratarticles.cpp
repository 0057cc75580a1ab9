#include "formats/brat/bratarticles.h"

#include "formats/brat/bratnames.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Galley::Brat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestConfiguration = 5'000'000;

struct Split
{
    explicit Split(const QString &entry)
        : folder(entry.first(std::max<qsizetype>(entry.lastIndexOf(u'/'), 0)))
        , file(entry.sliced(entry.lastIndexOf(u'/') + 1))
    {}

    QString folder;
    QString file;
};

QString inFolder(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + u'/' + name;
}

bool isAnnotation(const QString &entry)
{
    return entry.endsWith(".ann"_L1);
}

QString textOf(const QString &annotation)
{
    return annotation.chopped(4) + ".txt"_L1;
}

// Where the folder of an annotator stands.
QString parentOf(const QString &folder)
{
    return Split(folder).folder;
}

bool isMarked(const Source &source, const QStringList &entries)
{
    return std::ranges::any_of(configurationFiles(source, entries, u"annotation.conf"_s),
                               [&](const QString &name) {
                                   const Result<QByteArray> bytes = source.read(name, LargestConfiguration);
                                   return bytes && bytes->contains(FoldersMark);
                               });
}

using Grouped = QHash<QString, QStringList>; // annotation files by what they share

Grouped byNameBeside(const QStringList &annotations)
{
    Grouped grouped;
    for (const QString &entry : annotations) {
        const Split split(entry);
        if (!split.folder.isEmpty())
            grouped[inFolder(parentOf(split.folder), split.file)].append(entry);
    }
    return grouped;
}

// Whether files of one name have one text; few are looked at.
bool areAnnotators(const Source &source, const QStringList &entries, const Grouped &grouped)
{
    if (isMarked(source, entries))
        return true;
    int looked = 0;
    for (auto same = grouped.begin(); same != grouped.end() && looked < 20; ++same) {
        if (same->size() < 2)
            continue;
        ++looked;
        const Result<QByteArray> first = source.read(textOf(same->at(0)), LargestText);
        const Result<QByteArray> second = source.read(textOf(same->at(1)), LargestText);
        if (first && second && *first == *second)
            return true;
    }
    return false;
}

Part partOf(const QString &annotation, bool withAnnotator)
{
    const QString folder = Split(annotation).folder;
    return {textOf(annotation), annotation, withAnnotator ? nameOfFile(Split(folder).file) : QString()};
}

ArticleFiles alone(const QString &annotation, const QString &id)
{
    return {id, {partOf(annotation, false)}};
}

QString idOf(const QString &folder, const QString &file)
{
    return inFolder(folder, nameOfFile(file.chopped(4)));
}

// The name alone where no other file has it, else with its folders.
QList<ArticleFiles> asParts(const QStringList &annotations)
{
    QHash<QString, int> named;
    for (const QString &entry : annotations)
        ++named[Split(entry).file];
    QList<ArticleFiles> articles;
    for (const QString &entry : annotations) {
        const Split split(entry);
        articles.append(alone(entry, idOf(named[split.file] > 1 ? split.folder : QString(), split.file)));
    }
    return articles;
}

QList<ArticleFiles> asAnnotators(const QStringList &annotations, const Grouped &grouped)
{
    QList<ArticleFiles> articles;
    QSet<QString> done;
    for (const QString &entry : annotations) {
        const Split split(entry);
        const QString shared = inFolder(parentOf(split.folder), split.file);
        if (split.folder.isEmpty()) {
            articles.append(alone(entry, idOf({}, split.file)));
        } else if (!done.contains(shared)) {
            done.insert(shared);
            ArticleFiles article{idOf(parentOf(split.folder), split.file), {}};
            for (const QString &file : grouped.value(shared))
                article.parts.append(partOf(file, true));
            articles.append(article);
        }
    }
    return articles;
}

} // namespace

QStringList claimed(const Source &source)
{
    QStringList entries;
    for (const SourceEntry &entry : source.entries()) {
        if (!isAnnotation(entry.name) || !source.has(textOf(entry.name)))
            continue;
        entries.append(entry.name);
        if (!source.isSingleFile())
            entries.append(textOf(entry.name));
    }
    if (!entries.isEmpty() && !source.isSingleFile()) {
        for (const QString &name : {u"annotation.conf"_s, u"visual.conf"_s, u"kb_shortcuts.conf"_s})
            entries += configurationFiles(source, {}, name);
    }
    return entries;
}

QList<ArticleFiles> articlesIn(const Source &source, const QStringList &entries, Folders folders)
{
    QStringList annotations;
    std::ranges::copy_if(entries, std::back_inserter(annotations), isAnnotation);
    std::ranges::sort(annotations);
    const Grouped grouped = byNameBeside(annotations);
    const bool annotators = folders == Folders::Annotators ||
        (folders == Folders::Automatic && areAnnotators(source, entries, grouped));
    return annotators ? asAnnotators(annotations, grouped) : asParts(annotations);
}

ArticleFiles onItsOwn(const Part &part)
{
    const Split split(part.annotation);
    return {idOf(split.folder, split.file), {part}};
}

QStringList configurationFiles(const Source &source, const QStringList &entries, const QString &name)
{
    QStringList files;
    if (source.isSingleFile() && !entries.isEmpty() && source.has(name))
        return {name};
    for (const SourceEntry &entry : source.entries()) {
        if (Split(entry.name).file == name)
            files.append(entry.name);
    }
    return files;
}

} // namespace Galley::Brat
