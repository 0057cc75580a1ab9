#include "project.h"

using namespace Qt::StringLiterals;

namespace {

void must(const GalleyRun &run)
{
    if (run.exitCode != 0)
        qFatal("exit code %d: %s", run.exitCode, run.err.constData());
}

} // namespace

namespace Server = Samples::PostgresServer;

Project::Project(const QStringList &schemas)
    : m_path(Server::isWanted() ? Server::newDatabase() : file(u"p.galley"_s))
{
    QStringList files;
    for (const QString &schema : schemas)
        files += write(schema + u".schema.json"_s, thingSchema(schema));
    must(galley({u"new"_s, path(), u"--schema"_s, files.join(u',')}));
}

Project::~Project()
{
    if (Server::isWanted())
        Server::drop(m_path);
}

QString Project::write(const QString &name, const QByteArray &bytes) const
{
    writeFile(file(name), bytes);
    return file(name);
}

GalleyRun Project::import(const QStringList &arguments) const
{
    return galley(QStringList{u"import"_s, path()} + arguments);
}

void Project::mustImport(const QByteArray &line) const
{
    must(import({write(u"import.jsonl"_s, line)}));
}

QByteArray Project::exported() const
{
    const GalleyRun run = galley({u"export"_s, path(), u"--out"_s, u"-"_s});
    must(run);
    return run.out;
}
