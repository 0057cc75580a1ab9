#include "formats/re3d/re3d.h"

#include "formats/re3d/re3dreader.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Documents{"documents.json"};

QString folderOf(const QString &entry)
{
    return entry.first(entry.lastIndexOf(u'/') + 1);
}

bool isDocuments(const QString &path)
{
    return path.sliced(folderOf(path).size()) == Documents;
}

bool looksRight(QByteArrayView head)
{
    return head.trimmed().startsWith('{') && head.contains("\"_id\"");
}

} // namespace

QString Re3d::id() const
{
    return u"re3d"_s;
}

QString Re3d::name() const
{
    return QCoreApplication::translate("Re3d", "re3d");
}

QStringList Re3d::suffixes() const
{
    return {u"json"_s};
}

Format::Match Re3d::match(const FileHead &head) const
{
    return isDocuments(head.path) && looksRight(head.bytes) ? Match::Likely : Match::No;
}

QStringList Re3d::claim(const Source &source) const
{
    QStringList claimed;
    for (const SourceEntry &entry : source.entries()) {
        const QString folder = folderOf(entry.name);
        if (!isDocuments(entry.name) || !source.has(folder + "entities.json"_L1))
            continue;
        const Result<std::unique_ptr<QIODevice>> file = source.open(entry.name);
        if (!file || !looksRight((*file)->read(4096)))
            continue;
        claimed.append(entry.name);
        for (const QLatin1StringView other : {"entities.json"_L1, "relations.json"_L1}) {
            if (!source.isSingleFile() && source.has(folder + other))
                claimed.append(folder + other);
        }
    }
    return claimed;
}

Result<std::unique_ptr<FormatReader>> Re3d::reader(const ReadInput &input) const
{
    return std::make_unique<Re3dReader>(input);
}

} // namespace Galley
