#include "window/livecoordinator.h"

#include "annotation/edits.h"
#include "common/noticebar.h"
#include "project/project.h"
#include "project/projectcontroller.h"
#include "queue/queuepanel.h"
#include "review/reviewpage.h"
#include "windowfixture.h"

using namespace Galley;
using namespace Galley::Testing;

// A window is open while others work in its project.
class TestLiveCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_window = std::make_unique<WindowFixture>(3);
        Result<std::unique_ptr<Store>> store = Store::open(m_window->path);
        QVERIFY(store);
        m_other = std::move(*store);
    }

    void cleanup()
    {
        m_other.reset();
        m_window.reset();
    }

    void theOpenArticleShowsWhatAnotherWindowMarked()
    {
        m_window->view().setCaret(7);
        append(1, [](const AnnotationSet &set, const ArticleText &text) {
            return Edits::mark(set, text, u"actor"_s, u"force"_s, {{4, 8}});
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_window->set().spanCount(), 1, Patience);
        QCOMPARE(m_window->view().caret(), 7);
        append(1, [](const AnnotationSet &set, const ArticleText &) {
            return Edits::comment(set, {.author = u"rita"_s, .text = u"Sure?"_s});
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_window->set().comments().size(), 1, Patience);
        QTest::keyClick(m_window->focus(), Qt::Key_2); // works on
        QTRY_VERIFY(m_window->window().session()->isSaved());
        QVERIFY(m_window->window().notices()->texts().filter(u"another window"_s).isEmpty());
    }

    void theQueueFollows()
    {
        ArticleQueueModel &model = m_window->bench().queue()->model();
        append(2, [](const AnnotationSet &set, const ArticleText &) {
            return Edits::setState(set, SetState::Returned);
        });
        QTRY_COMPARE_WITH_TIMEOUT(SetState(model.index(1, 0).data(ArticleQueueModel::SetStateRole).toInt()),
                                  SetState::Returned, Patience);
        Article article;
        article.externalId = u"late"_s;
        article.text = *ArticleText::fromString(u"Late."_s);
        QVERIFY(m_other->addArticle(article));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 4, Patience);
    }

    void rolesAndBlindnessFollow()
    {
        const Project &project = *m_window->window().project();
        QVERIFY(project.facts().rights.reviewReason.isEmpty());
        m_window->window().actions().review->setChecked(true);
        QVERIFY(m_window->window().reviewPage()->isVisible());
        QVERIFY(m_other->addMember({.annotator = {.name = u"max"_s}, .role = Role::Manager}));
        QTRY_VERIFY_WITH_TIMEOUT(project.facts().rights.reviewReason.contains(u"max"_s), Patience);
        QVERIFY(m_window->window().reviewPage()->isVisible());
        QVERIFY(m_other->putSetting(u"team.blind"_s, true));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->window().reviewPage()->isVisible(), Patience);
    }

    void whoIsRemovedIsTold()
    {
        QVERIFY(m_other->addMember({.annotator = {.name = u"max"_s}, .role = Role::Manager}));
        QVERIFY(m_other->putMember({.annotator = {.name = u"ann"_s}, .active = false}));
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_window->window().notices()->texts().filter(u"removed from the team"_s).isEmpty(), Patience);
    }

    void newLabelsAreOffered()
    {
        QVERIFY(m_other->putSchema({.id = u"new"_s, .version = u"1"_s, .layers = {{.id = u"place"_s}}}));
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_window->window().notices()->texts().filter(u"labels were changed"_s).isEmpty(), Patience);
    }

    void newLabelsAreNotOfferedWhileTheyAreRead()
    {
        auto *const controller = m_window->window().findChild<ProjectController *>();
        QSignalSpy opened(controller, &ProjectController::opened);
        const auto offered = [this] {
            return m_window->window().notices()->texts().filter(u"labels were changed"_s).size();
        };
        QVERIFY(m_other->putSchema({.id = u"new"_s, .version = u"1"_s, .layers = {{.id = u"place"_s}}}));
        QTRY_COMPARE_WITH_TIMEOUT(offered(), 1, Patience);
        controller->reopen();
        QCOMPARE(offered(), 0);
        QVERIFY(m_other->putSchema({.id = u"more"_s, .version = u"1"_s, .layers = {{.id = u"thing"_s}}}));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->window().session(), Patience);
        QVERIFY(m_window->window().session()->schemas().schema(u"new"));
    }

private:
    static constexpr int Patience = 20'000; // ms

    template <typename MakeEdit>
    void append(ArticleId article, const MakeEdit &edit)
    {
        Result<SessionData> data = m_other->load(article, {.name = u"ann"_s});
        QVERIFY(data);
        QVERIFY(m_other->append(data->set.id,
                                {.revision = data->revision + 1,
                                 .at = QDateTime::currentDateTimeUtc(),
                                 .annotator = u"ann"_s,
                                 .edit = edit(data->set, data->article.text)}));
    }

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<Store> m_other;
};

QTEST_MAIN(TestLiveCoordinator)
#include "tst_livecoordinator.moc"
