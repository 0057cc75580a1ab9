#include "project/projectnames.h"

#include "projectfixture.h"

#include <QSignalSpy>

using namespace Galley;
using namespace Galley::Testing;

class TestProjectNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.galley"_s);
        makeProject(m_path, 2);
    }

    void readsWhatOtherArticlesAndAnnotatorsHave()
    {
        name(1, u"ann"_s, u"Karsovan Army"_s);
        name(2, u"bob"_s, u"Karsovan Army"_s);
        ProjectNames names(m_path, SchemaSet({smallSchema()}));
        QCOMPARE(names.names(u"actor"_s, u"person"_s), QList<NameUse>());
        read(names);
        QCOMPARE(names.names(u"actor"_s, u"person"_s), (QList<NameUse>{{u"Karsovan Army"_s, u"army"_s, 2}}));
        QCOMPARE(names.names(u"actor"_s, u"role"_s), QList<NameUse>()); // no names, but options
    }

    void doesNotReadAgainAtOnce()
    {
        ProjectNames names(m_path, SchemaSet({smallSchema()}));
        read(names);
        const QSignalSpy refreshed(&names, &ProjectNames::refreshed);
        names.refresh();
        QTest::qWait(50);
        QCOMPARE(refreshed.size(), 0);
    }

    void saysNothingOfAProjectThatIsGone()
    {
        ProjectNames names(m_folder->filePath(u"none.galley"_s), SchemaSet({smallSchema()}));
        read(names);
        QCOMPARE(names.names(u"actor"_s, u"person"_s), QList<NameUse>());
    }

private:
    static void read(ProjectNames &names)
    {
        QSignalSpy refreshed(&names, &ProjectNames::refreshed);
        names.refresh();
        QVERIFY(refreshed.wait());
    }

    // Marks "army" in an article, under that name.
    void name(ArticleId article, const QString &annotator, const QString &person)
    {
        const Result<std::unique_ptr<Store>> store = Store::open(m_path);
        QVERIFY(store);
        Result<SessionData> data = (*store)->load(article, *(*store)->annotator(annotator));
        QVERIFY(data);
        const Edit edit = Edits::mark(data->set, data->article.text, u"actor"_s, u"force"_s, {{4, 8}},
                                      {{u"person"_s, person}});
        QVERIFY((*store)->append(data->set.id, {.revision = 1, .annotator = annotator, .edit = edit}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_MAIN(TestProjectNames)
#include "tst_projectnames.moc"
