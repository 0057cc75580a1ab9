#include "cli/inputfiles.h"

#include "exchange/formatregistry.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

namespace Galley::Cli {

namespace {

QStringList knownNames()
{
    QStringList patterns;
    for (const std::unique_ptr<Format> &format : formats()) {
        const QStringList suffixes = format->canRead() ? format->suffixes() : QStringList();
        for (const QString &suffix : suffixes)
            patterns += QStringLiteral("*.") + suffix;
    }
    return patterns;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator below(folder, knownNames(), QDir::Files, QDirIterator::Subdirectories);
    while (below.hasNext())
        files += below.next();
    files.sort();
    return files;
}

} // namespace

QStringList inputFiles(const QStringList &arguments, Report &report)
{
    QStringList files;
    for (const QString &argument : arguments) {
        if (!QFileInfo(argument).isDir()) {
            files += argument;
            continue;
        }
        const QStringList below = filesBelow(argument);
        if (below.isEmpty())
            report.errors +=
                Error{Error::Kind::NotFound,
                      QCoreApplication::translate("CommandLine", "The folder has no files of these kinds: %1")
                          .arg(knownNames().join(QStringLiteral(", "))),
                      {},
                      {.file = argument}};
        files += below;
    }
    return files;
}

} // namespace Galley::Cli
