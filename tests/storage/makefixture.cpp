// Makes the project file that tests of later migrations start from: makefixture FILE, compressed by zlib as
// qCompress does. Run it once when a new version of the layout is released.

#include "storage/fixture.h"

using namespace Samples;

namespace {

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
    QFile file(project.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    return file.open(QIODevice::WriteOnly) && file.write(qCompress(makeProject(), 9)) > 0 ? 0 : 1;
}
