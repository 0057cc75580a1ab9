#include "project/projectcontroller.h"

#include "project/sampleproject.h"
#include "projectfixture.h"
#include "schema/pluginregistry.h"

#include <QFile>
#include <QSignalSpy>

using namespace Galley;
using namespace Galley::Testing;

class TestProjectController : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        useOwnSettings(*m_folder);
        m_controller = std::make_unique<ProjectController>();
    }

    void cleanup() { m_controller.reset(); }

    void makesAProjectWithTheSchemasGiven()
    {
        const QString path = m_folder->filePath(u"new.galley"_s);
        QSignalSpy opened(m_controller.get(), &ProjectController::opened);
        m_controller->create(path, {smallSchema()});
        QVERIFY(opened.wait());
        const ProjectFacts &facts = m_controller->current()->facts();
        QCOMPARE(facts.schemas.schemas(), QList<Schema>{smallSchema()});
        QCOMPARE(facts.annotator.name, u"ann"_s);
        QVERIFY(!facts.readOnly);
        QCOMPARE(m_controller->recent().paths(), QStringList{path});
    }

    void refusesToReplaceAFileAndKeepsTheOpenProject()
    {
        makeProject(m_folder->filePath(u"open.galley"_s), 1);
        open(u"open.galley"_s);
        QFile other(m_folder->filePath(u"other.galley"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("not a project");
        other.close();
        QSignalSpy failed(m_controller.get(), &ProjectController::failed);
        m_controller->create(other.fileName(), {});
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().at(1).value<Error>().kind, Error::Kind::AlreadyExists);
        m_controller->open(other.fileName());
        QVERIFY(failed.wait());
        m_controller->open(m_folder->filePath(u"missing.galley"_s));
        QVERIFY(failed.wait());
        QCOMPARE(m_controller->current()->name(), u"open"_s);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), "not a project");
    }

    void marksRecentProjectsThatAreGone()
    {
        makeProject(m_folder->filePath(u"a.galley"_s), 0);
        makeProject(m_folder->filePath(u"b.galley"_s), 0);
        open(u"a.galley"_s);
        open(u"b.galley"_s);
        m_controller->close();
        QVERIFY(QFile::remove(m_folder->filePath(u"a.galley"_s)));
        QSignalSpy missing(&m_controller->recent(), &RecentProjects::missingFound);
        m_controller->recent().findMissing();
        QVERIFY(missing.wait());
        QCOMPARE(missing.first().first().toStringList(), QStringList{m_folder->filePath(u"a.galley"_s)});
    }

    void theSampleIsMadeOnceAndKeptAfterwards()
    {
        const QString path = m_folder->filePath(u"data/sample.galley"_s);
        QVERIFY(SampleProject::ensure(path, PluginRegistry().schemas(), u"ann"_s));
        const AnnotationSet set = readSet(path, 1);
        QVERIFY(set.spanCount() > 15);
        QVERIFY(set.relationCount() > 4);
        QCOMPARE(set.state(), SetState::InProgress);
        const QByteArray before = readAll(path);
        QVERIFY(SampleProject::ensure(path, {}, u"somebody else"_s));
        QCOMPARE(readAll(path), before);
    }

    void withoutItsSchemasTheSampleIsNotMade()
    {
        const QString path = m_folder->filePath(u"sample.galley"_s);
        QVERIFY(!SampleProject::ensure(path, {smallSchema()}, u"ann"_s));
        QVERIFY(!QFile::exists(path));
    }

    void everySpanOfTheSampleFitsItsText()
    {
        const QString path = m_folder->filePath(u"sample.galley"_s);
        QVERIFY(SampleProject::ensure(path, PluginRegistry().schemas(), u"ann"_s));
        const Result<std::unique_ptr<Store>> store = Store::open(path);
        QVERIFY(store);
        QCOMPARE((*store)->articleCount(), 2);
        const Result<Article> article = (*store)->article(1);
        QVERIFY(article);
        for (const Span &span : readSet(path, 1).spans())
            QCOMPARE(article->text.quote(span.segments), span.quote);
    }

private:
    void open(const QString &name)
    {
        QSignalSpy opened(m_controller.get(), &ProjectController::opened);
        m_controller->open(m_folder->filePath(name));
        QVERIFY(opened.wait());
    }

    static QByteArray readAll(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectController> m_controller;
};

QTEST_MAIN(TestProjectController)
#include "tst_projectcontroller.moc"
