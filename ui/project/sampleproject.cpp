#include "project/sampleproject.h"

#include "exchange/importer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Galley::SampleProject {

namespace {

Result<void> make(const QString &path, const QList<Schema> &schemas, const QString &annotator)
{
    const Result<std::unique_ptr<Store>> store = Store::create(path, schemas);
    if (!store)
        return std::unexpected(store.error());
    const ImportOptions options{.annotator = annotator, .importedBy = annotator};
    const ImportReport report = Importer(**store, options).run({u":/galley/sample/sample.jsonl"_s});
    if (report.problems.isEmpty())
        return {};
    return std::unexpected(report.problems.first());
}

} // namespace

QString path()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"galley/sample.galley"_s);
}

Result<void> ensure(const QString &path, const QList<Schema> &schemas, const QString &annotator)
{
    if (QFileInfo::exists(path))
        return {};
    const QDir folder = QFileInfo(path).dir();
    if (!folder.mkpath(u"."_s))
        return fail(Error::Kind::Permission,
                    QCoreApplication::translate("Galley::SampleProject",
                                                "The folder %1 cannot be made: check its permissions.")
                        .arg(QDir::toNativeSeparators(folder.path())));
    // Made beside and renamed, so that a half-made one is never taken for the sample.
    const QString made = path + u".new"_s;
    QFile::remove(made);
    if (Result<void> done = make(made, schemas, annotator); !done) {
        QFile::remove(made);
        return done;
    }
    if (!QFile::rename(made, path) && !QFileInfo::exists(path))
        return fail(Error::Kind::Io,
                    QCoreApplication::translate("Galley::SampleProject", "%1 cannot be written.")
                        .arg(QDir::toNativeSeparators(path)));
    return {};
}

} // namespace Galley::SampleProject
