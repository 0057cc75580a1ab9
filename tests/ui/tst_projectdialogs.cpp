#include "welcome/newprojectdialog.h"
#include "welcome/serverdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

// Where a project is, typed into a dialog: a file or a server's address.
class TestProjectDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAProjectAt_data();
    void makesAProjectAt();
    void opensOnAServer_data();
    void opensOnAServer();
    void beginsWithTheLastServer();
};

namespace {

QPushButton *acceptingButton(QDialog &dialog)
{
    const auto buttons = dialog.findChild<QDialogButtonBox *>()->buttons();
    for (QAbstractButton *button : buttons) {
        if (dialog.findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

bool says(const QDialog &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

void TestProjectDialogs::makesAProjectAt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const QString explanation = u"never from the address"_s;
    QTest::newRow("a file") << u"/tmp/News.galley"_s << u"/tmp/News.galley"_s << explanation;
    QTest::newRow("a file without an ending") << u"/tmp/News"_s << u"/tmp/News.galley"_s << explanation;
    QTest::newRow("a server") << u" postgresql://ann@db.example.org/news "_s
                              << u"postgresql://ann@db.example.org/news"_s << explanation;
    QTest::newRow("a server's socket")
        << u"postgresql:///news?host=/run/db"_s << u"postgresql:///news?host=/run/db"_s << explanation;
    QTest::newRow("an address with a password")
        << u"postgresql://ann:secret@db.example.org/news"_s << QString() << u"holds a password"_s;
    QTest::newRow("a password as a setting")
        << u"postgresql://db.example.org/news?password=secret"_s << QString() << u"holds a password"_s;
    QTest::newRow("an address that cannot be read")
        << u"postgresql://db.example.org/news?colour=red"_s << QString() << u"no address of a database"_s;
    QTest::newRow("a server without a database")
        << u"postgresql://db.example.org"_s << QString() << explanation;
    QTest::newRow("nothing") << QString() << QString() << explanation;
}

void TestProjectDialogs::makesAProjectAt()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, place);
    QFETCH(const QString, words);
    NewProjectDialog dialog({}, nullptr);
    const QSignalSpy chosen(&dialog, &NewProjectDialog::chosen);
    auto *const edit = dialog.findChild<QLineEdit *>();
    edit->setText(typed);
    QVERIFY(says(dialog, words));
    QVERIFY(edit->accessibleDescription().contains(words));
    QPushButton *const create = acceptingButton(dialog);
    QCOMPARE(create->isEnabled(), !place.isEmpty());
    create->click();
    QCOMPARE(chosen.size(), place.isEmpty() ? 0 : 1);
    if (!place.isEmpty())
        QCOMPARE(chosen[0][0].toString(), place);
}

void TestProjectDialogs::opensOnAServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fits");
    QTest::newRow("an address") << u"postgresql://ann@db.example.org/news"_s << true;
    QTest::newRow("the scheme alone") << u"postgresql://"_s << false;
    QTest::newRow("a file") << u"/tmp/News.galley"_s << false;
    QTest::newRow("a password") << u"postgresql://ann:secret@db.example.org/news"_s << false;
}

void TestProjectDialogs::opensOnAServer()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, fits);
    ServerDialog dialog({}, nullptr);
    const QSignalSpy chosen(&dialog, &ServerDialog::chosen);
    dialog.findChild<QLineEdit *>()->setText(typed);
    QCOMPARE(acceptingButton(dialog)->isEnabled(), fits);
    acceptingButton(dialog)->click();
    QCOMPARE(chosen.size(), fits ? 1 : 0);
    if (fits)
        QCOMPARE(chosen[0][0].toString(), typed);
}

void TestProjectDialogs::beginsWithTheLastServer()
{
    ServerDialog dialog(u"postgresql://db.example.org/news"_s, nullptr);
    QCOMPARE(dialog.findChild<QLineEdit *>()->text(), u"postgresql://db.example.org/news"_s);
    QVERIFY(acceptingButton(dialog)->isEnabled());
}

QTEST_MAIN(TestProjectDialogs)
#include "tst_projectdialogs.moc"
