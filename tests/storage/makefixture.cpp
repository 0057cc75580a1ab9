// Makes the project that tests of later migrations start from: makefixture FILE, compressed by zlib as
// qCompress does. With GALLEY_TEST_DRIVER=postgres it is the SQL that makes the project again on a server.
// Run it once for each when a new version of the layout is released.

#include "storage/fixture.h"

#include <QProcess>

using namespace Samples;

namespace {

// Without what psql alone understands, or only the newest servers.
QByteArray dumped(const QString &address)
{
    QProcess process;
    process.start(u"pg_dump"_s, {u"--inserts"_s, u"--no-owner"_s, u"--no-privileges"_s, address});
    process.waitForFinished();
    QByteArrayList lines = process.readAllStandardOutput().split('\n');
    lines.removeIf([](const QByteArray &line) {
        return line.startsWith('\\') || line.startsWith("--") || line.startsWith("SET transaction_timeout");
    });
    return lines.join('\n');
}

QByteArray makeProject()
{
    Project project;
    const ArticleId first = project.add(u"first"_s);
    std::ignore = project.add(u"second"_s);
    const Article article = must(project.store->article(first));
    const SetId set = must(project.store->ensureSet(first, ann()));
    Revision revision = 0;
    for (const Edit &edit : Fixture::edits(article.text))
        must(project.store->append(set, entry(++revision, edit)));
    std::ignore = must(project.store->addSet(Fixture::importedSet(first, article.text), u"importer"_s));
    project.store.reset(); // which puts the log into the file
    if (PostgresServer::isWanted())
        return dumped(project.path());
    QFile file(project.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    return file.open(QIODevice::WriteOnly) && file.write(qCompress(makeProject(), 9)) > 0 ? 0 : 1;
}
