#include "agreementproject.h"

#include "agreement/leadtable.h"
#include "common/noticebar.h"
#include "packages/handindialog.h"
#include "packages/mergedialog.h"
#include "packages/packdialog.h"
#include "project/project.h"
#include "team/packages/packer.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Galley;
using namespace Galley::Testing;

// ann leads a project of three articles; bob works in a package.
class TestPackageWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_fixture = std::make_unique<WindowFixture>(3);
    }

    void cleanup() { m_fixture.reset(); }

    void packsForSomebody()
    {
        window().actions().packArticles->trigger();
        auto *const dialog = window().findChild<PackDialog *>();
        QVERIFY(dialog);
        dialog->annotator()->setEditText(u"bob"_s);
        QVERIFY(!dialog->packButton()->isEnabled()); // nothing is assigned to bob
        dialog->all()->setChecked(true);
        QTRY_VERIFY(dialog->path()->text().endsWith(u"bob.galley"_s));
        QVERIFY(dialog->packButton()->isEnabled());
        const QString path = dialog->path()->text();
        dialog->packButton()->click();
        QTRY_VERIFY(notices().contains(u"Package for bob"_s));
        const auto package = Store::open(path);
        QVERIFY(package);
        QCOMPARE(*(*package)->articleCount(), 3);
    }

    void neverReplacesAFile()
    {
        window().actions().packArticles->trigger();
        auto *const dialog = window().findChild<PackDialog *>();
        dialog->annotator()->setEditText(u"bob"_s);
        dialog->all()->setChecked(true);
        dialog->path()->setText(m_fixture->path);
        QVERIFY(!dialog->packButton()->isEnabled());
    }

    void mergesAfterAPreviewAndTakesItBack()
    {
        const QString file = pack(u"bob"_s);
        mark(file, u"bob"_s, u"force"_s, {{1, 0, {{4, 8}}}});
        look(file);
        QTRY_VERIFY2(dialog()->summary().contains(u"1 article(s) go in"_s), qPrintable(dialog()->summary()));
        QVERIFY(dialog()->remarks().contains(u"not handed in"_s));
        QVERIFY(setOf(m_fixture->path, u"bob"_s, 1).isEmpty());
        button(dialog(), u"Merge"_s)->click();
        QTRY_VERIFY(notices().contains(u"1 article(s) merged"_s));
        QCOMPARE(setOf(m_fixture->path, u"bob"_s, 1).spanCount(), 1);
        button(window().notices(), u"Undo"_s)->click();
        QTRY_VERIFY(notices().contains(u"Merge taken back"_s));
        QVERIFY(setOf(m_fixture->path, u"bob"_s, 1).isEmpty());
    }

    void showsWhatBothHaveChanged()
    {
        const QString file = pack(u"bob"_s);
        mark(file, u"bob"_s, u"force"_s, {{1, 0, {{4, 8}}}});
        mark(m_fixture->path, u"bob"_s, u"state"_s, {{1, 0, {{4, 8}}}});
        look(file);
        QTRY_VERIFY(dialog()->summary().contains(u"1 conflict(s)"_s));
        QVERIFY(!button(dialog(), u"Merge"_s)->isEnabled());
        const QAbstractItemModel *const differences = dialog()->differences()->model();
        QCOMPARE(differences->rowCount(), 1);
        QCOMPARE(differences->index(0, 0).data().toString(), u"“army”"_s);
        QCOMPARE(differences->index(0, 1).data().toString(), u"actor/state"_s);
        QCOMPARE(differences->index(0, 2).data().toString(), u"actor/force"_s);
        auto *const choice = dialog()->findChild<QComboBox *>();
        choice->setCurrentIndex(choice->findData(int(ConflictChoice::TakePackage)));
        Q_EMIT choice->activated(choice->currentIndex());
        QTRY_VERIFY(dialog()->summary().contains(u"1 article(s) go in"_s));
        button(dialog(), u"Merge"_s)->click();
        QTRY_COMPARE(setOf(m_fixture->path, u"bob"_s, 1).spans().value(0).label, u"force"_s);
    }

    void saysWhatIsNoPackage()
    {
        look(m_fixture->path);
        QTRY_VERIFY(dialog()->remarks().contains(u"no package"_s));
        QVERIFY(!button(dialog(), u"Merge"_s)->isEnabled());
    }

    void aPackageSaysWhoseItIsAndIsHandedIn()
    {
        m_fixture->path = pack(u"bob"_s);
        m_fixture->open();
        QTRY_VERIFY(notices().contains(u"bob’s package of “p”"_s));
        QVERIFY(window().windowTitle().contains(u"bob’s package of p"_s));
        QCOMPARE(window().project()->facts().annotator.name, u"bob"_s); // ann sits at the computer
        QVERIFY(!window().actions().mergePackages->isEnabled());
        QVERIFY(!window().actions().takeHandInBack->isEnabled());
        window().actions().handIn->trigger();
        auto *const asked = window().findChild<HandInDialog *>();
        QVERIFY(asked);
        QTRY_VERIFY(asked->progress().contains(u"0 of 3"_s));
        button(asked, u"Hand in"_s)->click();
        QTRY_VERIFY(notices().contains(u"handed in on"_s));
        QVERIFY(window().project()->facts().readOnly);
        QVERIFY(!window().actions().handIn->isEnabled());
        window().actions().takeHandInBack->trigger();
        QTRY_VERIFY(window().project() && !window().project()->facts().readOnly);
        QVERIFY(window().actions().handIn->isEnabled());
    }

private:
    [[nodiscard]] MainWindow &window() const { return m_fixture->window(); }

    [[nodiscard]] QString notices() const { return window().notices()->texts().join(u'\n'); }

    [[nodiscard]] MergeDialog *dialog() const { return window().findChild<MergeDialog *>(); }

    [[nodiscard]] QString pack(const QString &annotator) const
    {
        const auto store = Store::open(m_fixture->path);
        const QString file = QFileInfo(m_fixture->path).dir().filePath(annotator + u"-package.galley"_s);
        const auto packed =
            Galley::pack(**store, {.annotator = annotator, .articles = {1, 2, 3}, .by = u"ann"_s}, file);
        return packed ? file : QString();
    }

    void look(const QString &file)
    {
        window().actions().mergePackages->trigger();
        auto *const files = window().findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->filesSelected({file});
        files->close();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestPackageWindow)
#include "tst_packagewindow.moc"
